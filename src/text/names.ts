// The names that sentences use for units, towns, structures, border stretches and ground. Made from the player's
// frame, which is described here only by the parts that carry a name.

import { number } from './format.ts';
import { hasText, local, t, type TextParams, type Words } from './texts.ts';

interface Placed {
  readonly id: string;
  readonly tile: number;
}
interface Named extends Placed {
  readonly name: Words;
}

/** What names are made from; a frame of the simulation fits. */
export interface NameSource {
  readonly board: {
    readonly ground: {
      readonly cols: number;
      readonly kmPerTile: number;
      readonly territories?: readonly { readonly id: string; readonly name: Words }[];
    };
    readonly settlements: readonly Named[];
    readonly sites: readonly Named[];
    readonly borders: readonly Placed[];
  };
  readonly units: readonly (Placed & { readonly kind: string; readonly name?: Words })[];
  readonly departed: readonly { readonly id: string; readonly name: Words }[];
  readonly structures: readonly (Placed & { readonly kind: string })[];
  readonly assets: readonly { readonly id: string; readonly kind: string; readonly name?: Words }[];
}

/** One function a kind of id; each answers the id itself where nothing of that id is known. */
export interface Names {
  unit(id: string): string;
  structure(id: string): string;
  settlement(id: string): string;
  site(id: string): string;
  asset(id: string): string;
  lead(id: string): string;
  contact(id: string): string;
  /** A stretch of border within a sentence: `the line 12 km north of Husaybah`. */
  edge(id: string): string;
  /** A neighbouring province or country. */
  territory(id: string): string;
  /** Ground by its nearest named place: `12 km south of Ubaydi`, or `Ubaydi`. */
  tile(tile: number): string;
  /** The same within a sentence: `12 km south of Ubaydi`, or `at Ubaydi`. */
  at(tile: number): string;
  /** The same in few words: `near Ubaydi`, or `Ubaydi`. */
  near(tile: number): string;
}

const POINTS = ['east', 'southEast', 'south', 'southWest', 'west', 'northWest', 'north', 'northEast'] as const;

/** Names for what is in this frame. Cheap to make; look-ups are by id. */
export function namesOf(source: NameSource): Names {
  const { cols, kmPerTile } = source.board.ground;
  const places = [...source.board.settlements, ...source.board.sites];
  const find = <T extends { readonly id: string }>(list: readonly T[], id: string) => list.find((x) => x.id === id);
  const named = (thing: { readonly name?: Words; readonly kind: string } | undefined, group: string, id: string) =>
    thing === undefined ? id : thing.name ? local(thing.name) : t(`names.${group}_${thing.kind}`);

  const nearest = (tile: number): { readonly place: Named; readonly square: number } | undefined => {
    const x = tile % cols;
    const y = Math.floor(tile / cols);
    let best: Named | undefined;
    let bestSquare = Infinity;
    for (const place of places) {
      const dx = x - (place.tile % cols);
      const dy = y - Math.floor(place.tile / cols);
      if (dx * dx + dy * dy < bestSquare) {
        bestSquare = dx * dx + dy * dy;
        best = place;
      }
    }
    return best && { place: best, square: bestSquare };
  };

  const near = (tile: number, within = false): string => {
    const x = tile % cols;
    const y = Math.floor(tile / cols);
    const found = nearest(tile);
    if (found === undefined) return t('names.tileAt', { x: x + 1, y: y + 1 });
    const { place: best, square } = found;
    const place = local(best.name);
    const km = Math.round(Math.sqrt(square) * kmPerTile);
    if (square === 0) return within ? t('names.inPlace', { place }) : place;
    const angle = Math.atan2(y - Math.floor(best.tile / cols), x - (best.tile % cols));
    const point = POINTS[(Math.round(angle / (Math.PI / 4)) + 8) % 8];
    return t('names.awayFrom', { km: number(km, 0), point: t(`names.point_${point}`), place });
  };

  return {
    unit: (id) => {
      const left = find(source.departed, id);
      return left === undefined ? named(find(source.units, id), 'unit', id) : local(left.name);
    },
    asset: (id) => named(find(source.assets, id), 'asset', id),
    settlement: (id) => {
      const town = find(source.board.settlements, id);
      return town === undefined ? id : local(town.name);
    },
    site: (id) => {
      const site = find(source.board.sites, id);
      return site === undefined ? id : local(site.name);
    },
    structure: (id) => {
      const thing = find(source.structures, id);
      return thing === undefined
        ? t('names.structureGone')
        : t(`names.structureAt_${thing.kind}`, { place: near(thing.tile) });
    },
    lead: (id) => t('names.lead', { number: tail(id) }),
    contact: (id) => t('names.contact', { number: tail(id) }),
    edge: (id) => {
      const edge = find(source.board.borders, id);
      return edge === undefined ? id : t('names.edge', { place: near(edge.tile, true) });
    },
    territory: (id) => {
      const land = find(source.board.ground.territories ?? [], id);
      return land === undefined ? id : local(land.name);
    },
    tile: (tile) => near(tile),
    at: (tile) => near(tile, true),
    near: (tile) => {
      const found = nearest(tile);
      if (found === undefined || found.square === 0) return near(tile);
      return t('names.nearPlace', { place: local(found.place.name) });
    },
  };
}

/** Params with ids turned into names; a `tile` gives `place` too, for use within a sentence. */
export function nameParams(names: Names, params: TextParams): TextParams {
  const out: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(params)) out[key] = nameParam(names, key, value);
  const { tile } = params;
  if (typeof tile === 'number') out['place'] = names.at(tile);
  return out;
}

function nameParam(names: Names, key: string, value: string | number): string | number {
  if (key === 'tile') return typeof value === 'number' ? names.tile(value) : value;
  if (typeof value !== 'string') return value;
  switch (key) {
    case 'unit':
    case 'structure':
    case 'settlement':
    case 'site':
    case 'asset':
    case 'lead':
    case 'contact':
    case 'edge':
    case 'territory':
      return names[key](value);
    case 'decision':
      return t(`decisions.${value}_title`, {});
    case 'option':
      return t(`decisions.${value}`);
    case 'layer':
    case 'project':
      return t(`names.${key}_${value}`);
    case 'source':
      return t(hasText(`names.source_${value}`) ? `names.source_${value}` : `names.contactSource_${value}`);
    default:
      return value;
  }
}

/** The number an id ends with, or the id. */
function tail(id: string): string {
  return /(\d+)$/.exec(id)?.[1] ?? id;
}
