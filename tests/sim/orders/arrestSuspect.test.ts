// Arrest: a suspect that a lead names, in his settlement.

import { expect, test } from 'vitest';
import { field, hoursUntil, refused, taken } from '../support/orders.ts';

test('refused on a lead about a place', () => {
  const game = field();
  expect(refused(game, { type: 'arrestSuspect', unit: 'police', lead: game.lead([9, 7]).id })).toBe('leadNotOnPerson');
});

test('takes him in or finds him gone, when it was said', () => {
  const game = field();
  const lead = game.lead([7, 4], { kind: 'suspect', town: 1, guilty: true });
  const said = taken(game, { type: 'arrestSuspect', unit: 'police', lead: lead.id });
  expect(hoursUntil(game, () => game.told('suspectHeld') || game.told('suspectGone'))).toBe(said.doneIn);
  expect(game.frame().settlements[1].detainees).toBe(game.told('suspectHeld') ? 1 : 0);
});

test('says the same of the guilty and of the innocent', () => {
  const odds = (guilty: boolean) => {
    const game = field();
    const lead = game.lead([7, 4], { kind: 'suspect', town: 1, guilty });
    return taken(game, { type: 'arrestSuspect', unit: 'police', lead: lead.id });
  };
  expect(odds(true)).toEqual(odds(false));
});
