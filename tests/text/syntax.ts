// What src/sim says, read from its syntax trees without running it: which strings an expression can be, which object a
// name stands for, which names params can carry. Which of them are codes for src/text is in emitted.ts.

import { type Node, visitorKeys } from 'oxc-parser';
import { filesUnder, lineAt, parse, type SourceFile } from '../architecture/source.ts';

export interface Tree extends SourceFile {
  readonly program: Node;
  /** The node above each node. */
  readonly above: ReadonlyMap<Node, Node>;
}

/**
 * Reads of the state, as they are written, that the syntax alone does not settle: where else their values come from.
 * Filled by those who know.
 */
export const elsewhere: Record<string, () => readonly string[]> = {};

export const trees: readonly Tree[] = filesUnder('src/sim', ['.ts'])
  .filter((file) => !file.path.endsWith('.d.ts'))
  .map((file) => {
    const { program } = parse(file);
    return { ...file, program, above: parentsOf(program) };
  });

function parentsOf(program: Node): Map<Node, Node> {
  const above = new Map<Node, Node>();
  const visit = (node: Node): void => {
    for (const child of childrenOf(node)) {
      above.set(child, node);
      visit(child);
    }
  };
  visit(program);
  return above;
}

function childrenOf(node: Node): Node[] {
  return (visitorKeys[node.type] ?? []).flatMap((key) => {
    const value = (node as unknown as Record<string, unknown>)[key];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.filter((child): child is Node => typeof child === 'object' && child !== null && 'type' in child);
  });
}

export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

type Call = Extract<Node, { type: 'CallExpression' }>;
export type ObjectNode = Extract<Node, { type: 'ObjectExpression' }>;
export interface Found<T extends Node = Node> {
  readonly tree: Tree;
  readonly node: T;
}

function fail(at: Found, why: string): never {
  throw new Error(`${at.tree.path}:${lineAt(at.tree.text, at.node.start)}: ${why}`);
}

/** Calls of a function or method by its name, in files whose path begins so. */
export function callsOf(name: string, under = 'src/sim/'): Found<Call>[] {
  const calls: Found<Call>[] = [];
  for (const tree of trees) {
    if (!tree.path.startsWith(under)) continue;
    for (const node of nodesOf(tree.program))
      if (node.type === 'CallExpression' && nameOf(node) === name) calls.push({ tree, node });
  }
  return calls;
}

function nameOf({ callee }: Call): string | undefined {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : undefined;
}

/** The strings an expression can be; what is known to be elsewhere is looked up, anything else is an error. */
export function stringsOf(tree: Tree, node: Node): string[] {
  switch (node.type) {
    case 'Literal':
      return [String(node.value)];
    case 'ConditionalExpression':
      return [...stringsOf(tree, node.consequent), ...stringsOf(tree, node.alternate)];
    case 'TemplateLiteral':
      return node.quasis.reduce<string[]>(
        (made, quasi, i) => {
          const texts = made.map((text) => text + (quasi.value.cooked ?? ''));
          const hole = node.expressions[i];
          return hole ? texts.flatMap((text) => stringsOf(tree, hole).map((value) => text + value)) : texts;
        },
        [''],
      );
    case 'TSAsExpression':
    case 'ParenthesizedExpression':
      return stringsOf(tree, node.expression);
    case 'MemberExpression': {
      const known = elsewhere[tree.text.slice(node.start, node.end)];
      return known ? [...known()] : fail({ tree, node }, 'say in `elsewhere` which values this can have');
    }
    case 'CallExpression':
      return stringsOfType(tree, resultOf(node) ?? fail({ tree, node }, 'a function that names its results'));
    case 'Identifier':
      return stringsNamed(tree, node.name, node);
    default:
      return fail({ tree, node }, `cannot read a code from ${node.type}`);
  }
}

