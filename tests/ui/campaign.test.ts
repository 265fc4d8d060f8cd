// Every choice of the council between years has its words, and forms follow the orders a level has.

import { expect, test } from 'vitest';
import '../../src/text/game.ts';
import { CAMPAIGN_CHOICES } from '../../src/sim/index.ts';
import { hasText } from '../../src/text/index.ts';
import { formsOf } from '../../src/ui/orders/allowed.ts';
import { FORMS } from '../../src/ui/orders/index.ts';

test.each(CAMPAIGN_CHOICES)('%s: a name, what it does, what it costs later', (id) => {
  for (const key of [id, `${id}_does`, `${id}_later`]) expect(hasText(`campaign.${key}`), key).toBe(true);
});

test('all forms are shown, or those of the orders there are', () => {
  const board = {};
  expect(formsOf({ board })).toEqual(FORMS);
  expect(formsOf({ board, allowedOrders: ['moveUnit', 'buildStructure'] }).map((form) => form.id)).toEqual([
    'moveUnit',
    'buildCheckpoint',
    'buildStructure',
  ]);
  expect(formsOf({ board: { withheld: ['setCurfew'] } }).map((form) => form.id)).not.toContain('setCurfew');
});
