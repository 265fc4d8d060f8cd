// The store of sentences by key, and the language that is on. The sentences are in en/<group>.ts; codes with ids in
// them become sentences in index.ts.

import i18next from 'i18next';
import { about } from './en/about.ts';
import { common } from './en/common.ts';
import { faults } from './en/faults.ts';
import { keys } from './en/keys.ts';
import { menu } from './en/menu.ts';
import { save } from './en/save.ts';
import { settings } from './en/settings.ts';
import { number } from './format.ts';

export type TextParams = Readonly<Record<string, string | number>>;
export type TextGroup = Readonly<Record<string, string>>;
/** Words in the languages of the game, as level files carry them. */
export interface Words {
  readonly en: string;
  readonly ar?: string;
}

const missing = new Set<string>();
const texts = i18next.createInstance();

void texts.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  showSupportNotice: false,
  resources: { en: { translation: { about, common, faults, keys, menu, save, settings } } },
  interpolation: { escapeValue: false },
  parseMissingKeyHandler: (key) => {
    missing.add(key);
    return `⟦${key}⟧`;
  },
} as Parameters<typeof texts.init>[0]);

/** Adds groups of sentences, each under its name; used by chunks that are fetched after the menu. */
export function addTexts(groups: Readonly<Record<string, TextGroup>>): void {
  texts.addResourceBundle('en', 'translation', groups, true, true);
}

/** The sentence of a key `group.code`. Numbers are written in the language's digits; `count` also picks the plural. */
export function t(key: string, params?: TextParams): string {
  return texts.t(key, params === undefined ? {} : written(params));
}

/** True if a sentence is written for the key. */
export function hasText(key: string): boolean {
  return texts.exists(key);
}

/** A text of a level in the language that is on. */
export function local(words: Words): string {
  return (language() === 'ar' ? words.ar : undefined) ?? words.en;
}

export function language(): 'en' | 'ar' {
  return texts.language === 'ar' ? 'ar' : 'en';
}

/** Keys asked for so far that have no sentence. */
export function missingKeys(): readonly string[] {
  return [...missing];
}

function written(params: TextParams): Record<string, string | number> {
  const out: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    out[name] = typeof value === 'number' && name !== 'count' ? number(value) : value;
  }
  return out;
}
