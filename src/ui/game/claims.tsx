// Whom do you believe: what officials and residents say of the same thing, and how likely it is that the officials are
// right. Can be judged in any pause, and as often as one likes. Reached by J, from the report and the situation panel.

import { useSignal } from '@preact/signals';
import { MapPin, Scale } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { number, percent } from '../../text/format.ts';
import { sentence, t } from '../../text/index.ts';
import type { ClaimView } from '../../sim/index.ts';
import { Dialog } from '../parts/dialog.tsx';
import { giveOrder, undoOrder } from './draft.ts';
import { type Game, useGame } from './store.ts';

const EVEN = 50;
/** A slider that has not moved for so long has said what it says. */
const REST_MS = 500;
/** What the buttons say, from the residents' side to the officials'. */
const STEPS = [
  { percent: 5, says: 'sayResidents' },
  { percent: 30, says: 'sayLeanResidents' },
  { percent: EVEN, says: 'sayEven' },
  { percent: 70, says: 'sayLeanOfficials' },
  { percent: 95, says: 'sayOfficials' },
] as const;

export function ClaimsDialog() {
  const game = useGame();
  const { claims } = game.frame.value;
  const judged = claims.filter((claim) => claim.judged !== null).length;
  const close = () => {
    game.dialog.value = null;
  };
  return (
    <Dialog
      wide
      title={t('claims.title')}
      onClose={close}
      foot={
        <>
          <span class="second grow" role="status">
            {t('claims.judgedOf', { n: number(judged), all: number(claims.length) })}
          </span>
          <button class="button primary" type="button" onClick={close}>
            {t('common.close')}
          </button>
        </>
      }
    >
      <p class="second">{t(claims.length > 0 ? 'claims.intro' : 'claims.none')}</p>
      <div class="claims">
        {claims.map((claim) => (
          <Claim key={claim.id} claim={claim} />
        ))}
      </div>
    </Dialog>
  );
}

function Claim({ claim }: { claim: ClaimView }) {
  const game = useGame();
  const names = game.names.value;
  const say = (code: string) => sentence(names, 'claims', `${claim.kind}_${code}`, claim.params);
  return (
    <article class="claim" aria-labelledby={`claim-${claim.id}`}>
      <header>
        <h3 id={`claim-${claim.id}`}>{say('title')}</h3>
        {claim.tile !== null && (
          <button
            class="icon-button"
            type="button"
            aria-label={t('claims.showPlace')}
            onClick={() => {
              game.dialog.value = null;
              game.report.value = null;
              if (claim.tile !== null) game.map.value?.focusTile(claim.tile);
            }}
          >
            <MapPin class="icon small" aria-hidden="true" />
          </button>
        )}
      </header>
      <blockquote class="claim-officials">
        <cite class="label">{t('claims.officials')}</cite>
        <p>{say('officials')}</p>
      </blockquote>
      <blockquote class="claim-residents">
        <cite class="label">{t('claims.residents')}</cite>
        <p>{say('residents')}</p>
      </blockquote>
      <Judge claim={claim} title={say('title')} />
    </article>
  );
}

function Judge({ claim, title }: { claim: ClaimView; title: string }) {
  const game = useGame();
  const held = useSignal<number | null>(null);
  const timer = useRef(0);
  const flush = useRef<() => void>(() => {});
  // What is being said becomes an order once the hand has come to rest, or the page is left.
  useEffect(() => () => flush.current(), []);
  const now = held.value ?? claim.judged ?? EVEN;
  const isSaid = held.value !== null || claim.judged !== null;
  const say = (value: number, wait: number) => {
    window.clearTimeout(timer.current);
    held.value = value;
    flush.current = () => {
      window.clearTimeout(timer.current);
      flush.current = () => {};
      void judge(game, claim.id, value);
    };
    timer.current = window.setTimeout(() => flush.current(), wait);
  };
  return (
    <div class="claim-judge">
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={now}
        aria-label={t('claims.slider', { title })}
        aria-valuetext={isSaid ? percent(now) : t('claims.unsaid')}
        onInput={(event) => say(event.currentTarget.valueAsNumber, REST_MS)}
      />
      <p>
        {t('claims.chance')} <b>{isSaid ? percent(now) : t('claims.unsaid')}</b>
      </p>
      <div class="claim-steps">
        {STEPS.map((step) => (
          <button
            key={step.says}
            class="button small"
            type="button"
            title={t(`claims.${step.says}`)}
            aria-pressed={isSaid && now === step.percent}
            aria-label={`${t(`claims.${step.says}`)}, ${percent(step.percent)}: ${title}`}
            onClick={() => say(step.percent, 0)}
          >
            {percent(step.percent)}
          </button>
        ))}
      </div>
    </div>
  );
}

/** One after the other: what is said of a claim may take back what was said of it before. */
let saying: Promise<void> = Promise.resolve();

function judge(game: Game, claim: string, value: number): Promise<void> {
  saying = saying.then(() => sayNow(game, claim, value));
  return saying;
}

/** Says it; what was said of the same claim just before is taken back, so that one thought is one order. */
async function sayNow(game: Game, claim: string, value: number): Promise<void> {
  const { claims, clock } = game.frame.value;
  if (claims.find((one) => one.id === claim)?.judged === value) return;
  const last = game.pending.value.at(-1);
  const again = last?.type === 'judgeClaim' && last.claim === claim;
  if (again && clock.stage === 'orders') await undoOrder(game);
  await giveOrder(game, { type: 'judgeClaim', claim, percent: value }, 'judgeClaim');
}

export function ClaimsButton() {
  const game = useGame();
  if (game.frame.value.claims.length === 0) return null;
  return (
    <button
      class="button"
      type="button"
      onClick={() => {
        game.dialog.value = 'claims';
      }}
    >
      <Scale class="icon" aria-hidden="true" />
      {t('claims.button')} <kbd>J</kbd>
    </button>
  );
}
