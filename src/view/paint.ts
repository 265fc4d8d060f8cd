// What is drawn on each of the three sheets: the ground's lines below the night, the chart of names and areas above
// it, the ink of what is chosen and planned. Order within a sheet is order from below.

import type { Rect } from './declutter.ts';
import { boxOf } from './geometry.ts';
import { drawLeads, drawOrbits, drawReach } from './layers/areas.ts';
import {
  BELIEF_RING_COLOURS,
  beliefField,
  beliefLevels,
  beliefRings,
  drawBeliefArea,
  drawBeliefRings,
} from './layers/belief.ts';
import { drawCalendar } from './layers/calendar.ts';
import { drawFence } from './layers/fence.ts';
import { drawBrackets, drawCursor, drawGrid, drawHoverTile, drawPins } from './layers/ink.ts';
import { type Aside, drawLeaders } from './layers/leaders.ts';
import { drawLabels } from './layers/labels.ts';
import { darkTowns, drawLights, type Lights } from './layers/lights.ts';
import { drawLines, type LineWork } from './layers/lines.ts';
import { drawRegionNames } from './layers/regionNames.ts';
import { drawSight, watchRings } from './layers/sight.ts';
import { drawOwnRoute, drawPlan, drawSketch } from './layers/sketch.ts';
import { drawControl, drawMilitia, drawTrust } from './layers/towns.ts';
import { drawTruthPaths } from './layers/truth.ts';
import type { Pen } from './pen.ts';
import { type MapState, middleOf } from './state.ts';

/** Outlines that are worth keeping for as long as the frame stays. */
export interface FrameShapes {
  readonly belief: readonly Path2D[];
  readonly watch: readonly Path2D[];
}

export function frameShapes(state: MapState): FrameShapes {
  const { frame, board, overlay } = state;
  if (!frame) return { belief: [], watch: [] };
  const belief = overlay === 'belief' || state.truth !== null;
  const watch = overlay === 'sightDay' || overlay === 'sightNight';
  return {
    belief: belief ? beliefRings(beliefField(board, frame), beliefLevels(frame)) : [],
    watch: watch ? watchRings(board, frame) : [],
  };
}

export function paintGround(pen: Pen, state: MapState, work: LineWork): void {
  drawLines(pen, work);
  if (state.frame) drawFence(pen, state.board, state.frame.fence, state.edges, state.overlay === 'fence');
}

export function paintChart(
  pen: Pen,
  state: MapState,
  shapes: FrameShapes,
  lights: Lights,
  dpr: number,
  pieces: readonly Rect[],
  aside: readonly Aside[],
): void {
  const { board, frame, language, overlay } = state;
  if (pen.theme.night) drawLights(pen, lights, darkTowns(frame));
  const after = state.truth !== null;
  if (frame) {
    if (after && state.truthMode !== 'truth') drawBeliefArea(pen, shapes.belief);
    else if (overlay === 'belief') {
      drawBeliefRings(pen, shapes.belief, pen.theme.night ? BELIEF_RING_COLOURS.night : BELIEF_RING_COLOURS.day);
    } else if (overlay === 'sightDay') drawSight(pen, board, frame, shapes.watch, 'day');
    else if (overlay === 'sightNight') drawSight(pen, board, frame, shapes.watch, 'night');
    else if (overlay === 'militia') drawMilitia(pen, board, frame, language, dpr);
    const chosen = state.selection?.kind === 'contact' ? state.selection.id : null;
    drawReach(pen, board, frame, chosen, overlay === 'belief' || after);
    drawOrbits(pen, board, frame);
    drawCalendar(pen, board, frame);
  }
  drawLeaders(pen, aside);
  const covered = drawRegionNames(pen, board, language, dpr, pieces);
  const room = overlay === 'trust' || overlay === 'control' ? 17 : 0;
  const lead = state.selection?.kind === 'lead' ? state.selection.id : null;
  const leads = frame ? drawLeads(pen, board, frame, language, dpr, (id) => state.nameOf('lead', id), lead) : [];
  drawLabels(pen, board, language, dpr, leads, [...covered, ...pieces], room);
  if (state.truth && state.truthMode !== 'belief') drawTruthPaths(pen, board, state.truth, state.truthHour);
}

/** False when there is nothing to draw. */
export function paintInk(pen: Pen, state: MapState, dpr: number): boolean {
  const { board, frame, selection, sketch, plan, pins, hover, cursor, language, overlay } = state;
  const towns = frame !== null && (overlay === 'trust' || overlay === 'control');
  const nothing = !selection && !sketch && plan.length === 0 && pins.length === 0 && hover === null && cursor === null;
  if (nothing && !towns) return false;
  // Above the structures, which often stand in the towns these speak of.
  if (frame && overlay === 'trust') drawTrust(pen, board, frame, language);
  if (frame && overlay === 'control') drawControl(pen, board, frame);
  const scene = frame ? { pen, board, frame, language, dpr } : null;
  const tile = selectedTile(state);
  // The grid helps to choose ground: about chosen ground, or under the pointer while an order wants a place.
  if (tile !== null && selection?.kind === 'tile') drawGrid(pen, board, tile, 'firm');
  if (hover !== null && hover !== tile) {
    if (sketch) drawGrid(pen, board, hover, 'faint');
    if (pen.scale >= 9) drawHoverTile(pen, board, hover);
  }
  if (scene) {
    if (plan.length > 0) drawPlan(scene, plan);
    if (selection?.kind === 'unit' && !sketch) drawOwnRoute(scene, selection.id);
    if (sketch) drawSketch(scene, sketch);
  }
  if (selection && selection.kind !== 'unit' && tile !== null) {
    const { x, y } = middleOf(board, tile);
    const half = selection.kind === 'tile' ? Math.max(9, pen.scale / 2 + 3) : selection.kind === 'settlement' ? 14 : 20;
    const edge = selection.kind === 'edge' ? board.borders.find((b) => b.id === selection.id) : undefined;
    if (edge) {
      const box = boxOf(edge.path);
      drawBrackets(
        pen,
        pen.x((box.x0 + box.x1) / 2),
        pen.y((box.y0 + box.y1) / 2),
        ((box.x1 - box.x0) * pen.scale) / 2 + 10,
        ((box.y1 - box.y0) * pen.scale) / 2 + 10,
      );
    } else drawBrackets(pen, pen.x(x), pen.y(y), half, half, selection.kind === 'tile' ? 6 : 9);
  }
  if (cursor !== null) drawCursor(pen, board, cursor);
  drawPins(pen, board, pins);
  return true;
}

/** Where what is chosen stands. */
export function selectedTile(state: MapState): number | null {
  const { selection, frame, board } = state;
  if (!selection) return null;
  if (selection.kind === 'tile') return selection.tile;
  const { id } = selection;
  const among = (list: readonly { id: string; tile: number }[] | undefined) =>
    list?.find((x) => x.id === id)?.tile ?? null;
  switch (selection.kind) {
    case 'unit':
      return among(frame?.units);
    case 'structure':
      return among(frame?.structures);
    case 'settlement':
      return among(board.settlements);
    case 'site':
      return among(board.sites);
    case 'contact':
      return among(frame?.contacts);
    case 'lead':
      return among(frame?.leads);
    case 'edge':
      return among(board.borders);
    case 'asset':
      return (
        frame?.orbits.find((o) => o.asset === id)?.tile ?? frame?.assets.find((a) => a.id === id)?.baseTile ?? null
      );
  }
}
