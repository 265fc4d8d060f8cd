// What can be begun: the levels, the prepared positions, the campaign, each a card with its ground.

import { t } from '../../text/index.ts';
import { LevelPicture } from './backdrop.tsx';
import { CAMPAIGNS, LEVELS, POSITIONS } from './levels.ts';

export const SHELVES = ['levels', 'positions', 'campaign'] as const;
export type Shelf = (typeof SHELVES)[number];

interface Card {
  readonly id: string;
  /** Level whose picture is shown. */
  readonly base: string;
  readonly name: string;
  readonly badge: string;
  readonly note: string;
  readonly length: string;
}

const CARDS: Readonly<Record<Shelf, () => readonly Card[]>> = {
  levels: () =>
    LEVELS.map(({ id, text, cycles }, i) => ({
      id,
      base: id,
      name: t(`menu.${text}`),
      badge: `${t('menu.levelOrder', { number: i + 1, levels: LEVELS.length })} · ${t(`menu.${text}_place`)}`,
      note: t(`menu.${text}_note`),
      length: t('menu.levelLength', { cycles, time: t(`menu.${text}_time`) }),
    })),
  positions: () =>
    POSITIONS.map(({ id, base, text, cycles }) => ({
      id,
      base,
      name: t(`menu.${text}`),
      badge: t(`menu.${text}_place`),
      note: t(`menu.${text}_note`),
      length: t('menu.levelLength', { cycles, time: t('menu.position_time') }),
    })),
  campaign: () =>
    CAMPAIGNS.map(({ id, base, text, years }) => ({
      id,
      base,
      name: t(`menu.${text}`),
      badge: t('menu.campaignYears', { years }),
      note: t(`menu.${text}_note`),
      length: t(`menu.${text}_time`),
    })),
};

/** The first card of a shelf. */
export function firstOf(shelf: Shelf): string {
  return CARDS[shelf]()[0].id;
}

/** What stands on the button to begin. */
export function nameOf(shelf: Shelf, id: string): string {
  return CARDS[shelf]().find((card) => card.id === id)?.name ?? id;
}

/** Level whose file is fetched ahead for it. */
export function aheadOf(shelf: Shelf, id: string): string {
  return shelf === 'campaign' ? (CAMPAIGNS.find((one) => one.id === id)?.first ?? id) : id;
}

interface Chosen {
  readonly shelf: Shelf;
  readonly id: string;
  readonly onShelf: (shelf: Shelf) => void;
  readonly onId: (id: string) => void;
}

export function LevelCards({ shelf, id: chosen, onShelf, onId }: Chosen) {
  return (
    <>
      <div class="segments" role="radiogroup" aria-label={t('menu.shelves')}>
        {SHELVES.map((one) => (
          <label key={one}>
            <input type="radio" name="shelf" checked={shelf === one} onChange={() => onShelf(one)} />
            {t(`menu.shelf_${one}`)}
          </label>
        ))}
      </div>
      {shelf !== 'levels' && <p class="second">{t(`menu.shelf_${shelf}_note`)}</p>}
      <div class="levels" role="radiogroup" aria-label={t('menu.chooseLevel')}>
        {CARDS[shelf]().map(({ id, base, badge, length, name, note }) => (
          <label class="level-card" key={id}>
            <LevelPicture level={base} />
            <input
              type="radio"
              name="level"
              value={id}
              checked={chosen === id}
              onChange={() => onId(id)}
              aria-labelledby={`level-${id}`}
              aria-describedby={`level-${id}-about`}
            />
            <strong id={`level-${id}`}>{name}</strong>
            <span class="level-about" id={`level-${id}-about`}>
              <span class="level-badge">{badge}</span>
              <span>{note}</span>
              <span class="second">{length}</span>
            </span>
          </label>
        ))}
      </div>
    </>
  );
}
