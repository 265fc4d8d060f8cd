// An order that is being thought about: its form, what has been chosen for it, and the session's preview. Orders by
// kind are in ../orders.

import { effect, type Signal, signal, untracked } from '@preact/signals';
import type { Order, Preview } from '../../sim/index.ts';
import { sentence, t } from '../../text/index.ts';
import type { MapPick, Overlay } from '../mapPort.ts';
import { type OrderForm, type Slot, type Values, valueOf, valueOfPick } from '../orders/form.ts';
import { formsOf } from '../orders/allowed.ts';
import { formOf } from '../orders/index.ts';
import { tell } from '../screens.ts';
import { services } from '../services.ts';
import type { Game } from './store.ts';

export interface Draft {
  readonly form: OrderForm;
  readonly values: Signal<Values>;
  /** Slot that the next click on the map fills. */
  readonly active: Signal<string>;
  readonly preview: Signal<Preview | null>;
  readonly asking: Signal<boolean>;
}

/** Begins an order, filled from what is chosen and from `given`; the rest by the form's own suggestions. */
export function beginOrder(game: Game, id: string, given: Values = {}): void {
  const form = formOf(id);
  if (form === undefined) return;
  // The council has a page of its own.
  if (id === 'chooseAtCouncil') {
    game.dialog.value = 'council';
    return;
  }
  const frame = game.frame.value;
  if (!formsOf(frame).includes(form)) return tell(t('refusals.notInThisLevel'));
  if (frame.clock.stage !== 'orders' && !form.reaction) {
    game.polite.value = t('orders.notNow');
    return tell(t('orders.notNow'));
  }
  const selection = game.selection.value;
  const values: Record<string, string> = { ...given };
  for (const slot of form.slots) {
    if (values[slot.name] !== undefined || selection === null) continue;
    const value = valueOf(slot, selection, frame);
    if (value !== undefined && allowed(game, slot, value, values)) values[slot.name] = value;
  }
  const draft: Draft = {
    form,
    values: signal(suggested(game, form, values)),
    active: signal(''),
    preview: signal(null),
    asking: signal(false),
  };
  draft.active.value = nextSlot(draft);
  game.draft.value = draft;
  game.narrow.value = openSlots(draft).length > 0 ? 'map' : 'details';
}

/** The order as far as it is chosen; null while something is missing. */
export function draftOrder(game: Game, draft: Draft): Order | null {
  const { form } = draft;
  const values = draft.values.value;
  if (form.slots.some((slot) => !slot.optional && !values[slot.name])) return null;
  return form.order(values, game.frame.value);
}

export function fillSlot(game: Game, draft: Draft, name: string, value: string): void {
  const values: Record<string, string> = { ...draft.values.value, [name]: value };
  for (const slot of draft.form.slots) if (slot.follows?.includes(name)) delete values[slot.name];
  draft.values.value = suggested(game, draft.form, values);
  draft.active.value = nextSlot(draft, name);
}

/** Fills the active slot, or another that takes it, with what was picked; false if none does. */
export function fillFromPick(game: Game, draft: Draft, pick: MapPick): boolean {
  const { slots } = draft.form;
  const active = slots.find((slot) => slot.name === draft.active.value);
  const others = slots.filter((slot) => slot !== active && !draft.values.value[slot.name]);
  for (const slot of active ? [active, ...others] : others) {
    const value = valueOfPick(slot, pick);
    if (value === undefined || !allowed(game, slot, value, draft.values.value)) continue;
    fillSlot(game, draft, slot.name, value);
    if (openSlots(draft).length === 0) game.narrow.value = 'details';
    return true;
  }
  return false;
}

export function cancelOrder(game: Game): void {
  game.draft.value = null;
}

/** Gives the order that stands in the draft. Says what came of it. */
export async function giveDraft(game: Game): Promise<void> {
  const draft = game.draft.value;
  const order = draft && draftOrder(game, draft);
  if (!draft || !order) return;
  if (await giveOrder(game, order, draft.form.id)) {
    if (game.draft.value === draft) game.draft.value = null;
  } else {
    draft.values.value = { ...draft.values.value };
  }
}

