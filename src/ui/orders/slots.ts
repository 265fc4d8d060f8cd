// The slots that order forms are put together from: whom, where, which, each with the list it is chosen from.

import { hasText, local, t } from '../../text/index.ts';
import { number, percent, points } from '../../text/format.ts';
import type { Names } from '../../text/names.ts';
import type { AssetView, Frame, LeadView, PeopleView, StructureView, UnitKind, UnitView } from '../../sim/index.ts';
import { squareDistance, type Option, type Slot, type Values } from './form.ts';

type Fits<T> = (thing: T, frame: Frame, values: Values) => boolean;

/** A unit; the list begins with the nearest to `near`, if that slot is filled. `prefer` is suggested before others. */
export function unitSlot(
  fits: Fits<UnitView> = () => true,
  near?: (values: Values, frame: Frame) => number | null,
  prefer?: UnitKind,
): Slot {
  const fitting = (frame: Frame, values: Values) => {
    const units = frame.units.filter((unit) => fits(unit, frame, values));
    const tile = near?.(values, frame) ?? null;
    if (tile === null) return units;
    const far = (unit: UnitView) => squareDistance(unit.tile, tile, frame.board.ground.cols);
    return units.sort((a, b) => far(a) - far(b));
  };
  return {
    name: 'unit',
    kind: 'unit',
    options: (frame, names, values) =>
      fitting(frame, values).map((unit) => ({
        value: unit.id,
        label: unitOption(unit, frame, names, near?.(values, frame)),
      })),
    first: (frame, values) => {
      if (near === undefined || near(values, frame) === null) return undefined;
      const units = fitting(frame, values);
      const free = units.filter((unit) => unit.task === null && unit.readyIn === 0);
      return (free.find((unit) => unit.kind === prefer) ?? free[0] ?? units[0])?.id;
    },
  };
}

function unitOption(unit: UnitView, frame: Frame, names: Names, tile: number | null | undefined): string {
  const name = names.unit(unit.id);
  if (tile === null || tile === undefined) return name;
  const km = Math.sqrt(squareDistance(unit.tile, tile, frame.board.ground.cols)) * frame.board.ground.kmPerTile;
  return t('orders.unitAway', { unit: name, km: number(km, 0) });
}

/** Any of these kinds, in any state. */
export function kinds(...wanted: readonly UnitKind[]): Fits<UnitView> {
  return (unit) => wanted.includes(unit.kind);
}

export const notMilitia: Fits<UnitView> = (unit) => unit.kind !== 'militia';

/** A place on the ground: named places from the list, or any tile of the map. */
export function tileSlot(name = 'tile'): Slot {
  return {
    name,
    kind: 'tile',
    options: (frame, names) => namedTiles(frame, names).map(({ tile, label }) => ({ value: String(tile), label })),
  };
}

/** A lead, or a place on the ground. */
export function targetSlot(): Slot {
  return {
    name: 'target',
    kind: 'target',
    options: (frame, names) => [
      ...frame.leads
        .filter((lead) => lead.kind !== 'suspect')
        .map((lead) => ({
          value: `lead:${lead.id}`,
          label: t('orders.leadOption', {
            lead: names.lead(lead.id),
            confidence: percent(lead.confidence),
            place: names.tile(lead.tile),
          }),
        })),
      ...namedTiles(frame, names, false).map(({ tile, label }) => ({ value: `tile:${tile}`, label })),
    ],
  };
}

/** Places with a name; the ground that leads point to only where a slot does not list them as leads. */
function namedTiles(frame: Frame, names: Names, hideouts = true): readonly { tile: number; label: string }[] {
  const { settlements, sites } = frame.board;
  return [
    ...frame.contacts.map((one) => ({ tile: one.tile, label: names.contact(one.id) })),
    ...frame.leads
      .filter((one) => hideouts || one.kind === 'suspect')
      .map((one) => ({ tile: one.tile, label: `${names.lead(one.id)}, ${names.tile(one.tile)}` })),
    ...frame.threats.map((one) => ({ tile: one.tile, label: t('orders.threatAt', { place: names.tile(one.tile) }) })),
    ...settlements.map((one) => ({ tile: one.tile, label: names.settlement(one.id) })),
    ...sites.map((one) => ({ tile: one.tile, label: names.site(one.id) })),
    ...frame.structures.map((one) => ({ tile: one.tile, label: names.structure(one.id) })),
  ];
}

/** Asks something of the people of a settlement, by its id. */
export function isTown(fits: (people: PeopleView) => boolean): (id: string, frame: Frame) => boolean {
  return (id, frame) => frame.people.some((one) => one.settlement === id && fits(one));
}

