// The map of the after-action: the frame at the chosen time, with the cells that were there beside the belief.

import type { Signal } from '@preact/signals';
import { Pause, Play } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AfterAction } from '../../session/api.ts';
import { clock, date } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import type { Names } from '../../text/names.ts';
import type { MapPort } from '../mapPort.ts';
import { tell } from '../screens.ts';
import { services } from '../services.ts';
import { motionReduced, settings } from '../settings.ts';

const MODES = ['belief', 'both', 'truth'] as const;
type Mode = (typeof MODES)[number];

/** Milliseconds a frame stays while the game is played back. */
const FRAME_MS = 700;

export function AfterMap({ after, at, names }: { after: AfterAction; at: Signal<number>; names: Names }) {
  const host = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapPort | null>(null);
  const [mode, setMode] = useState<Mode>('both');
  const [playing, setPlaying] = useState(false);
  const frame = after.frames[at.value];
  useEffect(() => {
    let made: MapPort | null = null;
    let ended = false;
    services()
      .createMap(host.current as HTMLDivElement, frame.board, {
        renderer: settings.value.renderer,
        reducedMotion: motionReduced(),
        symbols: settings.value.symbols,
        insets: { left: 10, top: 10, right: 10, bottom: 70 },
        nameOf: (kind, id) => (kind === 'tile' ? '' : names[kind](id)),
        onStatus: () => {},
      })
      .then(
        (port) => {
          if (ended) return port.destroy();
          made = port;
          port.fit();
          setMap(port);
        },
        () => tell(t('faults.mapFailed')),
      );
    return () => {
      ended = true;
      made?.destroy();
    };
  }, []);
  useEffect(() => {
    if (map === null) return;
    map.setOverlay(mode === 'truth' ? 'none' : 'belief');
    // The truth first, in every mode: with it the map keeps to daylight.
    map.setTruthMode(mode);
    map.showTruth(after.truth, frame.clock.hour);
    map.show(frame, [], { hourMs: 0 });
  }, [map, frame, mode]);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      if (at.peek() >= after.frames.length - 1) setPlaying(false);
      else at.value = at.peek() + 1;
    }, FRAME_MS);
    return () => clearInterval(timer);
  }, [playing]);
  const { cycle, hourOfDay } = frame.clock;
  const when = t('report.atCycle', { cycle, date: date(frame.clock.date), clock: clock(hourOfDay) });
  return (
    <section class="panel after-map" aria-label={t('screen.map')}>
      <div class="after-map-host" ref={host} />
      <div class="panel after-when">
        <strong>{when}</strong>
        <p class="second">{t(`report.mode_${mode}_note`)}</p>
      </div>
      <fieldset class="segments panel after-mode">
        <legend class="hidden">{t('report.truthMode')}</legend>
        {MODES.map((one) => (
          <label key={one}>
            <input type="radio" name="truth" checked={mode === one} onChange={() => setMode(one)} />
            {t(`report.mode_${one}`)}
          </label>
        ))}
      </fieldset>
      <div class="panel after-key">
        <span>
          <i class="key-belief" /> {t('report.belief_key')}
        </span>
        <span>
          <i class="key-truth" /> {t('report.truth_key')}
        </span>
      </div>
      <div class="after-scrub panel">
        <button
          class="icon-button"
          type="button"
          aria-label={t(playing ? 'report.pause' : 'report.play')}
          onClick={() => {
            if (!playing && at.value >= after.frames.length - 1) at.value = 0;
            setPlaying(!playing);
          }}
        >
          {playing ? <Pause class="icon" aria-hidden="true" /> : <Play class="icon" aria-hidden="true" />}
        </button>
        <input
          type="range"
          min={0}
          max={after.frames.length - 1}
          value={at.value}
          aria-label={t('report.scrubber')}
          aria-valuetext={when}
          onInput={(event) => {
            at.value = Number(event.currentTarget.value);
          }}
        />
      </div>
    </section>
  );
}
