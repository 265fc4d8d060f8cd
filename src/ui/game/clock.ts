// Running the hours: run, pause, skip, and what the screen does when an hour has passed.

import { batch } from '@preact/signals';
import type { Frame, GameEvent } from '../../sim/index.ts';
import { clock as clockText } from '../../text/format.ts';
import { eventSentence, t } from '../../text/index.ts';
import { tell } from '../screens.ts';
import { services } from '../services.ts';
import type { Game } from './store.ts';

export function runClock(game: Game): void {
  if (game.frame.value.clock.stage === 'over') return;
  batch(() => {
    game.alarm.value = [];
    game.draft.value = null;
    game.report.value = null;
    game.narrow.value = 'map';
  });
  game.session.run(game.speed.value);
  game.running.value = game.session.running;
}

export function pauseClock(game: Game): void {
  game.session.pause();
  game.running.value = game.session.running;
}

export function toggleClock(game: Game): void {
  if (game.running.value) pauseClock(game);
  else runClock(game);
}

/** Runs to the end of the phase at once; from dawn or dusk it begins the phase first. */
export function skipClock(game: Game): void {
  if (game.frame.value.clock.stage === 'over') return;
  batch(() => {
    game.alarm.value = [];
    game.draft.value = null;
    game.report.value = null;
  });
  game.session.skip();
  game.running.value = game.session.running;
}

/** Takes in a new frame: signals, map, sound, spoken text, reports. */
export function takeFrame(game: Game, frame: Frame, events: readonly GameEvent[]): void {
  const before = game.frame.value;
  const running = game.session.running;
  batch(() => {
    game.frame.value = frame;
    game.pending.value = game.session.pending;
    game.running.value = running;
    dropWhatIsGone(game, frame);
    if (!running) stopped(game, before, frame, events);
  });
  document.documentElement.dataset['phase'] = frame.clock.phase;
  game.map.value?.show(frame, events, { hourMs: running ? 1000 / game.speed.value : 0 });
  services().sound.hour(frame, events);
  say(game, before, frame, events);
}

function stopped(game: Game, before: Frame, frame: Frame, events: readonly GameEvent[]): void {
  if (frame.clock.stage === 'over') {
    game.dialog.value = 'end';
    return;
  }
  const phaseEnded = frame.clock.stage === 'orders' && before.clock.hour !== frame.clock.hour;
  if (phaseEnded) {
    game.alarm.value = [];
    game.selection.value = null;
    game.report.value = frame.clock.phase === 'day' ? 'dawn' : null;
    // Unanswered it ends the game with this phase: nobody should miss it.
    if (frame.decisions.some((one) => one.kind === 'endOrGoOn' && one.chosen === null)) game.dialog.value = 'decisions';
    return;
  }
  const loud = events.filter((event) => event.loudness === 'alarm');
  // A skip brings the events of many hours; the last of them stopped it.
  const alarms = loud.filter((event) => event.hour === loud[loud.length - 1].hour);
  if (frame.clock.stage === 'running' && alarms.length > 0) {
    game.alarm.value = alarms;
    game.draft.value = null;
    game.narrow.value = 'details';
    const tile = alarms[0].tile;
    if (tile !== null) game.map.value?.focusTile(tile);
  }
}

/** Alarms of the hour at which the clock stands, for a game that was left while one was open. */
export function alarmsOfHour(frame: Frame): readonly GameEvent[] {
  return frame.log.filter((event) => event.hour === frame.clock.hour && event.loudness === 'alarm');
}

/** Lets go of a chosen thing that is no longer there. */
function dropWhatIsGone(game: Game, frame: Frame): void {
  const chosen = game.selection.value;
  if (chosen === null) return;
  const lists = { unit: frame.units, structure: frame.structures, contact: frame.contacts, lead: frame.leads };
  if (chosen.kind in lists) {
    const list: readonly { readonly id: string }[] = lists[chosen.kind as keyof typeof lists];
    if ('id' in chosen && !list.some((one) => one.id === chosen.id)) game.selection.value = null;
  }
}

function say(game: Game, before: Frame, frame: Frame, events: readonly GameEvent[]): void {
  const names = game.names.value;
  const told = (event: GameEvent) => eventSentence(names, event);
  const alarms = events.filter((event) => event.loudness === 'alarm');
  if (alarms.length > 0) game.urgent.value = alarms.map(told).join(' ');
  // What a strike came to stays on the screen until it is put away.
  const strikes = events.filter((event) => event.code.startsWith('strike')).map(told);
  if (strikes.length > 0) tell(strikes.join(' '), 'strike');
  if (before.clock.hour === frame.clock.hour) return;
  const news = events.filter((event) => event.loudness === 'notice').map(told);
  const time = t('screen.spokenHour', {
    clock: clockText(frame.clock.hourOfDay),
    phase: t(`screen.phase_${frame.clock.phase}`),
  });
  game.polite.value = [time, ...news].join(' ');
}
