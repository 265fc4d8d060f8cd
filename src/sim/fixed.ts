// Arithmetic that gives the same bits on every engine. JavaScript engines disagree on exp, log, pow and the
// trigonometric functions, so what the rules need of them is built here from + - × ÷ and sqrt alone, which
// IEEE 754 fixes exactly.

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/** e^-x for x ≥ 0, within 1e-6: a series for a small part of x, squared back up. */
export function expNeg(x: number): number {
  if (x <= 0) return 1;
  if (x > 30) return 0;
  const y = x / 64;
  let e = 1 - y * (1 - (y / 2) * (1 - (y / 3) * (1 - y / 4)));
  for (let i = 0; i < 6; i++) e *= e;
  return e;
}

/** Chance that something with hazard `rate` (events an hour, or effort over area) happens at least once. */
export function chanceOf(rate: number): number {
  return 1 - expNeg(rate);
}

/** Logistic curve 1 / (1 + e^-x). */
export function sigmoid(x: number): number {
  return x >= 0 ? 1 / (1 + expNeg(x)) : 1 - 1 / (1 + expNeg(-x));
}

/** Halves every `halfLife`: 0.5^(age / halfLife). Whole at age 0, even where a half-life of 0 leaves nothing after. */
export function halved(age: number, halfLife: number): number {
  return age <= 0 ? 1 : expNeg((0.6931471805599453 * age) / halfLife);
}
