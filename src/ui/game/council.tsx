// The council's page, at every fifth dawn: what is before it by subject, each with its price, when it pays and what it
// costs later. How things stand with Baghdad between councils is baghdad.tsx.

import { Banknote, Check, Handshake, Landmark, TriangleAlert, Undo2 } from 'lucide-preact';
import { money, number } from '../../text/format.ts';
import { sentence, t } from '../../text/index.ts';
import type { ChoiceView, Frame, Refusal } from '../../sim/index.ts';
import { Dialog } from '../parts/dialog.tsx';
import { giveOrder, undoOrder } from './draft.ts';
import { useGame } from './store.ts';

export function CouncilPage() {
  const game = useGame();
  const frame = game.frame.value;
  const { council } = frame;
  const close = () => {
    game.dialog.value = null;
  };
  return (
    <Dialog
      wide
      title={t('council.title')}
      onClose={close}
      foot={
        <>
          {council.open && <Purse frame={frame} />}
          <button class="button primary" type="button" onClick={close}>
            {t(council.open ? 'council.toDay' : 'common.close')}
          </button>
        </>
      }
    >
      {council.open ? (
        <>
          <p class="second">{t('council.intro')}</p>
          {council.agenda.length === 0 && <p>{t('council.nothing')}</p>}
          <div class="council-choices">
            {council.agenda.map((choice) => (
              <ChoiceCard key={choice.id} choice={choice} />
            ))}
          </div>
        </>
      ) : (
        <p>
          {council.nextIn === null
            ? t('council.adjournedLast')
            : t('council.adjourned', { when: t('council.due', { count: council.nextIn }) })}
        </p>
      )}
    </Dialog>
  );
}

/** What can be paid with. */
function Purse({ frame }: { frame: Frame }) {
  const { council } = frame;
  return (
    <dl class="council-purse">
      <div role="status">
        <dt class="hidden">{t('council.chosen')}</dt>
        <dd>{t('council.chosenOf', { n: council.chosen.length, most: council.most })}</dd>
      </div>
      <div>
        <dt>
          <Banknote class="icon small" aria-hidden="true" /> {t('screen.money')}
        </dt>
        <dd>{money(frame.money.now)}</dd>
      </div>
      <div>
        <dt>
          <Landmark class="icon small" aria-hidden="true" /> {t('council.capital')}
        </dt>
        <dd>{t('council.capitalNow', { now: frame.capital, most: 10 })}</dd>
      </div>
      {frame.coalition.present && (
        <div>
          <dt>
            <Handshake class="icon small" aria-hidden="true" /> {t('council.support')}
          </dt>
          <dd>{number(frame.coalition.support)}</dd>
        </div>
      )}
    </dl>
  );
}

function ChoiceCard({ choice }: { choice: ChoiceView }) {
  const game = useGame();
  const frame = game.frame.value;
  const { id } = choice;
  const chosen = frame.council.chosen.includes(id);
  const why = chosen ? null : lacking(frame, choice);
  return (
    <article class={`council-choice ${chosen ? 'chosen' : ''}`} aria-labelledby={`choice-${id}`}>
      <div>
        <p class="label">{t(`council.subject_${choice.subject}`)}</p>
        <h3 id={`choice-${id}`}>{t(`council.${id}`)}</h3>
        <p>{t(`council.${id}_does`, { money: money(frame.council.gives) })}</p>
        <dl class="council-terms">
          <div>
            <dt>{t('council.price')}</dt>
            <dd>{priceText(choice)}</dd>
          </div>
          <div>
            <dt>{t('council.pays')}</dt>
            <dd>{paysText(choice)}</dd>
          </div>
        </dl>
        <p class="council-later">
          <TriangleAlert class="icon small" aria-hidden="true" />
          <span>
            <span class="hidden">{t('council.later')}: </span>
            {t(`council.${id}_later`)}
          </span>
        </p>
      </div>
      {chosen ? <ChosenFoot id={id} /> : <ChooseFoot choice={choice} why={why} />}
    </article>
  );
}

function ChooseFoot({ choice, why }: { choice: ChoiceView; why: Refusal | null }) {
  const game = useGame();
  const name = t(`council.${choice.id}`);
  return (
    <footer>
      {why && <p class="second">{sentence(game.names.value, 'refusals', why.code, why.params)}</p>}
      <button
        class="button"
        type="button"
        aria-disabled={why !== null}
        aria-label={t('council.chooseSpoken', { choice: name })}
        onClick={() =>
          why === null && void giveOrder(game, { type: 'chooseAtCouncil', choice: choice.id }, 'chooseAtCouncil')
        }
      >
        {t('council.choose')}
      </button>
    </footer>
  );
}

/** The last order given can be taken back here; one given before it cannot. */
function ChosenFoot({ id }: { id: string }) {
  const game = useGame();
  const last = game.pending.value.at(-1);
  const isLast = last?.type === 'chooseAtCouncil' && last.choice === id;
  return (
    <footer>
      <p class="gain">
        <Check class="icon small" aria-hidden="true" /> {t('council.chosen')}
      </p>
      {isLast ? (
        <button class="button small" type="button" onClick={() => void undoOrder(game)}>
          <Undo2 class="icon small" aria-hidden="true" />
          {t('council.takeBack')}
        </button>
      ) : (
        <p class="second">{t('council.laterBack')}</p>
      )}
    </footer>
  );
}

function priceText({ price }: ChoiceView): string {
  const parts = [
    price.money > 0 && t('council.price_money', { money: money(price.money) }),
    price.capital > 0 && t('council.price_capital', { count: price.capital }),
    price.support > 0 && t('council.price_support', { points: price.support }),
    price.capital < 0 && t('council.brings_capital'),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : t('council.free');
}

function paysText({ paysIn, runs }: ChoiceView): string {
  const when = paysIn === 0 ? t('council.pays_now') : t('council.pays_in', { count: paysIn });
  return runs > 0 ? `${when}, ${t('council.runs', { count: runs })}` : when;
}

/** Why it cannot be chosen now, as the order itself would say; the order has the last word. */
function lacking({ capital, coalition, council, money: purse }: Frame, { price }: ChoiceView): Refusal | null {
  if (council.chosen.length >= council.most) return { code: 'councilHeardEnough', params: { most: council.most } };
  if (purse.now < price.money) return { code: 'noMoney', params: { needs: price.money, has: purse.now } };
  if (capital < price.capital) return { code: 'noCapital', params: { needs: price.capital, has: capital } };
  if (price.support > 0 && coalition.support < price.support)
    return { code: 'noSupport', params: { needs: price.support, has: coalition.support } };
  return null;
}
