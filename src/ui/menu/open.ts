// Opening a game from the menu, new or saved, and saying so where it cannot be done.

import type { CampaignChoice, NewCampaign, NewGame, Session } from '../../session/api.ts';
import { t } from '../../text/index.ts';
import { screen, tell, toMenu } from '../screens.ts';
import { services, toldOf } from '../services.ts';

export function openNew(game: NewGame): Promise<void> {
  return open(services().openNew(game));
}

/** Begins a campaign with its first year. */
export function openCampaign(campaign: NewCampaign): Promise<void> {
  return open(services().openCampaign(campaign));
}

/** Goes on to the next year of the campaign whose year is open. */
export function onWithCampaign(chosen: readonly CampaignChoice[]): Promise<void> {
  return open(services().nextYear(chosen));
}

/** Opens the last game of a campaign where its council is due. */
export async function openCouncil(game: string): Promise<void> {
  screen.value = { at: 'opening' };
  try {
    const session = await services().openSaved(game);
    const council = await session.council();
    screen.value = council ? { at: 'council', session, council } : { at: 'game', session };
  } catch (failure) {
    failed(failure);
  }
}

export function openSaved(id: string): Promise<void> {
  return open(services().openSaved(id));
}

async function open(opening: Promise<Session>): Promise<void> {
  screen.value = { at: 'opening' };
  try {
    screen.value = { at: 'game', session: await opening };
  } catch (failure) {
    failed(failure);
  }
}

function failed(failure: unknown): void {
  const reason = toldOf(failure);
  tell(reason === null ? t('faults.openFailed') : t('faults.openFailedWhy', { reason }));
  toMenu();
}

/** A seed nobody chose: eight letters and digits that are easy to read out. */
export function freshSeed(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => letters[byte % letters.length]).join('');
}