/** Gives an order; true if it was taken. A refusal and a failure are said. */
export async function giveOrder(game: Game, order: Order, formId: string): Promise<boolean> {
  try {
    const refusal = await game.session.give(order);
    game.pending.value = game.session.pending;
    if (refusal !== null) {
      const reason = sentence(game.names.value, 'refusals', refusal.code, refusal.params);
      game.urgent.value = t('orders.refused', { reason });
      if (game.draft.value === null) tell(reason);
      return false;
    }
    game.polite.value = t('orders.given', { order: t(`orders.${formId}`) });
    services().sound.play('order');
    return true;
  } catch {
    tell(t('faults.orderFailed'));
    return false;
  }
}

export async function undoOrder(game: Game): Promise<void> {
  const last = game.session.pending.at(-1);
  try {
    const undone = await game.session.undo();
    game.pending.value = game.session.pending;
    game.polite.value =
      undone && last ? t('orders.undone', { order: t(`orders.${formIdOf(last)}`) }) : t('orders.nothingToUndo');
  } catch {
    tell(t('faults.orderFailed'));
  }
}

/** The form an order was given by: its type, but that checkpoints have a form of their own. */
export function formIdOf(order: Order): string {
  return order.type === 'buildStructure' && order.kind === 'checkpoint' ? 'buildCheckpoint' : order.type;
}

/**
 * Keeps preview and map in step with the draft: asks the session when the order or the frame changes. Returns a
 * function that ends it.
 */
export function followDraft(game: Game): () => void {
  let before: Overlay | null = null;
  return effect(() => {
    const draft = game.draft.value;
    const map = game.map.value;
    const fence = draft?.form.slots.some((slot) => slot.kind === 'edge') ?? false;
    untracked(() => {
      // Stretches of border are chosen on the fence's own overlay; what was on before comes back after it.
      if (fence && before === null) {
        before = game.overlay.value;
        game.overlay.value = 'fence';
      } else if (!fence && before !== null) {
        if (game.overlay.value === 'fence') game.overlay.value = before;
        before = null;
      }
    });
    if (draft === null) {
      map?.setHoverPreview(null);
      map?.setEdges([]);
      return;
    }
    const order = draftOrder(game, draft);
    untracked(() => {
      map?.setEdges(order?.type === 'buildFence' ? order.edges : []);
      map?.setHoverPreview(order && { order, preview: null });
      draft.asking.value = order !== null;
      if (order === null) {
        draft.preview.value = null;
        return;
      }
      game.session.preview(order).then(
        (preview) => {
          if (preview === null || game.draft.value !== draft) return;
          draft.preview.value = preview;
          draft.asking.value = false;
          map?.setHoverPreview({ order, preview });
        },
        () => {
          draft.asking.value = false;
        },
      );
    });
  });
}

function openSlots(draft: Draft): readonly Slot[] {
  return draft.form.slots.filter((slot) => !slot.optional && !draft.values.value[slot.name]);
}

/** The slot to fill next: the first that is open; else stays on the last one the map can fill. */
function nextSlot(draft: Draft, filled?: string): string {
  const open = openSlots(draft)[0];
  if (open) return open.name;
  const { slots } = draft.form;
  const after = filled === undefined ? -1 : slots.findIndex((slot) => slot.name === filled);
  const optional = slots.slice(after + 1).find((slot) => slot.optional);
  const onMap = slots.filter((slot) => !['choice', 'entry', 'unit', 'asset'].includes(slot.kind));
  return (optional ?? onMap.at(-1) ?? slots[0])?.name ?? '';
}

function suggested(game: Game, form: OrderForm, values: Record<string, string>): Values {
  const frame = game.frame.value;
  for (const slot of form.slots) {
    if (values[slot.name] || slot.optional) continue;
    const options = slot.kind === 'tile' || slot.kind === 'target' ? [] : slot.options(frame, game.names.value, values);
    const value = slot.first?.(frame, values) ?? (options.length === 1 ? options[0].value : undefined);
    if (value !== undefined) values[slot.name] = value;
  }
  return values;
}

/** Any tile will do; other things must be in the slot's list. */
function allowed(game: Game, slot: Slot, value: string, values: Values): boolean {
  if (slot.kind === 'tile' || slot.kind === 'target') return true;
  return slot.options(game.frame.value, game.names.value, values).some((option) => option.value === value);
}