/** What a name can stand for: its type, its value, or what callers hand in. */
function stringsNamed(tree: Tree, name: string, at: Node): string[] {
  for (let scope = tree.above.get(at); scope; scope = tree.above.get(scope)) {
    const index = paramsOf(scope).findIndex((param) => nameOfParam(param) === name);
    if (index >= 0) {
      const param = paramsOf(scope)[index];
      const whenLeftOut = param.type === 'AssignmentPattern' ? stringsOf(tree, param.right) : [];
      const calls = callsOf(nameOfFunction(tree, scope) ?? fail({ tree, node: at }, 'a function with a name'));
      return [...whenLeftOut, ...calls.flatMap((call) => argument(call, index, stringsOf) ?? [])];
    }
    const declared = declarationIn(scope, name);
    if (!declared) continue;
    const annotation = declared.id.type === 'Identifier' ? declared.id.typeAnnotation : undefined;
    if (annotation) return stringsOfType(tree, annotation.typeAnnotation);
    if (declared.init) return stringsOf(tree, declared.init);
  }
  return fail({ tree, node: at }, `${name} is not to be found`);
}

function argument<T>(call: Found<Call>, index: number, read: (tree: Tree, node: Node) => T): T | undefined {
  const given = call.node.arguments[index];
  return given && given.type !== 'SpreadElement' ? read(call.tree, given) : undefined;
}

function paramsOf(node: Node): readonly Node[] {
  const isFunction =
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression';
  return isFunction ? (node.params as readonly Node[]) : [];
}

function nameOfParam(param: Node): string | undefined {
  const id = param.type === 'AssignmentPattern' ? param.left : param;
  return id.type === 'Identifier' ? id.name : undefined;
}

function nameOfFunction(tree: Tree, node: Node): string | undefined {
  if (node.type === 'FunctionDeclaration') return node.id?.name;
  const holder = tree.above.get(node);
  if (holder?.type === 'Property' && holder.key.type === 'Identifier') return holder.key.name;
  return holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier' ? holder.id.name : undefined;
}

type Declared = Extract<Node, { type: 'VariableDeclarator' }>;

/** A variable declared straight in this block, not in one inside it. */
function declarationIn(scope: Node, name: string): Declared | undefined {
  if (scope.type !== 'BlockStatement' && scope.type !== 'Program' && scope.type !== 'SwitchCase') return undefined;
  for (const statement of childrenOf(scope)) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration') continue;
    const found = declaration.declarations.find((one) => one.id.type === 'Identifier' && one.id.name === name);
    if (found) return found;
  }
  return undefined;
}

function resultOf(call: Call): Node | undefined {
  for (const tree of trees) {
    for (const node of nodesOf(tree.program)) {
      if (node.type === 'FunctionDeclaration' && node.id?.name === nameOf(call)) return node.returnType?.typeAnnotation;
    }
  }
  return undefined;
}

function stringsOfType(tree: Tree, type: Node): string[] {
  if (type.type === 'TSNullKeyword') return [];
  if (type.type === 'TSUnionType') return type.types.flatMap((one) => stringsOfType(tree, one));
  if (type.type === 'TSLiteralType' && type.literal.type === 'Literal') return [String(type.literal.value)];
  if (type.type === 'TSParenthesizedType') return stringsOfType(tree, type.typeAnnotation);
  if (type.type === 'TSTypeReference' && type.typeName.type === 'Identifier') {
    const found = aliasOf(type.typeName.name);
    if (found) return stringsOfType(found.tree, found.node);
  }
  // `(typeof LIST)[number]`
  if (type.type === 'TSIndexedAccessType') {
    const list = type.objectType.type === 'TSParenthesizedType' ? type.objectType.typeAnnotation : type.objectType;
    if (list.type === 'TSTypeQuery' && list.exprName.type === 'Identifier') return listed(list.exprName.name);
  }
  return fail({ tree, node: type }, 'a type that names its strings');
}

