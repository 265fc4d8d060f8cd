// A unit: whose it is, how strong and tired, what it does by day and by night, what it can be told.

import { t } from '../../text/index.ts';
import { number, percent } from '../../text/format.ts';
import type { Posture } from '../../sim/index.ts';
import { doing } from '../game/forces.tsx';
import { giveOrder } from '../game/draft.ts';
import { useGame } from '../game/store.ts';
import { POSTURE_CHOICES } from '../orders/setPosture.ts';
import { UnitSymbol } from '../parts/symbol.tsx';
import { AllegianceHere } from './allegiance.tsx';
import { Facts, OrdersHere, Sheet, StandingChoice } from './sheet.tsx';

export function UnitDetails({ id }: { id: string }) {
  const game = useGame();
  const frame = game.frame.value;
  const names = game.names.value;
  const unit = frame.units.find((one) => one.id === id);
  if (unit === undefined) return null;
  const militia = unit.kind === 'militia';
  const standing = (when: 'day' | 'night', posture: Posture) =>
    void giveOrder(game, { type: 'setPosture', unit: id, when, posture }, 'setPosture');
  return (
    <Sheet
      title={names.unit(id)}
      subtitle={`${t(`names.side_${unit.kind}`)} · ${names.tile(unit.tile)}`}
      picture={<UnitSymbol kind={unit.kind} large />}
    >
      <Facts
        rows={[
          [t('screen.strength'), t('screen.menOf', { men: unit.men + unit.detached, full: unit.menAtFull })],
          unit.detached > 0 && [t('screen.detached'), t('screen.men', { count: unit.detached })],
          [t('screen.training'), t('screen.ofFive', { n: unit.training })],
          [
            t('screen.fatigue'),
            <span class={unit.fatigue >= 60 ? 'loss' : ''}>{t(`screen.fatigue_${tired(unit.fatigue)}`)}</span>,
          ],
          [t('screen.knowsSector'), percent(unit.knowledge)],
          militia && [t('screen.discipline'), percent(unit.discipline)],
          militia && [
            t('screen.monitored'),
            unit.monitored ? t('common.yes') : <span class="loss">{t('common.no')}</span>,
          ],
          unit.readyIn > 0 && [t('screen.readyIn'), t('screen.hours', { count: unit.readyIn })],
        ]}
      />
      <AllegianceHere id={id} />
      <section class="sheet-section inset">
        <h3>{t('screen.doingNow')}</h3>
        <p>{doing(unit, frame, names)}</p>
        {unit.route.length > 0 && (
          <p class="second">
            {t('screen.routeLeft', { km: number(unit.route.length * frame.board.ground.kmPerTile, 0) })}
          </p>
        )}
        {unit.stallsUntil !== null && (
          <p class="loss">{t('screen.stalls', { hours: Math.max(0, unit.stallsUntil - frame.clock.hour) })}</p>
        )}
      </section>
      <section class="sheet-section">
        {(['day', 'night'] as const).map((when) => (
          <StandingChoice
            key={when}
            order="setPosture"
            label={t(`orders.when_${when}`)}
            name={`posture-${when}`}
            choices={POSTURE_CHOICES}
            now={when === 'day' ? unit.postureDay : unit.postureNight}
            text={(choice) => t(`names.posture_${choice}`)}
            note={(choice) => t(`names.posture_${choice}_note`)}
            onChoose={(posture) => standing(when, posture)}
          />
        ))}
      </section>
      <OrdersHere />
    </Sheet>
  );
}

function tired(fatigue: number): 'rested' | 'working' | 'tired' | 'spent' {
  return fatigue < 25 ? 'rested' : fatigue < 60 ? 'working' : fatigue < 85 ? 'tired' : 'spent';
}
