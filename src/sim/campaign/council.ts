// The council between two years of a campaign: what is put before it, what it costs, and what a list of choices makes of
// what is carried over. At most six are chosen; whoever chooses none keeps the money.

import type { Outcome } from '../frame.ts';
import type { Board } from '../scenario.ts';
import { CAMPAIGN_CHOICES, CAMPAIGN_ROOMS, type CampaignChoice } from './choices.ts';
import type { CarryOver } from './carry.ts';

/** Choices a council between years can make (RULES). */
export const CAMPAIGN_CHOICES_MOST = 6;

export interface CampaignCouncil {
  /** $1,000 and capital there are to spend. */
  readonly money: number;
  readonly capital: number;
  readonly most: number;
  readonly choices: readonly { readonly id: CampaignChoice; readonly money: number; readonly capital: number }[];
}

/** Why a list of choices cannot be made. */
export type CouncilRefusal = 'tooMany' | 'twice' | 'notOffered' | 'noMoney' | 'noCapital';

/**
 * @param board of the year that ended, whose ground the next one has
 * @param offered ids the campaign puts before this council; all when left out
 */
export function campaignCouncil(
  carry: CarryOver,
  board: Board,
  offered: readonly CampaignChoice[] = CAMPAIGN_CHOICES,
): CampaignCouncil {
  return {
    money: carry.money,
    capital: carry.capital,
    most: CAMPAIGN_CHOICES_MOST,
    choices: CAMPAIGN_CHOICES.filter((id) => offered.includes(id) && CAMPAIGN_ROOMS[id].fits(carry, board)).map(
      (id) => ({
        id,
        money: CAMPAIGN_ROOMS[id].money,
        capital: CAMPAIGN_ROOMS[id].capital,
      }),
    ),
  };
}

/** Why these cannot be chosen together, or null. */
export function refuseChoices(council: CampaignCouncil, chosen: readonly CampaignChoice[]): CouncilRefusal | null {
  if (chosen.length > council.most) return 'tooMany';
  if (new Set(chosen).size !== chosen.length) return 'twice';
  const rooms = chosen.map((id) => council.choices.find((choice) => choice.id === id));
  if (rooms.some((room) => room === undefined)) return 'notOffered';
  const sum = (key: 'money' | 'capital'): number => rooms.reduce((all, room) => all + (room?.[key] ?? 0), 0);
  if (sum('money') > council.money) return 'noMoney';
  return sum('capital') > council.capital ? 'noCapital' : null;
}

/** What the next year begins with once these were chosen, in the order in which the council hears them. */
export function afterCouncil(carry: CarryOver, board: Board, chosen: readonly CampaignChoice[]): CarryOver {
  let next = carry;
  for (const id of CAMPAIGN_CHOICES.filter((choice) => chosen.includes(choice))) {
    const { capital, money, take } = CAMPAIGN_ROOMS[id];
    next = take(next, board);
    next = { ...next, money: next.money - money, capital: Math.min(10, next.capital - capital) };
    next = { ...next, choices: [...next.choices, id] };
  }
  return next;
}

/** Years that end before their time end the campaign: a commander who was replaced, or stopped. Missed goals do not. */
export function goesOn(outcome: Outcome | null): boolean {
  return outcome !== null && (outcome.result === 'won' || outcome.reason === 'goalsUnmet');
}
