// The order form: what has to be chosen, then what it promises and costs, then Give order.

import { Crosshair, X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { sentence, t } from '../../text/index.ts';
import { percent } from '../../text/format.ts';
import type { Option, Slot } from '../orders/form.ts';
import { type Draft, cancelOrder, fillSlot, giveDraft } from './draft.ts';
import { PreviewView } from './preview.tsx';
import { useGame } from './store.ts';

const BY_LIST_ALONE = new Set(['choice', 'entry', 'asset', 'unit']);

export function OrderPanel({ draft }: { draft: Draft }) {
  const game = useGame();
  const { form } = draft;
  const preview = draft.preview.value;
  const open = form.slots.find((slot) => !slot.optional && !draft.values.value[slot.name]);
  const effect = preview && form.effect?.(draft.values.value, game.frame.value, game.names.value, preview.effects);
  const give = useRef<HTMLButtonElement>(null);
  const can = preview !== null && preview.refusal === null;
  const first = useRef<HTMLElement>(null);
  // The first thing to choose takes the focus, unless the map's cursor is in use.
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement?.closest('[data-part="map"]')) return;
    first.current?.querySelector<HTMLElement>('.open select')?.focus({ preventScroll: true });
  }, []);
  // Focus goes to the button once the order is complete, unless the player is choosing from a list.
  useEffect(() => {
    if (can && !document.activeElement?.closest('select, input, [data-part="map"]'))
      give.current?.focus({ preventScroll: true });
  }, [can]);
  return (
    <>
      <header class="sheet-head">
        <form.icon class="icon large" aria-hidden="true" />
        <div>
          <h2>{t(`orders.${form.id}`)}</h2>
          <p class="second">{t(`orders.${form.id}_note`)}</p>
        </div>
        <button
          class="icon-button bare"
          type="button"
          aria-label={t('orders.cancel')}
          onClick={() => cancelOrder(game)}
        >
          <X class="icon" aria-hidden="true" />
        </button>
      </header>
      <div class="sheet-body">
        <section class="sheet-section inset slots" ref={first}>
          {form.slots.map((slot) => (
            <SlotField key={slot.name} draft={draft} slot={slot} active={draft.active.value === slot.name} />
          ))}
        </section>
        {effect && !open && <p class="pad">{effect}</p>}
        {open && <p class="pad second">{t('orders.incomplete')}</p>}
        {!open && preview === null && <p class="pad second">{t('orders.asking')}</p>}
        {preview && !open && <PreviewView preview={preview} />}
      </div>
      <footer class="sheet-foot">
        {preview?.refusal && !open && (
          <p class="warning" role="alert">
            {sentence(game.names.value, 'refusals', preview.refusal.code, preview.refusal.params)}
          </p>
        )}
        <div class="row">
          <button
            ref={give}
            class="button primary grow"
            type="button"
            aria-disabled={!can}
            onClick={() => can && void giveDraft(game)}
          >
            {form.id === 'flyStrike' && typeof preview?.harmPercent === 'number'
              ? t('orders.giveHarm', { percent: percent(preview.harmPercent) })
              : t('orders.give')}
            <kbd>Enter</kbd>
          </button>
          <button class="button" type="button" onClick={() => cancelOrder(game)}>
            {t('orders.cancel')}
          </button>
        </div>
      </footer>
    </>
  );
}

/** One thing to choose: a short choice as a row of words, everything else as a list; ground also on the map. */
function SlotField({ draft, slot, active }: { draft: Draft; slot: Slot; active: boolean }) {
  const game = useGame();
  const values = draft.values.value;
  const value = values[slot.name] ?? '';
  const options = slot.options(game.frame.value, game.names.value, values);
  const label = t(`orders.slot_${slot.name}`);
  const onMap = !BY_LIST_ALONE.has(slot.kind);
  if (slot.kind === 'choice') {
    return (
      <fieldset class="standing">
        <legend class="label">{label}</legend>
        <div class="segments">
          {options.map((option) => (
            <label key={option.value}>
              <input
                type="radio"
                name={`slot-${slot.name}`}
                checked={option.value === value}
                onChange={() => fillSlot(game, draft, slot.name, option.value)}
              />
              {option.label}
            </label>
          ))}
        </div>
        {slot.note?.(value) && <small class="second">{slot.note(value)}</small>}
      </fieldset>
    );
  }
  const listed = value === '' || options.some((option) => option.value === value);
  return (
    <div class={`field ${active ? 'active' : ''} ${value === '' && !slot.optional ? 'open' : ''}`}>
      <label class="label" for={`slot-${slot.name}`}>
        {label}
        {onMap && active && <Crosshair class="icon small" aria-hidden="true" />}
      </label>
      <select
        id={`slot-${slot.name}`}
        value={value}
        onFocus={() => {
          draft.active.value = slot.name;
        }}
        onChange={(event) => fillSlot(game, draft, slot.name, event.currentTarget.value)}
      >
        <option value="" disabled={!slot.optional && options.length > 0}>
          {slot.optional
            ? t('orders.onlyThis')
            : options.length === 0 && !onMap
              ? t('orders.nothing')
              : t(onMap ? 'orders.choose' : 'orders.chooseList')}
        </option>
        {!listed && <option value={value}>{placeOf(value, game.names.value.tile)}</option>}
        {inGroups(options).map(([group, members], i) =>
          group === undefined ? (
            <OptionsOf key={i} options={members} />
          ) : (
            <optgroup key={`${group}-${i}`} label={group}>
              <OptionsOf options={members} />
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

function OptionsOf({ options }: { options: readonly Option[] }) {
  return (
    <>
      {options.map((option, i) => (
        <option key={`${option.value}-${i}`} value={option.value}>
          {option.label}
        </option>
      ))}
    </>
  );
}

/** Neighbours under the heading they share, in the order of the list. */
function inGroups(options: readonly Option[]): readonly (readonly [string | undefined, readonly Option[]])[] {
  const groups: [string | undefined, Option[]][] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last && last[0] === option.group) last[1].push(option);
    else groups.push([option.group, [option]]);
  }
  return groups;
}

/** The name of ground that stands in no list. */
function placeOf(value: string, name: (tile: number) => string): string {
  const tile = Number(value.replace('tile:', ''));
  return Number.isInteger(tile) ? name(tile) : value;
}
