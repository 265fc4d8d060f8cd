// Events: drawn once by the seed, heard of before, and real while they last; each kind on a board of its own.

import { describe, expect, test } from 'vitest';
import { frameOf, hashState, LEVEL_EVENT_PARAMS, newGame, preview, type LevelEvent } from '../../../src/sim/index.ts';
import { incomeNow } from '../../../src/sim/rules/budget.ts';
import { drawHappenings } from '../../../src/sim/rules/event.ts';
import { leadRate } from '../../../src/sim/rules/lead.ts';
import { strikeHarmPercent } from '../../../src/sim/rules/strike.ts';
import { play, scenarioOf, type Sketch, type Tiny } from '../support/board.ts';

const OPEN = Array.from({ length: 12 }, () => 'gggggggggggg');

function coming(kind: LevelEvent['kind'], over: Partial<LevelEvent> = {}): LevelEvent {
  return { id: kind, kind, fromCycle: 3, toCycle: 3, percent: 100, params: {}, ...over };
}

function on(events: readonly LevelEvent[], sketch: Partial<Sketch> = {}, seed = 'events'): Tiny {
  const scenario = scenarioOf({ map: OPEN, towns: [{ at: [5, 5] }], units: [{ at: [4, 4] }], ...sketch });
  return play({ ...scenario, events }, seed);
}

/** Hours to the dawn at which the third cycle begins. */
const TO_THIRD = 48;

describe('when they come', () => {
  test('one that is certain comes in its window, and its date is the same for the same seed', () => {
    const event = coming('protest', { fromCycle: 4, toCycle: 9 });
    const dates = Array.from(
      { length: 30 },
      (_, i) => on([event], {}, `seed ${i}`).state.happenings[0]?.fromHour ?? -1,
    );
    for (const hour of dates) expect((hour - 6) % 24).toBe(0);
    expect(new Set(dates.map((hour) => Math.floor(hour / 24) + 1))).toEqual(new Set([4, 5, 6, 7, 8, 9]));
    expect(on([event], {}, 'seed 3').state.happenings).toEqual(on([event], {}, 'seed 3').state.happenings);
  });

  test('one of 30% comes in about three games of ten', () => {
    const event = coming('protest', { percent: 30 });
    const scenario = { ...scenarioOf({ map: OPEN, towns: [{ at: [5, 5] }] }), events: [event] };
    let came = 0;
    for (let i = 0; i < 300; i++) came += drawHappenings(newGame(scenario, `chance ${i}`)).length;
    expect(came).toBeGreaterThan(60);
    expect(came).toBeLessThan(120);
  });

  test('one more event moves nobody else’s luck', () => {
    const alone = on([coming('protest', { toCycle: 9 })]).state.happenings[0];
    const two = on([coming('flood'), coming('protest', { toCycle: 9 })]).state.happenings;
    expect(two.find((h) => h.kind === 'protest')).toEqual(alone);
  });

  test('people hear of it as long before as its kind says, and the calendar has it then', () => {
    const tiny = on([coming('troopsCalledAway')]);
    expect(tiny.frame().forecast).toEqual([]);
    tiny.run(24);
    expect(tiny.told('troopsMayBeCalled')).toBe(true);
    expect(tiny.frame().forecast).toMatchObject([{ kind: 'troopsCalledAway', dated: true, percent: 100, now: false }]);
    tiny.run(24);
    expect(tiny.frame().forecast).toMatchObject([{ now: true }]);
  });

  test('a season is known with its chance, whether it comes or not, until its date is out', () => {
    const event = coming('truffleSeason', { fromCycle: 5, toCycle: 8, percent: 50 });
    const frames = Array.from({ length: 20 }, (_, i) => on([event], {}, `season ${i}`));
    const first = JSON.stringify(frames[0].frame().forecast);
    expect(frames[0].frame().forecast).toMatchObject([{ dated: false, percent: 50 }]);
    expect(new Set(frames.map((t) => JSON.stringify(t.frame().forecast)))).toEqual(new Set([first]));
    expect(new Set(frames.map((t) => t.state.happenings.length))).toEqual(new Set([0, 1]));
  });

  test('a season not heard of loses its chance day by day and is gone in the end', () => {
    const tiny = on([coming('pilgrimage', { fromCycle: 6, toCycle: 8, percent: 100 })]);
    tiny.state.happenings = [];
    const seen = [tiny.frame().forecast.length];
    tiny.run(24 * 5);
    seen.push(tiny.frame().forecast.length);
    expect(seen).toEqual([1, 0]);
  });

  test('an event that needs a place comes only where there is one', () => {
    const events = [coming('flood'), coming('protest'), coming('pilgrimage')];
    const tiny = on(events, { towns: [{ at: [5, 5], kind: 'village' }] });
    expect(tiny.state.happenings.map((h) => h.kind)).toEqual(['pilgrimage']);
    expect(on(events, { towns: [] }).frame().forecast).toEqual([]);
  });

  test('systems that are off take their events with them', () => {
    const scenario = { ...scenarioOf({ map: OPEN, abroad: 2, towns: [{ at: [5, 5] }] }), events: [coming('surge')] };
    const state = newGame(scenario, 'off', { off: ['S8'] });
    const tiny = { ...play(scenario), state };
    expect(frameOf(tiny.state).forecast).toEqual([]);
  });
});

