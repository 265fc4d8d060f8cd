// What the reports say is still open, and whose voice is heard.

import { describe, expect, test } from 'vitest';
import type { Frame, LedgerView } from '../../src/sim/index.ts';
import '../../src/text/game.ts';
import { namesOf } from '../../src/text/names.ts';
import { openQuestions } from '../../src/ui/game/questions.ts';
import { lastPhase, phaseStart } from '../../src/ui/game/store.ts';
import { townVoice } from '../../src/ui/game/voices.ts';
import { levelFrame } from './support/levelFrame.ts';

const base = levelFrame('al-qaim');
const entry = (part: Partial<LedgerView>): LedgerView => ({
  id: 1,
  hour: base.clock.hour - 2,
  settlement: base.settlements[0].id,
  measure: 'trust',
  delta: -300,
  cause: 'unexplained',
  params: {},
  by: null,
  inquiryDue: null,
  compensated: false,
  prosecuted: false,
  abuse: false,
  said: null,
  ...part,
});

describe('open questions', () => {
  const ask = (frame: Frame) => openQuestions(frame, namesOf(frame));

  test('are leads, lost contacts, inquiries and what nobody has explained, the most pressing first', () => {
    const frame = {
      ...base,
      ledger: [entry({}), entry({ id: 2, settlement: base.settlements[1].id, inquiryDue: base.clock.hour + 1 })],
    };
    const kinds = ask(frame).map((question) => question.id.split('-')[0]);
    expect(new Set(kinds)).toEqual(new Set(['inquiry', 'lead', 'contact', 'why']));
    const hours = ask(frame).map((question) => question.hour);
    expect(hours).toEqual([...hours].sort((a, b) => a - b));
  });

  test('do not ask why where an inquiry runs or has reported, nor of fear, nor twice of a town', () => {
    const why = (...ledger: LedgerView[]) =>
      ask({ ...base, ledger }).filter((question) => question.id.startsWith('why-')).length;
    expect(why(entry({}), entry({ id: 2 }))).toBe(1);
    expect(why(entry({}), entry({ id: 2, inquiryDue: base.clock.hour + 20 }))).toBe(0);
    expect(why(entry({}), entry({ id: 2, inquiryDue: base.clock.hour - 1 }))).toBe(0);
    expect(why(entry({ measure: 'fearOfForces' }))).toBe(0);
    expect(why(entry({ delta: 200 }))).toBe(0);
  });

  test('say when', () => {
    for (const question of ask({ ...base, ledger: [entry({})] })) expect(question.due).not.toBe('');
  });
});

describe('the town’s voice', () => {
  test('speaks of what nobody will explain', () => {
    expect(townVoice({ ...base, ledger: [entry({ delta: -900 })] })).toEqual({
      settlement: base.settlements[0].id,
      says: 'fled',
    });
  });

  test('is silent where there is no town', () => {
    expect(townVoice({ ...base, settlements: [] })).toBeNull();
  });
});

describe('phases', () => {
  const at = (phase: 'day' | 'night', hour: number) => ({
    ...base,
    clock: { ...base.clock, phase, hour, hourOfDay: hour % 24, dawn: 6, dusk: 18 },
  });

  test('begin at dawn and dusk, also after midnight', () => {
    expect(phaseStart(at('day', 30))).toBe(30);
    expect(phaseStart(at('night', 50))).toBe(42);
  });

  test('the last one ended where this one begins', () => {
    expect(lastPhase(at('day', 30))).toEqual([18, 30]);
    expect(lastPhase(at('night', 42))).toEqual([30, 42]);
  });
});
