// What a level that teaches says when a phase begins: a card over the map until it is put away.

import { Lightbulb, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { local, t } from '../../text/index.ts';
import { useGame } from './store.ts';

export function TipCard() {
  const { board, clock } = useGame().frame.value;
  const now = `${clock.cycle} ${clock.phase}`;
  const [away, setAway] = useState('');
  const tip = board.tips?.find(({ fromCycle, phase }) => fromCycle === clock.cycle && phase === clock.phase);
  if (tip === undefined || clock.stage !== 'orders' || away === now) return null;
  return (
    <aside class="tip panel" aria-label={t('screen.tip')}>
      <Lightbulb class="icon" aria-hidden="true" />
      <p role="status">{local(tip.text)}</p>
      <button class="icon-button" type="button" aria-label={t('screen.tipClose')} onClick={() => setAway(now)}>
        <X class="icon" aria-hidden="true" />
      </button>
    </aside>
  );
}
