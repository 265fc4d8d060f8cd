// An alarm: what was reported, who can be there and when, and what the staff kept back can do about it.

import { Check, Cross, TriangleAlert } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { clock, percent } from '../../text/format.ts';
import { eventSentence, sentence, t } from '../../text/index.ts';
import type { ContactView, GameEvent, Order, Preview } from '../../sim/index.ts';
import { squareDistance } from '../orders/form.ts';
import { hasOrder } from '../orders/allowed.ts';
import { UnitSymbol } from '../parts/symbol.tsx';
import { beginOrder, formIdOf } from './draft.ts';
import { keptText } from './reactions.ts';
import { runClock } from './clock.ts';
import { type Game, useGame } from './store.ts';

const ASKED = 3;

interface Reaction {
  readonly unit: string;
  readonly preview: Preview;
}

export function AlarmPanel({ events }: { events: readonly GameEvent[] }) {
  const game = useGame();
  const frame = game.frame.value;
  const names = game.names.value;
  const first = events[0];
  const contact = contactOf(game, first);
  const sent = sentAfter(game, contact);
  const asked = useReactions(game, contact, sent.length > 0);
  const coming = sent.length > 0 ? asked.filter((one) => sent.includes(one.unit)) : asked;
  // Why somebody cannot is worth a line only where nobody can.
  const able = coming.filter((one) => one.preview.refusal === null);
  const reactions = able.length > 0 ? able : coming.slice(0, 1);
  return (
    <>
      <header class="sheet-head alarm-head" role="alert">
        <TriangleAlert class="icon large" aria-hidden="true" />
        <div>
          <h2>{t('screen.alarm')}</h2>
          <p>
            {clock(first.hour)}
            {first.tile !== null && `, ${names.tile(first.tile)}`}
          </p>
        </div>
      </header>
      <div class="sheet-body">
        {events.map((event) => (
          <p class="pad told" key={event.id}>
            {eventSentence(names, event)}
          </p>
        ))}
        {contact && (
          <p class="pad second">
            {contact.identified
              ? t('screen.identifiedAsIsil')
              : t('screen.maybeOthers', { percent: percent(contact.hostilePercent) })}
          </p>
        )}
        {reactions.length > 0 && (
          <section class="sheet-section">
            <h3 class="label">{t('screen.whoCanBeThere')}</h3>
            {reactions.map(({ unit, preview }) => (
              <p class="cost-line reaction" key={unit}>
                <UnitSymbol kind={frame.units.find((one) => one.id === unit)?.kind ?? 'army'} />
                <span class="grow">{names.unit(unit)}</span>
                <b class={preview.refusal === null ? '' : 'loss'}>
                  {preview.refusal === null
                    ? `${t('screen.hours', { count: preview.doneIn ?? preview.startsIn })}${chainText(preview)}`
                    : sentence(names, 'refusals', preview.refusal.code, preview.refusal.params)}
                </b>
                {preview.chain && (
                  <span class="reaction-bar" aria-hidden="true">
                    <i style={{ inlineSize: `${preview.chain.stopped}%` }} />
                  </span>
                )}
              </p>
            ))}
          </section>
        )}
      </div>
      <footer class="sheet-foot">
        <p class="second">
          {keptText(game, t('screen.noStaffKept'))}
          <br />
          {t('screen.staffKeptHelp')}
        </p>
        {game.pending.value.map((order, i) => (
          <p class="gain" key={i}>
            <Check class="icon small" aria-hidden="true" />{' '}
            {'unit' in order
              ? t('screen.reactionGiven', { order: t(`orders.${formIdOf(order)}`), unit: names.unit(order.unit) })
              : t('screen.reactionGivenPlain', { order: t(`orders.${formIdOf(order)}`) })}
          </p>
        ))}
        {frame.losses && frame.staff.kept > 0 && <EvacuationButton game={game} />}
        {contact && frame.staff.kept > 0 && <ReactionButtons game={game} contact={contact} reactions={reactions} />}
        <button class="button primary grow" type="button" onClick={() => runClock(game)}>
          {t('screen.goOn')} <kbd>Space</kbd>
        </button>
      </footer>
    </>
  );
}

