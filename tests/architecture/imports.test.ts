// Who may import whom: the table of ARCHITECTURE.md, held for every file of src, type imports counted.

import { expect, test } from 'vitest';
import { filesUnder, type Import, importsOf, type SourceFile } from './source.ts';

interface Room {
  /** Rooms it may import from, beside itself and `shared`. */
  readonly may: readonly string[];
  /** Rooms it may import types alone from. */
  readonly typesOf?: readonly string[];
}

const ROOMS: Readonly<Record<string, Room>> = {
  shared: { may: [] },
  sim: { may: [] },
  level: { may: ['sim'] },
  bots: { may: ['sim'] },
  save: { may: ['sim', 'level'] },
  session: { may: ['sim', 'level', 'bots', 'save'] },
  text: { may: [], typesOf: ['sim'] },
  view: { may: ['session', 'text', 'relief'], typesOf: ['sim'] },
  // The baker in src/view/relief: a room of its own, without Phaser or a page, so that the command line may use it.
  relief: { may: [], typesOf: ['sim'] },
  ui: { may: ['session', 'text'], typesOf: ['sim'] },
  sound: { may: [], typesOf: ['session', 'sim'] },
  editor: { may: ['level', 'session', 'view', 'relief', 'ui', 'text'] },
  classroom: { may: ['session', 'level', 'save', 'ui', 'text'] },
  cli: { may: ['sim', 'level', 'bots', 'save', 'session', 'text', 'sound', 'classroom', 'relief'] },
};

/** Packages that only some rooms may use; `main` is src/main.ts. */
const PACKAGES: readonly { readonly pattern: RegExp; readonly rooms: readonly string[] }[] = [
  { pattern: /^phaser(\/|$)/, rooms: ['view', 'editor', 'main'] },
  { pattern: /^(preact|@preact\/.+|lucide-preact)(\/|$)/, rooms: ['ui', 'editor', 'classroom', 'main'] },
  { pattern: /^howler$/, rooms: ['sound'] },
  { pattern: /^node:/, rooms: ['cli'] },
];
/** Rooms that may use these packages and no other. */
const ONLY_PACKAGES: Readonly<Record<string, RegExp>> = {
  sim: /^(seedrandom\/lib\/alea(\.js)?|pathfinding(\/.+)?)$/,
  shared: /^$/,
};

const SIM_DOOR = 'src/sim/index.ts';

/** `sim` of `src/sim/step.ts`, `main` of `src/main.ts`. */
function roomOf(path: string): string {
  if (path.startsWith('src/view/relief/')) return 'relief';
  const [, first, second] = path.split('/');
  return second === undefined ? first.replace(/\..*$/, '') : first;
}

/** Why an import may not be, or undefined when it may. */
function fault({ from, request, target, typeOnly }: Import): string | undefined {
  const room = roomOf(from);
  if (target === undefined) return packageFault(room, request);
  if (!target.startsWith('src/')) {
    return /^(assets|levels)\//.test(target) && room !== 'sim' ? undefined : `${room} may not reach for ${target}`;
  }
  const other = roomOf(target);
  if (room === 'sim' && target === SIM_DOOR) return 'files of sim import each other, not their index.ts';
  if (room !== 'sim' && other === 'sim' && target !== SIM_DOOR) return `sim is entered by ${SIM_DOOR} alone`;
  if (room === 'main' || other === room || other === 'shared') return undefined;
  const { may, typesOf = [] } = ROOMS[room] ?? { may: [] };
  if (may.includes(other)) return undefined;
  if (typesOf.includes(other)) return typeOnly ? undefined : `${room} may import types alone from ${other}`;
  return `${room} may not import ${other}`;
}

function packageFault(room: string, request: string): string | undefined {
  const only = ONLY_PACKAGES[room];
  if (only && !only.test(request)) return `${room} may not use the package ${request}`;
  const rule = PACKAGES.find(({ pattern }) => pattern.test(request));
  return rule && !rule.rooms.includes(room) ? `${room} may not use the package ${request}` : undefined;
}

function faultsOf(files: readonly SourceFile[]): string[] {
  return files.flatMap(importsOf).flatMap((found) => {
    const why = fault(found);
    return why === undefined ? [] : [`${found.from}:${found.line}: ${why}`];
  });
}

const files = filesUnder('src', ['.ts', '.tsx', '.js']);

test('every file of src lies in a room that has rules', () => {
  const rooms = new Set(files.map((file) => roomOf(file.path)));
  expect([...rooms].filter((room) => room !== 'main' && !(room in ROOMS))).toEqual([]);
});

test('imports keep to the rooms', () => {
  expect(files.flatMap(importsOf).length).toBeGreaterThan(10);
  expect(faultsOf(files)).toEqual([]);
});

test.each([
  ['src/sim/step.ts', "import { read } from '../level/read.ts';", 'sim may not import level'],
  ['src/sim/step.ts', "import type { Level } from '../level/schema.ts';", 'sim may not import level'],
  ['src/sim/step.ts', "import { step } from './index.ts';", 'files of sim import each other'],
  ['src/sim/rules/air.ts', "export * from '../../sim/index.ts';", 'files of sim import each other'],
  ['src/sim/step.ts', "import * as v from 'valibot';", 'may not use the package valibot'],
  ['src/sim/step.ts', "import seedrandom from 'seedrandom';", 'may not use the package seedrandom'],
  ['src/sim/step.ts', "import level from '../../levels/anbar.json';", 'sim may not reach for levels/anbar.json'],
  ['src/view/map.ts', "import { step } from '../sim/index.ts';", 'types alone from sim'],
  ['src/view/map.ts', "import type { State } from '../sim/state.ts';", 'sim is entered by'],
  ['src/view/map.ts', "export { Panel } from '../ui/panel.tsx';", 'view may not import ui'],
  ['src/ui/panel.tsx', "import 'phaser';", 'may not use the package phaser'],
  ['src/ui/panel.tsx', "let scene: import('phaser').Scene;", 'may not use the package phaser'],
  ['src/session/host.ts', "await import('../view/map.ts');", 'session may not import view'],
  ['src/bots/idle.ts', "new Worker(new URL('../session/worker.ts', import.meta.url));", 'bots may not import session'],
  ['src/save/store.ts', "import { readFileSync } from 'node:fs';", 'may not use the package node:fs'],
  ['src/shared/text.ts', "import { step } from '../sim/index.ts';", 'shared may not import sim'],
])('%s is caught with %s', (path, text, why) => {
  expect(faultsOf([{ path, text }])).toEqual([expect.stringContaining(why)]);
});

test.each([
  ['src/sim/step.ts', "import alea from 'seedrandom/lib/alea.js'; import { hash } from '../shared/hash.ts';"],
  ['src/view/map.ts', "import Phaser from 'phaser'; import type { Frame } from '../sim/index.ts';"],
  ['src/ui/panel.tsx', "import { h } from 'preact'; import { type Frame } from '../sim/index.ts';"],
  ['src/main.ts', "import { mount } from './ui/mount.tsx'; import map from '../assets/map.png?url';"],
])('%s may have %s', (path, text) => {
  expect(faultsOf([{ path, text }])).toEqual([]);
});
