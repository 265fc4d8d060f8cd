// Every figure quoted in the account of the model (src/sim/model.md and its pages in src/sim/model) as `file.NAME =
// value` is the one in the code. After a change of balance ANBAR_UPDATE_MODEL=1 npx vitest run tests/text/model.test.ts
// writes the new figures into the text.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from 'oxc-parser';
import { expect, test } from 'vitest';
import { CONSTANT_NAMES, CONSTANTS, type ConstantName, DEFAULT_CONSTANTS } from '../../src/sim/index.ts';
import { ROOT } from '../architecture/source.ts';
import { nodesOf, type Tree, trees } from './syntax.ts';

const FOLDER = 'src/sim/model';
const PAGES = [`${FOLDER}.md`, ...readdirSync(join(ROOT, FOLDER)).map((name) => `${FOLDER}/${name}`)];
/** What figures rest on stands here; calibrated ones are listed. */
const GROUNDS = `${FOLDER}/doubts.md`;
const QUOTE = /`((?:[a-z]+\/)?\w+)\.([A-Z][A-Z0-9_]*|(?<=constants\.)[a-z]\w*)((?:\.\w+)*) = (-?[\d.]+|NaN)`/g;

function treeOf(file: string): Tree | undefined {
  const paths = [`src/sim/rules/${file}.ts`, `src/sim/${file}.ts`];
  return trees.find((tree) => paths.includes(tree.path));
}

function constant(tree: Tree, name: string): Node | null | undefined {
  for (const node of nodesOf(tree.program)) {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.id.name === name) return node.init;
  }
  return undefined;
}

/** The number an expression of constants comes to; NaN if it is none. */
function numberOf(tree: Tree, node: Node | null | undefined, path: readonly string[] = []): number {
  switch (node?.type) {
    case 'Literal':
      return path.length === 0 && typeof node.value === 'number' ? node.value : Number.NaN;
    case 'UnaryExpression':
      return node.operator === '-' ? -numberOf(tree, node.argument) : Number.NaN;
    case 'BinaryExpression': {
      const [a, b] = [numberOf(tree, node.left), numberOf(tree, node.right)];
      return { '+': a + b, '-': a - b, '*': a * b, '/': a / b }[node.operator as string] ?? Number.NaN;
    }
    case 'TSAsExpression':
      return numberOf(tree, node.expression, path);
    case 'Identifier':
      return numberOf(tree, constant(tree, node.name), path);
    case 'ObjectExpression': {
      for (const field of node.properties) {
        if (field.type !== 'Property' || field.key.type !== 'Identifier' || field.key.name !== path[0]) continue;
        return numberOf(tree, field.value, path.slice(1));
      }
      return Number.NaN;
    }
    default:
      return Number.NaN;
  }
}

/** As the text quotes it: four digits that count. */
function inCode(file: string, name: string, fields: string): string {
  if (file === 'constants') return String(DEFAULT_CONSTANTS[name as ConstantName] ?? Number.NaN);
  const tree = treeOf(file);
  const value = tree ? numberOf(tree, constant(tree, name), fields.split('.').slice(1)) : Number.NaN;
  return String(Number(value.toPrecision(4)));
}

if (process.env['ANBAR_UPDATE_MODEL']) {
  for (const page of PAGES) {
    const fresh = read(page).replace(
      QUOTE,
      (quote: string, file: string, name: string, fields: string, value: string) =>
        quote.replace(`= ${value}`, `= ${inCode(file, name, fields)}`),
    );
    writeFileSync(join(ROOT, page), fresh);
  }
}

function read(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

/** Main constants quoted on these pages. */
function quotedConstants(pages: readonly string[]): ReadonlySet<string> {
  return new Set(
    pages.flatMap((page) =>
      [...read(page).matchAll(QUOTE)].flatMap(([, file, name = '']) => (file === 'constants' ? [name] : [])),
    ),
  );
}

test.each(PAGES)('figures quoted in %s are those of the code', (page) => {
  const wrong = [...read(page).matchAll(QUOTE)].flatMap(([quote, file = '', name = '', fields = '', value = '']) => {
    const found = inCode(file, name, fields);
    return found === value && found !== 'NaN' ? [] : [`${quote}: ${found}`];
  });
  expect(wrong).toEqual([]);
});

test('every rule is spoken of', () => {
  const text = PAGES.map(read).join('\n');
  const named = new Set([...text.matchAll(/\[([\w, `/.]+)\]/g)].flatMap(([, list = '']) => list.split(/[, ]+/)));
  const rules = trees.flatMap(({ path }) => /^src\/sim\/rules\/(\w+)\.ts$/.exec(path)?.[1] ?? []);
  const plumbing = new Set(['index', 'hour', 'task', 'arrival']);
  expect(rules.filter((rule) => !plumbing.has(rule) && !named.has(rule))).toEqual([]);
});

test('every main constant is quoted, and those that were calibrated stand where it says on what', () => {
  const everywhere = quotedConstants(PAGES);
  expect(CONSTANT_NAMES.filter((name) => !everywhere.has(name))).toEqual([]);
  const grounds = quotedConstants([GROUNDS]);
  const calibrated = CONSTANT_NAMES.filter((name) => CONSTANTS[name].ground === 'calibrated');
  expect(calibrated.filter((name) => !grounds.has(name))).toEqual([]);
});

test('every page is one of those the first lists, and short enough to read', () => {
  const [first = '', ...others] = PAGES;
  const index = read(first);
  expect(others.filter((page) => !index.includes(`\`${page}\``))).toEqual([]);
  expect(PAGES.filter((page) => read(page).split('\n').length > 400)).toEqual([]);
});
