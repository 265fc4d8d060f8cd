// A checkpoint, post or tower: who mans it, what it sees, how strict it is.

import { t } from '../../text/index.ts';
import { percent } from '../../text/format.ts';
import { giveOrder } from '../game/draft.ts';
import { useGame } from '../game/store.ts';
import { STRICTNESS_CHOICES } from '../orders/setStrictness.ts';
import { Facts, OrdersHere, Sheet, StandingChoice } from './sheet.tsx';

export function StructureDetails({ id }: { id: string }) {
  const game = useGame();
  const frame = game.frame.value;
  const names = game.names.value;
  const one = frame.structures.find((structure) => structure.id === id);
  if (one === undefined) return null;
  const weak = one.crew < one.crewFull;
  return (
    <Sheet title={t(`names.structure_${one.kind}`)} subtitle={names.tile(one.tile)}>
      <Facts
        rows={[
          [
            t('screen.crew'),
            <span class={weak ? 'loss' : ''}>{t('screen.menOf', { men: one.crew, full: one.crewFull })}</span>,
          ],
          [t('screen.mannedBy'), one.crewUnit === null ? t('common.none') : names.unit(one.crewUnit)],
          [
            t('screen.condition'),
            one.building ? t('screen.underConstruction', { percent: percent(one.condition) }) : percent(one.condition),
          ],
          one.kind !== 'checkpoint' && [t('screen.thermal'), one.thermal ? t('common.yes') : t('common.no')],
        ]}
      />
      {weak && !one.building && <p class="warning">{t('screen.weakCrew')}</p>}
      {one.kind === 'checkpoint' && (
        <section class="sheet-section">
          <StandingChoice
            order="setStrictness"
            label={t('orders.slot_strictness')}
            name="strictness"
            choices={STRICTNESS_CHOICES}
            now={one.strictness}
            text={(choice) => t(`names.strictness_${choice}`)}
            onChoose={(strictness) =>
              void giveOrder(game, { type: 'setStrictness', structure: id, strictness }, 'setStrictness')
            }
          />
          <p class="second">{t(`names.strictness_${one.strictness}_note`)}</p>
        </section>
      )}
      <OrdersHere />
    </Sheet>
  );
}