export function townSlot(fits: (id: string, frame: Frame) => boolean = () => true): Slot {
  return {
    name: 'settlement',
    kind: 'settlement',
    options: (frame, names) =>
      frame.settlements
        .filter((town) => fits(town.id, frame))
        .map((town) => ({ value: town.id, label: names.settlement(town.id) })),
  };
}

/** On or off in a settlement; the other of what it is now is suggested. */
export function switchSlot(name: string, isOn: (id: string, frame: Frame) => boolean): Slot {
  return choiceSlot(
    name,
    ['on', 'off'],
    `orders.${name}`,
    (frame, values) => (isOn(values['settlement'] ?? '', frame) ? 'off' : 'on'),
    ['settlement'],
  );
}

export function structureSlot(fits: Fits<StructureView> = () => true): Slot {
  return {
    name: 'structure',
    kind: 'structure',
    options: (frame, names, values) =>
      frame.structures
        .filter((one) => fits(one, frame, values))
        .map((one) => ({ value: one.id, label: names.structure(one.id) })),
  };
}

export function leadSlot(kind?: LeadView['kind']): Slot {
  return {
    name: 'lead',
    kind: 'lead',
    options: (frame, names) =>
      frame.leads
        .filter((lead) => kind === undefined || lead.kind === kind)
        .map((lead) => ({
          value: lead.id,
          label: t('orders.leadOption', {
            lead: names.lead(lead.id),
            confidence: percent(lead.confidence),
            place: names.tile(lead.tile),
          }),
        })),
  };
}

export function contactSlot(identified = false): Slot {
  return {
    name: 'contact',
    kind: 'contact',
    options: (frame, names) =>
      frame.contacts
        .filter((one) => !identified || one.identified)
        .map((one) => ({ value: one.id, label: `${names.contact(one.id)}, ${names.tile(one.tile)}` })),
  };
}

export function assetSlot(kind: AssetView['kind']): Slot {
  return {
    name: 'asset',
    kind: 'asset',
    options: (frame, names) =>
      frame.assets
        .filter((asset) => asset.kind === kind)
        .map((asset) => ({
          value: asset.id,
          label: t('orders.assetOption', {
            asset: names.asset(asset.id),
            left: asset.sortiesLeft,
            all: asset.sortiesPerPhase,
          }),
        })),
    first: (frame) =>
      (
        frame.assets.find((asset) => asset.kind === kind && asset.sortiesLeft > 0 && !asset.grounded) ??
        frame.assets.find((asset) => asset.kind === kind)
      )?.id,
  };
}

export function edgeSlot(name: string, optional = false): Slot {
  return {
    name,
    kind: 'edge',
    optional,
    options: (frame, names) =>
      frame.board.borders.map((edge, i) => ({
        value: edge.id,
        label: t('orders.edgeOption', {
          number: String(i + 1),
          place: names.tile(edge.tile),
          km: number(edge.lengthM / 1000),
        }),
        group: t('orders.edgeGroup', { place: nearestPlace(frame, edge.tile) }),
      })),
  };
}

/** The settlement or site that is nearest to a tile. */
function nearestPlace(frame: Frame, tile: number): string {
  const { cols } = frame.board.ground;
  const far = (place: { readonly tile: number }) => squareDistance(place.tile, tile, cols);
  const [first] = [...frame.board.settlements, ...frame.board.sites].sort((a, b) => far(a) - far(b));
  return first === undefined ? '' : local(first.name);
}

/** One of a few words; the first is chosen to begin with, or what `first` says, anew whenever one it `follows` changes. */
export function choiceSlot<T extends string>(
  name: string,
  choices: readonly T[],
  textGroup: string,
  first?: (frame: Frame, values: Values) => T | undefined,
  follows: readonly string[] = [],
): Slot {
  return {
    name,
    kind: 'choice',
    options: (): readonly Option[] => choices.map((value) => ({ value, label: t(`${textGroup}_${value}`) })),
    first: (frame, values) => (first ? first(frame, values) : choices[0]),
    follows,
    note: (value) => (hasText(`${textGroup}_${value}_note`) ? t(`${textGroup}_${value}_note`) : null),
  };
}

/** An entry of the ledger. */
export function entrySlot(fits: (entry: Frame['ledger'][number]) => boolean): Slot {
  return {
    name: 'entry',
    kind: 'entry',
    options: (frame, names) =>
      frame.ledger
        .filter(fits)
        .slice(-20)
        .reverse()
        .map((entry) => ({
          value: String(entry.id),
          label: t('orders.entryOption', {
            settlement: names.settlement(entry.settlement),
            points: points(entry.delta),
            day: Math.floor(entry.hour / 24) + 1,
          }),
        })),
  };
}
