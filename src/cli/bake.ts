// anbar bake: the relief pictures of levels, by day, by moonlight and small for the menu, as WebP files that come with
// the game. How they are made is in src/view/relief; this reads levels, encodes and writes.

import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type Sharp from 'sharp';
import type { Board } from '../sim/index.ts';
import { bakeRelief, type Relief } from '../view/relief/bake.ts';
import { reliefInputOf } from '../view/relief/board.ts';
import { levelsFolder, pathOf, readLevel } from './files.ts';
import { EXIT, print, readWords, UsageError, WantingError, wholeNumber } from './usage.ts';

export const BAKE_USAGE = `anbar bake <level id or file>… [--out <folder>] [--px <pixels a tile>]

Makes <id>-day.webp, <id>-moon.webp and, for the menu, <id>-card.webp of each level, in assets/relief unless told
otherwise.
--px  pixels a tile, even, 4 to 64; otherwise so many that the picture is about 2700 wide or high`;

/** No shipped picture is larger. */
const MAX_BYTES = 700_000;
/** The longer side of a picture, when nobody says how many pixels a tile shall have. */
const LONGER_SIDE = 2700;
/** Width and height of a level's card in the menu, twice as many pixels as it takes on a common screen. */
const CARD = { width: 640, height: 300 } as const;
const CARD_QUALITY = 74;
/** WebP qualities tried in turn until the file is small enough. */
const QUALITIES = [86, 82, 78, 74, 70, 66, 62, 58, 54, 50, 45, 40, 34, 28, 20];

/** Even pixels a tile that bring the longer side near LONGER_SIDE. */
function fittingPixels(board: Board): number {
  const px = LONGER_SIDE / Math.max(board.ground.cols, board.ground.rows);
  return Math.max(4, Math.min(64, 2 * Math.floor(px / 2)));
}

// Required when run, not imported: it has native parts that a bundle cannot hold, and only this command needs it.
const loadSharp = () => createRequire(import.meta.url)('sharp') as typeof Sharp;

/** The middle of the picture by day, small. */
async function encodeCard({ day, width, height }: Relief): Promise<Buffer> {
  return loadSharp()(day, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .resize({ ...CARD, fit: 'cover' })
    .webp({ quality: CARD_QUALITY, effort: 6 })
    .toBuffer();
}

async function encode(rgba: Uint8ClampedArray, { width, height }: Relief): Promise<{ file: Buffer; quality: number }> {
  const sharp = loadSharp();
  for (const quality of QUALITIES) {
    const file = await sharp(rgba, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .webp({ quality, effort: 6, smartSubsample: true })
      .toBuffer();
    if (file.length <= MAX_BYTES) return { file, quality };
  }
  throw new WantingError(`a picture of ${width} × ${height} does not fit into ${MAX_BYTES} bytes; take a smaller --px`);
}

/**
 * @param args words after `bake`
 * @returns the exit code
 * @throws UsageError for wrong words, WantingError for a level that cannot be read or a picture that does not fit
 */
export async function runBake(args: readonly string[]): Promise<number> {
  const { values, positionals } = readWords(args, { out: { type: 'string' }, px: { type: 'string' } });
  if (positionals.length === 0) throw new UsageError(BAKE_USAGE);
  const asked = values.px === undefined ? undefined : wholeNumber(values.px, '--px', 4, 64);
  if (asked !== undefined && asked % 2 !== 0) throw new UsageError(`--px must be even, not ${asked}`);
  const folder = values.out === undefined ? join(dirname(levelsFolder()), 'assets', 'relief') : pathOf(values.out);
  mkdirSync(folder, { recursive: true });
  for (const level of positionals) {
    const { board } = readLevel(level).scenario;
    const started = Date.now();
    const relief = bakeRelief(reliefInputOf(board), { pxPerTile: asked ?? fittingPixels(board), detail: 'full' });
    const seconds = Math.round((Date.now() - started) / 1000);
    print(`${board.id}: ${relief.width} × ${relief.height} pixels in ${seconds} s`);
    for (const light of ['day', 'moon'] as const) {
      const { file, quality } = await encode(relief[light], relief);
      const path = join(folder, `${board.id}-${light}.webp`);
      writeFileSync(path, file);
      print(`  ${path}: ${Math.round(file.length / 1000)} kB, quality ${quality}`);
    }
    writeFileSync(join(folder, `${board.id}-card.webp`), await encodeCard(relief));
  }
  return EXIT.fine;
}
