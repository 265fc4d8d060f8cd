// A lead: who said it, how long ago, how sure, and what acting on it would do to whoever said it.

import { KeyRound } from 'lucide-preact';
import { t } from '../../text/index.ts';
import { number, percent } from '../../text/format.ts';
import { useGame } from '../game/store.ts';
import { Facts, OrdersHere, Sheet } from './sheet.tsx';

export function LeadDetails({ id }: { id: string }) {
  const game = useGame();
  const frame = game.frame.value;
  const names = game.names.value;
  const lead = frame.leads.find((one) => one.id === id);
  if (lead === undefined) return null;
  const hours = frame.clock.hour - lead.heardHour;
  return (
    <Sheet title={names.lead(id)} subtitle={`${t(`names.leadKind_${lead.kind}`)} · ${names.tile(lead.tile)}`}>
      <Facts
        long
        rows={[
          [t('screen.from'), t(`names.source_${lead.source}`)],
          lead.settlement !== null && [t('screen.town'), names.settlement(lead.settlement)],
          [
            t('screen.age'),
            <span class={hours > 24 ? 'loss' : ''}>
              {hours === 0 ? t('screen.justNow') : t('screen.hoursAgo', { count: hours })}
            </span>,
          ],
          [t('screen.confidence'), percent(lead.confidence)],
          [t('enemy.reliability'), percent(lead.reliability)],
          lead.grudge > 0 && [t('enemy.grudge'), percent(lead.grudge)],
          [t('screen.area'), t('screen.radius', { km: number(lead.radiusTiles * frame.board.ground.kmPerTile, 0) })],
        ]}
      />
      {lead.exposure > 0 && (
        <p class="warning">
          <KeyRound class="icon small" aria-hidden="true" />
          {lead.protected
            ? t('screen.sourceProtected')
            : t('screen.sourceExposed', { percent: percent(lead.exposure) })}
        </p>
      )}
      <OrdersHere />
    </Sheet>
  );
}
