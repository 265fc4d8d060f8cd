// How large a file of ours may be, and reading one without taking more than that.

import { Fault } from '../shared/fault.ts';

/** Bytes of a replay file. Forty cycles with every unit ordered each phase come to about a twentieth of this. */
export const MAX_REPLAY_BYTES = 8 * 1024 * 1024;
/** Orders in a replay: 365 cycles of two phases with some 25 orders each. */
export const MAX_ORDERS = 20_000;
/** Hours in a replay: 365 cycles and a day. */
export const MAX_HOURS = 24 * 366;

/**
 * Text of a file the player chose, read in pieces and given up once it grows past the limit.
 * @throws Fault `tooLarge` (params: limit in MB), `notText`
 */
export async function readCapped(file: Blob, limit: number = MAX_REPLAY_BYTES): Promise<string> {
  const tooLarge = new Fault('tooLarge', { limit: Math.round(limit / 1024 / 1024) });
  if (file.size > limit) throw tooLarge;
  const reader = file.stream().getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let read = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    read += value.byteLength;
    if (read > limit) {
      await reader.cancel();
      throw tooLarge;
    }
    text += decode(decoder, value);
  }
  return text + decode(decoder);
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new Fault('notText');
  }
}
