// Cuts the ground of an authored level again, after the cutter or the geodata changed or for another box, and keeps
// what was authored: forces and words as they are, how people feel, and settlements and sites of the level's own. In
// another box everything keeps its longitude and latitude; what lies outside is left out, and said.

import { GROUND_KEYS, type Level } from '../schema/level.ts';
import { frameOf, type MapFrame, tileAt } from './frame.ts';
import type { GeoData } from './geodata.ts';
import { type CutRefusal, type CutRequest, cutLevel } from './index.ts';

type At = [number, number];
type Fence = Level['fence'][number];
type Border = Level['borders'][number];

/** What became of a thing: a place of the level's own was kept, or something lies outside the new box. */
export interface RecutNote {
  readonly code: 'recutKept' | 'recutLost';
  readonly params: { readonly list: string; readonly id: string };
}

export type RecutResult =
  | { readonly ok: true; readonly level: Level; readonly notes: readonly RecutNote[] }
  | {
      readonly ok: false;
      readonly code: CutRefusal | 'recutMoved';
      readonly params: Readonly<Record<string, string | number>>;
    };

/** A settlement that lies farther than this from where it was cut before tells that the box was changed by hand. */
const STAYS_TILES = 1;

/**
 * @param change another box or tile size; what is left out stays as it is in the level.
 */
export function recutLevel(
  level: Level,
  geo: GeoData,
  change: Partial<Pick<CutRequest, 'bbox' | 'kmPerTile'>> = {},
): RecutResult {
  const { id, start, cycles, cols, rows } = level;
  const before = frameOf(level.bbox, level.kmPerTile);
  const moved: RecutResult = { ok: false, code: 'recutMoved', params: { cols, rows } };
  if (before.cols !== cols || before.rows !== rows) return moved;
  const request = { bbox: level.bbox, kmPerTile: level.kmPerTile, ...change };
  const cut = cutLevel({ ...request, id, startDate: start, cycles }, geo);
  if (!cut.ok) return cut;
  const same = JSON.stringify(request.bbox) === JSON.stringify(level.bbox) && request.kmPerTile === level.kmPerTile;
  if (same && wasMoved(level, cut.level)) return moved;
  const mover = new Mover(before, frameOf(request.bbox, request.kmPerTile));
  const ground = Object.fromEntries(GROUND_KEYS.map((key) => [key, cut.level[key]])) as Partial<Level>;
  const units = mover.placed('units', level.units);
  const sites = withOwn(cut.level.sites, level.sites, mover, 'sites');
  const kept: Level = {
    ...level,
    ...ground,
    settlements: withOwn(felt(cut.level, level), level.settlements, mover, 'settlements'),
    sites,
    units,
    structures: mover.placed('structures', level.structures).map((s) => {
      if (s.crew === undefined || units.some((u) => u.id === s.crew)) return s;
      const { crew: _, ...unmanned } = s;
      return unmanned;
    }),
    assets: level.assets.filter((a) => sites.some((s) => s.id === a.base) || mover.lose('assets', a.id)),
    fence: same ? level.fence : mover.fence(level, cut.level.borders),
    hidden: { ...level.hidden, ...mover.hidden(level.hidden) },
  };
  if (!same) Object.assign(kept, mover.happenings(level, kept));
  return { ok: true, level: kept, notes: mover.notes };
}

/** Whether most places lie elsewhere on the map than the file has them. */
function wasMoved(old: Level, cut: Level): boolean {
  const pairs = cut.settlements.flatMap((s) => {
    const was = old.settlements.find((o) => o.id === s.id);
    return was ? [[s.at, was.at] as const] : [];
  });
  const far = pairs.filter(([a, b]) => Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])) > STAYS_TILES);
  return far.length * 2 > pairs.length;
}

/** The settlements that were cut, as their people feel in the old level. */
function felt(cut: Level, old: Level): Level['settlements'] {
  return cut.settlements.map((s) => {
    const before = old.settlements.find((o) => o.id === s.id);
    if (!before) return s;
    const { phones, trust, fearOfIsil, fearOfForces } = before;
    return { ...s, phones, trust, fearOfIsil, fearOfForces };
  });
}

/** What was cut, then what only the level has, where it was. */
function withOwn<T extends { readonly id: string; readonly at: At }>(
  cut: readonly T[],
  old: readonly T[],
  mover: Mover,
  list: string,
): T[] {
  const own = mover.placed(
    list,
    old.filter((o) => !cut.some((c) => c.id === o.id)),
  );
  for (const { id } of own) mover.notes.push({ code: 'recutKept', params: { list, id } });
  return [...cut, ...own];
}