function ReactionButtons(props: { game: Game; contact: ContactView; reactions: readonly Reaction[] }) {
  const { game, contact, reactions } = props;
  const names = game.names.value;
  const busy = new Set(game.pending.value.flatMap((order) => ('unit' in order ? [order.unit] : [])));
  const able = reactions.filter((one) => one.preview.refusal === null && !busy.has(one.unit));
  const best = able.sort((a, b) => (b.preview.chain?.stopped ?? 0) - (a.preview.chain?.stopped ?? 0))[0];
  const flown = game.pending.value.some((order) => order.type === 'flyOrbit');
  const struck = game.pending.value.some((order) => order.type === 'flyStrike');
  const drone =
    !flown &&
    hasOrder(game.frame.value, 'flyOrbit') &&
    game.frame.value.assets.some((one) => one.kind === 'drone' && one.sortiesLeft > 0 && !one.grounded);
  const strike =
    !struck &&
    hasOrder(game.frame.value, 'flyStrike') &&
    contact.identified &&
    game.frame.value.assets.some((one) => one.kind === 'strike' && one.sortiesLeft > 0);
  return (
    <>
      {best && (
        <button
          class="button grow"
          type="button"
          data-reaction
          onClick={() => beginOrder(game, 'interceptContact', { unit: best.unit, contact: contact.id })}
        >
          <span class="grow">{t('screen.interceptWith', { unit: names.unit(best.unit) })}</span>
          <kbd>{1}</kbd>
        </button>
      )}
      {drone && (
        <button
          class="button grow"
          type="button"
          data-reaction
          onClick={() => beginOrder(game, 'flyOrbit', { tile: String(contact.tile) })}
        >
          <span class="grow">{t('screen.followByDrone')}</span>
          <kbd>{best ? 2 : 1}</kbd>
        </button>
      )}
      {strike ? (
        <button
          class="button grow"
          type="button"
          data-reaction
          onClick={() => beginOrder(game, 'flyStrike', { contact: contact.id })}
        >
          <span class="grow">{t('orders.flyStrike')}</span>
          <kbd>{1 + Number(best !== undefined) + Number(drone)}</kbd>
        </button>
      ) : (
        !contact.identified && hasOrder(game.frame.value, 'flyStrike') && <p class="second">{t('screen.noStrike')}</p>
      )}
    </>
  );
}

/** Somebody was given up just now: a helicopter may still bring him back. */
function EvacuationButton({ game }: { game: Game }) {
  const flown = game.pending.value.some((order) => order.type === 'flyEvacuation');
  const lift = game.frame.value.assets.some((one) => one.kind === 'lift' && one.sortiesLeft > 0 && !one.grounded);
  if (flown || !lift || !hasOrder(game.frame.value, 'flyEvacuation')) return null;
  return (
    <button class="button grow" type="button" onClick={() => beginOrder(game, 'flyEvacuation')}>
      <Cross class="icon small" aria-hidden="true" />
      <span class="grow">{t('orders.flyEvacuation')}</span>
    </button>
  );
}

function chainText(preview: Preview): string {
  return preview.chain === null ? '' : `, ${percent(preview.chain.stopped)}`;
}

/** The contact an alarm is about: named by it, or the freshest one on its tile. */
function contactOf(game: Game, event: GameEvent): ContactView | null {
  const { contacts } = game.frame.value;
  const named = event.params['contact'];
  return (
    contacts.find((one) => one.id === named) ?? contacts.find((one) => one.live && one.tile === event.tile) ?? null
  );
}

/** Units told at this stop to go after a contact. */
function sentAfter(game: Game, contact: ContactView | null): readonly string[] {
  return game.pending.value.flatMap((order) =>
    order.type === 'interceptContact' && order.contact === contact?.id ? [order.unit] : [],
  );
}

/** Asks what the nearest units could do about a contact, one after another; the answers stand once one was sent. */
function useReactions(game: Game, contact: ContactView | null, sent: boolean): readonly Reaction[] {
  const [reactions, setReactions] = useState<readonly Reaction[]>([]);
  useEffect(() => {
    if (sent) return;
    setReactions([]);
    if (contact === null || !hasOrder(game.frame.value, 'interceptContact')) return;
    let wanted = true;
    const frame = game.frame.value;
    const far = (tile: number) => squareDistance(tile, contact.tile, frame.board.ground.cols);
    const near = [...frame.units].sort((a, b) => far(a.tile) - far(b.tile)).slice(0, ASKED);
    const ask = async () => {
      const found: Reaction[] = [];
      for (const unit of near) {
        const order: Order = { type: 'interceptContact', unit: unit.id, contact: contact.id };
        const preview = await game.session.preview(order).catch(() => null);
        if (!wanted) return;
        if (preview !== null) found.push({ unit: unit.id, preview });
      }
      setReactions(found);
    };
    void ask();
    return () => {
      wanted = false;
    };
  }, [contact?.id, game.pending.value.length]);
  return reactions;
}
