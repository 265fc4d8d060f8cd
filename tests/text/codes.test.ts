// Every code that src/sim emits has a sentence, every sentence has a code, and no sentence asks for what its code does
// not carry. Then games are played and everything they say is read.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseLevel, toScenario } from '../../src/level/index.ts';
import { beginPhase, type Frame, frameOf, giveOrder, newGame, preview, step } from '../../src/sim/index.ts';
import { events as eventTexts } from '../../src/text/en/events.ts';
import { factors as factorTexts } from '../../src/text/en/factors.ts';
import { ledger as ledgerTexts } from '../../src/text/en/ledger.ts';
import { orders as orderTexts } from '../../src/text/en/orders.ts';
import { outcome as outcomeTexts } from '../../src/text/en/outcome.ts';
import { previewWarnings as warningTexts } from '../../src/text/en/previewWarnings.ts';
import { refusals as refusalTexts } from '../../src/text/en/refusals.ts';
import { threats as threatTexts } from '../../src/text/en/threats.ts';
import '../../src/text/game.ts';
import { eventSentence, sentence, type TextGroup } from '../../src/text/index.ts';
import { namesOf } from '../../src/text/names.ts';
import { ROOT } from '../architecture/source.ts';
import { anyOrder } from '../session/anyOrder.ts';
import { tinyScenario } from '../session/tiny.ts';
import * as emitted from './emitted.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** What src/text makes of params (names.ts, counts.ts): each with those it needs. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  place: ['tile'],
  own: ['killed', 'wounded'],
  civilians: ['killed', 'wounded'],
  fight: ['removed', 'killed', 'wounded'],
};
/** Params that pick a plural (counts.ts). */
const PICKS = ['count', 'people', 'men', 'cycles', 'hours', 'cells', 'tiles', 'needs', 'removed'];

/** Odds are named beside the orders; `chance_other` is for those of no name. */
const chanceTexts: TextGroup = Object.fromEntries(
  Object.entries(orderTexts).flatMap(([key, text]) =>
    key.startsWith('chance_') && key !== 'chance_other' ? [[key.slice('chance_'.length), text]] : [],
  ),
);

const GROUPS: readonly (readonly [string, TextGroup, () => emitted.Codes])[] = [
  ['events', eventTexts, emitted.events],
  ['refusals', refusalTexts, emitted.refusals],
  ['chances', chanceTexts, emitted.odds],
  ['factors', factorTexts, emitted.factors],
  ['previewWarnings', warningTexts, emitted.previewWarnings],
  ['ledger', ledgerTexts, emitted.ledger],
  ['threats', threatTexts, emitted.threats],
  ['outcome', outcomeTexts, emitted.outcome],
];

describe.each(GROUPS)('%s', (_, texts, read) => {
  const codes = read();
  const codeOf = (key: string): string => (codes.has(key) ? key : key.replace(PLURAL, ''));

  test('every code has a sentence', () => {
    expect(codes.size).toBeGreaterThan(3);
    expect([...codes.keys()].filter((code) => !(code in texts) && !(`${code}_other` in texts))).toEqual([]);
  });

  test('every sentence has a code', () => {
    expect(Object.keys(texts).filter((key) => !codes.has(codeOf(key)))).toEqual([]);
  });

  test('no sentence asks for what its code does not carry', () => {
    const wrong = Object.entries(texts).flatMap(([key, text]) => {
      const has = codes.get(codeOf(key)) ?? new Set();
      const asked = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');
      const lacks = asked.filter((name) => !(MADE[name] ?? [name]).every((param) => has.has(param)));
      if (key !== codeOf(key) && !PICKS.some((param) => has.has(param))) lacks.push('count');
      return lacks.length > 0 ? [`${key}: ${lacks.join(', ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

/** What is wrong with a sentence as a person would read it. */
function misread(text: string): boolean {
  return text.trim() === '' || /⟦|\{\{|\}\}|undefined|NaN| {2}| [.,:;]|\b[slc]\d+\b/.test(text);
}

/** Everything a frame says, and what a few orders given in it would say. */
function said(frame: Frame, turn: number): string[] {
  const names = namesOf(frame);
  const of = (group: string, code: string, params: Readonly<Record<string, string | number>>): string =>
    sentence(names, group, code, params);
  const texts = [
    ...frame.ledger.filter(({ cause }) => cause !== 'unexplained').map((e) => of('ledger', e.cause, e.params)),
    ...frame.threats.map((t) => of('threats', t.reason, t.params)),
    ...(frame.outcome ? [of('outcome', frame.outcome.reason, frame.outcome.params)] : []),
  ];
  for (let i = 0; i < 12; i++) {
    const { refusal, odds, warnings } = preview(frame, anyOrder(frame, turn * 100 + i));
    if (refusal) texts.push(of('refusals', refusal.code, refusal.params));
    for (const factor of odds?.factors ?? []) texts.push(of('factors', factor.code, factor.params));
    for (const warning of warnings) texts.push(of('previewWarnings', warning.code, warning.params));
  }
  return texts;
}

const alQaim = parseLevel(readFileSync(join(ROOT, 'levels/al-qaim.json'), 'utf8'));
if (!alQaim.ok) throw new Error('al-qaim.json cannot be read');

test.each([
  ['the tiny board', tinyScenario(12), 4, 24],
  ['al-qaim', toScenario(alQaim.level), 1, 16],
])('everything said in games on %s can be read', (_, scenario, games, turns) => {
  const texts = new Set<string>();
  for (let game = 0; game < games; game++) {
    const state = newGame(scenario, `texts ${game}`);
    for (let turn = 0; turn < turns && state.stage !== 'over'; turn++) {
      const frame = frameOf(state);
      for (const text of said(frame, turn)) texts.add(text);
      for (let i = 0; i < 6; i++) giveOrder(state, anyOrder(frameOf(state), game * 7919 + turn * 10 + i));
      beginPhase(state);
      while (state.stage === 'running') {
        const told = step(state);
        if (told.length === 0) continue;
        const names = namesOf(frameOf(state));
        for (const event of told) texts.add(eventSentence(names, event));
      }
    }
    for (const text of said(frameOf(state), 0)) texts.add(text);
  }
  expect(texts.size).toBeGreaterThan(100);
  expect([...texts].filter(misread)).toEqual([]);
});