/** Carries positions from one frame to another, and keeps account of what falls off. */
class Mover {
  readonly notes: RecutNote[] = [];
  readonly #from: MapFrame;
  readonly #to: MapFrame;

  constructor(from: MapFrame, to: MapFrame) {
    this.#from = from;
    this.#to = to;
  }

  /** Always false, so that a filter can end with it. */
  lose(list: string, id: string): false {
    this.notes.push({ code: 'recutLost', params: { list, id } });
    return false;
  }

  placed<T extends { readonly id: string; readonly at: At }>(list: string, things: readonly T[]): T[] {
    return things.flatMap((thing) => {
      const at = this.#tile(thing.at);
      if (!at) this.lose(list, thing.id);
      return at ? [{ ...thing, at }] : [];
    });
  }

  hidden({ caches, cells, draws }: Level['hidden']): Pick<Level['hidden'], 'caches' | 'cells' | 'draws'> {
    return {
      ...(caches && { caches: this.#drawn('hidden.caches', caches) }),
      cells: cells.flatMap((cell, i) => {
        const at = this.#tile(cell.at);
        if (!at) this.lose('hidden.cells', String(i));
        return at ? [{ ...cell, at }] : [];
      }),
      draws: this.#drawn('hidden.draws', draws),
    };
  }

  #drawn<T extends { readonly area?: { at: At; radiusKm: number } | undefined }>(
    list: string,
    draws: readonly T[],
  ): T[] {
    return draws.flatMap((draw, i) => {
      if (!draw.area) return [draw];
      const at = this.#tile(draw.area.at);
      if (!at) this.lose(list, String(i));
      return at ? [{ ...draw, area: { ...draw.area, at } }] : [];
    });
  }

  /** Each fenced stretch on the new border side whose middle lies nearest, within two tiles; no side twice. */
  fence(old: Level, borders: readonly Border[]): Fence[] {
    const taken = new Set<string>();
    return old.fence.flatMap((fence) => {
      const edge = this.#edge(old, borders, fence.edge, taken);
      if (edge === null) this.lose('fence', fence.edge);
      else taken.add(edge);
      return edge === null ? [] : [{ ...fence, edge }];
    });
  }

  /** Events, claims and leads whose place, unit or border side is still there, or that name none. */
  happenings(old: Level, next: Level): Pick<Level, 'events' | 'claims' | 'leads'> {
    const ids = new Set([...next.settlements, ...next.units].map(({ id }) => id));
    const there = (id: string | null | undefined): boolean => id === null || id === undefined || ids.has(id);
    const { claims, events, leads } = old;
    return {
      ...(events && { events: events.filter((e) => (there(e.place) && there(e.unit)) || this.lose('events', e.id)) }),
      ...(claims && {
        claims: claims.flatMap((claim) => {
          const edge = claim.place === null ? null : this.#edge(old, next.borders, claim.place, new Set());
          if (edge !== null) return [{ ...claim, place: edge }];
          return there(claim.place) || this.lose('claims', claim.id) ? [claim] : [];
        }),
      }),
      ...(leads && {
        leads: leads.flatMap(({ settlement, ...lead }, i) => {
          const at = this.#tile(lead.at);
          if (!at) this.lose('leads', String(i));
          return at ? [{ ...lead, ...(settlement !== undefined && there(settlement) ? { settlement } : {}), at }] : [];
        }),
      }),
    };
  }

  /** The new border side whose middle lies nearest to an old one's, within two tiles; null where there is none. */
  #edge(old: Level, borders: readonly Border[], id: string, taken: ReadonlySet<string>): string | null {
    const edge = old.borders.find((b) => b.id === id);
    if (!edge) return null;
    const [x, y] = this.#to.project(this.#from.unproject(middleOf(edge)));
    let best: string | null = null;
    let nearest = 2;
    for (const border of borders) {
      if (border.country !== edge.country || taken.has(border.id)) continue;
      const [bx, by] = middleOf(border);
      const d = Math.sqrt((bx - x) ** 2 + (by - y) ** 2);
      if (d < nearest) [best, nearest] = [border.id, d];
    }
    return best;
  }

  #tile([x, y]: At): At | null {
    return tileAt(this.#to, this.#from.unproject([x + 0.5, y + 0.5]));
  }
}

function middleOf({ path }: Border): [number, number] {
  const [a, b] = [path[0], path[path.length - 1]];
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}
