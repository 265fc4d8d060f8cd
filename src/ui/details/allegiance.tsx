// In a militia's panel: whom it heeds, how likely it is to refuse, and what its patrons want of it.

import { t } from '../../text/index.ts';
import { percent } from '../../text/format.ts';
import { useGame } from '../game/store.ts';
import { Section } from './sheet.tsx';

/** Pull of the patrons from which they count, and from which they count more than Baghdad. */
const BOTH = 35;
const PATRONS = 60;

export function AllegianceHere({ id }: { id: string }) {
  const game = useGame();
  const frame = game.frame.value;
  const militia = frame.militias.find((one) => one.unit === id);
  if (militia === undefined) return null;
  const { calledAt, calledTo, integratedAt, pull, refused, refusesPercent, refusesToLeavePercent, sulksUntil } =
    militia;
  const heeds = pull < BOTH ? 'baghdad' : pull < PATRONS ? 'both' : 'patrons';
  const hoursTo = (hour: number): number => Math.max(0, hour - frame.clock.hour);
  return (
    <Section title={t('screen.allegiance')}>
      <p>
        {t(`screen.heeds_${heeds}`)} <span class="second">{t('screen.patronsPull', { pull })}</span>
      </p>
      <p class="second">
        {refusesPercent === refusesToLeavePercent
          ? t('screen.mayRefuse', { percent: percent(refusesPercent) })
          : t('screen.mayRefuseOrLeave', {
              percent: percent(refusesPercent),
              leave: percent(refusesToLeavePercent),
            })}
        {refused > 0 && ` ${t('screen.refusedSoFar', { count: refused })}`}
      </p>
      {sulksUntil !== null && <p class="loss">{t('screen.sulks', { count: hoursTo(sulksUntil) })}</p>}
      {calledTo !== null && calledAt !== null && (
        <p class="warning">
          {t('screen.calledAway', { place: game.names.value.at(calledTo), hours: hoursTo(calledAt) })}
        </p>
      )}
      {integratedAt !== null && (
        <p>{t('screen.integrating', { count: Math.max(1, Math.ceil(hoursTo(integratedAt) / 24)) })}</p>
      )}
    </Section>
  );
}
