// The game screen: the map behind, the panels around it, the keyboard. Fetched when a game is opened.

import { useEffect, useMemo } from 'preact/hooks';
import type { Session } from '../../session/api.ts';
import '../../text/game.ts';
import { t } from '../../text/index.ts';
import '../styles/game.css';
import '../styles/hud.css';
import '../styles/lists.css';
import '../styles/bars.css';
import '../styles/panels.css';
import '../styles/ledger.css';
import '../styles/narrow.css';
import '../styles/report.css';
import '../styles/council.css';
import '../styles/decisions.css';
import { tell } from '../screens.ts';
import { toldOf } from '../services.ts';
import { QUIETABLE, settings } from '../settings.ts';
import { alarmsOfHour, takeFrame } from './clock.ts';
import { DawnReport } from './dawnReport.tsx';
import { Details } from './details.tsx';
import { Dialogs } from './dialogs.tsx';
import { BottomBar } from './bottomBar.tsx';
import { followDraft } from './draft.ts';
import { Hud } from './hud.tsx';
import { bindKeyboard } from './keyboard.ts';
import { Lists } from './lists.tsx';
import { MapHost } from './mapHost.tsx';
import { NarrowTabs } from './narrowTabs.tsx';
import { OverlayBar, OverlayLegend } from './overlayBar.tsx';
import { createGame, type Game, GameContext } from './store.ts';
import { useLayout } from './layout.ts';
import { TipCard } from './tip.tsx';

export function Game({ session }: { session: Session }) {
  const game = useMemo(() => createGame(session), [session]);
  useEffect(() => open(game), [game]);
  const layout = useLayout();
  return (
    <GameContext.Provider value={game}>
      <main class="game" data-layout={layout} data-tab={game.narrow.value} data-report={game.report.value ?? 'none'}>
        <MapHost layout={layout} />
        <Hud />
        {game.report.value === 'dawn' ? (
          <DawnReport />
        ) : (
          <>
            <Lists />
            <OverlayBar />
            <OverlayLegend />
            <Details />
            <TipCard />
            <BottomBar />
          </>
        )}
        {layout === 'tabs' && game.report.value === null && <NarrowTabs />}
        <Dialogs />
        <p class="hidden" role="status" aria-live="polite">
          {game.polite.value}
        </p>
        <p class="hidden" role="alert">
          {game.urgent.value}
        </p>
      </main>
    </GameContext.Provider>
  );
}

/** Listens to the session and the keyboard while the screen is shown. */
function open(game: Game): () => void {
  const { session } = game;
  const frame = session.frame;
  document.documentElement.dataset['phase'] = frame.clock.phase;
  const atDawn = frame.clock.stage === 'orders' && frame.clock.phase === 'day';
  if (frame.clock.stage === 'running') game.alarm.value = alarmsOfHour(frame);
  if (game.alarm.value.length > 0) game.narrow.value = 'details';
  if (frame.clock.stage === 'over') game.dialog.value = 'end';
  else if (atDawn && frame.clock.cycle === 1) game.dialog.value = 'briefing';
  else if (atDawn) game.report.value = 'dawn';
  const endings = [
    session.listen((next, events) => takeFrame(game, next, events)),
    session.onTrouble((fault) => {
      game.running.value = session.running;
      const told = toldOf(fault);
      tell(told ?? t('faults.unexpected'));
    }),
    settings.subscribe((now) => {
      session.setAlarms(['attack', ...QUIETABLE.filter((family) => now.stops[family])]);
    }),
    bindKeyboard(game),
    followDraft(game),
  ];
  return () => {
    for (const end of endings) end();
  };
}
