// The levels that can be chosen in the menu, in the order they are best played, with the keys of their words; the
// levels themselves are fetched when begun.

import { hasText, t } from '../../text/index.ts';

export const LEVELS = [
  { id: 'first-night', text: 'level_firstNight', cycles: 5 },
  { id: 'twenty-kilometres', text: 'level_twentyKilometres', cycles: 14 },
  { id: 'road-to-rutba', text: 'level_roadToRutba', cycles: 16 },
  { id: 'truffle-season', text: 'level_truffleSeason', cycles: 14 },
  { id: 'al-qaim', text: 'level_alQaim', cycles: 15 },
  { id: 'dust', text: 'level_dust', cycles: 14 },
  { id: 'surge', text: 'level_surge', cycles: 12 },
  { id: 'anbar', text: 'level_anbar', cycles: 40 },
] as const;

/** Prepared positions: a level's ground, forces in place, a few cycles; `base` is the level whose ground it is. */
export const POSITIONS = [
  { id: 'night-watch', base: 'al-qaim', text: 'position_nightWatch', cycles: 7 },
  { id: 'the-gap', base: 'twenty-kilometres', text: 'position_theGap', cycles: 8 },
  { id: 'clear-sky', base: 'dust', text: 'position_clearSky', cycles: 6 },
] as const;

/** Campaigns; `first` is the level of the first year. */
export const CAMPAIGNS = [
  { id: 'anbar', base: 'anbar', first: 'anbar-2018', text: 'campaign_anbar', years: 4 },
] as const;

/** A level's name by its id; the id itself for a level the menu does not list. */
export function levelName(id: string): string {
  const level = LEVELS.find((one) => one.id === id);
  const key = level ? `menu.${level.text}` : '';
  return level && hasText(key) ? t(key) : id;
}
