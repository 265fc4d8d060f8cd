// Everything the game screen knows, as signals: the latest frame, what is chosen, which panels are open. Orders that
// are being thought about are in draft.ts; the keyboard is in keyboard.ts.

import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { SPEEDS, type Session, type Speed } from '../../session/api.ts';
import type { Frame, GameEvent, Order } from '../../sim/index.ts';
import { namesOf, type Names } from '../../text/names.ts';
import type { MapPort, Overlay, Selection } from '../mapPort.ts';
import { tileOf } from '../orders/form.ts';
import type { Draft } from './draft.ts';

export type Dialog =
  | 'briefing'
  | 'ledger'
  | 'settings'
  | 'keys'
  | 'orders'
  | 'end'
  | 'leave'
  | 'threats'
  | 'council'
  | 'baghdad'
  | 'decisions'
  | 'claims'
  | null;
export type ListTab = 'forces' | 'leads' | 'towns';
/** What a narrow screen shows; a wide one shows all. */
export type NarrowTab = 'map' | 'lists' | 'details';
export type Report = 'dawn' | null;

export interface LedgerFilter {
  readonly settlement: string | null;
  readonly cause: string | null;
}

export interface Game {
  readonly session: Session;
  readonly frame: Signal<Frame>;
  readonly names: ReadonlySignal<Names>;
  readonly pending: Signal<readonly Order[]>;
  readonly running: Signal<boolean>;
  readonly speed: Signal<Speed>;
  readonly selection: Signal<Selection | null>;
  readonly overlay: Signal<Overlay>;
  readonly overlayBar: Signal<boolean>;
  readonly draft: Signal<Draft | null>;
  readonly dialog: Signal<Dialog>;
  readonly report: Signal<Report>;
  readonly ledger: Signal<LedgerFilter>;
  /** Events that stopped the clock, until it runs again. */
  readonly alarm: Signal<readonly GameEvent[]>;
  readonly list: Signal<ListTab>;
  readonly narrow: Signal<NarrowTab>;
  readonly map: Signal<MapPort | null>;
  /** Spoken when there is time, and at once. */
  readonly polite: Signal<string>;
  readonly urgent: Signal<string>;
}

/** A store for a game that has been opened, standing at its latest frame. */
export function createGame(session: Session): Game {
  const frame = signal(session.frame);
  return {
    session,
    frame,
    names: computed(() => namesOf(frame.value)),
    pending: signal(session.pending),
    running: signal(session.running),
    speed: signal<Speed>(SPEEDS[1]),
    selection: signal<Selection | null>(null),
    overlay: signal<Overlay>('none'),
    overlayBar: signal(true),
    draft: signal<Draft | null>(null),
    dialog: signal<Dialog>(null),
    report: signal<Report>(null),
    ledger: signal<LedgerFilter>({ settlement: null, cause: null }),
    alarm: signal<readonly GameEvent[]>([]),
    list: signal<ListTab>('forces'),
    narrow: signal<NarrowTab>('map'),
    map: signal<MapPort | null>(null),
    polite: signal(''),
    urgent: signal(''),
  };
}

export const GameContext = createContext<Game | null>(null);

export function useGame(): Game {
  const game = useContext(GameContext);
  if (game === null) throw new Error('a game panel stands outside the game screen');
  return game;
}

/** Chooses a thing and, if asked, brings it into view; null lets go. */
export function select(game: Game, selection: Selection | null, show = false): void {
  batch(() => {
    game.selection.value = selection;
    if (selection !== null) game.narrow.value = show ? 'details' : game.narrow.value;
  });
  if (selection === null || !show) return;
  const tile = tileOf(selection, game.frame.value);
  if (tile !== null) game.map.value?.focusTile(tile);
}

/** Units that have neither a task nor a posture set in this phase, in the list's order. */
export function withoutOrders(frame: Frame): readonly Frame['units'][number][] {
  return frame.units.filter((unit) => unit.withoutOrders);
}

/** Chooses the next unit without orders after the one chosen now. */
export function nextWithoutOrders(game: Game): void {
  const idle = withoutOrders(game.frame.value);
  if (idle.length === 0) return;
  const now = game.selection.value;
  const at = now?.kind === 'unit' ? idle.findIndex((unit) => unit.id === now.id) : -1;
  const next = idle[(at + 1) % idle.length];
  game.list.value = 'forces';
  select(game, { kind: 'unit', id: next.id }, true);
}

/** Hour at which the phase that runs or has just been ordered began. */
export function phaseStart(frame: Frame): number {
  const { clock } = frame;
  const start = clock.phase === 'day' ? clock.dawn : clock.dusk;
  const since = (((clock.hourOfDay - start) % 24) + 24) % 24;
  return clock.hour - since;
}

/** The last night that has ended: after the first hour, up to the second. */
export function lastNight(frame: Frame): readonly [number, number] {
  const { clock } = frame;
  const dayLength = clock.dusk - clock.dawn;
  const dawn = phaseStart(frame) - (clock.phase === 'day' ? 0 : dayLength);
  return [dawn - (24 - dayLength), dawn];
}

/** The phase that ended with this dawn or dusk: after the first hour, up to the second. */
export function lastPhase(frame: Frame): readonly [number, number] {
  const { clock } = frame;
  const dayLength = clock.dusk - clock.dawn;
  const now = phaseStart(frame);
  return [now - (clock.phase === 'day' ? 24 - dayLength : dayLength), now];
}
