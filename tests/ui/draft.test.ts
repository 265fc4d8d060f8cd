// An order from the first key to Give: what fills itself, what a click fills, what a refusal leaves, what undo takes.

import { beforeEach, describe, expect, test } from 'vitest';
import type { Preview } from '../../src/sim/index.ts';
import '../../src/text/game.ts';
import {
  beginOrder,
  cancelOrder,
  draftOrder,
  fillFromPick,
  fillSlot,
  followDraft,
  giveDraft,
  undoOrder,
} from '../../src/ui/game/draft.ts';
import { createGame, type Game, nextWithoutOrders, withoutOrders } from '../../src/ui/game/store.ts';
import { notes } from '../../src/ui/screens.ts';
import { provideServices } from '../../src/ui/services.ts';
import { type FakeSession, fakeSession, PREVIEW } from './support/fakeSession.ts';
import { levelFrame } from './support/levelFrame.ts';

const nowhere = {
  tile: null,
  unit: null,
  structure: null,
  settlement: null,
  site: null,
  contact: null,
  lead: null,
  edge: null,
  asset: null,
  top: null,
  all: [],
  alternate: false,
};

const settle = () => new Promise((resolve) => setTimeout(resolve));
const first = levelFrame('al-qaim');
let answer: Preview = PREVIEW;
let session: FakeSession;
let game: Game;

provideServices({
  prepare: async () => {},
  openNew: async () => session,
  openSaved: async () => session,
  openCampaign: async () => session,
  nextYear: async () => session,
  listCampaigns: async () => [],
  listSaves: async () => [],
  deleteSave: async () => {},
  exportSave: async () => '',
  importSave: async () => {},
  verifyReplay: async () => ({ ok: true, hours: 0, hash: '', finished: true, cycle: 1, cycles: 1, differs: null }),
  createMap: () => Promise.reject(new Error('no map here')),
  sound: { play() {}, hour() {}, stop() {} },
});

beforeEach(() => {
  answer = PREVIEW;
  notes.value = [];
  session = fakeSession(first, () => answer);
  game = createGame(session);
  session.listen((frame) => {
    game.frame.value = frame;
    game.pending.value = session.pending;
  });
});

const draft = () => {
  const now = game.draft.value;
  if (now === null) throw new Error('no order is being thought about');
  return now;
};

describe('an order', () => {
  test('takes the unit that is chosen, and a click gives it its place', () => {
    const unit = game.frame.value.units[2].id;
    game.selection.value = { kind: 'unit', id: unit };
    beginOrder(game, 'moveUnit');
    expect(draft().active.value).toBe('to');
    expect(draftOrder(game, draft())).toBeNull();
    expect(fillFromPick(game, draft(), { ...nowhere, tile: 40, unit: game.frame.value.units[0].id })).toBe(true);
    expect(draftOrder(game, draft())).toEqual({ type: 'moveUnit', unit, to: 40 });
    fillFromPick(game, draft(), { ...nowhere, tile: 41 });
    expect(draftOrder(game, draft())).toEqual({ type: 'moveUnit', unit, to: 41 });
  });

  test('on a lead suggests who goes, so that two keys give it', async () => {
    const lead = game.frame.value.leads[0];
    game.selection.value = { kind: 'lead', id: lead.id };
    const end = followDraft(game);
    beginOrder(game, 'raidTile');
    const raid = game.frame.value.units.find((unit) => unit.kind === 'raid');
    expect(draftOrder(game, draft())).toMatchObject({ type: 'raidTile', unit: raid?.id, lead: lead.id });
    await settle();
    expect(draft().preview.value).toEqual(PREVIEW);
    await giveDraft(game);
    expect(session.given).toHaveLength(1);
    expect(game.draft.value).toBeNull();
    end();
  });

  test('that is refused stays on the table and changes nothing', async () => {
    answer = { ...PREVIEW, refusal: { code: 'noStaff', params: { needs: 1, has: 0 } } };
    game.selection.value = { kind: 'unit', id: game.frame.value.units[0].id };
    beginOrder(game, 'moveUnit', { to: '40' });
    await giveDraft(game);
    expect(session.given).toEqual([]);
    expect(game.draft.value).not.toBeNull();
    expect(game.urgent.value).not.toBe('');
  });

  test('does not begin while the hours run, unless it is a reaction', () => {
    game.frame.value = { ...first, clock: { ...first.clock, stage: 'running' } };
    beginOrder(game, 'searchArea');
    expect(game.draft.value).toBeNull();
    expect(notes.value).toHaveLength(1);
    beginOrder(game, 'interceptContact');
    expect(game.draft.value).not.toBeNull();
  });

  test('can be left, and taken back once given', async () => {
    beginOrder(game, 'setPosture');
    cancelOrder(game);
    expect(game.draft.value).toBeNull();
    game.selection.value = { kind: 'unit', id: game.frame.value.units[0].id };
    beginOrder(game, 'moveUnit', { to: '40' });
    await giveDraft(game);
    await undoOrder(game);
    expect(game.pending.value).toEqual([]);
  });

  test('of fence takes two clicks on the border', () => {
    const [a, b] = game.frame.value.board.borders.slice(40, 42);
    beginOrder(game, 'buildFence');
    fillFromPick(game, draft(), { ...nowhere, tile: a.tile, edge: a.id });
    expect(draft().active.value).toBe('upTo');
    fillFromPick(game, draft(), { ...nowhere, tile: b.tile, edge: b.id });
    expect(draftOrder(game, draft())).toMatchObject({ type: 'buildFence', layer: 'wire', edges: [a.id, b.id] });
  });

  test('changes its suggestions with what is chosen, not what was chosen', () => {
    beginOrder(game, 'setPosture');
    const [unit] = game.frame.value.units;
    fillSlot(game, draft(), 'unit', unit.id);
    fillSlot(game, draft(), 'posture', 'rest');
    expect(draftOrder(game, draft())).toMatchObject({ unit: unit.id, posture: 'rest' });
  });
});

test('N walks through the units without orders and round again', () => {
  const idle = withoutOrders(game.frame.value);
  expect(idle.length).toBeGreaterThan(1);
  const seen = idle.map(() => {
    nextWithoutOrders(game);
    return game.selection.value;
  });
  expect(seen).toEqual(idle.map((unit) => ({ kind: 'unit', id: unit.id })));
  nextWithoutOrders(game);
  expect(game.selection.value).toEqual({ kind: 'unit', id: idle[0].id });
});
