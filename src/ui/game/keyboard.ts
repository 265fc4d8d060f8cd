// The keyboard of the game screen: one table from key to deed. Keys of orders come from their forms. Lists and
// fields keep the keys they need for themselves.

import { SPEEDS } from '../../session/api.ts';
import type { Overlay } from '../mapPort.ts';
import { formsOf } from '../orders/allowed.ts';
import { OVERLAY_CHOICES } from './overlays.ts';
import { beginOrder, cancelOrder, fillFromPick, giveDraft, undoOrder } from './draft.ts';
import { pauseClock, runClock, skipClock, toggleClock } from './clock.ts';
import { type Game, nextWithoutOrders, select } from './store.ts';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

const FIELDS = 'select, textarea, input:not([type=checkbox], [type=radio])';

/** Listens on the page until the function it returns is called. */
export function bindKeyboard(game: Game): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || game.dialog.value !== null) return;
    const target = event.target as HTMLElement;
    if (target.closest('dialog')) return;
    const done = target.closest(FIELDS) === null ? handle(game, event, target) : inField(game, event);
    if (done) event.preventDefault();
  };
  // Before the map, which pans with the same keys when its canvas has the focus.
  addEventListener('keydown', onKey, true);
  return () => removeEventListener('keydown', onKey, true);
}

/** Fields keep their keys; only Enter (give the order), Escape (cancel it) and F6 (on to the map) are the screen's. */
function inField(game: Game, { key, shiftKey }: KeyboardEvent): boolean {
  if (key === 'Escape') return escape(game);
  if (key === 'F6') {
    nextPart(shiftKey ? -1 : 1);
    return true;
  }
  return key === 'Enter' && giveIfComplete(game);
}

function giveIfComplete(game: Game): boolean {
  const preview = game.draft.value?.preview.value;
  if (!preview || preview.refusal !== null) return false;
  void giveDraft(game);
  return true;
}

function handle(game: Game, event: KeyboardEvent, target: HTMLElement): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
    void undoOrder(game);
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const onControl = target.closest('button, a, summary, label, [role=tab], [role=option]') !== null;
  if (event.key in STEPS) {
    if (target.closest('[role=tablist], [role=listbox], [role=radiogroup], .segments, .roving')) return false;
    const [dx, dy] = STEPS[event.key];
    const far = event.shiftKey ? 5 : 1;
    // The map takes the focus, so that the next Enter chooses what is under the cursor.
    document.querySelector<HTMLElement>('[data-part="map"]')?.focus({ preventScroll: true });
    game.map.value?.moveCursor(dx * far, dy * far);
    sayCursor(game);
    return true;
  }
  if (event.key === 'Enter' && target.matches('input[type=radio]')) return giveIfComplete(game);
  if (event.key === 'Enter') return onControl ? false : enter(game);
  if (event.key === ' ') {
    if (onControl) return false;
    toggleClock(game);
    return true;
  }
  return command(game, event);
}

function command(game: Game, event: KeyboardEvent): boolean {
  const map = game.map.value;
  switch (event.key) {
    case 'Escape':
      return escape(game);
    case '?':
      game.dialog.value = 'keys';
      return true;
    case 'End':
      skipClock(game);
      return true;
    case ',':
    case '.':
      changeSpeed(game, event.key === '.' ? 1 : -1);
      return true;
    case '+':
    case '=':
      map?.zoomBy(1.3);
      return true;
    case '-':
      map?.zoomBy(1 / 1.3);
      return true;
    case '0':
      map?.fit();
      return true;
    case 'F6':
      nextPart(event.shiftKey ? -1 : 1);
      return true;
    case '1':
    case '2':
    case '3': {
      const reaction = document.querySelectorAll<HTMLButtonElement>('[data-reaction]')[Number(event.key) - 1];
      reaction?.click();
      return reaction !== undefined;
    }
  }
  return letter(game, event.key.toUpperCase());
}

function letter(game: Game, key: string): boolean {
  switch (key) {
    case 'N':
      nextWithoutOrders(game);
      return true;
    case 'V':
      nextOverlay(game);
      return true;
    case 'G':
      game.dialog.value = 'ledger';
      return true;
    case 'U':
      game.dialog.value = game.frame.value.council.open ? 'council' : 'baghdad';
      return true;
    case 'D':
      game.dialog.value = 'decisions';
      return true;
    case 'J':
      game.dialog.value = 'claims';
      return true;
    case 'H':
      game.report.value = game.report.value === null ? 'dawn' : null;
      return true;
  }
  const form = formsOf(game.frame.value).find((one) => one.key === key);
  if (form === undefined) return false;
  beginOrder(game, form.id);
  return true;
}

/** Enter: fills the order from the map's cursor, gives it, or chooses what lies under the cursor. */
function enter(game: Game): boolean {
  const map = game.map.value;
  const draft = game.draft.value;
  const tile = map?.cursorTile ?? null;
  if (draft !== null) {
    const complete = draft.preview.value !== null && draft.preview.value.refusal === null;
    if (complete && (tile === null || sameAsLast === tile)) {
      void giveDraft(game);
      sameAsLast = null;
      return true;
    }
    if (map && tile !== null && fillFromPick(game, draft, map.pickAt(tile))) {
      sameAsLast = tile;
      return true;
    }
    if (complete) void giveDraft(game);
    return true;
  }
  if (map && tile !== null) {
    select(game, map.pickAt(tile).top);
    return true;
  }
  return false;
}

/** The cursor's tile that the last Enter filled an order with: a second Enter there gives the order. */
let sameAsLast: number | null = null;

function escape(game: Game): boolean {
  if (game.draft.value !== null) cancelOrder(game);
  else if (game.report.value !== null) game.report.value = null;
  else if (game.selection.value !== null) select(game, null);
  else if (typeof game.map.value?.cursorTile === 'number') game.map.value.setCursor(null);
  else game.dialog.value = 'leave';
  return true;
}

function changeSpeed(game: Game, by: 1 | -1): void {
  const at = SPEEDS.indexOf(game.speed.value) + by;
  const speed = SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, at))];
  game.speed.value = speed;
  if (game.running.value) {
    pauseClock(game);
    runClock(game);
  }
}

function nextOverlay(game: Game): void {
  const all: readonly Overlay[] = OVERLAY_CHOICES.map((choice) => choice.id);
  game.overlay.value = all[(all.indexOf(game.overlay.value) + 1) % all.length];
}

/** Moves the focus to the next part of the screen. */
function nextPart(by: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')].filter((part) => part.offsetParent !== null);
  if (parts.length === 0) return;
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  const next = parts[(at + by + parts.length) % parts.length];
  const first = next.querySelector<HTMLElement>('button:not([tabindex="-1"]), [tabindex="0"], select, input, a');
  (first ?? next).focus();
}

function sayCursor(game: Game): void {
  const map = game.map.value;
  const tile = map?.cursorTile ?? null;
  if (map && tile !== null) {
    const top = map.pickAt(tile).top;
    const names = game.names.value;
    game.polite.value =
      top === null || top.kind === 'tile' ? names.tile(tile) : `${names[top.kind](top.id)}, ${names.tile(tile)}`;
  }
}
