// A site: an air base, crossing, dam, field or garrison, and what stands on it.

import { t } from '../../text/index.ts';
import { useGame } from '../game/store.ts';
import { Facts, OrdersHere, Sheet } from './sheet.tsx';

export function SiteDetails({ id }: { id: string }) {
  const game = useGame();
  const frame = game.frame.value;
  const names = game.names.value;
  const site = frame.board.sites.find((one) => one.id === id);
  if (site === undefined) return null;
  const units = frame.units.filter((unit) => unit.tile === site.tile);
  const assets = frame.assets.filter((asset) => asset.baseTile === site.tile);
  return (
    <Sheet title={names.site(id)} subtitle={t(`names.site_${site.kind}`)}>
      <Facts
        rows={[
          [
            t('screen.unitsHere'),
            units.length === 0 ? t('common.none') : units.map((unit) => names.unit(unit.id)).join(', '),
          ],
          assets.length > 0 && [t('screen.aircraftHere'), assets.map((asset) => names.asset(asset.id)).join(', ')],
        ]}
      />
      <OrdersHere />
    </Sheet>
  );
}
