// Colours as three floats a pixel, 0 to 1: reading hex, mixing, ramps. Which colour goes where is in colour.ts,
// fields.ts, towns.ts and moon.ts.

export type Rgb = readonly [number, number, number];

export function hex(code: string): Rgb {
  const n = Number.parseInt(code.slice(1), 16);
  return [(n >> 16) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
}

/** Mixes `share` of a colour into pixel i of a picture of three floats a pixel. */
export function mix(picture: Float32Array, i: number, colour: Rgb, share: number): void {
  const p = i * 3;
  picture[p] += (colour[0] - picture[p]) * share;
  picture[p + 1] += (colour[1] - picture[p + 1]) * share;
  picture[p + 2] += (colour[2] - picture[p + 2]) * share;
}

/** Multiplies pixel i. */
export function scale(picture: Float32Array, i: number, by: number): void {
  const p = i * 3;
  picture[p] *= by;
  picture[p + 1] *= by;
  picture[p + 2] *= by;
}

/** A ramp of colours by value, as a table of `steps` entries between the first and the last value. */
export function ramp(stops: readonly (readonly [number, string])[], steps = 1024): (value: number) => Rgb {
  const first = stops[0][0];
  const span = stops[stops.length - 1][0] - first;
  const table: Rgb[] = [];
  for (let k = 0, s = 0; k < steps; k++) {
    const v = first + (span * k) / (steps - 1);
    while (s + 2 < stops.length && v > stops[s + 1][0]) s++;
    const t = (v - stops[s][0]) / (stops[s + 1][0] - stops[s][0]);
    const a = hex(stops[s][1]);
    const b = hex(stops[s + 1][1]);
    table.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]);
  }
  return (value) => {
    const k = Math.round(((value - first) / span) * (steps - 1));
    return table[k < 0 ? 0 : k >= steps ? steps - 1 : k];
  };
}
