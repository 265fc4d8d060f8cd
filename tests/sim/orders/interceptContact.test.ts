// Intercept: a unit after a contact; seen × in time = stopped. Also a reaction.

import { expect, test } from 'vitest';
import { field, refused, taken } from '../support/orders.ts';

test('refused after nobody, and beyond the border', () => {
  const game = field();
  expect(refused(game, { type: 'interceptContact', unit: 'army', contact: 'c9' })).toBe('unknownContact');
  const abroad = game.contact(game.cell([1, 4], 3));
  expect(refused(game, { type: 'interceptContact', unit: 'army', contact: abroad.id })).toBe('outsideProvince');
});

test('in a pause it takes one of the staff kept, and none without', () => {
  const game = field();
  const contact = game.contact(game.cell([6, 2], 3));
  game.state.stage = 'running';
  expect(refused(game, { type: 'interceptContact', unit: 'border', contact: contact.id })).toBe('noStaffKept');
  game.state.staffKept = 1;
  expect(taken(game, { type: 'interceptContact', unit: 'border', contact: contact.id }).staff).toBe(1);
  expect(game.unit('border').task?.type).toBe('intercept');
});

test('the near unit has the better chance, and a party in view a better one than a lost one', () => {
  const stopped = (unit: string, live = true): number => {
    const game = field();
    game.state.hour = 18;
    const contact = game.contact(game.cell([4, 2], 3), { live, seenHour: live ? 18 : 9 });
    return taken(game, { type: 'interceptContact', unit, contact: contact.id }).chain?.stopped ?? -1;
  };
  expect(stopped('border')).toBeGreaterThanOrEqual(stopped('army'));
  expect(stopped('border')).toBeGreaterThan(stopped('border', false));
});
