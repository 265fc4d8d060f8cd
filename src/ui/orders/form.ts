// What an order form is: which things have to be chosen, from what, and how they become an order. Each order is a
// file beside this one; index.ts lists them. Labels and hints are texts of the group `orders`, by the form's id.

import type { LucideIcon } from 'lucide-preact';
import type { Names } from '../../text/names.ts';
import type { Frame, Order, Preview } from '../../sim/index.ts';
import type { MapPick, Selection } from '../mapPort.ts';

/** What a slot is filled with. Ground is a tile; a target is a lead or a tile. */
export type SlotKind =
  | 'unit'
  | 'tile'
  | 'structure'
  | 'settlement'
  | 'lead'
  | 'contact'
  | 'edge'
  | 'asset'
  | 'entry'
  | 'choice'
  | 'target';

/** Slot name to value: an id, a tile's number, a choice; a target is `tile:<number>` or `lead:<id>`. */
export type Values = Readonly<Record<string, string>>;

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Heading that neighbours in the list share. */
  readonly group?: string;
}

export interface Slot {
  readonly name: string;
  readonly kind: SlotKind;
  /** May be left empty. */
  readonly optional?: boolean;
  /** What can be chosen from a list; ground and targets can also be any tile of the map. */
  options(frame: Frame, names: Names, values: Values): readonly Option[];
  /** What stands in the slot when nothing has been chosen. */
  first?(frame: Frame, values: Values): string | undefined;
  /** Slots it is emptied with when they change, so that `first` is asked again. */
  readonly follows?: readonly string[];
  /** What a choice means, in a sentence. */
  note?(value: string): string | null;
}

export interface OrderForm {
  readonly id: string;
  /** Upper-case letter, or none for orders reached from a panel alone. */
  readonly key?: string;
  readonly icon: LucideIcon;
  /** Stands in the bar along the bottom. */
  readonly inBar?: boolean;
  /** May be given while the phase runs, by staff kept back. */
  readonly reaction?: boolean;
  readonly slots: readonly Slot[];
  /** True if a panel of this selection should offer the order. */
  offeredFor(selection: Selection, frame: Frame): boolean;
  order(values: Values, frame: Frame): Order | null;
  /** What it does to whom, in a sentence, as far as that is sure before it is given. */
  effect?(values: Values, frame: Frame, names: Names, effects: Preview['effects']): string | null;
}

/** The value a selection gives to a slot, or undefined. */
export function valueOf(slot: Slot, selection: Selection, frame: Frame): string | undefined {
  if (slot.kind === 'choice' || slot.kind === 'entry') return undefined;
  if (selection.kind === slot.kind && selection.kind !== 'tile') return selection.id;
  if (slot.kind === 'tile' || slot.kind === 'target') {
    if (selection.kind === 'lead' && slot.kind === 'target') return `lead:${selection.id}`;
    if (selection.kind === 'unit' || selection.kind === 'asset') return undefined;
    const tile = tileOf(selection, frame);
    if (tile === null) return undefined;
    return slot.kind === 'tile' ? String(tile) : `tile:${tile}`;
  }
  return undefined;
}

/** The value that a place picked on the map gives to a slot, or undefined. */
export function valueOfPick(slot: Slot, pick: MapPick): string | undefined {
  switch (slot.kind) {
    case 'tile':
      return pick.tile === null ? undefined : String(pick.tile);
    case 'target':
      if (pick.lead !== null) return `lead:${pick.lead}`;
      return pick.tile === null ? undefined : `tile:${pick.tile}`;
    case 'choice':
    case 'entry':
      return undefined;
    default:
      return pick[slot.kind] ?? undefined;
  }
}

/** The tile a selection stands on. */
export function tileOf(selection: Selection, frame: Frame): number | null {
  const at = <T extends { readonly id: string; readonly tile: number }>(list: readonly T[], id: string) =>
    list.find((one) => one.id === id)?.tile ?? null;
  switch (selection.kind) {
    case 'tile':
      return selection.tile;
    case 'unit':
      return at(frame.units, selection.id);
    case 'structure':
      return at(frame.structures, selection.id);
    case 'settlement':
      return at(frame.settlements, selection.id);
    case 'site':
      return at(frame.board.sites, selection.id);
    case 'contact':
      return at(frame.contacts, selection.id);
    case 'lead':
      return at(frame.leads, selection.id);
    case 'edge':
      return at(frame.board.borders, selection.id);
    case 'asset': {
      const orbit = frame.orbits.find((one) => one.asset === selection.id);
      return orbit?.tile ?? frame.assets.find((one) => one.id === selection.id)?.baseTile ?? null;
    }
  }
}

/** Squared distance in tiles. */
export function squareDistance(a: number, b: number, cols: number): number {
  const dx = (a % cols) - (b % cols);
  const dy = Math.floor(a / cols) - Math.floor(b / cols);
  return dx * dx + dy * dy;
}
