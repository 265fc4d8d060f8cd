// Which screen is shown, the game that is open, and the notes across the top. The screens themselves: menu/, game/,
// after/.

import { signal } from '@preact/signals';
import type { AfterAction, CouncilView, Session } from '../session/api.ts';

export type Screen =
  | { readonly at: 'menu'; readonly page: MenuPage }
  | { readonly at: 'opening' }
  | { readonly at: 'game'; readonly session: Session }
  | { readonly at: 'after'; readonly session: Session; readonly after: AfterAction }
  /** The council between two years of a campaign. */
  | { readonly at: 'council'; readonly session: Session; readonly council: CouncilView };

export type MenuPage = 'home' | 'new' | 'saves' | 'settings' | 'about';

export interface Note {
  readonly id: number;
  /** Sentence, written out. */
  readonly text: string;
  /** What it is about, where a newer note on the same takes its place. */
  readonly about: string | null;
}

export const screen = signal<Screen>({ at: 'menu', page: 'home' });
export const notes = signal<readonly Note[]>([]);

let lastNote = 0;

/**
 * Shows a sentence across the top until it is put away; the same sentence is not shown twice at once, nor two notes
 * about the same thing.
 */
export function tell(text: string, about: string | null = null): void {
  const others = notes.value.filter((note) => about === null || note.about !== about);
  if (others.some((note) => note.text === text)) return;
  lastNote += 1;
  notes.value = [...others, { id: lastNote, text, about }];
}

export function dismiss(id: number): void {
  notes.value = notes.value.filter((note) => note.id !== id);
}

export function toMenu(page: MenuPage = 'home'): void {
  document.documentElement.dataset['phase'] = 'day';
  screen.value = { at: 'menu', page };
}
