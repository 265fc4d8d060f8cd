// The bottom bar at dawn and dusk: orders with their keys, staff, what has been given, Run. While the hours run:
// the clock's buttons and the phase's timeline.

import { Ellipsis, Play, SkipForward, Undo2 } from 'lucide-preact';
import { clock } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { formsOf } from '../orders/allowed.ts';
import { useBlockSize } from './blockSize.ts';
import { runClock, skipClock } from './clock.ts';
import { beginOrder, formIdOf, undoOrder } from './draft.ts';
import { Playback } from './playback.tsx';
import { useGame } from './store.ts';

export function BottomBar() {
  const strip = useBlockSize<HTMLElement>('--bar-block');
  const game = useGame();
  const { stage } = game.frame.value.clock;
  return (
    <footer class="panel bottom-bar" ref={strip} data-part="orders" aria-label={t('screen.bottomBar')}>
      {stage === 'orders' && !game.running.value ? <OrdersBar /> : <Playback />}
    </footer>
  );
}

function OrdersBar() {
  const game = useGame();
  const frame = game.frame.value;
  const { clock: now, staff } = frame;
  const pending = game.pending.value;
  const last = pending.at(-1);
  const chosen = game.draft.value?.form.id;
  const ends = now.hour + now.phaseEndsIn;
  return (
    <>
      <div class="order-buttons roving-row" role="toolbar" aria-label={t('screen.orders')}>
        {formsOf(frame)
          .filter((form) => form.inBar)
          .map((form) => (
            <button
              class="order-button"
              type="button"
              key={form.id}
              aria-pressed={chosen === form.id}
              aria-keyshortcuts={form.key}
              title={t(`orders.${form.id}_note`)}
              onClick={() => beginOrder(game, form.id)}
            >
              <form.icon class="icon" aria-hidden="true" />
              <span>{t(`orders.${form.id}`)}</span>
              {form.key && <kbd aria-hidden="true">{form.key}</kbd>}
            </button>
          ))}
        <button
          class="order-button"
          type="button"
          aria-label={t('orders.all')}
          onClick={() => {
            game.dialog.value = 'orders';
          }}
        >
          <Ellipsis class="icon" aria-hidden="true" />
          <span>{t('orders.more')}</span>
        </button>
      </div>
      <div class="given">
        <p>
          <span
            class="staff"
            role="img"
            aria-label={t('screen.staffSpoken', { left: staff.left, all: staff.perPhase })}
          >
            {Array.from({ length: staff.perPhase }, (_, i) => (
              <i key={i} class={i < staff.left ? 'full' : ''} />
            ))}
          </span>
          <b>{t('screen.staffLeft', { left: staff.left, all: staff.perPhase })}</b>
        </p>
        <p class="second">{t('screen.ordersGiven', { count: pending.length })}</p>
        {last && (
          <button class="undo" type="button" onClick={() => void undoOrder(game)}>
            <Undo2 class="icon small" aria-hidden="true" />
            {t('screen.undo', { order: t(`orders.${formIdOf(last)}`) })}
            <kbd>Ctrl Z</kbd>
          </button>
        )}
      </div>
      <div class="run">
        <button class="button" type="button" title={t('screen.skipNote')} onClick={() => skipClock(game)}>
          <SkipForward class="icon" aria-hidden="true" />
          {t('screen.skip')}
        </button>
        <button class="button primary" type="button" onClick={() => runClock(game)}>
          <Play class="icon" aria-hidden="true" />
          {t(`screen.run_${now.phase}`)}{' '}
          <span class="until">{t(`screen.until_${now.phase}`, { clock: clock(ends) })}</span>
        </button>
      </div>
    </>
  );
}
