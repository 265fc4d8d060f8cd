// What the screens need from the rest of the program, handed in once by main.ts: games, saves, the map, sound.

import { Fault } from '../shared/fault.ts';
import type { LocalText } from '../shared/text.ts';
import { hasText, t } from '../text/index.ts';
import type { CampaignChoice, CampaignInfo, NewCampaign, NewGame, Session } from '../session/api.ts';
import type { Verified } from '../session/games.ts';
import type { Difficulty, Frame, GameEvent } from '../sim/index.ts';
import type { MapFactory } from './mapPort.ts';

/** A game kept in this browser. */
export interface SavedGame {
  readonly id: string;
  readonly level: string;
  readonly title: LocalText;
  readonly seed: string;
  readonly cycle: number;
  readonly cycles: number;
  readonly phase: 'day' | 'night';
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly outcome: 'won' | 'lost' | 'undecided' | null;
  /** Officer when left out. */
  readonly difficulty?: Difficulty;
}

export interface Services {
  /** Fetches ahead of time what a game on this level needs. */
  prepare(level: string): Promise<void>;
  openNew(game: NewGame): Promise<Session>;
  openSaved(id: string): Promise<Session>;
  /** Begins a campaign with its first year. */
  openCampaign(campaign: NewCampaign): Promise<Session>;
  /** Goes on to the year after the open one. */
  nextYear(chosen: readonly CampaignChoice[]): Promise<Session>;
  /** Newest first. */
  listCampaigns(): Promise<readonly CampaignInfo[]>;
  /** Newest first. */
  listSaves(): Promise<readonly SavedGame[]>;
  deleteSave(id: string): Promise<void>;
  /** The save as a file's text. */
  exportSave(id: string): Promise<string>;
  /** Takes a file in; rejects with a Fault where it is not a save. */
  importSave(file: Blob): Promise<void>;
  /** Plays a replay file again; rejects with a Fault where it cannot be played. */
  verifyReplay(file: Blob): Promise<Verified>;
  readonly createMap: MapFactory;
  readonly sound: Sounds;
}

/** The sounds of the game; what they are is in src/sound. */
export interface Sounds {
  play(name: 'order' | 'report'): void;
  hour(frame: Frame, events: readonly GameEvent[]): void;
  stop(): void;
}

let provided: Services | null = null;

export function provideServices(services: Services): void {
  provided = services;
}

export function services(): Services {
  if (provided === null) throw new Error('services are provided by main.ts before the first screen');
  return provided;
}

/** The sentence of a failure that a person is to read, or null for any other. */
export function toldOf(failure: unknown): string | null {
  if (!(failure instanceof Fault)) return null;
  const key = `save.${failure.code}`;
  return hasText(key) ? t(key, failure.params) : null;
}
