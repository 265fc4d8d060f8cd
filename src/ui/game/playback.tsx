// While the hours run, and when an alarm has stopped them: play, pause, speeds, skip, and the phase's timeline.

import { CircleAlert, Footprints, Info, Pause, Play, SkipForward } from 'lucide-preact';
import { SPEEDS } from '../../session/api.ts';
import { clock } from '../../text/format.ts';
import { eventSentence, t } from '../../text/index.ts';
import type { GameEvent } from '../../sim/index.ts';
import { pauseClock, runClock, skipClock } from './clock.ts';
import { keptText } from './reactions.ts';
import { phaseStart, useGame } from './store.ts';

export function Playback() {
  const game = useGame();
  const running = game.running.value;
  const { clock: now } = game.frame.value;
  return (
    <>
      <div class="transport" role="toolbar" aria-label={t('screen.transport')}>
        <button
          class="button primary play"
          type="button"
          disabled={now.stage === 'over'}
          aria-label={t(running ? 'screen.pause' : 'screen.play')}
          onClick={() => (running ? pauseClock(game) : runClock(game))}
        >
          {running ? <Pause class="icon" aria-hidden="true" /> : <Play class="icon" aria-hidden="true" />}
        </button>
        <fieldset class="segments speeds">
          <legend class="hidden">{t('screen.speed')}</legend>
          {SPEEDS.map((speed) => (
            <label key={speed}>
              <input
                type="radio"
                name="speed"
                aria-label={t('screen.speedOf', { count: speed })}
                checked={game.speed.value === speed}
                onChange={() => {
                  game.speed.value = speed;
                  if (running) game.session.run(speed);
                }}
              />
              {t('screen.speedShort', { n: speed })}
            </label>
          ))}
        </fieldset>
        <button class="icon-button" type="button" aria-label={t('screen.skipLong')} onClick={() => skipClock(game)}>
          <SkipForward class="icon" aria-hidden="true" />
        </button>
      </div>
      <Timeline />
      <div class="given">
        <p>
          <b title={t('screen.staffKeptHelp')}>{keptText(game, t('screen.staffKept', { count: 0 }))}</b>
        </p>
        <p class="second">{t('screen.stopsByItself')}</p>
      </div>
      <div class="run">
        <button
          class="button"
          type="button"
          onClick={() => {
            game.dialog.value = 'settings';
          }}
        >
          {t('screen.chooseAlarms')}
        </button>
      </div>
    </>
  );
}

function Timeline() {
  const game = useGame();
  const frame = game.frame.value;
  const names = game.names.value;
  const start = phaseStart(frame);
  const end = frame.clock.hour + frame.clock.phaseEndsIn;
  const hours = Math.max(1, end - start);
  const at = (hour: number) => `${((hour - start) / hours) * 100}%`;
  const marks = frame.log.filter((event) => event.hour >= start && event.loudness !== 'note');
  const ticks = Array.from({ length: Math.floor(hours / 2) + 1 }, (_, i) => start + i * 2).filter(
    (hour) => hour <= end,
  );
  return (
    <div class={`timeline ${frame.clock.phase}`} role="group" aria-label={t('screen.timeline')}>
      <div class="timeline-marks">
        {marks.map((event) => (
          <button
            key={event.id}
            type="button"
            class={`mark ${event.loudness}`}
            style={{ insetInlineStart: at(event.hour) }}
            aria-label={`${clock(event.hour)} ${eventSentence(names, event)}`}
            title={eventSentence(names, event)}
            onClick={() => event.tile !== null && game.map.value?.focusTile(event.tile)}
          >
            <EventIcon event={event} />
          </button>
        ))}
      </div>
      <div class="timeline-track">
        <i class="timeline-done" style={{ inlineSize: at(frame.clock.hour) }} />
        <i class="timeline-now" style={{ insetInlineStart: at(frame.clock.hour) }} />
      </div>
      <div class="timeline-ticks" aria-hidden="true">
        {ticks.map((hour) => (
          <span key={hour} style={{ insetInlineStart: at(hour) }}>
            {clock(hour).slice(0, 2)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The icon of an event by how loud it is; the sentence is always beside it. */
export function EventIcon({ event }: { event: GameEvent }) {
  if (event.loudness === 'alarm') return <CircleAlert class="icon small" aria-hidden="true" />;
  if (event.loudness === 'notice') return <Footprints class="icon small" aria-hidden="true" />;
  return <Info class="icon small" aria-hidden="true" />;
}
