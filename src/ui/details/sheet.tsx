// The shape that every panel of a chosen thing shares: head, facts, sections, the orders that are possible here.

import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { t } from '../../text/index.ts';
import { beginOrder } from '../game/draft.ts';
import { select, useGame } from '../game/store.ts';
import type { OrderType } from '../../sim/index.ts';
import { formsOf, hasOrder } from '../orders/allowed.ts';

interface SheetProps {
  title: string;
  subtitle: ComponentChildren;
  picture?: ComponentChildren;
  children: ComponentChildren;
}

export function Sheet({ title, subtitle, picture, children }: SheetProps) {
  const game = useGame();
  return (
    <>
      <header class="sheet-head">
        {picture}
        <div>
          <h2>{title}</h2>
          <p class="second">{subtitle}</p>
        </div>
        <button
          class="icon-button bare"
          type="button"
          aria-label={t('common.close')}
          onClick={() => select(game, null)}
        >
          <X class="icon" aria-hidden="true" />
        </button>
      </header>
      <div class="sheet-body">{children}</div>
    </>
  );
}

interface FactsProps {
  readonly rows: readonly (readonly [string, ComponentChildren] | null | false)[];
  /** One under the other, where what they say is long. */
  readonly long?: boolean;
}

/** Pairs of a label and what it is just now. */
export function Facts({ rows, long }: FactsProps) {
  return (
    <dl class={`facts ${long ? 'long' : ''}`}>
      {rows.map(
        (row) =>
          row && (
            <div key={row[0]}>
              <dt>{row[0]}</dt>
              <dd>{row[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="sheet-section">
      <h3 class="label">{title}</h3>
      {children}
    </section>
  );
}

/** The orders that fit what is chosen, each with its key. */
export function OrdersHere() {
  const game = useGame();
  const selection = game.selection.value;
  const frame = game.frame.value;
  if (selection === null) return null;
  const open = frame.clock.stage === 'orders';
  const forms = formsOf(frame).filter((form) => form.offeredFor(selection, frame) && (open || form.reaction));
  if (forms.length === 0) return open ? null : <p class="second pad">{t('orders.notNow')}</p>;
  return (
    <Section title={t('screen.ordersHere')}>
      <div class="orders-here">
        {forms.map((form) => (
          <button
            class="button small"
            type="button"
            key={form.id}
            title={t(`orders.${form.id}_note`)}
            onClick={() => beginOrder(game, form.id)}
          >
            <form.icon class="icon small" aria-hidden="true" />
            {t(`orders.${form.id}`)}
            {form.key && <kbd>{form.key}</kbd>}
          </button>
        ))}
      </div>
    </Section>
  );
}

/**
 * A row of words of which one is on; choosing another gives a standing order at once. Without choices while no orders
 * are taken, and not there at all where the level does not have the order.
 */
export function StandingChoice<T extends string>(props: {
  order: OrderType;
  label: string;
  name: string;
  choices: readonly T[];
  now: T;
  text: (choice: T) => string;
  note?: (choice: T) => string;
  onChoose: (choice: T) => void;
}) {
  const frame = useGame().frame.value;
  if (!hasOrder(frame, props.order)) return null;
  const open = frame.clock.stage === 'orders';
  return (
    <fieldset class="standing" title={open ? undefined : t('orders.notNow')}>
      <legend class="label">{props.label}</legend>
      <div class="segments">
        {props.choices.map((choice) => (
          <label key={choice} title={props.note?.(choice)}>
            <input
              type="radio"
              name={props.name}
              checked={props.now === choice}
              disabled={!open}
              onChange={() => props.onChoose(choice)}
            />
            {props.text(choice)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
