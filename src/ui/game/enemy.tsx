// What we know of them: the way their leader seems to want it, their money as a range, where the border presses. From the
// frame, which holds what was told and nothing else.

import { money, percent } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import type { EnemyView, Frame, SectorView } from '../../sim/index.ts';
import type { Names } from '../../text/names.ts';
import { Facts } from '../details/sheet.tsx';
import { useGame } from './store.ts';

/** A second method is named from this likelihood on, per cent. */
const WORTH_NAMING = 25;

export function EnemyBoard() {
  const game = useGame();
  const frame = game.frame.value;
  const names = game.names.value;
  const { enemy } = frame;
  return (
    <>
      <Facts
        rows={[
          enemy.methods.length > 0 && [t('enemy.method'), methodText(enemy)],
          enemy.leaderFell !== null && [t('enemy.leader'), t('enemy.leaderFell', { day: dayAt(enemy.leaderFell) })],
          [t('enemy.funds'), fundsText(enemy)],
        ]}
      />
      {enemy.methods.length > 0 && <p class="second pad">{basisText(enemy)}.</p>}
      <Border frame={frame} names={names} />
    </>
  );
}

function Border({ frame, names }: { frame: Frame; names: Names }) {
  if (frame.sectors.length === 0) return null;
  return (
    <>
      <h4 class="pad second">{t('enemy.border')}</h4>
      <ul class="events">
        {frame.sectors.map((sector) => (
          <li key={sector.tile}>
            <span class={sector.percent > 150 ? 'loss' : ''}>
              {t('enemy.sector', { place: names.tile(sector.tile), percent: percent(sector.percent) })}
              {surgeText(sector)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function surgeText({ surgeFrom, surgeUntil }: SectorView): string {
  if (surgeFrom !== null) return `; ${t('enemy.surgeComes', { day: dayAt(surgeFrom) })}`;
  return surgeUntil === null ? '' : `; ${t('enemy.surgeNow', { day: dayAt(surgeUntil) })}`;
}

function methodText({ methods }: EnemyView): string {
  const [first, second] = methods.map(({ method, percent: p }) => ({
    p,
    text: t('enemy.methodLine', { method: t(`enemy.method_${method}`), percent: percent(p) }),
  }));
  return second.p < WORTH_NAMING ? first.text : t('enemy.methodOr', { first: first.text, second: second.text });
}

function basisText({ incidents, methodRead }: EnemyView): string {
  const basis = t('enemy.basis', { count: incidents });
  return methodRead === null ? basis : `${basis} ${t('enemy.papers', { day: dayAt(methodRead) })}`;
}

function fundsText({ funds }: EnemyView): string {
  if (funds === null) return t('enemy.fundsUnknown');
  return t('enemy.fundsLine', { low: money(funds.low), high: money(funds.high), day: dayAt(funds.hour) });
}

/** Day of the game as the player counts it, from 1. */
function dayAt(hour: number): number {
  return Math.floor(hour / 24) + 1;
}
