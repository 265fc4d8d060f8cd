// The day picture put together: ground, fields, light, towns, water; and the last grade of both pictures.

import { groundColour } from './colour.ts';
import { beltOf, paintFields } from './fields.ts';
import type { Heights } from './heights.ts';
import type { Frame } from './input.ts';
import type { Light } from './light.ts';
import { fbm, white } from './noise.ts';
import { hex, mix, type Rgb } from './paint.ts';
import { blur, clamp, step } from './raster.ts';
import { blockColour, builtUp, type Town } from './towns.ts';

const SHALLOW = hex('#4C8A97');
const DEEP = hex('#2F6B80');
/** Flats that a shrinking lake leaves. */
const SALT = hex('#EFE4C6');
const BANK = hex('#5B7E52');
const RIM = hex('#3A5A4C');
const WARM = hex('#FFF3D8');
const COOL = hex('#5A5470');
/** Half width of a great river in kilometres; never under a pixel and a bit, or it would break up. */
const RIVER_KM = 0.2;

/** What lies on the ground, shares 0 to 1 on the fine raster. */
export interface Cover {
  readonly belt: Float32Array;
  readonly built: Float32Array;
  readonly water: Float32Array;
  /** Kilometres inside a lake's shore, negative outside; null without lakes. */
  readonly depthKm: Float32Array | null;
}

/** Where the ground is covered by fields, houses and water. */
export function coverOf(heights: Heights, towns: readonly Town[], frame: Frame): Cover {
  const { fine, pxKm, seed } = frame;
  const water = new Float32Array(fine.width * fine.height);
  const depthKm = heights.lakes.depthKm;
  const breadth = fbm(fine.width, fine.height, { wave: 1.5 * pxKm, seed: seed + 600, octaves: 3 });
  const soft = 0.7 / pxKm;
  for (let i = 0; i < water.length; i++) {
    if (heights.river !== null) {
      const half = Math.max(RIVER_KM * (1 + 0.5 * breadth[i]), 1.35 / pxKm);
      water[i] = 1 - step(-soft, soft, heights.river.distance[i] / pxKm - half);
    }
    if (depthKm !== null) water[i] = Math.max(water[i], step(-soft, soft, depthKm[i]));
  }
  return { belt: beltOf(heights, frame), built: builtUp(towns, frame), water, depthKm };
}

/** Light on a colour: towards warm white above 1, towards cool violet below. */
function lit(picture: Float32Array, i: number, light: number): void {
  const p = i * 3;
  const high = clamp(light - 1, 0, 1) * 0.55;
  const low = clamp(1 - light, 0, 1);
  for (let k = 0; k < 3; k++) {
    const c = picture[p + k];
    const d = (c * (1 - low) + c * COOL[k] * 1.05 * low) * (1 - 0.25 * low);
    picture[p + k] = d + (WARM[k] - d) * high;
  }
}

/** Three floats a pixel, fine raster. */
export function dayPicture(heights: Heights, light: Light, cover: Cover, frame: Frame): Float32Array {
  const { fine, pxKm } = frame;
  const { width, height } = fine;
  const { belt, built, water, depthKm } = cover;
  const picture = groundColour(heights, light, frame);
  paintFields(picture, belt, heights, frame);
  const bank = blur(water, fine, Math.max(0.8, 0.28 * pxKm));
  const rim = blur(water, fine, 1.2);
  const waves = blur(white(width, height, frame.seed + 8), fine, 1);
  const house: [number, number, number] = [0, 0, 0];
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const flat = clamp(belt[i] + built[i], 0, 1);
      let l = (0.43 + 0.59 * clamp(light.day[i], 0, 1.6)) * (1 + 0.16 * light.wide[i] + 0.1 * light.close[i]);
      l = l * (1 - 0.55 * flat) + 0.55 * flat;
      lit(picture, i, l);
      if (built[i] > 0.004) {
        blockColour(x, y, frame, house);
        const f = 0.9 + 0.1 * l;
        for (let k = 0; k < 3; k++) house[k] *= f;
        mix(picture, i, house, built[i] * 0.86);
      }
      if (depthKm !== null && depthKm[i] > -1.6 && depthKm[i] < 0) {
        mix(picture, i, SALT, 0.5 * Math.exp(depthKm[i] / 0.5) * (1 - belt[i]));
      }
      const w = water[i];
      if (bank[i] < 0.002 && w === 0) continue;
      mix(picture, i, BANK, 0.35 * clamp(bank[i] * 1.3 - w, 0, 1));
      if (w > 0) {
        const deep = depthKm === null ? 0 : step(-0.2, 3, depthKm[i]);
        const tone = 1 + 0.07 * waves[i];
        const colour: Rgb = [
          (SHALLOW[0] + (DEEP[0] - SHALLOW[0]) * deep) * tone,
          (SHALLOW[1] + (DEEP[1] - SHALLOW[1]) * deep) * tone,
          (SHALLOW[2] + (DEEP[2] - SHALLOW[2]) * deep) * tone,
        ];
        mix(picture, i, colour, w);
      }
      mix(picture, i, RIM, clamp(clamp(rim[i] - w, 0, 1) * 1.1, 0, 0.6));
    }
  }
  for (let i = 0; i < picture.length; i++) picture[i] = clamp(picture[i] * 1.03, 0, 1);
  return picture;
}

export interface Grade {
  readonly brightness: number;
  readonly contrast: number;
  readonly saturation: number;
}

/** Cuts the margin off, grades, and packs to RGBA. */
export function pack(picture: Float32Array, frame: Frame, grade: Grade): Uint8ClampedArray<ArrayBuffer> {
  const width = frame.cols * frame.pxTile;
  const height = frame.rows * frame.pxTile;
  const out = new Uint8ClampedArray(width * height * 4);
  let mean = 0;
  for (let i = 0; i < picture.length; i += 3) {
    mean += 0.3 * picture[i] + 0.59 * picture[i + 1] + 0.11 * picture[i + 2];
  }
  mean = (mean / (picture.length / 3)) * grade.brightness;
  for (let y = 0, o = 0; y < height; y++) {
    let p = ((y + frame.margin) * frame.fine.width + frame.margin) * 3;
    for (let x = 0; x < width; x++, p += 3, o += 4) {
      const r = mean + (picture[p] * grade.brightness - mean) * grade.contrast;
      const g = mean + (picture[p + 1] * grade.brightness - mean) * grade.contrast;
      const b = mean + (picture[p + 2] * grade.brightness - mean) * grade.contrast;
      const grey = 0.3 * r + 0.59 * g + 0.11 * b;
      out[o] = 255 * (grey + (r - grey) * grade.saturation);
      out[o + 1] = 255 * (grey + (g - grey) * grade.saturation);
      out[o + 2] = 255 * (grey + (b - grey) * grade.saturation);
      out[o + 3] = 255;
    }
  }
  return out;
}
