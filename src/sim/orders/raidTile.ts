// Raid: a unit cordons a tile and goes in, on a lead or on belief alone, then goes home.

import type { Frame } from '../frame.ts';
import { RAID_HOURS, raidedTiles, raidFinds } from '../rules/raid.ts';
import { errand } from './errand.ts';
import { someoneOn, odds } from './odds.ts';
import type { Preview } from './order.ts';
import { land, no, unitIn } from './room.ts';

/** Own losses in a raid that finds somebody, per cent; for the estimate only. */
const LOSSES_IF_FOUND = 14;
/** Harm in a settlement that is raided, per cent (rules/raid.ts). */
const HARM_IN_SETTLEMENT = 8;

export const raidTile = errand<'raidTile'>({
  task: 'raid',
  men: 15,
  hours: RAID_HOURS,
  where: (_, { tile }) => tile,
  refuseThere(frame, { unit, lead }) {
    const rests = unitIn(frame, unit)?.readyIn ?? 0;
    if (rests > 0) return no('raidedLately', { unit, hours: rests });
    return lead !== undefined && !frame.leads.some((l) => l.id === lead) ? no('unknownLead') : null;
  },
  preview(frame, { tile, lead }, unit) {
    const { ground } = frame.board;
    const isNight = frame.clock.phase === 'night';
    const tiles = raidedTiles(ground, tile).filter((t) => land(frame).home[t]);
    const there = someoneOn(frame, tiles);
    const plain = { men: unit.men, training: unit.training, fatigue: 0, knowledge: 0 };
    const finds = (u: typeof plain, night: boolean): number => there * raidFinds(ground, tile, unit.kind, u, night);
    const full = { ...plain, fatigue: unit.fatigue, knowledge: unit.knowledge / 10 };
    const result = odds('find')
      .step('beliefHere', there, { tiles: tiles.length })
      .step('groundAndTeam', finds(plain, false))
      .step('knowsGround', finds({ ...full, fatigue: 0 }, false), { knowledge: unit.knowledge })
      .step('fatigue', finds(full, false))
      .step('darkness', finds(full, isNight))
      .done(0.35);
    return {
      odds: result,
      harmPercent: land(frame).townAt[tile] >= 0 ? HARM_IN_SETTLEMENT : 1,
      lossPercent: Math.round((result.percent * LOSSES_IF_FOUND) / 100),
      warnings: warningsFor(frame, lead),
    };
  },
  subject: ({ lead }) => ({ target: lead ?? null }),
});

function warningsFor(frame: Frame, leadId: string | undefined): Preview['warnings'] {
  const lead = frame.leads.find((l) => l.id === leadId);
  if (!lead || lead.exposure === 0) return [];
  return [{ code: 'sourceAtRisk', params: { percent: lead.exposure, settlement: lead.settlement ?? '' } }];
}
