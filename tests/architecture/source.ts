// The project's sources as the architecture tests see them: which files there are, their syntax trees, and what each
// imports. The rules themselves are in the tests beside this file.

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { type Comment, type Node, parseSync, visitorKeys } from 'oxc-parser';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface SourceFile {
  /** From the project's folder, with slashes: `src/sim/step.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Every file with one of the endings under a folder, in the order of their paths. */
export function filesUnder(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => ({ path: relative(ROOT, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

export interface Parsed {
  readonly program: Node;
  readonly comments: readonly Comment[];
}

/** The syntax tree; throws where the file is not valid, since a rule that reads nothing holds nothing. */
export function parse(file: SourceFile): Parsed {
  const { program, comments, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path}: ${errors[0].message}`);
  return { program, comments };
}

/** Calls `visit` for each node of a tree with the node above it and the name of the field it stands in. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined, field: string) => void): void {
  const step = (current: Node, parent: Node | undefined, field: string): void => {
    visit(current, parent, field);
    for (const key of visitorKeys[current.type] ?? []) {
      const value = (current as unknown as Record<string, unknown>)[key];
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child)) step(child, current, key);
      }
    }
  };
  step(node, undefined, '');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

export interface Import {
  readonly from: string;
  readonly line: number;
  /** What is written: a package, or a path such as `../sim/index.ts`. */
  readonly request: string;
  /** The file in the project it means, `src/sim/index.ts`; undefined for a package. */
  readonly target: string | undefined;
  /** Nothing but types. */
  readonly typeOnly: boolean;
}

/** Everything a file imports: types, re-exports, dynamic imports and workers counted. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  walk(parse(file).program, (node) => {
    const asked = requestOf(node);
    if (asked === undefined) return;
    const request = asked.replace(/\?.*$/, '');
    const target = request.startsWith('.') ? posix.join(posix.dirname(file.path), request) : undefined;
    found.push({ from: file.path, line: lineAt(file.text, node.start), request, target, typeOnly: isTypeOnly(node) });
  });
  return found;
}

/** What a node imports, if it does. An import whose name is computed counts as one of nowhere. */
function requestOf(node: Node): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return node.source.value;
    case 'ExportNamedDeclaration':
      return node.source?.value;
    case 'TSImportType':
      return node.source.value;
    case 'ImportExpression':
      return node.source.type === 'Literal' ? String(node.source.value) : '(computed)';
    case 'NewExpression': {
      const [first, second] = node.arguments;
      const isUrl =
        node.callee.type === 'Identifier' && node.callee.name === 'URL' && second?.type === 'MemberExpression';
      return isUrl && first.type === 'Literal' ? String(first.value) : undefined;
    }
    default:
      return undefined;
  }
}

function isTypeOnly(node: Node): boolean {
  switch (node.type) {
    case 'TSImportType':
      return true;
    case 'ExportAllDeclaration':
      return node.exportKind === 'type';
    case 'ImportDeclaration':
      if (node.importKind === 'type') return true;
      return (
        node.specifiers.length > 0 &&
        node.specifiers.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type')
      );
    case 'ExportNamedDeclaration':
      if (node.exportKind === 'type') return true;
      return node.specifiers.length > 0 && node.specifiers.every((one) => one.exportKind === 'type');
    default:
      return false;
  }
}
