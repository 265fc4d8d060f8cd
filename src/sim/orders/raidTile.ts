// Raid: a unit cordons a tile and goes in, on a lead or on belief alone, then goes home.

import type { Frame } from '../frame.ts';
import { RAID_HOURS, raidedTiles, raidFinds } from '../rules/raid.ts';
import { someoneOn, odds } from './odds.ts';
import type { Preview } from './order.ts';
import {
  dispatch,
  doneAfter,
  land,
  no,
  type OrderRoom,
  refuseUnit,
  refuseWay,
  task,
  timed,
  unitIn,
  unitOf,
} from './room.ts';

/** Own losses in a raid that finds somebody, per cent; for the estimate only. */
const LOSSES_IF_FOUND = 14;
/** Harm in a settlement that is raided, per cent (rules/raid.ts). */
const HARM_IN_SETTLEMENT = 8;

export const raidTile: OrderRoom<'raidTile'> = {
  staff: 1,
  reaction: false,
  refuse(frame, { unit, tile, lead }) {
    const bad = refuseUnit(frame, unit, 15) ?? refuseWay(frame, unit, tile);
    if (bad) return bad;
    const rests = unitIn(frame, unit)?.readyIn ?? 0;
    if (rests > 0) return no('raidedLately', { unit, hours: rests });
    if (lead !== undefined && !frame.leads.some((l) => l.id === lead)) return no('unknownLead');
    return null;
  },
  preview(frame, { unit, tile, lead }) {
    const view = unitIn(frame, unit);
    if (!view) return {};
    const { route, hours } = timed(frame, unit, tile);
    const { ground } = frame.board;
    const isNight = frame.clock.phase === 'night';
    const tiles = raidedTiles(ground, tile).filter((t) => land(frame).home[t]);
    const there = someoneOn(frame, tiles);
    const plain = { men: view.men, training: view.training, fatigue: 0, knowledge: 0 };
    const finds = (u: typeof plain, night: boolean): number => there * raidFinds(ground, tile, view.kind, u, night);
    const full = { ...plain, fatigue: view.fatigue, knowledge: view.knowledge / 10 };
    const result = odds('find')
      .step('beliefHere', there, { tiles: tiles.length })
      .step('groundAndTeam', finds(plain, false))
      .step('knowsGround', finds({ ...full, fatigue: 0 }, false), { knowledge: view.knowledge })
      .step('fatigue', finds(full, false))
      .step('darkness', finds(full, isNight))
      .done(0.35);
    return {
      route,
      startsIn: Math.ceil(hours),
      doneIn: doneAfter(hours, RAID_HOURS),
      odds: result,
      harmPercent: land(frame).townAt[tile] >= 0 ? HARM_IN_SETTLEMENT : 1,
      lossPercent: Math.round((result.percent * LOSSES_IF_FOUND) / 100),
      warnings: warningsFor(frame, lead),
    };
  },
  apply(state, { unit: id, tile, lead }) {
    const unit = unitOf(state, id);
    if (!unit) return;
    dispatch(state, unit, tile);
    unit.task = task('raid', tile, RAID_HOURS, lead ?? null);
  },
};

function warningsFor(frame: Frame, leadId: string | undefined): Preview['warnings'] {
  const lead = frame.leads.find((l) => l.id === leadId);
  if (!lead || lead.exposure === 0) return [];
  return [{ code: 'sourceAtRisk', params: { percent: lead.exposure, settlement: lead.settlement ?? '' } }];
}
