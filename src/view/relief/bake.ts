// Bakes a level's ground into two relief pictures, by day and by moonlight: the order of the stages. Pure and the same
// for the same input and seed; no file, picture format or screen in here (src/cli/bake.ts encodes what is shipped).

import { dunesOf } from './colour.ts';
import { coverOf, dayPicture, pack } from './compose.ts';
import { heightsOf } from './heights.ts';
import { frameOf, type Relief, type ReliefInput, type ReliefOptions } from './input.ts';
import { lightOf } from './light.ts';
import { moonPicture } from './moon.ts';
import { townsOf } from './towns.ts';

export type { Relief, ReliefInput, ReliefOptions, ReliefSettlement } from './input.ts';

const DAY_GRADE = { brightness: 1.1, contrast: 1.03, saturation: 1.06 };
const MOON_GRADE = { brightness: 1.3, contrast: 1.08, saturation: 0.95 };

/**
 * @param input the ground; see ReliefInput for units.
 * @returns two pictures of cols × pxPerTile by rows × pxPerTile.
 * @throws RangeError when the ground's arrays do not fit its size, or pxPerTile is not even.
 */
export function bakeRelief(input: ReliefInput, options: ReliefOptions): Relief {
  const frame = frameOf(input, options);
  const tell = options.onProgress ?? (() => {});
  const heights = heightsOf(input, frame, tell);
  const light = lightOf(heights.h, dunesOf(heights.shares.sand, frame), frame);
  tell(0.75);
  const cover = coverOf(heights, townsOf(input, frame), frame);
  tell(0.82);
  const dayColours = dayPicture(heights, light, cover, frame);
  tell(0.93);
  const moonColours = moonPicture(dayColours, light, cover, frame);
  const day = pack(dayColours, frame, DAY_GRADE);
  const moon = pack(moonColours, frame, MOON_GRADE);
  tell(1);
  return { width: frame.cols * frame.pxTile, height: frame.rows * frame.pxTile, day, moon };
}
