// The codes that src/sim emits for src/text: events, refusals, odds and their factors, warnings of previews, causes in
// the ledger, reasons of threats and outcomes, each with the params it may carry. What the sentences must then look
// like is in codes.test.ts.

import type { Expression, Node } from 'oxc-parser';
import {
  callsOf,
  elsewhere,
  fieldOf,
  type Found,
  keysOf,
  nodesOf,
  objectOf,
  type ObjectNode,
  stringsOf,
  type Tree,
  trees,
  unionIn,
} from './syntax.ts';

/** Params by code: the union of what the places that emit a code give it. */
export type Codes = Map<string, Set<string>>;

elsewhere['entry.cause'] = () => [...hiddenCauses()];
elsewhere['MILESTONES[training.reached]'] = () => unionIn('src/sim/frame/council.ts', 'MilestoneView', 'id');
elsewhere['team.branch'] = () => ['army', 'police'];
elsewhere['w.kind'] = () => unionIn('src/sim/frame.ts', 'WarningView', 'kind');

function add(codes: Codes, tree: Tree, code: Node, ...params: readonly (Node | undefined)[]): void {
  const keys = params.flatMap((one) => keysOf(tree, one));
  for (const text of stringsOf(tree, code)) {
    const known = codes.get(text) ?? new Set<string>();
    for (const key of keys) known.add(key);
    codes.set(text, known);
  }
}

/** `hour.tell(code, loudness, where, params)`; where it was counts among the params. */
export function events(): Codes {
  const codes: Codes = new Map();
  for (const { tree, node } of callsOf('tell')) {
    const [code, loudness, where, params] = node.arguments as readonly Expression[];
    // Rooms may have a helper of the same name; the player's is the one with a loudness.
    if (loudness) add(codes, tree, code, where, params);
  }
  return codes;
}

/** `no(code, params)`. */
export function refusals(): Codes {
  const codes: Codes = new Map();
  for (const { tree, node } of callsOf('no')) add(codes, tree, node.arguments[0], node.arguments[1]);
  return codes;
}

/** `odds(of)`. */
export function odds(): Codes {
  const codes: Codes = new Map();
  for (const { tree, node } of callsOf('odds')) add(codes, tree, node.arguments[0]);
  return codes;
}

/** `.step(code, p, params)`. */
export function factors(): Codes {
  const codes: Codes = new Map();
  for (const { tree, node } of callsOf('step', 'src/sim/orders/'))
    add(codes, tree, node.arguments[0], node.arguments[2]);
  return codes;
}

/** `{ code, params }` written out in an order's room. */
export function previewWarnings(): Codes {
  const codes: Codes = new Map();
  for (const tree of trees) {
    if (!tree.path.startsWith('src/sim/orders/')) continue;
    for (const node of nodesOf(tree.program)) {
      if (node.type !== 'ObjectExpression') continue;
      const code = fieldOf({ tree, node }, 'code');
      const isWritten = node.properties.some(
        (one) => one.type === 'Property' && one.value === code?.node && !one.shorthand,
      );
      if (code && isWritten) add(codes, tree, code.node, fieldOf({ tree, node }, 'params')?.node);
    }
  }
  return codes;
}

/** Cause objects handed to `move(hour, town, measure, delta, cause)`. */
function causes(): { readonly cause: Found<ObjectNode>; readonly code: Found }[] {
  return callsOf('move', 'src/sim/').flatMap(({ tree, node }) => {
    const cause = node.arguments[4] && objectOf(tree, node.arguments[4]);
    const code = cause && fieldOf(cause, 'code');
    return cause && code ? [{ cause, code }] : [];
  });
}

/** Causes of ledger entries with their params. */
export function ledger(): Codes {
  const codes: Codes = new Map();
  for (const { cause, code } of causes()) add(codes, code.tree, code.node, fieldOf(cause, 'params')?.node);
  return codes;
}

/** Causes that can stay unexplained. */
function hiddenCauses(): Set<string> {
  const hidden = causes().filter(({ cause }) => fieldOf(cause, 'known'));
  return new Set(hidden.flatMap(({ code }) => stringsOf(code.tree, code.node)));
}

/** Values of `reason` in the threat board's room. */
export function threats(): Codes {
  const codes: Codes = new Map();
  const tree = trees.find((one) => one.path === 'src/sim/rules/threat.ts');
  for (const node of tree ? nodesOf(tree.program) : []) {
    if (node.type !== 'Property' || node.key.type !== 'Identifier' || node.key.name !== 'reason' || node.shorthand)
      continue;
    if (tree) add(codes, tree, node.value);
  }
  for (const node of tree ? nodesOf(tree.program) : []) {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || node.id.name !== 'reason') continue;
    if (node.init?.type === 'ConditionalExpression' && tree) add(codes, tree, node.init.consequent);
  }
  return codes;
}

/** `outcome = { result, reason, params }`. */
export function outcome(): Codes {
  const codes: Codes = new Map();
  for (const tree of trees) {
    for (const node of nodesOf(tree.program)) {
      if (node.type !== 'ObjectExpression') continue;
      const reason = fieldOf({ tree, node }, 'reason');
      if (reason && fieldOf({ tree, node }, 'result'))
        add(codes, tree, reason.node, fieldOf({ tree, node }, 'params')?.node);
    }
  }
  return codes;
}
