// Order forms: what is chosen on screen becomes the order that was meant.

import { describe, expect, test } from 'vitest';
import type { Frame, Order } from '../../src/sim/index.ts';
import { namesOf } from '../../src/text/names.ts';
import '../../src/text/game.ts';
import { FORMS, formOf } from '../../src/ui/orders/index.ts';
import { type Values, valueOf, valueOfPick } from '../../src/ui/orders/form.ts';
import { fenceEdges } from '../../src/ui/orders/buildFence.ts';
import { levelFrame } from './support/levelFrame.ts';

const frame: Frame = levelFrame('al-qaim');
const names = namesOf(frame);

const made = (id: string, values: Values): Order | null => formOf(id)?.order(values, frame) ?? null;

describe('the table of orders', () => {
  test('no key stands for two orders', () => {
    const keys = FORMS.flatMap((form) => (form.key ? [form.key] : []));
    expect(new Set(keys).size).toBe(keys.length);
    // Taken by the screen itself: next, overlay, ledger, report.
    expect(keys.filter((key) => 'NVGHU'.includes(key))).toEqual([]);
  });

  test('nothing is ordered before everything is chosen', () => {
    for (const form of FORMS) expect(form.order({}, frame), form.id).toBeNull();
  });

  test('every list can be made and has different values', () => {
    for (const form of FORMS) {
      for (const slot of form.slots) {
        const options = slot.options(frame, names, {});
        if (slot.kind === 'tile' || slot.kind === 'target') continue;
        expect(new Set(options.map((option) => option.value)).size, `${form.id}.${slot.name}`).toBe(options.length);
      }
    }
  });
});

describe('orders', () => {
  const unit = frame.units[0].id;
  test('move to a tile', () => {
    expect(made('moveUnit', { unit, to: '77' })).toEqual({ type: 'moveUnit', unit, to: 77 });
  });

  test('raid the place of a lead, or a tile', () => {
    const lead = frame.leads[0];
    expect(made('raidTile', { unit, target: `lead:${lead.id}` })).toEqual({
      type: 'raidTile',
      unit,
      tile: lead.tile,
      lead: lead.id,
    });
    expect(made('raidTile', { unit, target: 'tile:12' })).toEqual({ type: 'raidTile', unit, tile: 12 });
    expect(made('raidTile', { unit, target: 'lead:gone' })).toBeNull();
  });

  test('fence a stretch in either direction, without what stands already', () => {
    const { borders } = frame.board;
    const ids = borders.slice(20, 24).map((edge) => edge.id);
    expect(fenceEdges(ids[0], ids[3], 'wire', frame)).toEqual(fenceEdges(ids[3], ids[0], 'wire', frame));
    const built = frame.fence.find((one) => one.layers.includes('wire'));
    const at = borders.findIndex((edge) => edge.id === built?.edge);
    const around = fenceEdges(borders[at].id, borders[Math.min(at + 30, borders.length - 1)].id, 'wire', frame);
    expect(around).not.toContain(built?.edge);
    expect(fenceEdges(ids[0], '', 'wire', frame)).toEqual([ids[0]]);
  });
});

describe('choosing', () => {
  const raid = formOf('raidTile');
  const target = raid?.slots.find((slot) => slot.name === 'target');
  if (target === undefined) throw new Error('a raid has a target');
  const nothing = {
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

  test('what is chosen fills a slot of its kind', () => {
    const lead = frame.leads[0];
    expect(valueOf(target, { kind: 'lead', id: lead.id }, frame)).toBe(`lead:${lead.id}`);
    expect(valueOf(target, { kind: 'tile', tile: 5 }, frame)).toBe('tile:5');
    expect(valueOf(target, { kind: 'unit', id: frame.units[0].id }, frame)).toBeUndefined();
  });

  test('a click on the map fills a slot; a lead goes before its tile', () => {
    expect(valueOfPick(target, { ...nothing, tile: 9 })).toBe('tile:9');
    expect(valueOfPick(target, { ...nothing, tile: 9, lead: 'lead-1' })).toBe('lead:lead-1');
    expect(valueOfPick(target, nothing)).toBeUndefined();
  });
});
