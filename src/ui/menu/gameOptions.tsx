// How a new game is played: difficulty, and under Options the switches and the seed, each with a sentence.

import { RefreshCw } from 'lucide-preact';
import type { Ref } from 'preact';
import { MAX_SEED_CHARS } from '../../shared/seed.ts';
import { t } from '../../text/index.ts';
import type { Difficulty, Disputed, Options } from '../../sim/index.ts';
import { freshSeed } from './open.ts';

const DIFFICULTIES: readonly Difficulty[] = ['recruit', 'officer', 'commander', 'longNight'];
/** The first of each is what is taken when nothing is said. */
const FINDINGS = { strikes: ['raise', 'none', 'lower'], backlash: ['weak', 'none'] } as const;

interface Chosen {
  readonly options: Options;
  readonly onOptions: (options: Options) => void;
}

export function DifficultyChoice({ options, onOptions }: Chosen) {
  const now = options.difficulty ?? 'officer';
  return (
    <fieldset class="field">
      <legend>{t('menu.difficulty')}</legend>
      <div class="segments">
        {DIFFICULTIES.map((difficulty) => (
          <label key={difficulty}>
            <input
              type="radio"
              name="difficulty"
              checked={now === difficulty}
              onChange={() => onOptions({ ...options, difficulty })}
              aria-describedby="difficulty-note"
            />
            {t(`menu.difficulty_${difficulty}`)}
          </label>
        ))}
      </div>
      <p class="second" id="difficulty-note">
        {t(`menu.difficulty_${now}_note`)}
      </p>
    </fieldset>
  );
}

interface Seed {
  readonly seed: string;
  readonly wrong: boolean;
  readonly onSeed: (seed: string) => void;
  readonly box: Ref<HTMLDetailsElement>;
}

export function MoreOptions({ options, onOptions, seed, wrong, onSeed, box }: Chosen & Seed) {
  const { reducedLuck: _, ...rest } = options;
  return (
    <details class="options" ref={box}>
      <summary>{t('menu.options')}</summary>
      <div class="option-list">
        <div>
          <label class="check">
            <input
              type="checkbox"
              checked={options.reducedLuck === true}
              onChange={(event) => onOptions(event.currentTarget.checked ? { ...rest, reducedLuck: true } : rest)}
              aria-describedby="luck-note"
            />
            {t('menu.reducedLuck')}
          </label>
          <p class="second" id="luck-note">
            {t('menu.reducedLuckNote')}
          </p>
        </div>
        <Finding finding="strikes" options={options} onOptions={onOptions} />
        <Finding finding="backlash" options={options} onOptions={onOptions} />
        <div class="field">
          <label for="seed">{t('menu.seed')}</label>
          <div class="row">
            <input
              id="seed"
              type="text"
              maxLength={MAX_SEED_CHARS}
              value={seed}
              onInput={(event) => onSeed(event.currentTarget.value)}
              aria-invalid={wrong}
              aria-describedby={wrong ? 'seed-wrong' : 'seed-note'}
            />
            <button
              class="icon-button"
              type="button"
              aria-label={t('menu.newSeed')}
              onClick={() => onSeed(freshSeed())}
            >
              <RefreshCw class="icon" aria-hidden="true" />
            </button>
          </div>
          {wrong && (
            <p class="loss" id="seed-wrong" role="alert">
              {t('menu.seedWrong')}
            </p>
          )}
          <p class="second" id="seed-note">
            {t('menu.seedNote')}
          </p>
        </div>
      </div>
    </details>
  );
}

/** A finding the literature disagrees on, and which way this game takes it. */
function Finding({ finding, options, onOptions }: Chosen & { readonly finding: keyof Disputed }) {
  const ways: readonly string[] = FINDINGS[finding];
  const now = options.disputed?.[finding] ?? ways[0];
  const id = `finding-${finding}`;
  return (
    <div class="field">
      <label for={id}>{t(`menu.finding_${finding}`)}</label>
      <select
        id={id}
        value={now}
        onChange={(event) =>
          onOptions({ ...options, disputed: { ...options.disputed, [finding]: event.currentTarget.value } })
        }
        aria-describedby={`${id}-note`}
      >
        {ways.map((way) => (
          <option key={way} value={way}>
            {t(`menu.finding_${finding}_${way}`)}
          </option>
        ))}
      </select>
      <p class="second" id={`${id}-note`}>
        {t(`menu.finding_${finding}_note`)}
      </p>
    </div>
  );
}
