// The built game has only the parts of Phaser that src/view/phaser-entry.js names, while `npm run dev` and the types
// have them all: whatever the map's code asks of Phaser must be among those parts.

import type { Node, ObjectExpression } from 'oxc-parser';
import { expect, test } from 'vitest';
import { filesUnder, importsOf, lineAt, parse, type SourceFile, walk } from './source.ts';

/** Names and what lies under each; null: a module taken whole, where every name may be. */
type Parts = Map<string, Parts | null>;

const PHASER = 'node_modules/phaser/src';
const library = new Map(filesUnder(PHASER, ['.js']).map((file) => [file.path, file]));
const entry = filesUnder('src/view', ['phaser-entry.js'])[0];

function partsOf(object: ObjectExpression): Parts {
  const parts: Parts = new Map();
  for (const property of object.properties) {
    if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
    parts.set(property.key.name, property.value.type === 'ObjectExpression' ? partsOf(property.value) : null);
  }
  return parts;
}

/** The parts in the object a file of Phaser's gives to a variable. */
function declared(path: string, name: string): Parts {
  let parts: Parts | undefined;
  walk(parse(library.get(path) as SourceFile).program, (node) => {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || node.id.name !== name) return;
    if (node.init?.type === 'ObjectExpression') parts = partsOf(node.init);
  });
  if (parts === undefined) throw new Error(`${path} declares no ${name}`);
  return parts;
}

/** `['Math', 'Clamp']` of `Phaser.Math.Clamp`; undefined for what does not begin at Phaser. */
function pathOf(node: Node): string[] | undefined {
  if (node.type === 'Identifier') return node.name === 'Phaser' ? [] : undefined;
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return undefined;
  const before = pathOf(node.object);
  return before && [...before, node.property.name];
}

/** Where a path leads: parts, null within a module taken whole, undefined where nothing is. */
function lookUp(parts: Parts, path: readonly string[]): Parts | null | undefined {
  let here: Parts | null | undefined = parts;
  for (const name of path) {
    if (!here) break;
    here = here.get(name);
  }
  return here;
}

function add(to: Parts | null | undefined, parts: Parts): void {
  for (const [name, under] of parts) to?.set(name, under);
}

/** The parts of the built Phaser: its core, its constants, and what the entry adds to them. */
function builtParts(): Parts {
  const built = declared(`${PHASER}/phaser-core.js`, 'Phaser');
  add(built, declared(`${PHASER}/const.js`, 'CONST'));
  walk(parse(entry).program, (node) => {
    if (node.type === 'CallExpression' && node.arguments[1]?.type === 'ObjectExpression') {
      add(lookUp(built, pathOf(node.arguments[0]) ?? []), partsOf(node.arguments[1]));
    }
    if (node.type === 'AssignmentExpression' && node.right.type === 'ObjectExpression') {
      const path = pathOf(node.left) ?? [];
      add(lookUp(built, path.slice(0, -1)), new Map([[path[path.length - 1], partsOf(node.right)]]));
    }
  });
  return built;
}

/** What `scene.add` and `scene.make` offer: the names by the file that registers them. */
function registered(): Map<string, string> {
  const names = new Map<string, string>();
  for (const [path, { text }] of library) {
    if (!/(Factory|Creator)\.js$/.test(path)) continue;
    const kind = path.endsWith('Factory.js') ? 'add' : 'make';
    for (const [, name] of text.matchAll(/\.register\('(\w+)'/g)) names.set(`${kind}.${name}`, path);
  }
  return names;
}

function builtFactories(): Set<string> {
  const core = (library.get(`${PHASER}/phaser-core.js`) as SourceFile).text;
  const required = [...core.matchAll(/require\('\.\/([^']+)'\)/g)].map(([, path]) => `${PHASER}/${path}.js`);
  return new Set([...required, ...importsOf(entry).map(({ request }) => `node_modules/${request}`)]);
}

const parts = builtParts();
const names = registered();
const factories = builtFactories();

function fault(node: Node): string | undefined {
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return undefined;
  const path = pathOf(node);
  if (path) {
    // Where what it stands on is missing too, that is the fault.
    const isFirstMissing = lookUp(parts, path) === undefined && lookUp(parts, path.slice(0, -1)) !== undefined;
    return isFirstMissing ? `Phaser.${path.join('.')}` : undefined;
  }
  const { object } = node;
  if (object.type !== 'MemberExpression' || object.property.type !== 'Identifier') return undefined;
  const name = `${object.property.name}.${node.property.name}`;
  const file = names.get(name);
  return file !== undefined && !factories.has(file) ? name : undefined;
}

function faultsOf(file: SourceFile): string[] {
  const found: string[] = [];
  walk(parse(file).program, (node) => {
    const missing = fault(node);
    if (missing) found.push(`${file.path}:${lineAt(file.text, node.start)}: ${missing} is not in phaser-entry.js`);
  });
  return found;
}

test('the map asks only for parts of Phaser that are built in', () => {
  const files = filesUnder('src', ['.ts', '.tsx']).filter((file) => /\bPhaser\b/.test(file.text));
  expect(files.flatMap(faultsOf)).toEqual([]);
});

test.each([
  'Phaser.Math.Clamp(1, 0, 2)',
  'new Phaser.Geom.Rectangle()',
  'Phaser.Input.Events.POINTER_DOWN',
  'Phaser.BlendModes.MULTIPLY === Phaser.CANVAS',
  'class A extends Phaser.Scene { a() { this.add.container(0, 0); this.add.image(0, 0); } }',
])('built in: %s', (text) => {
  expect(faultsOf({ path: 'src/view/good.ts', text })).toEqual([]);
});

test.each([
  'Phaser.Math.RND.pick([1])',
  'new Phaser.Geom.Ellipse()',
  'Phaser.Physics.Arcade',
  'Phaser.Utils.Array',
  'scene.add.particles(0, 0)',
  'scene.add.renderTexture(0, 0)',
  'scene.make.container({})',
])('missing: %s', (text) => {
  expect(faultsOf({ path: 'src/view/bad.ts', text })).toHaveLength(1);
});
