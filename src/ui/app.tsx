// The whole page: the screen that is on, and the notes above it. The game and the after-action are fetched when
// they are first needed.

import { X } from 'lucide-preact';
import { render, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../text/index.ts';
import { Menu } from './menu/menu.tsx';
import { dismiss, notes, screen, tell, toMenu } from './screens.ts';
import { applySettings } from './settings.ts';
import './styles/base.css';
import './styles/controls.css';
import './styles/menu.css';

/** Shows the menu in `root` and everything after it. Services must have been provided. */
export function startApp(root: HTMLElement): void {
  applySettings();
  render(<App />, root);
}

function App() {
  return (
    <>
      <Shown />
      <div class="banners" role="status">
        {notes.value.map((note) => (
          <div class="banner" key={note.id}>
            <span>{note.text}</span>
            <button class="icon-button" type="button" aria-label={t('faults.dismiss')} onClick={() => dismiss(note.id)}>
              <X class="icon" />
            </button>
          </div>
        ))}
      </div>
    </>
  );
}

function Shown() {
  const now = screen.value;
  switch (now.at) {
    case 'menu':
      return <Menu page={now.page} />;
    case 'opening':
      return <Waiting text={t('common.loadingGame')} />;
    case 'game':
      return (
        <Later key="game" load={async () => (await import('./game/game.tsx')).Game} with={{ session: now.session }} />
      );
    case 'after':
      return (
        <Later
          key="after"
          load={async () => (await import('./after/after.tsx')).After}
          with={{ session: now.session, after: now.after }}
        />
      );
    case 'council':
      return (
        <Later
          key="council"
          load={async () => (await import('./campaign/council.tsx')).CampaignCouncil}
          with={{ session: now.session, council: now.council }}
        />
      );
  }
}

function Waiting({ text }: { text: string }) {
  return (
    <main class="waiting" role="status">
      <p>{text}</p>
    </main>
  );
}

/** A component of a chunk that is fetched when it is first shown. */
function Later<P extends object>(props: { load: () => Promise<ComponentType<P>>; with: P }) {
  const [Part, setPart] = useState<ComponentType<P> | null>(null);
  useEffect(() => {
    props.load().then(
      (part) => setPart(() => part),
      () => {
        tell(t('faults.chunkFailed'));
        toMenu();
      },
    );
  }, []);
  return Part === null ? <Waiting text={t('common.loadingGame')} /> : <Part {...props.with} />;
}
