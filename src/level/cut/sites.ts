// Air bases, crossings, dams, fields and garrisons on the map.

import type { Level } from '../schema/level.ts';
import { type MapFrame, tileAt } from './frame.ts';
import { type GeoData, pointOf, textOf } from './geodata.ts';
import { SITE_NAMES } from './names.ts';
import { slug } from './slug.ts';

type Site = Level['sites'][number];

export function cutSites(geo: GeoData, frame: MapFrame): Site[] {
  return geo.sites.features.flatMap((feature) => {
    const at = tileAt(frame, pointOf(feature));
    if (!at) return [];
    const name = SITE_NAMES[textOf(feature, 'name')] ?? { en: textOf(feature, 'name') };
    return [{ id: slug(name.en), kind: textOf(feature, 'kind') as Site['kind'], name, at }];
  });
}
