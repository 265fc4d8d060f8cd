// An aircraft: whose, sorties left, what keeps it on the ground.

import { t } from '../../text/index.ts';
import { useGame } from '../game/store.ts';
import { Facts, OrdersHere, Sheet } from './sheet.tsx';

export function AssetDetails({ id }: { id: string }) {
  const game = useGame();
  const frame = game.frame.value;
  const names = game.names.value;
  const asset = frame.assets.find((one) => one.id === id);
  if (asset === undefined) return null;
  const orbit = frame.orbits.find((one) => one.asset === id);
  return (
    <Sheet title={names.asset(id)} subtitle={`${t(`names.asset_${asset.kind}`)} · ${t(`names.owner_${asset.owner}`)}`}>
      <Facts
        rows={[
          [t('screen.sortiesLeft'), t('screen.sorties', { left: asset.sortiesLeft, all: asset.sortiesPerPhase })],
          [t('screen.base'), names.tile(asset.baseTile)],
          orbit !== undefined && [
            t('screen.orbits'),
            t('screen.orbitLine', { place: names.tile(orbit.tile), count: orbit.hoursLeft }),
          ],
        ]}
      />
      {asset.owner === 'coalition' && frame.coalition.help !== 'full' && (
        <p class="warning">{t(`council.help_${frame.coalition.help}`)}</p>
      )}
      {asset.grounded && <p class="warning">{t('screen.groundedNote')}</p>}
      <OrdersHere />
    </Sheet>
  );
}
