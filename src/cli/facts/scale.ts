// Fact 8, second half: the same ground on tiles of 2 and of 5 km gives about the same crossings. The sector of Al-Qaim is
// cut bare at both, with the cutter's usual forces, and the same commander watches the line.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cutLevel } from '../../level/cut/index.ts';
import { formatLevel } from '../../level/index.ts';
import { readGeo } from '../levelCut.ts';
import type { Games, Measured, Wanted } from './fact.ts';
import { within } from './fact.ts';
import type { Probed } from './gameProbe.ts';
import { mean, resampled } from './statistics.ts';

const TILES_KM = [2, 5] as const;
type TileKm = (typeof TILES_KM)[number];
/** Within a fifth either way (MODEL: within 20%). */
const NEAR: readonly [number, number] = [0.8, 1.25];
const CYCLES = 20;
/** Around Al-Qaim: west, south, east, north in degrees. */
const BOX: readonly [number, number, number, number] = [40.6, 33.72, 42.12, 34.78];

const files = new Map<TileKm, string>();

/** Path of the bare sector at this tile size, written for the threads when first asked for, removed when the program ends. */
function sectorAt(km: TileKm): string {
  const known = files.get(km);
  if (known) return known;
  const request = { bbox: BOX, kmPerTile: km, id: `sector-${km}-km`, startDate: '2018-10-20', cycles: CYCLES };
  const made = cutLevel(request, readGeo());
  if (!made.ok) throw new Error(`the sector cannot be cut at ${km} km: ${made.code}`);
  const folder = mkdtempSync(join(tmpdir(), 'anbar-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, `${request.id}.json`);
  writeFileSync(file, formatLevel(made.level));
  files.set(km, file);
  return file;
}

function wanted(km: TileKm): Wanted {
  return { watch: 'game', game: { level: sectorAt(km), bot: 'watch-and-answer', options: { endings: false } } };
}

export function wantsOfScale(): Wanted[] {
  return TILES_KM.map(wanted);
}

const attempted = ({ row }: Probed): number => row.crossings_attempted;
const through = ({ row }: Probed): number => row.crossings_attempted - row.crossings_stopped;

/** Crossings on tiles of 2 km over those on tiles of 5. */
export function measureScale(games: Games): Measured[] {
  const [fine, coarse] = TILES_KM.map((km) => games.game(wanted(km)));
  const pairs = fine.map((g, i) => [g, coarse[i]] as const);
  const ratio = (of: (g: Probed) => number) =>
    resampled(pairs, (some) => mean(some.map(([a]) => of(a))) / mean(some.map(([, b]) => of(b))));
  return [
    within(8, 'crossings attempted, tiles of 2 km over 5 km', ratio(attempted), NEAR),
    within(8, 'crossings that came through, tiles of 2 km over 5 km', ratio(through), NEAR),
  ];
}
