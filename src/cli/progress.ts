// How far a long command has come, on standard error: one line written over on a terminal, a line every few seconds
// elsewhere.

const EVERY_MS = { terminal: 200, elsewhere: 5000 };

export interface Progress {
  /** One more is done. */
  step(): void;
  /** Ends the line on a terminal. */
  end(): void;
}

/**
 * @param name what is said first
 * @param all how many there are, those counted that were done before
 * @param before how many were done before this run
 */
export function showProgress(
  name: string,
  all: number,
  before: number,
  err: NodeJS.WriteStream = process.stderr,
): Progress {
  const began = performance.now();
  const every = err.isTTY ? EVERY_MS.terminal : EVERY_MS.elsewhere;
  let done = before;
  let shown = began;
  const show = (): void => {
    shown = performance.now();
    const seconds = (shown - began) / 1000;
    const left = done > before ? duration((seconds / (done - before)) * (all - done)) : 'some time';
    const line = `${name}: ${done} of ${all} games, ${done < all ? `${left} left` : `in ${duration(seconds)}`}`;
    err.write(err.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
  };
  if (err.isTTY) show();
  return {
    step() {
      done++;
      if (performance.now() - shown >= every) show();
    },
    end() {
      if (!err.isTTY && shown === began) return;
      show();
      if (err.isTTY) err.write('\n');
    },
  };
}

/** `48 s`, `3 min 20 s`, `2 h 5 min`. */
export function duration(seconds: number): string {
  const s = Math.max(0, Math.round(seconds));
  if (s < 60) return `${s} s`;
  if (s < 3600) return `${Math.floor(s / 60)} min ${s % 60} s`;
  return `${Math.floor(s / 3600)} h ${Math.floor((s % 3600) / 60)} min`;
}
