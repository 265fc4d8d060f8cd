// Every question, answer, claim and event has its sentences, and they read as sentences whatever they are about.

import { describe, expect, test } from 'vitest';
import { CLAIM_KINDS, CLAIM_PLACES, DECISION_KINDS, DECISIONS, LEVEL_EVENT_KINDS } from '../../src/sim/index.ts';
import { calendar } from '../../src/text/en/calendar.ts';
import { claims } from '../../src/text/en/claims.ts';
import { decisions } from '../../src/text/en/decisions.ts';
import '../../src/text/game.ts';
import { hasText, sentence, type TextGroup } from '../../src/text/index.ts';
import { namesOf, type NameSource } from '../../src/text/names.ts';

const NAMES = namesOf({
  board: {
    ground: { cols: 10, kmPerTile: 2 },
    settlements: [{ id: 'hit', name: { en: 'Hit' }, tile: 11 }],
    sites: [],
    borders: [{ id: 'e1', tile: 12 }],
  },
  units: [{ id: 'hashd', kind: 'militia', tile: 12, name: { en: 'Militia brigade 1' } }],
  departed: [],
  structures: [],
  assets: [],
} satisfies NameSource);

const PARAMS = { settlement: 'hit', unit: 'hashd', people: 3, men: 60, cycles: 5, count: 5 };
const unread = (text: string): boolean => /⟦|\{\{|undefined|NaN| {2}| [.,:;]/.test(text) || text.trim() === '';
/** Titles stand in events without anything to name. */
const bare = (texts: TextGroup, key: string): boolean => !/\{\{/.test(texts[key] ?? '{{');

describe.each(DECISION_KINDS)('%s', (kind) => {
  const codes = ['title', 'asks', ...DECISIONS[kind].options.flatMap(({ id }) => [id, `${id}_note`])];

  test.each(codes)('%s', (code) => {
    expect(unread(sentence(NAMES, 'decisions', `${kind}_${code}`, PARAMS))).toBe(false);
  });

  test('title and answers need nothing to name, since events tell of them', () => {
    const plain = ['title', ...DECISIONS[kind].options.map(({ id }) => id)];
    expect(plain.filter((code) => !bare(decisions, `${kind}_${code}`))).toEqual([]);
  });
});

test('no answer is written that cannot be given', () => {
  const known = new Set(
    DECISION_KINDS.flatMap((kind) =>
      ['title', 'asks', ...DECISIONS[kind].options.flatMap(({ id }) => [id, `${id}_note`])].map((c) => `${kind}_${c}`),
    ),
  );
  const written = Object.keys(decisions).filter((key) => DECISION_KINDS.some((kind) => key.startsWith(`${kind}_`)));
  expect(written.filter((key) => !known.has(key.replace(/_(one|other)$/, '')))).toEqual([]);
});

describe.each(CLAIM_KINDS)('%s', (kind) => {
  test.each(['title', 'officials', 'residents', 'officialsRight', 'residentsRight'])('%s', (code) => {
    const about = CLAIM_PLACES[kind];
    const params = about === 'none' ? {} : { [about]: { unit: 'hashd', settlement: 'hit', edge: 'e1' }[about] };
    expect(`${kind}_${code}` in claims).toBe(true);
    expect(unread(sentence(NAMES, 'claims', `${kind}_${code}`, params))).toBe(false);
  });
});

test.each(LEVEL_EVENT_KINDS)('%s has a name in the calendar', (kind) => {
  expect(kind in calendar).toBe(true);
  expect(hasText(`calendar.${kind}`)).toBe(true);
});
