// The same level, seed and orders give the same game on every engine: what src/sim, and what it uses of src/shared,
// may not contain. Read from the syntax tree, so that words in comments and sentences are free.

import type { Node } from 'oxc-parser';
import { expect, test } from 'vitest';
import { filesUnder, importsOf, lineAt, parse, type SourceFile, walk } from './source.ts';

/** Of Math what every engine computes to the last bit. */
const EXACT_MATH = new Set(['abs', 'ceil', 'clz32', 'floor', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc']);

/** Clocks, places, other threads, and whatever else is not the same twice. */
const OUTSIDE = new Set(
  [
    'Date performance Intl Temporal crypto structuredClone fetch WeakRef FinalizationRegistry globalThis eval Function',
    'Promise setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame',
    'window self document navigator location localStorage indexedDB process',
  ].flatMap((names) => names.split(' ')),
);

/** Is this identifier the name of a field rather than something in scope? */
function isFieldName(parent: Node | undefined, field: string): boolean {
  if (parent === undefined) return false;
  const computed = 'computed' in parent && parent.computed;
  return !computed && (field === 'property' || field === 'key') && !('shorthand' in parent && parent.shorthand);
}

function nameFault(name: string, parent: Node | undefined, field: string): string | undefined {
  if (isFieldName(parent, field)) return undefined;
  if (OUTSIDE.has(name)) return `${name} is not the simulation's business`;
  if (name !== 'Math') return undefined;
  if (parent?.type === 'MemberExpression' && field === 'object') {
    const { property, computed } = parent;
    if (!computed && property.type === 'Identifier' && EXACT_MATH.has(property.name)) return undefined;
  }
  return `of Math only ${[...EXACT_MATH].join(', ')}`;
}

function callFault(node: Extract<Node, { type: 'CallExpression' }>): string | undefined {
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined;
  const isSort = callee.property.name === 'sort' || callee.property.name === 'toSorted';
  return isSort && node.arguments.length === 0 ? 'sort by a comparison: the default compares as text' : undefined;
}

/** Why a node may not stand in the simulation, or undefined. */
function fault(node: Node, parent: Node | undefined, field: string): string | undefined {
  switch (node.type) {
    case 'Identifier':
      return nameFault(node.name, parent, field);
    case 'BinaryExpression':
    case 'AssignmentExpression':
      return node.operator === '**' || node.operator === '**=' ? 'no **: engines round it differently' : undefined;
    case 'ForInStatement':
      return 'no for..in: its order is the object’s';
    case 'AwaitExpression':
    case 'ImportExpression':
      return 'nothing asynchronous';
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return node.async ? 'nothing asynchronous' : undefined;
    case 'ForOfStatement':
      return node.await ? 'nothing asynchronous' : undefined;
    case 'MemberExpression': {
      if (node.property.type !== 'Identifier' || node.computed) return undefined;
      const { name } = node.property;
      return name.startsWith('toLocale') || name === 'localeCompare' ? `${name} depends on the place` : undefined;
    }
    case 'CallExpression':
      return callFault(node);
    default:
      return undefined;
  }
}

function faultsOf(file: SourceFile): string[] {
  const found: string[] = [];
  walk(parse(file).program, (node, parent, field) => {
    const why = fault(node, parent, field);
    if (why !== undefined) found.push(`${file.path}:${lineAt(file.text, node.start)}: ${why}`);
  });
  return found;
}

/** The files of sim, and those of shared they use, at whatever remove. */
function reachedFromSim(): SourceFile[] {
  const sources = new Map(filesUnder('src', ['.ts']).map((file) => [file.path, file]));
  const reached = new Set([...sources.keys()].filter((path) => path.startsWith('src/sim/')));
  for (const path of reached) {
    const file = sources.get(path);
    if (file === undefined) continue;
    for (const { target } of importsOf(file)) if (target?.startsWith('src/shared/')) reached.add(target);
  }
  return [...reached].flatMap((path) => sources.get(path) ?? []);
}

test('the simulation is the same on every engine', () => {
  const files = reachedFromSim();
  expect(files.length).toBeGreaterThan(5);
  expect(files.flatMap(faultsOf)).toEqual([]);
});

test.each([
  'const a = Math.random();',
  "const a = Math['sin'](1);",
  'const { cos } = Math;',
  'const a = [1].map(Math.log2);',
  'const a = 2 ** 3;',
  'let a = 2; a **= 3;',
  'const a = Date.now();',
  'const a = performance.now();',
  'const a = { performance };',
  'const a = new Intl.NumberFormat();',
  'const a = (1).toLocaleString();',
  "const a = 'a'.localeCompare('b');",
  'async function a() {}',
  'const a = async () => 1;',
  'const a: Promise<number>[] = [];',
  'setTimeout(() => 1, 1);',
  'const a = structuredClone({});',
  'for (const a in {}) a;',
  'const a = [2, 1].sort();',
  'const a = [2, 1].toSorted();',
])('is caught: %s', (text) => {
  expect(faultsOf({ path: 'src/sim/bad.ts', text })).not.toEqual([]);
});

test.each([
  'const a = Math.floor(1) + Math.imul(2, 3); // Math.random and Date.now are words here',
  'const a = { date: 1, performance: 2, sort: 3 }; const b = a.performance;',
  "const a = 'a Date with Math.sin';",
  'const a = [2, 1].sort((x, y) => x - y);',
  'for (const a of [1]) a;',
  'interface A { location: number; window?: string }',
])('is free: %s', (text) => {
  expect(faultsOf({ path: 'src/sim/good.ts', text })).toEqual([]);
});