describe('what they do', () => {
  test('dust storm: the forecast says so the phase before, and the air is full of it while it lasts', () => {
    const tiny = on([coming('dustStorm')]);
    tiny.run(TO_THIRD - 12);
    expect(tiny.state.dust).toBe(0);
    expect(tiny.frame().sky.dustForecast).toBe(97);
    tiny.run(12);
    expect(tiny.state.dust).toBe(2);
    tiny.run(12);
    expect(tiny.state.dust).toBe(2);
    tiny.run(13);
    expect(tiny.state.dust).toBeLessThan(2);
  });

  test('truffle season: parties go out by day, come home by dusk, and a strike near them endangers them', () => {
    const tiny = on([coming('truffleSeason')]);
    tiny.run(TO_THIRD);
    const { gatherers } = tiny.frame();
    expect(gatherers).toHaveLength(LEVEL_EVENT_PARAMS.truffleSeason['parties'] ?? 0);
    const { tile } = gatherers[0];
    expect(strikeHarmPercent(tiny.board, tile, true, gatherers)).toBeGreaterThan(
      strikeHarmPercent(tiny.board, tile, true) + 20,
    );
    tiny.run(12);
    expect(tiny.frame().gatherers).toEqual([]);
  });

  test('truffle season: parties meet cells that lie near; some are harmed, others tell', () => {
    let harmed = 0;
    let told = 0;
    for (let i = 0; i < 12; i++) {
      const tiny = on([coming('truffleSeason', { params: { parties: 8 } })], {}, `truffles ${i}`);
      for (const at of [
        [2, 2],
        [8, 8],
        [2, 8],
        [8, 2],
      ] as const)
        tiny.cell(at, 4, { supplies: 5000 });
      tiny.run(TO_THIRD + 24 * 5);
      if (tiny.told('gatherersHarmed')) harmed++;
      if (tiny.state.log.some((e) => e.code === 'leadHeard' && e.params['source'] === 'shepherd')) told++;
    }
    expect(harmed).toBeGreaterThan(4);
    expect(told).toBeGreaterThan(4);
  });

  test('truffle season: forbidden, hardly anybody goes out', () => {
    const tiny = on([coming('truffleSeason')]);
    tiny.run(24);
    tiny.give({ type: 'decide', decision: tiny.frame().decisions[0].id, option: 'ban' });
    tiny.run(24);
    expect(tiny.frame().gatherers).toEqual([]);
    expect(
      tiny
        .frame()
        .ledger.filter((e) => e.cause === 'answered')
        .map((e) => e.measure),
    ).toEqual(['trust', 'fearOfForces']);
  });

  test('pilgrimage: what lies on the road hits those who walk it, less under an escort', () => {
    const harm = (option: string): number => {
      let people = 0;
      for (let i = 0; i < 30; i++) {
        const tiny = on(
          [coming('pilgrimage', { fromCycle: 6, toCycle: 6 })],
          { roads: [{ road: 'primary', from: [0, 5], to: [11, 5] }] },
          `pilgrims ${i}`,
        );
        tiny.run(48);
        tiny.give({ type: 'decide', decision: tiny.frame().decisions[0].id, option });
        tiny.run(24 * 3);
        tiny.state.devices.push({ tile: tiny.at(7, 5), luck: 3, hour: tiny.state.hour });
        const before = tiny.state.tally.civiliansHarmed;
        tiny.run(24);
        if (tiny.told('pilgrimsHarmed')) people += tiny.state.tally.civiliansHarmed - before;
      }
      return people;
    };
    const free = harm('letGo');
    expect(free).toBeGreaterThan(20);
    expect(harm('escort')).toBeLessThan(free / 2);
  });

  test('protest: the place tells nothing while it stands; giving in ends it', () => {
    const tiny = on([coming('protest')], { towns: [{ at: [5, 5], trust: 60 }] });
    expect(leadRate(tiny.state, 0)).toBeGreaterThan(0);
    tiny.run(TO_THIRD);
    expect(leadRate(tiny.state, 0)).toBe(0);
    tiny.give({ type: 'decide', decision: tiny.frame().decisions[0].id, option: 'concede' });
    tiny.run(3);
    expect(leadRate(tiny.state, 0)).toBeGreaterThan(0);
    expect(tiny.told('protestOver')).toBe(true);
  });

  test('protest: clearing the square hurts somebody one time in three', () => {
    let hurt = 0;
    for (let i = 0; i < 30; i++) {
      const tiny = on([coming('protest')], {}, `square ${i}`);
      tiny.run(TO_THIRD);
      tiny.give({ type: 'decide', decision: tiny.frame().decisions[0].id, option: 'disperse' });
      tiny.run(3);
      if (tiny.told('protestHarmed')) hurt++;
    }
    expect(hurt).toBeGreaterThan(3);
    expect(hurt).toBeLessThan(20);
  });

  test('flood: low ground by the river is slow to cross and the way shown says so; engineers are remembered', () => {
    const map = OPEN.map((row, y) => (y === 5 ? 'iiiiiiiiiiii' : row));
    const tiny = on([coming('flood')], {
      map,
      towns: [{ at: [5, 5] }],
      units: [{ at: [5, 3] }, { at: [6, 5], kind: 'engineers' }],
    });
    tiny.run(TO_THIRD - 1);
    const dry = preview(tiny.frame(), { type: 'moveUnit', unit: 'unit0', to: tiny.at(5, 8) });
    tiny.run(1);
    const wet = preview(tiny.frame(), { type: 'moveUnit', unit: 'unit0', to: tiny.at(5, 8) });
    const end = (p: typeof wet): number => p.route.at(-1)?.inHours ?? 0;
    expect(end(wet)).toBeGreaterThan(end(dry));
    tiny.run(24 * 4);
    expect(tiny.frame().ledger.some((e) => e.cause === 'floodHelped')).toBe(true);
  });

  test('surge: more come over while it lasts', () => {
    const crossings = (events: readonly LevelEvent[]): number => {
      const tiny = on(events, { abroad: 3, crossingsPerNight: 1 });
      tiny.run(24 * 9);
      return tiny.state.nextCell;
    };
    expect(crossings([coming('surge', { params: { percent: 600, cycles: 6 } })])).toBeGreaterThan(crossings([]) + 3);
  });

  test('troops called away: unanswered the company goes, and it comes back', () => {
    const tiny = on([coming('troopsCalledAway', { params: { cycles: 2 } })], {
      units: [{ at: [4, 4] }],
      structures: [{ at: [5, 5], crew: 'unit0' }],
    });
    tiny.run(TO_THIRD);
    expect(tiny.frame().decisions).toMatchObject([{ kind: 'troopsCalled', fallback: 'send' }]);
    tiny.run(24);
    expect(tiny.frame().units).toEqual([]);
    expect(tiny.frame().departed.map((u) => u.id)).toEqual(['unit0']);
    expect(tiny.structure('post0').crew).toBe(0);
    tiny.run(48);
    expect(tiny.frame().units.map((u) => u.id)).toEqual(['unit0']);
    expect(tiny.unit('unit0').men).toBe(100);
  });

  test('armour: an armoured company for those who take it', () => {
    const tiny = on([coming('armourSent', { params: { men: 80 } })]);
    tiny.run(TO_THIRD);
    tiny.give({ type: 'decide', decision: tiny.frame().decisions[0].id, option: 'take' });
    tiny.run(1);
    expect(tiny.frame().units.at(-1)).toMatchObject({ kind: 'mechanised', men: 80, name: { en: 'Armoured Company' } });
  });

  test('policy: money by the cycle is less while it lasts, and capital moves once', () => {
    const tiny = on([coming('policyChange', { params: { cycles: 3, moneyPercent: -50, capital: -2 } })]);
    const usual = incomeNow(tiny.state);
    tiny.run(TO_THIRD);
    expect(incomeNow(tiny.state)).toBe(usual / 2);
    expect(tiny.frame().money.income).toBe(usual / 2000);
    expect(tiny.state.capital).toBe(3);
    tiny.run(72);
    expect(incomeNow(tiny.state)).toBe(usual);
  });

  test('patrons call: the militia leaves for a time unless it is held', () => {
    const tiny = on([coming('patronsCall')], {
      units: [{ at: [4, 4] }, { at: [5, 5], id: 'hashd', kind: 'militia', discipline: 50 }],
    });
    tiny.run(TO_THIRD);
    tiny.give({ type: 'decide', decision: tiny.frame().decisions[0].id, option: 'hold' });
    expect(tiny.state.capital).toBe(4);
    tiny.run(1);
    expect(tiny.unit('hashd').discipline).toBe(35);
  });
});

test('a game without events is as it was', () => {
  const scenario = scenarioOf({ map: OPEN, towns: [{ at: [5, 5] }], units: [{ at: [4, 4] }] });
  const one = play(scenario);
  const two = play({ ...scenario, events: [coming('flood', { percent: 0 })] });
  one.run(60);
  two.run(60);
  expect(hashState(one.state)).toBe(hashState(two.state));
});
