// Whose each tile is: the home province where at least half of it lies there, otherwise the neighbouring province or
// country that has most of it.

import type { Level } from '../schema/level.ts';
import { fillSamples, SAMPLES, tileOfSample } from './fill.ts';
import type { MapFrame } from './frame.ts';
import { type GeoData, textOf } from './geodata.ts';
import { COUNTRY_NAMES, PROVINCE_NAMES } from './names.ts';
import { slug } from './slug.ts';

type Territory = Level['territories'][number];

export interface Territories {
  /** Those that have tiles on this map, in the order of first appearance. */
  readonly list: Territory[];
  /** Rows of letters. */
  readonly rows: string[];
  /** Index into `list` by tile. */
  readonly byTile: Uint8Array;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function sources(geo: GeoData) {
  const country = (name: string) => COUNTRY_NAMES[name] ?? { id: slug(name), name: { en: name } };
  const iraq = country('Iraq').id;
  return [
    ...geo.anbar.features.map((feature) => ({
      feature,
      territory: { id: 'anbar', name: PROVINCE_NAMES['Al-Anbar'], kind: 'home' as const, country: iraq },
    })),
    ...geo.provinces.features
      .filter((feature) => textOf(feature, 'country') === 'Iraq')
      .map((feature) => {
        const name = PROVINCE_NAMES[textOf(feature, 'name')] ?? { en: textOf(feature, 'name') };
        return { feature, territory: { id: slug(name.en), name, kind: 'neighbour' as const, country: iraq } };
      }),
    ...geo.countries.features
      .filter((feature) => textOf(feature, 'name') !== 'Iraq')
      .map((feature) => {
        const { id, name } = country(textOf(feature, 'name'));
        return { feature, territory: { id, name, kind: 'abroad' as const, country: id } };
      }),
  ];
}

export function cutTerritory(geo: GeoData, frame: MapFrame): Territories {
  const tiles = frame.cols * frame.rows;
  const all = sources(geo);
  const counts = all.map(() => new Uint8Array(tiles));
  const seen = new Uint8Array(tiles * SAMPLES * SAMPLES);
  all.forEach(({ feature }, i) => {
    fillSamples(feature, frame, (sample) => {
      if (seen[sample]) return;
      seen[sample] = 1;
      counts[i][tileOfSample(sample, frame)]++;
    });
  });
  const owner = new Int16Array(tiles).fill(-1);
  for (let tile = 0; tile < tiles; tile++) {
    if (counts[0][tile] * 2 >= SAMPLES * SAMPLES) owner[tile] = 0;
    else {
      let most = 0;
      for (let i = 1; i < all.length; i++) {
        if (counts[i][tile] > most) {
          most = counts[i][tile];
          owner[tile] = i;
        }
      }
    }
  }
  spread(owner, frame);
  const used = [...new Set(owner)].sort((a, b) => a - b);
  const list = used.map((i, k) => ({ letter: LETTERS[k], ...all[i].territory }));
  const byTile = Uint8Array.from(owner, (i) => used.indexOf(i));
  const rows: string[] = [];
  for (let y = 0; y < frame.rows; y++) {
    let row = '';
    for (let x = 0; x < frame.cols; x++) row += LETTERS[byTile[y * frame.cols + x]];
    rows.push(row);
  }
  return { list, rows, byTile };
}

/** Slivers between outlines that do not quite meet take the owner of a tile beside them. */
function spread(owner: Int16Array, frame: MapFrame): void {
  const { cols } = frame;
  let open = [...owner.keys()].filter((t) => owner[t] < 0);
  if (open.length === owner.length) owner.fill(0);
  while (open.length > 0) {
    const before = owner.slice();
    open = open.filter((t) => {
      if (before[t] >= 0) return false;
      const x = t % cols;
      const beside = [x > 0 ? t - 1 : -1, x < cols - 1 ? t + 1 : -1, t - cols, t + cols];
      const found = beside.find((n) => n >= 0 && n < before.length && before[n] >= 0);
      if (found === undefined) return true;
      owner[t] = before[found];
      return false;
    });
    if (owner.every((o) => o < 0)) return;
  }
}
