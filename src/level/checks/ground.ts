// Rows, letters, elevation, dates: whether the map is as large as it says and the almanac long enough.

import { error, type Fault } from '../faults.ts';
import { MAX_TILES } from '../schema/base.ts';
import type { Level } from '../schema/level.ts';

export function checkGround(level: Level): Fault[] {
  const faults: Fault[] = [];
  const { cols, rows, bbox } = level;
  if (cols * rows > MAX_TILES) {
    faults.push(error('cols', 'tooManyTiles', { found: cols * rows, most: MAX_TILES }));
  }
  if (bbox[0] >= bbox[2] || bbox[1] >= bbox[3]) faults.push(error('bbox', 'badBox'));
  const letters = new Set(level.territories.map((t) => t.letter));
  for (const key of ['terrain', 'territory', 'elevation'] as const) {
    const list = level[key];
    if (list.length !== rows) faults.push(error(key, 'rowCount', { found: list.length, expected: rows }));
    list.forEach((row, y) => {
      if (row.length !== cols) {
        faults.push(error(`${key}[${y}]`, 'rowLength', { found: row.length, expected: cols }));
      }
    });
  }
  level.territory.forEach((row, y) => {
    const column = [...row].findIndex((letter) => !letters.has(letter));
    if (column >= 0) faults.push(error(`territory[${y}]`, 'unknownLetter', { letter: row[column], column }));
  });
  const home = level.territories.filter((t) => t.kind === 'home').map((t) => t.letter);
  if (!level.territory.some((row) => home.some((letter) => row.includes(letter)))) {
    faults.push(error('territory', 'noHome'));
  }
  return faults;
}
