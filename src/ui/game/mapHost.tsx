// The place of the map: makes it, keeps it in step with the store, and takes its clicks.

import { effect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import type { MapInsets, MapPick, MapPort, MapStatus } from '../mapPort.ts';
import { tell } from '../screens.ts';
import { services } from '../services.ts';
import { motionReduced, settings } from '../settings.ts';
import { beginOrder, fillFromPick } from './draft.ts';
import type { Layout } from './layout.ts';
import { type Game, lastNight, select, useGame } from './store.ts';

export function MapHost({ layout }: { layout: Layout }) {
  const game = useGame();
  const host = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(false);
  const report = game.report.value !== null;
  useEffect(() => {
    let ended = false;
    let undo = () => {};
    const parent = host.current as HTMLDivElement;
    services()
      .createMap(parent, game.frame.value.board, {
        renderer: settings.value.renderer,
        reducedMotion: motionReduced(),
        symbols: settings.value.symbols,
        insets: insetsOf(layout, report),
        nameOf: (kind, id) => (kind === 'tile' ? '' : game.names.peek()[kind](id)),
        onStatus,
      })
      .then(async (map) => {
        if (ended) return map.destroy();
        undo = connect(game, map);
        await map.ready;
        setShown(true);
        const alarmed = game.alarm.peek()[0]?.tile ?? null;
        if (alarmed !== null) map.focusTile(alarmed);
      })
      .catch(() => {
        if (!ended) tell(t('faults.mapFailed'));
      });
    return () => {
      ended = true;
      undo();
      game.map.value?.destroy();
      game.map.value = null;
    };
  }, [game]);
  useEffect(
    () => game.map.value?.setInsets(insetsOf(layout, report)),
    [layout, report, settings.value.textSize, shown],
  );
  return (
    <div class="map" ref={host} role="application" aria-label={t('screen.map')} tabIndex={0} data-part="map">
      {!shown && <p class="map-wait">{t('common.loadingMap')}</p>}
    </div>
  );
}

/** CSS pixels that the panels cover. */
function insetsOf(layout: Layout, report: boolean): MapInsets {
  const scale = settings.value.textSize / 100;
  if (report) return { left: 10, top: 58 * scale, right: layout === 'wide' ? innerWidth / 2 : 0, bottom: 10 };
  if (layout === 'tabs')
    return { left: 0, top: heightOf('.hud', 90), right: 0, bottom: heightOf('.bottom-bar', 70) + 46 * scale };
  return { left: 242 * scale, top: 104 * scale, right: 320 * scale, bottom: 78 * scale };
}

/** CSS pixels of a strip that wraps; a guess before it is there. */
function heightOf(strip: string, guess: number): number {
  return document.querySelector<HTMLElement>(strip)?.offsetHeight ?? guess;
}

function onStatus(status: MapStatus): void {
  if (status.context === 'lost') tell(t('faults.webglLost'));
  if (status.context === 'restored') tell(t('faults.webglRestored'));
  if (status.renderer === 'canvas' && settings.value.renderer === 'webgl') tell(t('faults.webglMissing'));
}

/** Shows the store on the map and brings its clicks to the store. Returns a function that ends it. */
function connect(game: Game, map: MapPort): () => void {
  game.map.value = map;
  map.show(game.frame.value, [], { hourMs: 0 });
  const endings = [
    map.onPick((pick) => picked(game, pick)),
    effect(() => map.setOverlay(game.overlay.value)),
    effect(() => map.setSelection(game.selection.value)),
    effect(() => map.setPlan(game.pending.value)),
    effect(() => map.setSymbols(settings.value.symbols)),
    effect(() => map.setReducedMotion(motionReduced())),
    effect(() => map.setPins(game.report.value === null ? [] : reportPins(game))),
  ];
  return () => {
    for (const end of endings) end();
  };
}

/** A click fills the order that is being thought about, or chooses; the second button begins a move. */
function picked(game: Game, pick: MapPick): void {
  const draft = game.draft.value;
  if (draft !== null) {
    fillFromPick(game, draft, pick);
    return;
  }
  if (pick.alternate && game.selection.value?.kind === 'unit' && pick.tile !== null) {
    beginOrder(game, 'moveUnit', { to: String(pick.tile) });
    return;
  }
  select(game, pick.top);
  if (pick.top !== null && pick.top.kind !== 'tile') game.narrow.value = 'details';
}

/** Numbered pins where trust moved, in the order of the dawn report. */
function reportPins(game: Game) {
  const frame = game.frame.value;
  const [, dawn] = lastNight(frame);
  const seen = new Set<string>();
  return frame.ledger
    .filter(
      (entry) =>
        entry.measure === 'trust' && entry.hour > dawn - 24 && entry.hour <= dawn && Math.abs(entry.delta) >= 25,
    )
    .sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta))
    .filter((entry) => !seen.has(entry.settlement) && seen.add(entry.settlement))
    .slice(0, 5)
    .flatMap((entry, i) => {
      const town = frame.settlements.find((one) => one.id === entry.settlement);
      if (town === undefined) return [];
      const tone = entry.cause === 'unexplained' ? 'unexplained' : entry.delta < 0 ? 'loss' : 'gain';
      return [{ id: `trust-${entry.id}`, tile: town.tile, label: String(i + 1), tone } as const];
    });
}
