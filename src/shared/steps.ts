// Steps of a scale that follow what there is to show: quantiles of the values over nothing. Who draws them with which
// colours, and who writes the legend, takes them from here so that both say the same.

/**
 * The values below which these shares (0 to 1, rising) of all values over 0 lie, each at least a tenth over the one
 * before it, so that steps stay apart where all values are much the same. Zeros when nothing is over 0.
 */
export function stepsOf(values: ArrayLike<number>, shares: readonly number[]): readonly number[] {
  const some = Float64Array.from(values)
    .filter((value) => value > 0)
    .sort();
  let last = 0;
  return shares.map((share) => {
    const at = some[Math.min(some.length - 1, Math.floor(share * some.length))] ?? 0;
    last = Math.max(at, last * 1.1);
    return last;
  });
}

/** Shares of the believed tiles that lie below each step of the belief map. */
export const BELIEF_SHARES = [0.7, 0.85, 0.95, 0.99] as const;
