// From a frame to pieces: which symbols stand on the map, where, and what they look like. Drawing is in the files
// beside this one, keeping and sliding in host.ts.

import { type Rect, touches } from '../declutter.ts';
import { screenX, screenY } from '../camera.ts';
import { ORBIT_KM, orbitPlane } from '../layers/areas.ts';
import { firmPlace, isFirm } from '../layers/labels.ts';
import { truthAt } from '../layers/truth.ts';
import { digits } from '../lettering.ts';
import { type MapState, middleOf, symbolSize, themeOf } from '../state.ts';
import { arrange } from './arrange.ts';
import type { PieceSpec } from './host.ts';
import {
  AIRCRAFT_BOX,
  CONTACT_BOX,
  drawAircraft,
  drawContact,
  drawEvent,
  drawThreat,
  drawTruthCell,
  EVENT_BOX,
  THREAT_BOX,
  TRUTH_BOX,
} from './marks.ts';
import { drawStructure, STRUCTURE_BOX, structureLook } from './structure.ts';
import { drawUnit, UNIT_BOX, unitCovers, unitLook } from './unit.ts';

export const DEPTH = { structure: 40, contact: 45, unit: 50, aircraft: 55, threat: 60, event: 62, truth: 64 } as const;

/** All pieces; ids are `kind:id`, so that the host and picking need no other table. */
export function pieceSpecs(state: MapState, dpr: number): PieceSpec[] {
  if (!state.frame) return [];
  if (state.truth && state.truthMode === 'truth') return truthSpecs(state);
  return [
    ...structureSpecs(state, dpr),
    ...unitSpecs(state, dpr),
    ...contactSpecs(state),
    ...orbitSpecs(state),
    ...threatSpecs(state),
    ...eventSpecs(state),
    ...(state.truth && state.truthMode === 'both' ? truthSpecs(state) : []),
  ];
}

function centred(
  box: PieceSpec['box'],
  draw: (c: CanvasRenderingContext2D) => void,
): (c: CanvasRenderingContext2D) => void {
  return (c) => {
    c.translate(box.x, box.y);
    draw(c);
  };
}

function structureSpecs(state: MapState, dpr: number): PieceSpec[] {
  const theme = themeOf(state);
  const size = symbolSize(state) * (symbolSize(state) < 0.8 ? 0.78 : 0.92);
  return (state.frame?.structures ?? []).map((view) => {
    const { x, y } = middleOf(state.board, view.tile);
    const look = structureLook(view);
    return {
      id: `structure:${view.id}`,
      tx: x,
      ty: y,
      dx: 0,
      dy: 0,
      box: STRUCTURE_BOX,
      size,
      depth: DEPTH.structure,
      look: JSON.stringify(look) + theme.night,
      draw: (c) => drawStructure(c, look, theme, dpr),
      reach: [14, 15],
    };
  });
}

function scaled(r: Rect, size: number): Rect {
  return { x: r.x * size, y: r.y * size, w: r.w * size, h: r.h * size };
}

