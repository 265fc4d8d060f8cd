// The geodata and the shipped levels, read once for the tests.

import { readdirSync, readFileSync } from 'node:fs';
import { type GeoData, GEO_FILES } from '../../src/level/cut/geodata.ts';
import { type Level, parseLevel } from '../../src/level/index.ts';

export const geo = Object.fromEntries(
  Object.entries(GEO_FILES).map(([key, name]) => [key, JSON.parse(readFileSync(`assets/geo/${name}`, 'utf8'))]),
) as GeoData;

export const shippedIds = readdirSync('levels')
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -5));

export const shippedText = (id: string): string => readFileSync(`levels/${id}.json`, 'utf8');

export function shipped(id: string): Level {
  const parsed = parseLevel(shippedText(id));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.level;
}

/** A copy of a level that a test may spoil, without a type to hinder it. */
export const loose = (level: Level) => JSON.parse(JSON.stringify(level));
