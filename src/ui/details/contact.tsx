// Somebody seen: how many, how sure, where they can be by now.

import { t } from '../../text/index.ts';
import { clock, percent, range } from '../../text/format.ts';
import { useGame } from '../game/store.ts';
import { Facts, OrdersHere, Sheet } from './sheet.tsx';

export function ContactDetails({ id }: { id: string }) {
  const game = useGame();
  const frame = game.frame.value;
  const names = game.names.value;
  const contact = frame.contacts.find((one) => one.id === id);
  if (contact === undefined) return null;
  return (
    <Sheet
      title={names.contact(id)}
      subtitle={`${t(`names.contactSource_${contact.source}`)} · ${names.tile(contact.tile)}`}
    >
      <Facts
        long
        rows={[
          [t('screen.seen'), contact.live ? t('screen.watchedNow') : clock(contact.seenHour)],
          [t('screen.menCounted'), range(contact.men[0], contact.men[1])],
          [t('screen.hostile'), percent(contact.hostilePercent)],
          [t('screen.identified'), contact.identified ? t('common.yes') : t('common.no')],
          !contact.live && [
            t('screen.canBe'),
            t('screen.tilesKm', { km2: contact.reach.length * frame.board.ground.kmPerTile ** 2 }),
          ],
        ]}
      />
      {!contact.identified && <p class="warning">{t('screen.notIdentified')}</p>}
      <OrdersHere />
    </Sheet>
  );
}
