// What each choice before the council costs, when it pays, and what it does; and that what is offered follows from how
// things stand.

import { describe, expect, test } from 'vitest';
import { CHOICE_IDS, type ChoiceId } from '../../../src/sim/council/choice.ts';
import { agendaOf, CHOICES } from '../../../src/sim/council/index.ts';
import { income } from '../../../src/sim/rules/budget.ts';
import type { Tiny } from '../support/board.ts';
import { field, taken } from '../support/orders.ts';

/** A council that sits now, with one choice before it. */
function before(choice: ChoiceId, prepare: (game: Tiny) => void = () => {}): Tiny {
  const game = field();
  prepare(game);
  Object.assign(game.state.council, { held: 1, hour: game.state.hour, agenda: [choice], chosen: [] });
  game.state.money = 600_000;
  return game;
}

/** Chooses it and plays on until it has paid. */
function chosen(choice: ChoiceId, prepare?: (game: Tiny) => void, cycles = 0): Tiny {
  const game = before(choice, prepare);
  taken(game, { type: 'chooseAtCouncil', choice });
  game.run(24 * cycles);
  return game;
}

test('every choice is held to what it says when it is chosen', () => {
  for (const choice of CHOICE_IDS) {
    const game = before(choice);
    const said = taken(game, { type: 'chooseAtCouncil', choice });
    const { support } = CHOICES[choice].price(game.board);
    expect(said.effects, choice).toEqual({ support: -support });
    expect(game.state.coalition.support, choice).toBe(6000 - 100 * support);
    expect(game.state.council.chosen).toEqual([choice]);
  }
});

describe('what is on the table', () => {
  test('money is asked for by who has little, and lent back by who has much', () => {
    const game = field();
    game.state.money = 10_000;
    expect(agendaOf(game.state)).toContain('askMoney');
    game.state.money = 10 * income(game.board);
    expect(agendaOf(game.state)).toContain('lendReserves');
    expect(agendaOf(game.state)).not.toContain('askMoney');
  });

  test('lending and asking back loses', () => {
    const game = field();
    const { money, capital } = CHOICES.lendReserves.price(game.board);
    expect(capital).toBe(-1);
    const back = chosen('askMoney', undefined, 0);
    const plain = before('askMoney');
    const [a, b] = [back, plain].map((one) => {
      one.run(26);
      return one.state.money;
    });
    expect(a - b).toBeGreaterThan(0);
    expect(a - b).toBeLessThan(1000 * money);
  });

  test('no more than two of a subject, and others come first the next time', () => {
    const game = field();
    const of = (): ChoiceId[] => agendaOf(game.state).filter((id) => CHOICES[id].subject === 'training');
    expect(of()).toEqual(['trainersArmy', 'trainersPolice']);
    game.state.council.agenda = of();
    expect(of()).toEqual(['instructors', 'aircrew']);
  });

  test('nothing on militias where there are none, nothing of the coalition where its support is gone', () => {
    const game = field();
    game.state.units = game.state.units.filter((u) => u.kind !== 'militia');
    game.state.coalition.support = 1000;
    const subjects = agendaOf(game.state).map((id) => CHOICES[id].subject);
    expect(subjects).not.toContain('militias');
    expect(subjects).not.toContain('coalition');
  });

  test('a system that is off brings nothing to the table', () => {
    const game = field();
    Object.assign(game.state, { options: { off: ['S13', 'S16', 'S17', 'S18', 'S20'] } });
    const subjects = new Set(agendaOf(game.state).map((id) => CHOICES[id].subject));
    expect([...subjects].sort()).toEqual(['baghdad', 'money']);
  });
});

describe('what they do', () => {
  test('a charter: discipline up, a tenth of the men gone, in two cycles', () => {
    const game = chosen('charter', undefined, 1);
    expect(game.unit('hashd').discipline).toBe(40);
    game.run(24);
    expect(game.unit('hashd').discipline).toBe(60);
    expect(game.unit('hashd').menAtFull).toBe(108);
    expect(game.told('charterComes')).toBe(true);
  });

  test('auxiliaries go home at once; cycles later some find another paymaster', () => {
    const game = chosen('disbandAuxiliaries');
    expect(game.unit('hashd').menAtFull).toBe(90);
    expect(game.told('unpaidMenGo')).toBe(false);
    game.run(24 * 5);
    expect(game.told('unpaidMenGo')).toBe(true);
  });

  test('integration: a point of discipline a cycle, drilled at the end', () => {
    const game = chosen('integration', undefined, 3);
    expect(game.unit('hashd').discipline).toBe(43);
    game.run(24 * 7);
    expect(game.told('programmeEnds')).toBe(true);
    expect(game.unit('hashd').training).toBe(3);
  });

  test('a hard line brings capital and costs trust everywhere; a concession the other way round', () => {
    const hard = chosen('hardLine');
    expect(hard.state.capital).toBe(6);
    expect(hard.state.towns.map((t) => t.trust)).toEqual([4900, 4900, 4900]);
    const soft = chosen('concede', (game) => {
      game.town('west').trust = 4000;
    });
    expect(soft.state.capital).toBe(3);
    expect(soft.state.towns.map((t) => t.trust)).toEqual([5000, 5000, 4070]);
  });

  test('sights are lent to posts without one, and only so many', () => {
    const game = chosen('thermals');
    expect(game.structure('tower').thermal).toBe(true);
    expect(game.structure('empty').thermal).toBe(false);
    expect(game.state.coalition.thermals).toEqual(['tower', 'gate']);
  });

  test('aircrew: another Iraqi sortie by day, after ten cycles', () => {
    const game = chosen('aircrew', undefined, 9);
    expect(game.frame().assets.find((a) => a.id === 'drone')?.sortiesPerPhase).toBe(1);
    game.run(25);
    expect(game.frame().assets.find((a) => a.id === 'drone')?.sortiesPerPhase).toBe(2);
  });
});
