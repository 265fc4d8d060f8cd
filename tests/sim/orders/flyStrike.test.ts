// Strike: at a contact; the estimate of harm stands on the button.

import { expect, test } from 'vitest';
import { field, hoursUntil, refused, taken } from '../support/orders.ts';

test('refused at what was lost hours ago', () => {
  const game = field();
  game.state.hour = 18;
  const contact = game.contact(game.cell([6, 7], 4), { live: false, seenHour: 12 });
  expect(refused(game, { type: 'flyStrike', asset: 'jet', contact: contact.id })).toBe('contactLost');
});

test('is flown in the next hour', () => {
  const game = field();
  const contact = game.contact(game.cell([6, 7], 4));
  const said = taken(game, { type: 'flyStrike', asset: 'jet', contact: contact.id });
  expect(hoursUntil(game, () => game.told('strikeHit') || game.told('strikeMissed'), 3)).toBe(said.doneIn);
});

test('the estimate of harm is higher near a town and where nobody was identified', () => {
  const harm = (x: number, y: number, identified: boolean): number => {
    const game = field();
    const contact = game.contact(game.cell([x, y], 4), { identified, hostilePercent: identified ? 100 : 67 });
    const said = taken(game, { type: 'flyStrike', asset: 'jet', contact: contact.id });
    expect(said.warnings.length > 0).toBe(!identified);
    return said.harmPercent ?? -1;
  };
  expect(harm(7, 5, true)).toBeGreaterThan(harm(5, 7, true));
  expect(harm(5, 7, false)).toBeGreaterThan(harm(5, 7, true) + 20);
});
