// The left panel: forces, leads and towns as lists that the arrow keys walk through.

import { Check } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { type Game, type ListTab, nextWithoutOrders, useGame, withoutOrders } from './store.ts';
import { ForcesList } from './forces.tsx';
import { LeadsList } from './leads.tsx';
import { TownsList } from './towns.tsx';

const TABS: readonly ListTab[] = ['forces', 'leads', 'towns'];

export function Lists() {
  const game = useGame();
  const tab = game.list.value;
  const scroller = useRef<HTMLDivElement>(null);
  const selection = game.selection.value;
  const chosen = selection !== null && 'id' in selection ? selection.id : null;
  useEffect(() => {
    scroller.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, tab]);
  return (
    <aside class="panel lists" data-part="lists" aria-label={t('screen.lists')}>
      <div class="tabs" role="tablist" aria-label={t('screen.lists')} onKeyDown={(event) => moveTab(game, event)}>
        {TABS.map((one) => (
          <button
            key={one}
            id={`tab-${one}`}
            role="tab"
            type="button"
            aria-selected={tab === one}
            aria-controls="list-panel"
            tabIndex={tab === one ? 0 : -1}
            onClick={() => {
              game.list.value = one;
            }}
          >
            {t(`screen.tab_${one}`, { n: countOf(game, one) })}
          </button>
        ))}
      </div>
      {tab === 'forces' && game.frame.value.clock.stage === 'orders' && <WithoutOrders game={game} />}
      <div class="list-scroll" id="list-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} ref={scroller}>
        {tab === 'forces' && <ForcesList />}
        {tab === 'leads' && <LeadsList />}
        {tab === 'towns' && <TownsList />}
      </div>
    </aside>
  );
}

function WithoutOrders({ game }: { game: Game }) {
  const idle = withoutOrders(game.frame.value).length;
  return (
    <div class="without">
      {idle > 0 ? (
        <button
          class="chip quiet"
          type="button"
          title={t('screen.withoutOrdersNote')}
          onClick={() => nextWithoutOrders(game)}
        >
          {t('screen.withoutOrders', { count: idle })}
        </button>
      ) : (
        <span class="chip good">
          <Check class="icon small" aria-hidden="true" />
          {t('screen.allHaveOrders')}
        </span>
      )}
      <span class="label">
        {t('screen.next')} <kbd>N</kbd>
      </span>
    </div>
  );
}

function countOf(game: Game, tab: ListTab): number {
  const frame = game.frame.value;
  return { forces: frame.units.length, leads: frame.leads.length, towns: frame.settlements.length }[tab];
}

function moveTab(game: Game, event: KeyboardEvent): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0) return;
  event.preventDefault();
  event.stopPropagation();
  const to = TABS[(TABS.indexOf(game.list.value) + by + TABS.length) % TABS.length];
  game.list.value = to;
  document.getElementById(`tab-${to}`)?.focus();
}
