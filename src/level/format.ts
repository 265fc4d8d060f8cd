// The canonical form of a level file: keys in the order of the schema, one feature a line, one row of tiles a line,
// so that a change shows as a few lines in a diff. format(parse(format(x))) is format(x), byte for byte.

import type * as v from 'valibot';
import { createHash } from '../shared/hash.ts';
import { type Level, LEVEL_FORMAT, LevelSchema } from './schema/level.ts';
import {
  type Campaign,
  CAMPAIGN_FORMAT,
  CampaignSchema,
  type Overlay,
  OVERLAY_FORMAT,
  OverlaySchema,
} from './schema/overlay.ts';

/** Lists that take a line for each entry, and objects that take one for each key, by path. */
const LINE_EACH = new Set([
  '',
  'goals',
  'territories',
  'terrain',
  'territory',
  'elevation',
  'lines',
  'borders',
  'settlements',
  'places',
  'sites',
  'almanac',
  'units',
  'structures',
  'fence',
  'assets',
  'hidden',
  'hidden.cells',
  'hidden.draws',
  'hidden.caches',
  'briefing',
  'allowedOrders',
  'constants',
  'events',
  'claims',
  'leads',
  'tips',
  'links',
  'people',
  'years',
]);

interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly pipe?: readonly Shape[];
  /** A choice among shapes, told apart by the literal of this key. */
  readonly key?: string;
  readonly options?: readonly Shape[];
  readonly literal?: unknown;
}

/** The shape that says the order of a value's keys: out of its wrappings, and the one meant where there is a choice. */
function bare(shape: Shape | undefined, value: unknown): Shape | undefined {
  let s = shape;
  while (s?.wrapped) s = s.wrapped;
  const { key } = s ?? {};
  if (key === undefined || s?.type !== 'variant') return s;
  const kind = (value as Readonly<Record<string, unknown>>)[key];
  return s.options?.find((option) => bare(option, value)?.entries?.[key]?.literal === kind);
}

function keysInOrder(value: object, shape: Shape | undefined): string[] {
  const known = shape?.entries ? Object.keys(shape.entries) : [];
  const own = Object.keys(value).filter((k) => (value as Record<string, unknown>)[k] !== undefined);
  const rest = own.filter((k) => !known.includes(k)).sort();
  return [...known.filter((k) => own.includes(k)), ...rest];
}

function scalar(value: unknown): string {
  return JSON.stringify(typeof value === 'number' && value === 0 ? 0 : value) ?? 'null';
}

function write(value: unknown, shape: Shape | undefined, path: string, indent: string): string {
  if (typeof value !== 'object' || value === null) return scalar(value);
  const s = bare(shape, value);
  const lines = LINE_EACH.has(path.replace(/^years\[\]\.?/, ''));
  const inner = lines ? `${indent}  ` : indent;
  const list = Array.isArray(value);
  const parts = list
    ? value.map((item) => write(item, s?.item, `${path}[]`, inner))
    : keysInOrder(value, s).map((key) => {
        const below = path ? `${path}.${key}` : key;
        const one = write((value as Record<string, unknown>)[key], s?.entries?.[key], below, inner);
        return `${JSON.stringify(key)}: ${one}`;
      });
  const [open, close] = list ? '[]' : '{}';
  if (parts.length === 0) return open + close;
  if (lines) return `${open}\n${parts.map((p) => inner + p).join(',\n')}\n${indent}${close}`;
  if (list) return `[${parts.join(value.every((x) => typeof x === 'number') ? ',' : ', ')}]`;
  return `{ ${parts.join(', ')} }`;
}

const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  [LEVEL_FORMAT]: LevelSchema,
  [OVERLAY_FORMAT]: OverlaySchema,
  [CAMPAIGN_FORMAT]: CampaignSchema,
};

/** The canonical text of a level, an overlay or a campaign, with a line break at its end; faulty ones can be written too. */
export function formatLevel(file: Level | Overlay | Campaign): string {
  return `${write(file, SCHEMAS[file.format] as unknown as Shape, '', '')}\n`;
}

/** 16 hexadecimal characters that tell this level from any other, whatever the layout of its file. */
export function hashLevel(level: Level): string {
  const hash = createHash();
  hash.text(formatLevel(level));
  return hash.hex();
}
