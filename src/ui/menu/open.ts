// Opening a game from the menu, new or saved, and saying so where it cannot be done.

import type { Session } from '../../session/api.ts';
import { t } from '../../text/index.ts';
import { screen, tell, toMenu } from '../screens.ts';
import { services, toldOf } from '../services.ts';

export function openNew(level: string, seed: string): Promise<void> {
  return open(services().openNew({ level, seed }));
}

export function openSaved(id: string): Promise<void> {
  return open(services().openSaved(id));
}

async function open(opening: Promise<Session>): Promise<void> {
  screen.value = { at: 'opening' };
  try {
    screen.value = { at: 'game', session: await opening };
  } catch (failure) {
    const reason = toldOf(failure);
    tell(reason === null ? t('faults.openFailed') : t('faults.openFailedWhy', { reason }));
    toMenu();
  }
}

/** A seed nobody chose: eight letters and digits that are easy to read out. */
export function freshSeed(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => letters[byte % letters.length]).join('');
}
