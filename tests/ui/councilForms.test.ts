// Forms of the orders on Baghdad, the coalition, training and flights: what is chosen becomes the order that was meant.

import { expect, test } from 'vitest';
import type { Frame } from '../../src/sim/index.ts';
import { namesOf } from '../../src/text/names.ts';
import '../../src/text/game.ts';
import { hasText, t } from '../../src/text/index.ts';
import { CHOICE_IDS } from '../../src/sim/index.ts';
import { formOf } from '../../src/ui/orders/index.ts';
import { levelFrame } from './support/levelFrame.ts';

const frame: Frame = levelFrame('al-qaim');
const names = namesOf(frame);

test('each becomes its order', () => {
  const made = (id: string, values: Record<string, string>) => formOf(id)?.order(values, frame) ?? null;
  expect(made('askBaghdad', { for: 'company' })).toEqual({ type: 'askBaghdad', for: 'company' });
  expect(made('askCoalition', { for: 'sorties' })).toEqual({ type: 'askCoalition', for: 'sorties' });
  expect(made('trainUnit', { unit: 'u' })).toEqual({ type: 'trainUnit', unit: 'u' });
  expect(made('flyEvacuation', { asset: 'a' })).toEqual({ type: 'flyEvacuation', asset: 'a' });
  expect(made('flyPresence', { asset: 'a', tile: '7' })).toEqual({ type: 'flyPresence', asset: 'a', tile: 7 });
  expect(made('chooseAtCouncil', { choice: 'charter' })).toBeNull();
});

test('what they are sure to move is said before they are given', () => {
  const says = (id: string, effects: Record<string, number>) => formOf(id)?.effect?.({}, frame, names, effects);
  expect(says('askBaghdad', { money: 36 })).toContain('$36k');
  expect(says('askBaghdad', { men: 80, training: 2 })).toContain('80 men');
  expect(says('askCoalition', { support: -8 })).toContain('−8');
  expect(says('trainUnit', { training: 4 })).toContain('4 of 5');
});

test('every choice has a name, what it does, and what it costs later', () => {
  for (const id of CHOICE_IDS) {
    for (const key of [id, `${id}_does`, `${id}_later`]) expect(hasText(`council.${key}`), key).toBe(true);
    expect(t(`council.${id}_does`, { money: '$60k' })).not.toContain('{{');
  }
});
