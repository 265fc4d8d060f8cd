// New game: choose a level, a position or the campaign, and how it is played; before the first game a note on what the
// game is about. The cards are levelCards.tsx, difficulty and switches gameOptions.tsx.

import { useEffect, useRef, useState } from 'preact/hooks';
import { cleanSeed } from '../../shared/seed.ts';
import { t } from '../../text/index.ts';
import type { Options } from '../../sim/index.ts';
import { Dialog } from '../parts/dialog.tsx';
import { toMenu } from '../screens.ts';
import { services } from '../services.ts';
import { change, settings } from '../settings.ts';
import { DifficultyChoice, MoreOptions } from './gameOptions.tsx';
import { aheadOf, firstOf, LevelCards, nameOf, type Shelf } from './levelCards.tsx';
import { freshSeed, openCampaign, openNew } from './open.ts';
import { MenuPageFrame } from './pageFrame.tsx';

export function NewGamePage() {
  const [shelf, setShelf] = useState<Shelf>('levels');
  const [id, setId] = useState(() => firstOf('levels'));
  const [options, setOptions] = useState<Options>({});
  const [seed, setSeed] = useState(freshSeed);
  const [asking, setAsking] = useState(false);
  const more = useRef<HTMLDetailsElement>(null);
  useEffect(
    () =>
      void services()
        .prepare(aheadOf(shelf, id))
        .catch(() => {}),
    [shelf, id],
  );
  const usable = seed.trim() === '' ? freshSeed() : cleanSeed(seed);
  const open = () => {
    if (usable === null) return;
    if (shelf === 'campaign') void openCampaign({ campaign: id, seed: usable, options });
    else void openNew({ level: id, seed: usable, options });
  };
  const begin = () => {
    // What is wrong with the seed stands in there.
    if (usable === null) more.current?.setAttribute('open', '');
    else if (settings.value.noted) open();
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
        <LevelCards
          shelf={shelf}
          id={id}
          onShelf={(next) => {
            setShelf(next);
            setId(firstOf(next));
          }}
          onId={setId}
        />
        <DifficultyChoice options={options} onOptions={setOptions} />
        <MoreOptions
          options={options}
          onOptions={setOptions}
          seed={seed}
          wrong={usable === null}
          onSeed={setSeed}
          box={more}
        />
        <div class="row end begin-row">
          <button class="button primary" type="submit">
            {shelf === 'campaign' ? t('menu.beginCampaign') : t('menu.begin', { level: nameOf(shelf, id) })}
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
                  open();
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
