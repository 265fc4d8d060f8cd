// The documents name only what is there: every path and file in ARCHITECTURE.md, README.md and the pages on the model.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, ROOT } from './source.ts';

const DOCUMENTS = [
  'ARCHITECTURE.md',
  'README.md',
  'src/sim/model.md',
  'src/sim/systems.md',
  'src/sim/ablations.md',
  'src/sim/sensitivity.md',
  ...readdirSync(join(ROOT, 'src/sim/model')).map((page) => `src/sim/model/${page}`),
];
/** What stands in backticks and looks like a path in the project, or like the name of one of its files. */
const PATH = /^\.?[\w-]+(\/[\w.-]+)+\/?$/;
const FILE = /^[\w.-]+\.(ts|tsx|js|mjs|json|html|md)$/;
/** Packages and ids that look like paths. */
const OTHERS = new Set(['seedrandom/lib/alea']);

const names = new Set(
  ['src', 'tests', 'tools'].flatMap((folder) =>
    filesUnder(folder, ['.ts', '.tsx', '.js', '.mjs']).map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
  ),
);

const isThere = (path: string): boolean => existsSync(join(ROOT, path)) || existsSync(join(ROOT, 'src/sim', path));

test.each(DOCUMENTS)('%s names only what is there', (document) => {
  const text = readFileSync(join(ROOT, document), 'utf8');
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word);
  const wrong = quoted.filter((word) => {
    if (OTHERS.has(word)) return false;
    if (PATH.test(word)) return !isThere(word) && word !== 'dist/';
    return FILE.test(word) && !isThere(word) && !names.has(word);
  });
  expect(wrong).toEqual([]);
});
