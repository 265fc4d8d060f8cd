// What happened lately, as marks on the map: they stay for some hours, and an alarm rings three times and stands still.

import type { Frame, GameEvent } from '../../sim/index.ts';
import type { Stage } from '../stage.ts';
import { type Happening, type MapState, middleOf, themeOf } from '../state.ts';
import { drawRing, markOf, RING_BOX } from './marks.ts';
import { screenX, screenY } from '../camera.ts';

/** Hours a mark stays; alarms stay for their whole phase. */
const STAY_HOURS = 4;
const RING_MS = 700;
const RINGS = 3;

export interface Happenings {
  readonly all: readonly Happening[];
  readonly alarms: readonly Happening[];
}

export function happeningsOf(
  before: Frame | null,
  frame: Frame,
  events: readonly GameEvent[],
  known: readonly Happening[],
): Happenings {
  const samePhase = before?.clock.phase === frame.clock.phase && before.clock.cycle === frame.clock.cycle;
  const back = before !== null && frame.clock.hour < before.clock.hour;
  const kept = back
    ? []
    : known.filter((h) => samePhase && (h.alarm || frame.clock.hour - Number(h.id.split('@')[1]) < STAY_HOURS));
  const fresh: Happening[] = [];
  for (const event of events) {
    const mark = markOf(event.code, event.loudness);
    if (event.tile === null || mark === null) continue;
    const alarm = event.loudness === 'alarm';
    fresh.push({ id: `${event.id}@${event.hour}`, tile: event.tile, mark, alarm });
  }
  // One mark a tile, the latest and loudest.
  const byTile = new Map<number, Happening>();
  for (const happening of [...kept, ...fresh]) {
    const there = byTile.get(happening.tile);
    if (!there || happening.alarm || !there.alarm) byTile.set(happening.tile, happening);
  }
  return { all: [...byTile.values()], alarms: fresh.filter((h) => h.alarm) };
}

let ringKey = 0;

export function ringAlarms(stage: Stage, state: MapState, alarms: readonly Happening[]): void {
  for (const alarm of alarms) {
    const { scene, dpr } = stage;
    const key = `ring-${ringKey++}`;
    const texture = scene.textures.createCanvas(key, RING_BOX.w * dpr, RING_BOX.h * dpr);
    if (!texture) continue;
    texture.context.scale(dpr, dpr);
    texture.context.translate(RING_BOX.x, RING_BOX.y);
    drawRing(texture.context, themeOf(state));
    if (stage.renderer === 'webgl') texture.refresh();
    const image = scene.add.image(0, 0, key).setDepth(61);
    const { x, y } = middleOf(state.board, alarm.tile);
    const run = { t: 0 };
    const step = () => {
      image.setPosition(screenX(state.cam, state.view, x) * dpr, screenY(state.cam, state.view, y) * dpr);
      image.setScale(0.15 + 0.85 * run.t).setAlpha(1 - run.t);
    };
    step();
    scene.tweens.add({
      targets: run,
      t: 1,
      duration: RING_MS,
      repeat: RINGS - 1,
      onUpdate: step,
      onComplete: () => {
        image.destroy();
        texture.destroy();
      },
    });
    stage.wake();
  }
}
