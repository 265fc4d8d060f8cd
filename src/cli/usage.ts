// What the command line says of itself, and how it reads its words. Usage texts are for whoever types; sentences of
// the game come from src/text.

import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Exit codes: fine, found wanting, wrong usage, stopped by the person (128 and the number of the signal). */
export const EXIT = { fine: 0, wanting: 1, usage: 2, stopped: 130 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Thrown for words the command line does not understand; main.ts prints it and exits 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Thrown when what was asked for cannot be done with what was given; main.ts prints it and exits 1. */
export class WantingError extends Error {
  override readonly name = 'WantingError';
}

/** Words after the command, read strictly. @throws UsageError for an option that is unknown or lacks its value. */
export function readWords<T extends NonNullable<ParseArgsConfig['options']>>(words: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A whole number within bounds. @throws UsageError */
export function wholeNumber(text: string, name: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) {
    throw new UsageError(`${name} must be a whole number from ${least} to ${most}, not '${text}'`);
  }
  return value;
}

export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value));
}
