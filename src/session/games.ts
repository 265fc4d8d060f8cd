// Games as menus ask for them: start, open, list, take out, bring in, verify. All of it happens in the page's one
// worker; nothing of the simulation is loaded here.

import type { GameInfo, Verified } from '../save/index.ts';
import type { CampaignChoice, CampaignInfo, NewCampaign, NewGame, Session } from './api.ts';
import { createSession } from './client.ts';
import { createLine, type Line } from './line.ts';
import type { Opened } from './protocol.ts';

export type { GameInfo, Verified };

let line: Line | null = null;

function worker(): Line {
  line ??= createLine(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'anbar-game' }),
  );
  return line;
}

let current: Session | null = null;

function entered(opened: Opened): Session {
  current?.close();
  current = createSession(worker(), opened);
  return current;
}

/** Starts the worker and has it read a level, so that a game on it starts at once. Failures are met again then. */
export function prepareGame(level: string): void {
  worker()
    .call('warmUp', level)
    .catch(() => {});
}

/** Starts a new game; it keeps itself from the first moment. Asks the browser not to clear away what is kept. */
export async function startGame(game: NewGame): Promise<Session> {
  current?.close();
  void navigator.storage?.persist?.().catch(() => false);
  return entered(await worker().call('start', game));
}

/** Begins a campaign with its first year. */
export async function startCampaign(campaign: NewCampaign): Promise<Session> {
  current?.close();
  void navigator.storage?.persist?.().catch(() => false);
  return entered(await worker().call('startCampaign', campaign));
}

/** Goes on to the year after the open game's, with what the council chose. */
export async function nextYear(chosen: readonly CampaignChoice[]): Promise<Session> {
  return entered(await worker().call('nextYear', chosen));
}

/** Campaigns kept in this browser, newest first. */
export function listCampaigns(): Promise<readonly CampaignInfo[]> {
  return worker().call('campaigns');
}

/** Goes on with a kept game, hours played since its last dawn or dusk included. */
export async function openGame(id: string): Promise<Session> {
  current?.close();
  return entered(await worker().call('open', id));
}

/** A new game that begins as the session's stood at the dawn or dusk of `hour`. */
export async function branchGame(hour: number): Promise<Session> {
  return entered(await worker().call('branch', hour));
}

/** Games kept in this browser, newest first. */
export function listGames(): Promise<readonly GameInfo[]> {
  return worker().call('list');
}

export function deleteGame(id: string): Promise<void> {
  return worker().call('remove', id);
}

/** Text of the file a game is taken out as: a replay. */
export function exportGame(id: string): Promise<string> {
  return worker().call('exportGame', id);
}

/** Reads a file, plays it again to see that it is sound, and keeps it as a game of its own. */
export function importGame(file: Blob | string): Promise<GameInfo> {
  return worker().call('importGame', file);
}

/** Plays a replay file again and says whether every hour came out as it says. Nothing is kept. */
export function verifyReplayFile(file: Blob | string): Promise<Verified> {
  return worker().call('verify', file);
}
