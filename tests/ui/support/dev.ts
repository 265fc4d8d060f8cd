// A page for looking at the screen without a game: /tests/ui/support/dev.html?phase=night&show=alarm&level=anbar under
// the development server.

import '../../../src/ui/styles/fonts.ts';
import { parseLevel, toScenario } from '../../../src/level/index.ts';
import type { Frame, GameEvent, LedgerView } from '../../../src/sim/index.ts';
import { startApp } from '../../../src/ui/app.tsx';
import { screen } from '../../../src/ui/screens.ts';
import { provideServices } from '../../../src/ui/services.ts';
import { makeFrame } from '../../view/support/frame.ts';
import { fakeSession } from './fakeSession.ts';

const query = new URLSearchParams(location.search);
const level = query.get('level') ?? 'al-qaim';
const phase = query.get('phase') === 'night' ? 'night' : 'day';
const show = query.get('show') ?? '';

const text = await (await fetch(`/levels/${level}.json`)).text();
const parsed = parseLevel(text);
if (!parsed.ok) throw new Error('level');
const scenario = toScenario(parsed.level);

const base = makeFrame(scenario, { phase, hour: 24 * 8 + (phase === 'day' ? 6 : 18) });
const towns = base.settlements.map((town) => town.id);
const entry = (id: number, part: Partial<LedgerView>): LedgerView => ({
  id,
  hour: base.clock.hour - 5,
  settlement: towns[id % towns.length],
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
const event = (id: number, hour: number, code: string, loudness: GameEvent['loudness']): GameEvent => ({
  id,
  hour,
  code,
  loudness,
  tile: base.contacts[0]?.tile ?? 0,
  settlement: towns[0],
  unit: base.units[0].id,
  params: { unit: base.units[0].id, settlement: towns[0], contact: base.contacts[0]?.id ?? '' },
});
const start = base.clock.hour;
const scores = (i: number) => ({ security: 50 + i, forces: 75 - i, people: 48 - (i % 4) });
const frame: Frame = {
  ...base,
  clock: {
    ...base.clock,
    cycle: 9,
    date: '2018-10-31',
    ...(show === 'alarm'
      ? { stage: 'running', hour: start + 8, hourOfDay: (base.clock.hourOfDay + 8) % 24, phaseEndsIn: 4 }
      : {}),
  },
  goals: [
    { kind: 'ourNight', value: 60, now: 52, met: false },
    { kind: 'trustGain', value: 5, now: -1, met: false },
    { kind: 'deadlyAttacks', value: 2, now: 1, met: true },
  ],
  warnings: [{ kind: 'trust', cyclesLeft: 3, params: {} }],
  ledger: [
    entry(0, { delta: -400 }),
    entry(1, {
      cause: 'extortion',
      by: base.units.find((unit) => unit.kind === 'militia')?.id ?? null,
      abuse: true,
      said: null,
      delta: -300,
    }),
    entry(2, { cause: 'project', delta: 120 }),
    entry(3, { cause: 'strictCheckpoint', delta: -40, inquiryDue: base.clock.hour + 30 }),
  ],
  log: [
    event(1, start - 10, 'tracksFound', 'note'),
    event(2, start - 8, 'crossingStopped', 'notice'),
    event(3, start - 6, 'attackPost', 'alarm'),
    event(4, start + 1, 'tracksFound', 'notice'),
    event(5, start + 8, 'contactSeen', 'alarm'),
  ],
  history: Array.from({ length: 8 }, (_, i) => ({
    cycle: i + 1,
    trust: 50 - (i % 5),
    ourNight: 40 + i,
    attacks: i % 3,
    deadlyAttacks: 0,
    crossingsStopped: 1,
    crossingsKnown: 2,
    ownLosses: 2,
    civilianHarm: 0,
    scores: scores(i),
  })),
};

const session = fakeSession(frame);
provideServices({
  prepare: async () => {},
  openNew: async () => session,
  openSaved: async () => session,
  openCampaign: async () => session,
  nextYear: async () => session,
  listCampaigns: async () => [],
  listSaves: async () => [
    {
      id: 'a',
      level: 'anbar',
      title: { en: 'Anbar' },
      seed: 'dev',
      cycle: 4,
      cycles: 40,
      phase: 'night',
      savedAt: Date.now(),
      outcome: null,
    },
  ],
  deleteSave: async () => {},
  exportSave: async () => '{}',
  importSave: async () => {},
  verifyReplay: async () => ({ ok: true, hours: 0, hash: '', finished: true, cycle: 1, cycles: 1, differs: null }),
  createMap: async (parent, board, { renderer, ...options }) => {
    const { createMapView } = await import('../../../src/view/index.ts');
    const relief = { day: `/assets/relief/${level}-day.webp`, moon: `/assets/relief/${level}-moon.webp` };
    return createMapView(parent, board, { ...options, relief, ...(renderer === 'auto' ? {} : { renderer }) });
  },
  sound: { play() {}, hour() {}, stop() {} },
});
startApp(document.getElementById('app') as HTMLElement);
if (show === 'after') {
  const frames = Array.from({ length: 24 }, (_, i): Frame => {
    const hour = 6 + i * 12;
    const day = i % 2 === 0;
    return {
      ...frame,
      clock: { ...frame.clock, hour, hourOfDay: hour % 24, cycle: Math.floor(i / 2) + 1, phase: day ? 'day' : 'night' },
      scores: scores(i),
    };
  });
  screen.value = { at: 'after', session, after: { truth: [], frames, orders: [] } };
} else if (show !== 'menu') {
  screen.value = { at: 'game', session };
  if (show === 'alarm') setTimeout(() => session.push(frame, [frame.log[4]]), 1500);
}
