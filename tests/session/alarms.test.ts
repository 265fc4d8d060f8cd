// Which events stop the clock.

import { expect, test } from 'vitest';
import { STOPS_A_PHASE, watchAlarms } from '../../src/session/alarms.ts';
import type { GameEvent, Loudness } from '../../src/sim/index.ts';

const event = (code: string, loudness: Loudness = 'alarm'): GameEvent => ({
  id: 1,
  hour: 1,
  code,
  loudness,
  tile: null,
  settlement: null,
  unit: null,
  params: {},
});
const ALL = ['attack', 'contact', 'crossing'] as const;

test('alarms stop it, other events do not', () => {
  const watch = watchAlarms();
  expect(watch.stops([event('contactSeen', 'notice')], ALL)).toBe(false);
  expect(watch.stops([event('contactSeen')], ALL)).toBe(true);
});

test('what the player does not want to be stopped for does not stop it, attacks always do', () => {
  const watch = watchAlarms();
  expect(watch.stops([event('contactSeen')], ['crossing'])).toBe(false);
  expect(watch.stops([event('crossingStopped')], ['crossing'])).toBe(true);
  expect(watch.stops([event('attackedUnit')], [])).toBe(true);
});

test('after three stops in a phase only attacks stop it', () => {
  const watch = watchAlarms();
  for (let i = 0; i < STOPS_A_PHASE; i++) expect(watch.stops([event('contactSeen')], ALL)).toBe(true);
  expect(watch.stops([event('contactSeen')], ALL)).toBe(false);
  expect(watch.stops([event('attackedUnit')], ALL)).toBe(true);
  watch.reset();
  expect(watch.stops([event('contactSeen')], ALL)).toBe(true);
});
