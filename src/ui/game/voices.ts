// What a town says after the night, beside the communiqué: of the towns whose trust or night moved most, the one with
// most to say. From the player's own frame alone.

import type { Frame, SettlementView } from '../../sim/index.ts';

export interface TownVoice {
  readonly settlement: string;
  readonly says: 'fled' | 'afraidBoth' | 'afraidIsil' | 'afraidForces' | 'nightTheirs' | 'calm' | 'calls' | 'leave';
}

/** Null on a map without towns. */
export function townVoice(frame: Frame): TownVoice | null {
  const since = frame.clock.hour - 24;
  const moved = (town: SettlementView) =>
    frame.ledger
      .filter((entry) => entry.settlement === town.id && entry.hour >= since && entry.measure === 'trust')
      .reduce((sum, entry) => sum + Math.abs(entry.delta), 0);
  const weight = (town: SettlementView) => moved(town) + (town.held ? 0 : 50) + (town.mood === 'calm' ? 0 : 30);
  const town = [...frame.settlements].sort((a, b) => weight(b) - weight(a))[0];
  return town === undefined ? null : { settlement: town.id, says: wordsOf(town, frame, since) };
}

function wordsOf(town: SettlementView, frame: Frame, since: number): TownVoice['says'] {
  if (town.mood === 'asksYouToLeave') return 'leave';
  if (town.mood === 'callsYou') return 'calls';
  const unexplained = frame.ledger.some(
    (entry) => entry.settlement === town.id && entry.hour >= since && entry.cause === 'unexplained' && entry.delta < 0,
  );
  if (unexplained) return 'fled';
  if (town.fearOfIsil >= 50 && town.fearOfForces >= 50) return 'afraidBoth';
  if (town.fearOfForces >= 50) return 'afraidForces';
  if (!town.held) return town.fearOfIsil >= 50 ? 'afraidIsil' : 'nightTheirs';
  return 'calm';
}