function unitSpecs(state: MapState, dpr: number): PieceSpec[] {
  const { frame, board, cam, view, selection, symbols } = state;
  if (!frame) return [];
  const theme = themeOf(state);
  const size = symbolSize(state);
  const on = (tile: number) => {
    const { x, y } = middleOf(board, tile);
    return { x: screenX(cam, view, x), y: screenY(cam, view, y) };
  };
  const large = size >= 0.8;
  const about = (tile: number, r: number): Rect => {
    const { x, y } = on(tile);
    return { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
  };
  const perKm = cam.scale / board.ground.kmPerTile;
  const under: Rect[] = [
    ...frame.structures.map((s) => about(s.tile, 11 * size)),
    ...frame.contacts.map((c) => about(c.tile, 12 * size)),
    ...frame.leads.map((lead) => about(lead.tile, 12 * size)),
    ...board.settlements
      .filter((s) => isFirm(s.kind, perKm))
      .flatMap((s) => {
        const { x, y } = on(s.tile);
        return [about(s.tile, 8 * size), firmPlace(s, state.language, perKm, theme, dpr, x, y)];
      }),
  ];
  const looks = frame.units.map((unit) => {
    const selected = selection?.kind === 'unit' && selection.id === unit.id;
    const name = !large && !selected ? '' : (state.language === 'ar' && unit.name.ar) || unit.name.en;
    return unitLook(unit, frame.clock.phase, name, selected);
  });
  const covers = looks.map((look) => unitCovers(look, theme, dpr));
  const offsets = arrange(
    frame.units.map((unit, i) => ({
      id: unit.id,
      ...on(unit.tile),
      covers: [scaled(covers[i][0], size)],
    })),
    under,
    size,
  );
  // Frames stand as near to their places as they can; names give way where they would cover a frame or a name.
  const at = (i: number, rect: Rect): Rect => {
    const { x, y } = on(frame.units[i].tile);
    const { dx, dy } = offsets.get(frame.units[i].id) ?? { dx: 0, dy: 0 };
    const r = scaled(rect, size);
    return { ...r, x: r.x + x + dx, y: r.y + y + dy };
  };
  const frames = covers.map(([first], i) => at(i, first));
  const named = new Set<number>();
  const written: Rect[] = [...under];
  for (const i of frame.units.keys()) {
    const name = covers[i][1];
    if (name === undefined) continue;
    const rect = at(i, name);
    const free =
      !frames.some((other, j) => j !== i && touches(other, rect)) && !written.some((other) => touches(other, rect));
    if (!free && !looks[i].selected) continue;
    named.add(i);
    written.push(rect);
  }
  return frame.units.map((unit, i) => {
    const { x, y } = middleOf(board, unit.tile);
    const look = named.has(i) ? looks[i] : { ...looks[i], name: '' };
    const offset = offsets.get(unit.id) ?? { dx: 0, dy: 0 };
    return {
      id: `unit:${unit.id}`,
      tx: x,
      ty: y,
      ...offset,
      box: UNIT_BOX,
      size,
      depth: look.selected ? DEPTH.unit + 4 : DEPTH.unit + (y / board.ground.rows) * 3,
      look: JSON.stringify(look) + theme.night + symbols,
      draw: (c) => drawUnit(c, look, theme, symbols, dpr),
      reach: [22, 20],
      covers: named.has(i) ? covers[i] : covers[i].slice(0, 1),
    };
  });
}

function contactSpecs(state: MapState): PieceSpec[] {
  const theme = themeOf(state);
  const size = Math.max(0.8, symbolSize(state));
  return (state.frame?.contacts ?? []).map((view) => {
    const { x, y } = middleOf(state.board, view.tile);
    return {
      id: `contact:${view.id}`,
      tx: x,
      ty: y,
      dx: 0,
      dy: 0,
      box: CONTACT_BOX,
      size,
      depth: DEPTH.contact,
      look: `${view.identified}${view.live}${view.men.join('-')}${theme.night}`,
      draw: centred(CONTACT_BOX, (c) => drawContact(c, view, theme)),
      reach: [14, 14],
    };
  });
}

/** The aircraft stands beside its orbit and turns a twelfth of the circle an hour. */
function orbitSpecs(state: MapState): PieceSpec[] {
  const { frame, board } = state;
  if (!frame) return [];
  const theme = themeOf(state);
  const km = ORBIT_KM[frame.clock.phase];
  const r = Math.max(14, (km / board.ground.kmPerTile) * state.cam.scale);
  return frame.orbits.map((orbit) => {
    const { x, y } = middleOf(board, orbit.tile);
    return {
      id: `asset:${orbit.asset}`,
      tx: x,
      ty: y,
      dx: orbitPlane(r).dx,
      dy: orbitPlane(r).dy,
      box: AIRCRAFT_BOX,
      size: 0.9,
      depth: DEPTH.aircraft,
      look: `plane${theme.night}`,
      draw: centred(AIRCRAFT_BOX, (c) => drawAircraft(c, theme)),
      reach: [13, 13],
      angle: Math.PI / 4 + (state.reduced ? 0 : ((frame.clock.hour % 12) * Math.PI) / 24),
    };
  });
}

function threatSpecs(state: MapState): PieceSpec[] {
  const { frame } = state;
  if (!frame || frame.clock.stage !== 'orders' || frame.clock.phase !== 'night') return [];
  const theme = themeOf(state);
  return frame.threats.map((threat, i) => {
    const { x, y } = middleOf(state.board, threat.tile);
    const label = digits(`${Math.round(threat.percent)}%`, state.language);
    return {
      id: `threat:${i}`,
      tx: x,
      ty: y,
      dx: 20,
      dy: -20,
      box: THREAT_BOX,
      size: 1,
      depth: DEPTH.threat,
      look: label + theme.night,
      draw: centred(THREAT_BOX, (c) => drawThreat(c, label, theme)),
      reach: [14, 14],
    };
  });
}

function eventSpecs(state: MapState): PieceSpec[] {
  const theme = themeOf(state);
  return state.happenings.map((happening) => {
    const { x, y } = middleOf(state.board, happening.tile);
    return {
      id: `event:${happening.id}`,
      tx: x,
      ty: y,
      dx: 0,
      dy: -22,
      box: EVENT_BOX,
      size: happening.alarm ? 1.1 : 0.86,
      depth: DEPTH.event + (happening.alarm ? 1 : 0),
      look: `${happening.mark}${theme.night}`,
      draw: centred(EVENT_BOX, (c) => drawEvent(c, happening.mark, theme)),
      reach: [0, 0],
    };
  });
}

function truthSpecs(state: MapState): PieceSpec[] {
  const moment = state.truth && truthAt(state.truth, state.truthHour);
  return (moment?.cells ?? []).map((cell) => {
    const { x, y } = middleOf(state.board, cell.tile);
    return {
      id: `truth:${cell.id}`,
      tx: x,
      ty: y,
      dx: 0,
      dy: 0,
      box: TRUTH_BOX,
      size: Math.max(0.7, symbolSize(state)),
      depth: DEPTH.truth,
      look: String(cell.men),
      draw: centred(TRUTH_BOX, (c) => drawTruthCell(c, cell.men)),
      reach: [0, 0],
    };
  });
}

/** What labels on the chart should stay clear of: the pieces' rectangles moved to the sheet's own pixels. */
export function toSheet(rects: readonly Rect[], dx: number, dy: number): Rect[] {
  return rects.map((rect) => ({ ...rect, x: rect.x + dx, y: rect.y + dy }));
}
