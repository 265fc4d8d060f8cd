// Questions that wait for an answer: who asks, what can be answered, what each answer surely does and what may come of
// it, by when, and what happens if nobody answers. Reached from the dawn report, the situation panel, and by D.

import { Check, MessageCircleQuestion, Undo2 } from 'lucide-preact';
import { signed, signedMoney } from '../../text/format.ts';
import { sentence, t } from '../../text/index.ts';
import type { DecisionOptionView, DecisionView, Effect } from '../../sim/index.ts';
import { Dialog } from '../parts/dialog.tsx';
import { giveOrder, undoOrder } from './draft.ts';
import { dueText } from './questions.ts';
import { useGame } from './store.ts';

export function DecisionsDialog() {
  const game = useGame();
  const { decisions, clock } = game.frame.value;
  const close = () => {
    game.dialog.value = null;
  };
  return (
    <Dialog
      wide={decisions.length > 0}
      title={t('decisions.title')}
      onClose={close}
      foot={
        <button class="button primary" type="button" onClick={close}>
          {t('common.close')}
        </button>
      }
    >
      {decisions.length === 0 && <p class="second">{t('decisions.none')}</p>}
      {decisions.length > 0 && clock.stage !== 'orders' && <p class="second">{t('decisions.onlyOrders')}</p>}
      {decisions.map((decision) => (
        <Question key={decision.id} decision={decision} />
      ))}
    </Dialog>
  );
}

function Question({ decision }: { decision: DecisionView }) {
  const game = useGame();
  const names = game.names.value;
  const say = (code: string) => sentence(names, 'decisions', `${decision.kind}_${code}`, decision.params);
  return (
    <article class="decision" aria-labelledby={`decision-${decision.id}`}>
      <h3 id={`decision-${decision.id}`}>{say('title')}</h3>
      <p class="decision-asks">{say('asks')}</p>
      <p class="second">
        {t('decisions.due', { due: dueText(decision.dueHour, game.frame.value) })}{' '}
        {t('decisions.otherwise', { option: say(decision.fallback) })}
      </p>
      <ul class="decision-options">
        {decision.options.map((option) => (
          <Option key={option.id} decision={decision} option={option} say={say} />
        ))}
      </ul>
    </article>
  );
}

interface OptionProps {
  decision: DecisionView;
  option: DecisionOptionView;
  say: (code: string) => string;
}

function Option({ decision, option, say }: OptionProps) {
  const game = useGame();
  const chosen = decision.chosen === option.id;
  const name = say(option.id);
  return (
    <li class={`decision-option ${chosen ? 'chosen' : ''}`}>
      <div>
        <h4>{name}</h4>
        <p class="chips">
          {option.effects.length === 0 && <span class="chip small">{t('decisions.effect_none')}</span>}
          {option.effects.map((effect) => (
            <span key={effect.what} class={`chip small ${good(effect) ? 'good' : 'missed'}`}>
              {effectText(effect)}
            </span>
          ))}
        </p>
        <p>{say(`${option.id}_note`)}</p>
        {option.refusal === null && leavesNoCapital(option, game.frame.value.capital) && (
          <p class="loss">{t('previewWarnings.capitalRunsOut')}</p>
        )}
        {option.refusal && (
          <p class="second">{sentence(game.names.value, 'refusals', option.refusal.code, option.refusal.params)}</p>
        )}
      </div>
      {chosen ? <Chosen decision={decision} /> : <Choose decision={decision} option={option} name={name} />}
    </li>
  );
}

function Choose({ decision, option, name }: { decision: DecisionView; option: DecisionOptionView; name: string }) {
  const game = useGame();
  const { stage } = game.frame.value.clock;
  if (decision.chosen !== null || stage !== 'orders') return <span />;
  return (
    <button
      class="button"
      type="button"
      aria-disabled={option.refusal !== null}
      aria-label={t('decisions.chooseSpoken', { option: name })}
      onClick={() =>
        option.refusal === null &&
        void giveOrder(game, { type: 'decide', decision: decision.id, option: option.id }, 'decide')
      }
    >
      {t('decisions.choose')}
    </button>
  );
}

/** The last order given can be taken back here; one given before it, from the list of orders given. */
function Chosen({ decision }: { decision: DecisionView }) {
  const game = useGame();
  const last = game.pending.value.at(-1);
  const isLast = last?.type === 'decide' && last.decision === decision.id;
  return (
    <div class="decision-chosen">
      <p class="gain">
        <Check class="icon small" aria-hidden="true" /> {t('decisions.chosen')}
      </p>
      {isLast && (
        <button class="button small" type="button" onClick={() => void undoOrder(game)}>
          <Undo2 class="icon small" aria-hidden="true" />
          {t('decisions.takeBack')}
        </button>
      )}
    </div>
  );
}

/** Two councils in a row that find no capital are the end. */
function leavesNoCapital({ effects }: DecisionOptionView, capital: number): boolean {
  return effects.some((effect) => effect.what === 'capital' && effect.amount < 0 && capital + effect.amount <= 0);
}

function good({ what, amount }: Effect): boolean {
  return what === 'fearOfForces' || what === 'fearOfIsil' ? amount < 0 : amount > 0;
}

function effectText({ what, amount, everywhere }: Effect): string {
  const points = what === 'money' ? signedMoney(amount) : signed(amount);
  return t(`decisions.effect_${what}${everywhere ? '_everywhere' : ''}`, { points });
}

/** A button that says how many wait, where any does. */
export function DecisionButton() {
  const game = useGame();
  const waiting = game.frame.value.decisions.filter((one) => one.chosen === null).length;
  if (waiting === 0) return null;
  return (
    <button
      class="button alert"
      type="button"
      onClick={() => {
        game.dialog.value = 'decisions';
      }}
    >
      <MessageCircleQuestion class="icon" aria-hidden="true" />
      {t('decisions.button', { count: waiting })} <kbd>D</kbd>
    </button>
  );
}

/** The same above the situation, where it is seen first. */
export function DecisionCall() {
  const game = useGame();
  return game.frame.value.decisions.some((one) => one.chosen === null) ? (
    <div class="pad decision-call">
      <DecisionButton />
    </div>
  ) : null;
}
