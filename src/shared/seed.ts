// What a seed may be, one rule for the page, the command line and replay files: a line of 1 to 100 characters that any
// file can hold, without spaces around it.

export const MAX_SEED_CHARS = 100;

/** Characters that no line of text holds: control characters and halves of characters. */
const UNFIT = /[\p{Cc}\p{Surrogate}]/u;

/** What was typed, without the spaces around it; null if it is empty or no seed can be made of it. */
export function cleanSeed(typed: string): string | null {
  const seed = typed.trim();
  return seed.length >= 1 && seed.length <= MAX_SEED_CHARS && !UNFIT.test(seed) ? seed : null;
}

/** True for a seed that a game can be started with, written to a file and read again. */
export function isSeed(seed: string): boolean {
  return cleanSeed(seed) === seed;
}

/** The seed of a year of a campaign: each year has luck of its own. */
export function seedOfYear(seed: string, label: string): string {
  let own = [...seed];
  while (own.join('').length + label.length + 1 > MAX_SEED_CHARS) own = own.slice(0, -1);
  return `${own.join('')} ${label}`;
}
