// What we know of them, in lines: the way their leader seems to want it, their money as a range, where the border
// presses. From the frame, which holds what was told and nothing else.

import { money, percent } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import type { EnemyView, SectorView } from '../../sim/index.ts';
import { useGame } from './store.ts';

/** A second method is named from this likelihood on, per cent. */
const WORTH_NAMING = 25;

export function EnemyBoard() {
  const game = useGame();
  const { enemy, sectors } = game.frame.value;
  const names = game.names.value;
  return (
    <ul class="events">
      {enemy.methods.length > 0 && <li>{methodText(enemy)}</li>}
      {enemy.leaderFell !== null && <li>{t('enemy.leaderFell', { day: dayAt(enemy.leaderFell) })}</li>}
      <li>{fundsText(enemy)}</li>
      {sectors.map((sector) => (
        <li key={sector.tile} class={sector.level === 'many' ? 'loss' : ''}>
          {t(`enemy.sector_${sector.level}`, { place: names.at(sector.tile) })}
          {surgeText(sector)}
        </li>
      ))}
    </ul>
  );
}

function surgeText({ surgeFrom, surgeUntil }: SectorView): string {
  if (surgeFrom !== null) return ` ${t('enemy.surgeComes', { day: dayAt(surgeFrom) })}`;
  return surgeUntil === null ? '' : ` ${t('enemy.surgeNow', { day: dayAt(surgeUntil) })}`;
}

function methodText({ incidents, methodRead, methods }: EnemyView): string {
  if (incidents === 0 && methodRead === null) return t('enemy.methodUnknown');
  const [first, second] = methods.map(({ method, percent: p }) => ({
    p,
    text: t('enemy.methodLine', { method: t(`enemy.method_${method}`), percent: percent(p) }),
  }));
  const wants = second.p < WORTH_NAMING ? first.text : t('enemy.methodOr', { first: first.text, second: second.text });
  const basis = t('enemy.basis', { count: incidents });
  const papers = methodRead === null ? '' : ` ${t('enemy.papers', { day: dayAt(methodRead) })}`;
  return `${t('enemy.method', { wants })} ${basis}${papers}`;
}

function fundsText({ funds }: EnemyView): string {
  if (funds === null) return t('enemy.fundsUnknown');
  return t('enemy.fundsLine', { low: money(funds.low), high: money(funds.high), day: dayAt(funds.hour) });
}

/** Day of the game as the player counts it, from 1. */
function dayAt(hour: number): number {
  return Math.floor(hour / 24) + 1;
}
