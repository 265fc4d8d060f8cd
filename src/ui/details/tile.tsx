// A piece of ground: what it is, how it is seen now, how likely somebody is there.

import { t, local } from '../../text/index.ts';
import { number, percent } from '../../text/format.ts';
import { useGame } from '../game/store.ts';
import { ROAD_KEYS, TERRAIN_KEYS } from './ground.ts';
import { Facts, OrdersHere, Sheet } from './sheet.tsx';

export function TileDetails({ tile }: { tile: number }) {
  const game = useGame();
  const frame = game.frame.value;
  const names = game.names.value;
  const { ground } = frame.board;
  const terrain = TERRAIN_KEYS[ground.terrain[tile]];
  const road = ROAD_KEYS[ground.road[tile]];
  const land = ground.territories[ground.territory[tile]];
  const belief = frame.belief[tile] / 1_000_000;
  return (
    <Sheet title={t(`names.terrain_${terrain}`)} subtitle={names.tile(tile)}>
      <Facts
        rows={[
          [t('screen.land'), land ? local(land.name) : t('common.unknown')],
          [t('screen.elevation'), t('screen.metres', { m: ground.elevation[tile] })],
          [t('screen.road'), t(`names.road_${road}`)],
          [t('screen.watched'), percent(frame.watch[tile])],
          [
            t('screen.believed'),
            belief < 0.005
              ? t('orders.almostNone')
              : t('screen.oneInTiles', { n: Math.max(1, Math.round(1 / belief)) }),
          ],
          [t('screen.tileSize'), t('screen.km', { km: number(ground.kmPerTile) })],
        ]}
      />
      <p class="pad second">{t(`names.terrain_${terrain}_note`)}</p>
      <OrdersHere />
    </Sheet>
  );
}
