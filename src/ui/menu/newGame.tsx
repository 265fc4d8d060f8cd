// New game: choose a level, perhaps a seed; before the first game a note on what the game is about.

import { RefreshCw } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { cleanSeed, MAX_SEED_CHARS } from '../../shared/seed.ts';
import { t } from '../../text/index.ts';
import { Dialog } from '../parts/dialog.tsx';
import { toMenu } from '../screens.ts';
import { services } from '../services.ts';
import { change, settings } from '../settings.ts';
import { LevelPicture } from './backdrop.tsx';
import { LEVELS, levelName } from './levels.ts';
import { freshSeed, openNew } from './open.ts';
import { MenuPageFrame } from './pageFrame.tsx';

export function NewGamePage() {
  const [level, setLevel] = useState<string>(LEVELS[0].id);
  const [seed, setSeed] = useState(freshSeed);
  const [asking, setAsking] = useState(false);
  const options = useRef<HTMLDetailsElement>(null);
  useEffect(
    () =>
      void services()
        .prepare(level)
        .catch(() => {}),
    [level],
  );
  const blank = seed.trim() === '';
  const usable = blank ? freshSeed() : cleanSeed(seed);
  const begin = () => {
    if (usable === null) {
      // What is wrong with the seed stands in there.
      options.current?.setAttribute('open', '');
      return;
    }
    if (settings.value.noted) void openNew(level, usable);
    else setAsking(true);
  };
  return (
    <MenuPageFrame title={t('menu.newGame')}>
      <form
        class="prose-form"
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <div class="levels" role="radiogroup" aria-label={t('menu.chooseLevel')}>
          {LEVELS.map(({ id, text, cycles }, i) => (
            <label class="level-card" key={id}>
              <LevelPicture level={id} />
              <input
                type="radio"
                name="level"
                value={id}
                checked={level === id}
                onChange={() => setLevel(id)}
                aria-labelledby={`level-${id}`}
                aria-describedby={`level-${id}-about`}
              />
              <strong id={`level-${id}`}>{t(`menu.${text}`)}</strong>
              <span class="level-about" id={`level-${id}-about`}>
                <span class="level-badge">
                  {t('menu.levelOrder', { number: i + 1, levels: LEVELS.length })} · {t(`menu.${text}_place`)}
                </span>
                <span>{t(`menu.${text}_note`)}</span>
                <span class="second">{t('menu.levelLength', { cycles, time: t(`menu.${text}_time`) })}</span>
              </span>
            </label>
          ))}
        </div>
        <details class="options" ref={options}>
          <summary>{t('menu.options')}</summary>
          <div class="field">
            <label for="seed">{t('menu.seed')}</label>
            <div class="row">
              <input
                id="seed"
                type="text"
                maxLength={MAX_SEED_CHARS}
                value={seed}
                onInput={(event) => setSeed(event.currentTarget.value)}
                aria-invalid={usable === null}
                aria-describedby={usable === null ? 'seed-wrong' : 'seed-note'}
              />
              <button
                class="icon-button"
                type="button"
                aria-label={t('menu.newSeed')}
                onClick={() => setSeed(freshSeed())}
              >
                <RefreshCw class="icon" aria-hidden="true" />
              </button>
            </div>
            {usable === null && (
              <p class="loss" id="seed-wrong" role="alert">
                {t('menu.seedWrong')}
              </p>
            )}
            <p class="second" id="seed-note">
              {t('menu.seedNote')}
            </p>
          </div>
        </details>
        <div class="row end">
          <button class="button primary" type="submit">
            {t('menu.begin', { level: levelName(level) })}
          </button>
        </div>
      </form>
      {asking && (
        <Dialog
          title={t('menu.noteTitle')}
          onClose={() => setAsking(false)}
          foot={
            <>
              <button class="button" type="button" onClick={() => toMenu('about')}>
                {t('menu.noteSources')}
              </button>
              <button
                class="button primary"
                type="button"
                onClick={() => {
                  change({ noted: true });
                  if (usable !== null) void openNew(level, usable);
                }}
              >
                {t('menu.noteGo')}
              </button>
            </>
          }
        >
          <div class="prose">
            <p>{t('menu.noteOne')}</p>
            <p>{t('menu.noteTwo')}</p>
            <p>{t('menu.noteThree')}</p>
          </div>
        </Dialog>
      )}
    </MenuPageFrame>
  );
}
