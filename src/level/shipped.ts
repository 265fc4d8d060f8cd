// The one index of levels that come with the game, for the page and the command line: levels, prepared positions, and
// the years of campaigns. Files are under levels/; a test holds this list to what lies there.

export interface Shipped {
  readonly id: string;
  readonly kind: 'level' | 'position' | 'year';
  /** File under levels/, without its ending; a year stands in its campaign's. */
  readonly file: string;
  /** Level whose ground it has: its own id for a level. */
  readonly base: string;
  readonly campaign?: string;
}

const LEVELS = [
  'first-night',
  'twenty-kilometres',
  'road-to-rutba',
  'truffle-season',
  'al-qaim',
  'dust',
  'surge',
  'anbar',
] as const;

/** Position and the level it is laid over. */
const POSITIONS = [
  ['night-watch', 'al-qaim'],
  ['the-gap', 'twenty-kilometres'],
  ['clear-sky', 'dust'],
] as const;

export const SHIPPED_CAMPAIGNS = [
  { id: 'anbar', base: 'anbar', years: ['anbar-2018', 'anbar-2019', 'anbar-2020', 'anbar-2021'] },
] as const;

export const SHIPPED: readonly Shipped[] = [
  ...LEVELS.map((id): Shipped => ({ id, kind: 'level', file: id, base: id })),
  ...POSITIONS.map(([id, base]): Shipped => ({ id, kind: 'position', file: `positions/${id}`, base })),
  ...SHIPPED_CAMPAIGNS.flatMap(({ base, id: campaign, years }) =>
    years.map((id): Shipped => ({ id, kind: 'year', file: `campaigns/${campaign}`, base, campaign })),
  ),
];

export function shippedLevel(id: string): Shipped | undefined {
  return SHIPPED.find((level) => level.id === id);
}

/** True for the id of a level, a position or a year that comes with the game. */
export function isShipped(id: string): boolean {
  return shippedLevel(id) !== undefined;
}
