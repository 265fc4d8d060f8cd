// What lies under a point of the map, from the pieces' host and the board. Pure but for the host it asks.

import type { Board, Frame, Pick, Selection } from './api.ts';
import { type Camera, screenX, screenY, tileX, tileY, type Viewport } from './camera.ts';
import { boxOf, distanceTo } from './geometry.ts';
import { overlaps } from './pen.ts';

/** CSS pixels within which a dot, a lead's middle or a border edge answers. */
const NEAR_DOT = 15;
const NEAR_EDGE = 9;

/** `pieces`: ids `kind:id` under the point, topmost first. */
export function pickUnder(
  board: Board,
  frame: Frame | null,
  cam: Camera,
  view: Viewport,
  pieces: readonly string[],
  px: number,
  py: number,
  alternate: boolean,
): Pick {
  const { cols, rows } = board.ground;
  const tx = tileX(cam, view, px);
  const ty = tileY(cam, view, py);
  const onBoard = tx >= 0 && ty >= 0 && tx < cols && ty < rows;
  const tile = onBoard ? Math.floor(ty) * cols + Math.floor(tx) : null;
  const found: Selection[] = [];
  for (const piece of pieces) {
    const cut = piece.indexOf(':');
    const kind = piece.slice(0, cut);
    const id = piece.slice(cut + 1);
    if (kind === 'unit' || kind === 'structure' || kind === 'contact' || kind === 'asset') found.push({ kind, id });
    else if (kind === 'threat') {
      const threat = frame?.threats[Number(id)];
      if (threat?.structure) found.push({ kind: 'structure', id: threat.structure });
      else if (threat?.settlement) found.push({ kind: 'settlement', id: threat.settlement });
    }
  }
  const nearest = (
    list: readonly { id: string; tile: number }[],
    kind: 'lead' | 'settlement' | 'site',
    reach: number,
  ) => {
    let best: { id: string; far: number } | null = null;
    for (const thing of list) {
      const far = Math.hypot(
        screenX(cam, view, (thing.tile % cols) + 0.5) - px,
        screenY(cam, view, Math.floor(thing.tile / cols) + 0.5) - py,
      );
      if (far <= reach && (!best || far < best.far)) best = { id: thing.id, far };
    }
    if (best) found.push({ kind, id: best.id });
  };
  nearest(frame?.leads ?? [], 'lead', NEAR_DOT);
  nearest(board.settlements, 'settlement', NEAR_DOT);
  nearest(board.sites, 'site', NEAR_DOT);
  const edge = nearestEdge(board, tx, ty, NEAR_EDGE / cam.scale);
  if (edge) found.push({ kind: 'edge', id: edge });
  if (tile !== null) found.push({ kind: 'tile', tile });
  const all = found.filter((a, i) => found.findIndex((b) => same(a, b)) === i);
  const first = (kind: Selection['kind']) => {
    const hit = all.find((x) => x.kind === kind);
    return hit && hit.kind !== 'tile' ? hit.id : null;
  };
  return {
    point: { x: px, y: py },
    tile,
    unit: first('unit'),
    structure: first('structure'),
    settlement: first('settlement'),
    site: first('site'),
    contact: first('contact'),
    lead: first('lead'),
    edge: first('edge'),
    asset: first('asset'),
    top: all[0] ?? null,
    all,
    alternate,
  };
}

/** Everything on one tile, for the keyboard, units first; orders alike to the pointer's. */
export function piecesOn(frame: Frame | null, tile: number): string[] {
  if (!frame) return [];
  const on = (kind: string, list: readonly { id: string; tile: number }[]) =>
    list.filter((thing) => thing.tile === tile).map((thing) => `${kind}:${thing.id}`);
  return [
    ...frame.orbits.filter((orbit) => orbit.tile === tile).map((orbit) => `asset:${orbit.asset}`),
    ...on('unit', frame.units),
    ...on('contact', frame.contacts),
    ...on('structure', frame.structures),
  ];
}

function nearestEdge(board: Board, tx: number, ty: number, reach: number): string | null {
  const spot = { x0: tx, y0: ty, x1: tx, y1: ty };
  let best: { id: string; far: number } | null = null;
  for (const edge of board.borders) {
    if (!overlaps(boxOf(edge.path), spot, reach)) continue;
    const far = distanceTo(edge.path, tx, ty);
    if (far <= reach && (!best || far < best.far)) best = { id: edge.id, far };
  }
  return best?.id ?? null;
}

function same(a: Selection, b: Selection): boolean {
  if (a.kind === 'tile' || b.kind === 'tile') return a.kind === b.kind;
  return a.kind === b.kind && a.id === b.id;
}

/** True if two picks answer alike, so that hovering needs no new word. */
export function samePick(a: Pick | null, b: Pick | null): boolean {
  if (!a || !b) return a === b;
  return a.tile === b.tile && a.all.length === b.all.length && a.all.every((x, i) => same(x, b.all[i]));
}
