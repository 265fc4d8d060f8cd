// A stretch of border: its length, what of the fence stands, who is across.

import { t } from '../../text/index.ts';
import { number } from '../../text/format.ts';
import { useGame } from '../game/store.ts';
import { local } from '../../text/index.ts';
import { Facts, OrdersHere, Sheet } from './sheet.tsx';

export function EdgeDetails({ id }: { id: string }) {
  const game = useGame();
  const frame = game.frame.value;
  const names = game.names.value;
  const edge = frame.board.borders.find((one) => one.id === id);
  if (edge === undefined) return null;
  const stretch = String(frame.board.borders.indexOf(edge) + 1);
  const fence = frame.fence.find((one) => one.edge === id);
  const across = frame.board.ground.territories.find((one) => one.id === edge.country || one.country === edge.country);
  const has = (layer: 'wire' | 'sensors' | 'towers') =>
    fence?.layers.includes(layer)
      ? t('screen.stands')
      : fence?.work?.layer === layer
        ? t('screen.inWork')
        : t('common.none');
  return (
    <Sheet
      title={t('names.edgeTitle', { place: names.at(edge.tile) })}
      subtitle={t('screen.stretch', { number: stretch })}
    >
      <Facts
        rows={[
          [t('screen.across'), across ? local(across.name) : edge.country],
          [t('screen.length'), t('screen.km', { km: number(edge.lengthM / 1000) })],
          [t('names.layer_wire'), has('wire')],
          [t('names.layer_sensors'), has('sensors')],
          [t('names.layer_towers'), has('towers')],
          fence !== undefined &&
            fence.work !== null && [t('screen.builtSoFar'), t('screen.km', { km: number(fence.work.doneM / 1000) })],
        ]}
      />
      {fence?.cut && <p class="warning">{t('screen.fenceCut')}</p>}
      <p class="pad second">{t('screen.fenceNote')}</p>
      <OrdersHere />
    </Sheet>
  );
}
