// Reading JSON that came from outside: size and depth are bounded before anything is parsed, the place of the first
// fault is found by own means (engines word theirs differently), and names that reach into prototypes are refused.

export type JsonFaultCode = 'tooLarge' | 'tooMany' | 'notJson' | 'tooDeep' | 'twice' | 'forbiddenName';

export interface JsonFault {
  readonly code: JsonFaultCode;
  /** From 1; 0 where the fault is the text as a whole. */
  readonly line: number;
  readonly column: number;
  /** The key, for `twice` and `forbiddenName`; the limit, for `tooLarge`, `tooMany` and `tooDeep`. */
  readonly what: string | number;
}

export interface JsonLimits {
  /** UTF-16 units. */
  readonly maxChars: number;
  /** Nested objects and lists. */
  readonly maxDepth: number;
  /** Values in all, where a fault may be told for each; none: as many as the text holds. */
  readonly maxValues?: number;
}

export type JsonRead =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: JsonFault };

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const SPACE = /[ \t\n\r]*/y;
// Unrolled (plain run, escape, plain run), so that a long string costs the engine no stack.
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const ATOM = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class Scan {
  at = 0;
  constructor(readonly text: string) {}

  take(form: RegExp): string | null {
    form.lastIndex = this.at;
    const found = form.exec(this.text);
    if (!found) return null;
    this.at = form.lastIndex;
    return found[0];
  }

  /** The next sign after any space, not taken. */
  next(): string {
    this.take(SPACE);
    return this.text[this.at] ?? '';
  }
}

type Found = { code: JsonFaultCode; at: number; what: string | number };

/** Walks the text without recursion, so that depth is a number and not the engine's stack. */
function firstFault(text: string, { maxDepth, maxValues = Number.POSITIVE_INFINITY }: JsonLimits): Found | null {
  const scan = new Scan(text);
  const open: (Set<string> | null)[] = [];
  const wrong = (): Found => ({ code: 'notJson', at: scan.at, what: '' });
  let expectValue = true;
  let values = 0;
  for (;;) {
    const sign = scan.next();
    if (expectValue) {
      values++;
      if (values > maxValues) return { code: 'tooMany', at: scan.at, what: maxValues };
      if (sign === '{' || sign === '[') {
        if (open.length >= maxDepth) return { code: 'tooDeep', at: scan.at, what: maxDepth };
        scan.at++;
        open.push(sign === '{' ? new Set() : null);
        if (scan.next() === (sign === '{' ? '}' : ']')) {
          scan.at++;
          open.pop();
          expectValue = false;
        } else if (sign === '{') {
          const fault = key(scan, open[open.length - 1] as Set<string>);
          if (fault) return fault;
        }
        continue;
      }
      if (scan.take(sign === '"' ? STRING : ATOM) === null) return wrong();
      expectValue = false;
      continue;
    }
    if (open.length === 0) return sign === '' ? null : wrong();
    const keys = open[open.length - 1];
    if (sign === ',') {
      scan.at++;
      if (keys) {
        const fault = key(scan, keys);
        if (fault) return fault;
      }
      expectValue = true;
    } else if (sign === (keys ? '}' : ']')) {
      scan.at++;
      open.pop();
    } else return wrong();
  }
}

function key(scan: Scan, keys: Set<string>): Found | null {
  scan.next();
  const at = scan.at;
  const quoted = scan.take(STRING);
  if (quoted === null) return { code: 'notJson', at, what: '' };
  const name = JSON.parse(quoted) as string;
  if (FORBIDDEN.has(name)) return { code: 'forbiddenName', at, what: name };
  if (keys.has(name)) return { code: 'twice', at, what: name };
  keys.add(name);
  if (scan.next() !== ':') return { code: 'notJson', at: scan.at, what: '' };
  scan.at++;
  return null;
}

/** Parses JSON text from outside. */
export function readJson(text: string, limits: JsonLimits): JsonRead {
  if (text.length > limits.maxChars) {
    return { ok: false, fault: { code: 'tooLarge', line: 0, column: 0, what: limits.maxChars } };
  }
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const fault = firstFault(body, limits);
  if (!fault) return { ok: true, value: JSON.parse(body) };
  const before = body.slice(0, fault.at).split('\n');
  const line = before.length;
  const column = before[line - 1].length + 1;
  return { ok: false, fault: { code: fault.code, line, column, what: fault.what } };
}
