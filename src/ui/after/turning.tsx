// Turning notes: the largest movements of trust and the gravest events of the game, in order; the ledger below.

import type { Signal } from '@preact/signals';
import type { Frame } from '../../sim/index.ts';
import { clock, signed } from '../../text/format.ts';
import { eventSentence, sentence, t } from '../../text/index.ts';
import type { Names } from '../../text/names.ts';

const NOTES = 9;
/** Movements of trust below half a point turn nothing. */
const LEAST_HUNDREDTHS = 50;

interface TurningNote {
  readonly key: string;
  readonly hour: number;
  readonly text: string;
  readonly points: number | null;
}

export function Turning(props: { last: Frame; names: Names; frames: readonly Frame[]; at: Signal<number> }) {
  const { last, names, frames, at } = props;
  const notes = turningNotes(last, names);
  const shown = frames[at.value].clock.hour;
  return (
    <section class="panel turning" aria-label={t('report.turning')}>
      <header class="sheet-head">
        <h2>{t('report.turning')}</h2>
        <span class="second">{t('report.turningNote')}</span>
      </header>
      <div class="sheet-body">
        {notes.length === 0 && <p class="pad second">{t('report.noTurning')}</p>}
        <ol>
          {notes.map((note) => (
            <li key={note.key}>
              <button
                class={`turning-row ${Math.abs(note.hour - shown) < 12 ? 'now' : ''}`}
                type="button"
                onClick={() => {
                  at.value = frameAt(frames, note.hour);
                }}
              >
                <span class="mono">
                  {t('report.when', { day: Math.floor(note.hour / 24) + 1, clock: clock(note.hour) })}
                </span>
                <strong>{note.text}</strong>
                {note.points !== null && <b class={note.points < 0 ? 'loss' : 'gain'}>{signed(note.points, 1)}</b>}
              </button>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** The frame that shows an hour: the first at or after it. */
function frameAt(frames: readonly Frame[], hour: number): number {
  const index = frames.findIndex((frame) => frame.clock.hour >= hour);
  return index < 0 ? frames.length - 1 : index;
}

function turningNotes(last: Frame, names: Names): readonly TurningNote[] {
  const ledger = last.ledger
    .filter((entry) => entry.measure === 'trust' && Math.abs(entry.delta) >= LEAST_HUNDREDTHS)
    .sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta))
    .slice(0, 5)
    .map((entry) => ({
      key: `ledger-${entry.id}`,
      hour: entry.hour,
      text: `${names.settlement(entry.settlement)}: ${
        entry.cause === 'unexplained' ? t('report.unexplained') : sentence(names, 'ledger', entry.cause, entry.params)
      }`,
      points: entry.delta / 100,
    }));
  const events = last.log
    .filter((event) => event.loudness === 'alarm')
    .slice(-60)
    .sort((a, b) => weight(b.code) - weight(a.code) || a.hour - b.hour)
    .slice(0, NOTES - ledger.length)
    .map((event) => ({
      key: `event-${event.id}`,
      hour: event.hour,
      text: eventSentence(names, event),
      points: null,
    }));
  return [...ledger, ...events].sort((a, b) => a.hour - b.hour);
}

function weight(code: string): number {
  return /^(attacked|residentKilled|mukhtarKilled|device_)/.test(code) ? 2 : code.startsWith('crossing') ? 1 : 0;
}