/** The type that a name stands for, wherever in src/sim it is declared. */
function aliasOf(name: string): Found | undefined {
  for (const tree of trees) {
    for (const node of nodesOf(tree.program)) {
      if (node.type === 'TSTypeAliasDeclaration' && node.id.name === name) return { tree, node: node.typeAnnotation };
    }
  }
  return undefined;
}

/** The strings of a list `const NAME = [...] as const`. */
function listed(name: string): string[] {
  return trees.flatMap((tree) =>
    [...nodesOf(tree.program)].flatMap((node) => {
      if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || node.id.name !== name) return [];
      const list = node.init?.type === 'TSAsExpression' ? node.init.expression : node.init;
      if (list?.type !== 'ArrayExpression') return [];
      return list.elements.flatMap((one) => (one && one.type !== 'SpreadElement' ? stringsOf(tree, one) : []));
    }),
  );
}

/** The strings of a field of an interface. */
export function unionIn(path: string, name: string, field: string): string[] {
  const tree = trees.find((one) => one.path === path);
  for (const node of tree ? nodesOf(tree.program) : []) {
    if (node.type !== 'TSInterfaceDeclaration' || node.id.name !== name) continue;
    for (const member of node.body.body) {
      const isField =
        member.type === 'TSPropertySignature' && member.key.type === 'Identifier' && member.key.name === field;
      if (tree && isField && member.typeAnnotation) return stringsOfType(tree, member.typeAnnotation.typeAnnotation);
    }
  }
  throw new Error(`${path} has no ${name}.${field}`);
}

/** The object an expression is or names, if it is one in sight. */
export function objectOf(tree: Tree, node: Node): Found<ObjectNode> | undefined {
  if (node.type === 'ObjectExpression') return { tree, node };
  if (node.type === 'ParenthesizedExpression') return objectOf(tree, node.expression);
  if (node.type !== 'Identifier') return undefined;
  for (let scope = tree.above.get(node); scope; scope = tree.above.get(scope)) {
    const init = declarationIn(scope, node.name)?.init;
    if (init) return objectOf(tree, init);
  }
  return undefined;
}

/** Value of a field of an object, looked for in what is spread into it too. */
export function fieldOf(object: Found<ObjectNode>, name: string): Found | undefined {
  let found: Found | undefined;
  for (const property of object.node.properties) {
    if (property.type === 'SpreadElement') {
      const inner = objectOf(object.tree, property.argument);
      found = (inner && fieldOf(inner, name)) ?? found;
    } else if (property.key.type === 'Identifier' && property.key.name === name && !property.computed) {
      found = { tree: object.tree, node: property.value };
    }
  }
  return found;
}

/** Every name that params can carry, whichever way conditions in them go. */
export function keysOf(tree: Tree, node: Node | undefined): string[] {
  if (!node) return [];
  if (node.type === 'ParenthesizedExpression') return keysOf(tree, node.expression);
  if (node.type === 'ConditionalExpression') return [...keysOf(tree, node.consequent), ...keysOf(tree, node.alternate)];
  if (node.type === 'CallExpression' && node.callee.type === 'Identifier') return returnedBy(node.callee.name);
  const object = objectOf(tree, node);
  if (!object) return fail({ tree, node }, 'params written out, so that sentences can be held to them');
  return object.node.properties.flatMap((property) => {
    if (property.type === 'SpreadElement') return keysOf(object.tree, property.argument);
    if (property.computed) return stringsOf(object.tree, property.key);
    return property.key.type === 'Identifier' ? [property.key.name] : [];
  });
}

/** Names in what a function of src/sim returns, wherever it is declared. */
function returnedBy(name: string): string[] {
  return trees.flatMap((tree) =>
    [...nodesOf(tree.program)].flatMap((node) => {
      if (node.type !== 'FunctionDeclaration' || node.id?.name !== name || !node.body) return [];
      return [...nodesOf(node.body)].flatMap((one) =>
        one.type === 'ReturnStatement' && one.argument ? keysOf(tree, one.argument) : [],
      );
    }),
  );
}
