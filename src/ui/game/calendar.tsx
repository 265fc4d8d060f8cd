// The calendar: events people know of, each with its date or its season, and the questions that are due.

import { CalendarDays } from 'lucide-preact';
import { percent, shortDate } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import type { ForecastView, Frame } from '../../sim/index.ts';
import type { Names } from '../../text/names.ts';
import { useGame } from './store.ts';

/** The line in the dawn report has room for so many. */
const IN_LINE = 2;

export function Calendar() {
  const game = useGame();
  const frame = game.frame.value;
  if (frame.forecast.length === 0) return <p class="second">{t('calendar.nothing')}</p>;
  return (
    <ul class="calendar">
      {frame.forecast.map((one) => (
        <li key={one.id} class={one.now ? 'now' : ''}>
          <CalendarDays class="icon small" aria-hidden="true" />
          <span>
            <Where one={one} /> <span class="second">{whenText(one, frame)}</span>
          </span>
        </li>
      ))}
      {frame.gatherers.length > 0 && <li>{t('calendar.gatherersOut', { count: frame.gatherers.length })}</li>}
    </ul>
  );
}

/** The event's name; a button to its place where it has one. */
function Where({ one }: { one: ForecastView }) {
  const game = useGame();
  const name = nameOf(one, game.names.value);
  const town = game.frame.value.settlements.find((s) => s.id === one.settlement);
  if (!town) return <strong>{name}</strong>;
  return (
    <button class="town-link" type="button" onClick={() => game.map.value?.focusTile(town.tile)}>
      {name}
    </button>
  );
}

/** One line of the dawn report, where anything is known. */
export function CalendarLine() {
  const game = useGame();
  const frame = game.frame.value;
  if (frame.forecast.length === 0) return null;
  return (
    <p class="calendar-line">
      <CalendarDays class="icon small" aria-hidden="true" />
      <strong>{t('calendar.heading')}</strong>
      {frame.forecast.slice(0, IN_LINE).map((one) => (
        <span key={one.id}>
          {nameOf(one, game.names.value)} <span class="second">{whenText(one, frame)}</span>
        </span>
      ))}
    </p>
  );
}

function nameOf(one: ForecastView, names: Names): string {
  const kind = t(`calendar.${one.kind}`);
  return one.settlement === null ? kind : t('calendar.kindAt', { kind, settlement: names.settlement(one.settlement) });
}

function whenText(one: ForecastView, frame: Frame): string {
  const from = dayText(one.fromHour, frame);
  const until = dayText(one.untilHour, frame);
  if (one.now) return t('calendar.nowUntil', { until });
  return one.dated
    ? t('calendar.onDate', { from, until })
    : t('calendar.inWindow', { from, until, percent: percent(one.percent) });
}

function dayText(hour: number, { board }: Frame): string {
  const day = Math.min(Math.floor(hour / 24), board.almanac.length - 1);
  return shortDate(board.almanac[day].date);
}
