// The sentences of the game itself, fetched with the game screen and not with the menu. Importing this file adds
// them; the groups that codes of the simulation point into are events, refusals, factors, previewWarnings,
// ledger, threats and outcome.

import { addTexts, type TextGroup } from './index.ts';

const files = import.meta.glob<Record<string, TextGroup>>(
  ['./en/*.ts', '!./en/{about,common,faults,keys,level,menu,save,settings}.ts'],
  { eager: true },
);

addTexts(Object.assign({}, ...Object.values(files)));
