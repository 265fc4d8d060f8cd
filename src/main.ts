// Wires the parts together; no logic. The menu is shown at once; games, map and sound are fetched when asked for.

import { openSound, SOUND_KINDS, type SoundSettings } from './sound/index.ts';
import { startApp } from './ui/app.tsx';
import type { MapPort } from './ui/mapPort.ts';
import { provideServices } from './ui/services.ts';
import { settings } from './ui/settings.ts';
import './ui/styles/fonts.ts';

const RELIEF = import.meta.glob<string>('../assets/relief/*-{day,moon}.webp', {
  eager: true,
  import: 'default',
  query: '?url&no-inline',
});

/** The baked ground of a level; none for a level that does not come with the game. */
function reliefOf(level: string): { readonly day: string; readonly moon: string } | undefined {
  const [day, moon] = ['day', 'moon'].map((light) => RELIEF[`../assets/relief/${level}-${light}.webp`]);
  return day && moon ? { day, moon } : undefined;
}

const games = () => import('./session/games.ts');

const sound = openSound(soundSettings());
settings.subscribe(() => sound.set(soundSettings()));

function soundSettings(): SoundSettings {
  const volume = settings.peek().volume / 100;
  return {
    mute: volume === 0,
    volume: Object.fromEntries(SOUND_KINDS.map((kind) => [kind, volume])) as SoundSettings['volume'],
  };
}

provideServices({
  prepare: async (level) => {
    (await games()).prepareGame(level);
    void import('./view/index.ts');
  },
  openNew: async (game) => (await games()).startGame(game),
  openSaved: async (id) => (await games()).openGame(id),
  openCampaign: async (campaign) => (await games()).startCampaign(campaign),
  nextYear: async (chosen) => (await games()).nextYear(chosen),
  listCampaigns: async () => (await games()).listCampaigns(),
  listSaves: async () => (await games()).listGames(),
  deleteSave: async (id) => (await games()).deleteGame(id),
  exportSave: async (id) => (await games()).exportGame(id),
  importSave: async (file) => void (await (await games()).importGame(file)),
  verifyReplay: async (file) => (await games()).verifyReplayFile(file),
  createMap: async (parent, board, { renderer, ...options }): Promise<MapPort> => {
    const { createMapView } = await import('./view/index.ts');
    const forced = renderer === 'auto' ? {} : { renderer };
    return createMapView(parent, board, { ...options, ...forced, relief: reliefOf(board.base ?? board.id) });
  },
  sound,
});

const root = document.getElementById('app');
if (root !== null) startApp(root);
