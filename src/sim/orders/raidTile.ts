// Raid: a unit cordons a tile and goes in, on a lead or on belief alone, then goes home.

import type { Frame, LeadView } from '../frame.ts';
import { disc } from '../map/grid.ts';
import { cacheFinds } from '../rules/cache.ts';
import { RAID_HOURS, raidedTiles, raidFinds } from '../rules/raid.ts';
import type { Tile } from '../scenario.ts';
import { errand } from './errand.ts';
import { someoneOn, odds } from './odds.ts';
import type { Preview } from './order.ts';
import { land, no, unitIn } from './room.ts';

/** Own losses in a raid that finds somebody, per cent; for the estimate only. */
const LOSSES_IF_FOUND = 14;
/** A grudge this likely is worth a word, per cent. */
const GRUDGE_FROM = 8;
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
    const store = frame.leads.find((l) => l.id === lead && l.kind === 'cache');
    if (store) return raidOnStore(frame, store, tile);
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

/** On a lead that names a store: whether it is where they say, and whether the cordon covers the place. */
function raidOnStore(frame: Frame, lead: LeadView, tile: Tile): Partial<Preview> {
  const { ground } = frame.board;
  const named = disc(ground, lead.tile, lead.radiusTiles + 0.5);
  const inside = new Set(raidedTiles(ground, tile));
  const share = named.filter((t) => inside.has(t)).length / Math.max(1, named.length);
  const right = lead.confidence / 100;
  return {
    odds: odds('findStore')
      .step('leadConfidence', right)
      .step('cordonCovers', right * share)
      .step('wellHidden', right * share * cacheFinds())
      .done(0.3),
    harmPercent: land(frame).townAt[tile] >= 0 ? HARM_IN_SETTLEMENT : 1,
    warnings: warningsFor(frame, lead.id),
  };
}

function warningsFor(frame: Frame, leadId: string | undefined): Preview['warnings'] {
  const lead = frame.leads.find((l) => l.id === leadId);
  const warnings: Preview['warnings'][number][] = [];
  if (!lead) return warnings;
  if (lead.grudge >= GRUDGE_FROM) warnings.push({ code: 'mayBeGrudge', params: { percent: lead.grudge } });
  if (lead.exposure === 0) return warnings;
  return [...warnings, { code: 'sourceAtRisk', params: { percent: lead.exposure, settlement: lead.settlement ?? '' } }];
}
