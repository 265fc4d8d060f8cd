// What is heard when, and that a file is there for everything that can be heard.

import { readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bedOf, SOUNDS, soundOf } from '../../src/sound/sounds.ts';
import type { Clock, Frame, GameEvent, Loudness } from '../../src/sim/index.ts';

const frame = (phase: Clock['phase'], stage: Clock['stage'] = 'running') => ({ clock: { phase, stage } }) as Frame;
const event = (code: string, loudness: Loudness) => ({ code, loudness }) as GameEvent;

test('an alarm drowns everything else', () => {
  const events = [event('liftLanded', 'note'), event('contactSeen', 'alarm')];
  expect(soundOf(frame('day'), frame('night'), events)).toBe('alarm');
});

test('dawn, dusk and the end are called once', () => {
  expect(soundOf(frame('night', 'orders'), frame('day'), [])).toBe('dusk');
  expect(soundOf(frame('day', 'orders'), frame('night'), [])).toBe('dawn');
  expect(soundOf(frame('night'), frame('night', 'orders'), [])).toBeNull();
  expect(soundOf(frame('day', 'over'), frame('night'), [])).toBe('report');
  expect(soundOf(frame('day', 'over'), frame('day', 'over'), [])).toBeNull();
  expect(soundOf(frame('day', 'orders'), null, [])).toBeNull();
});

test('aircraft are heard, most events are not', () => {
  expect(soundOf(frame('day'), frame('day'), [event('structureBuilt', 'note'), event('strikeHit', 'notice')])).toBe(
    'rotor',
  );
  expect(soundOf(frame('day'), frame('day'), [event('structureBuilt', 'note')])).toBeNull();
});

test('wind lies under the day, a generator under the night, nothing under the report', () => {
  expect([bedOf(frame('day')), bedOf(frame('night')), bedOf(frame('day', 'over'))]).toEqual(['wind', 'night', null]);
});

test('every sound has its two files, small ones', () => {
  const names = Object.keys(SOUNDS).flatMap((name) => [`${name}.m4a`, `${name}.webm`]);
  expect(readdirSync('assets/sound').sort()).toEqual(names.sort());
  for (const name of names) {
    const loop = /^(wind|night)/.test(name);
    expect(statSync(`assets/sound/${name}`).size, name).toBeLessThan(loop ? 60_000 : 15_000);
  }
});
