// Overlays and campaigns: read, and laid over their base to give levels that can be played. What they may say is in
// schema/overlay.ts.

import { error, type Fault } from './faults.ts';
import { MAX_LEVEL_CHARS, type ParsedLevel, parseLevel, readAs } from './read.ts';
import type { Level } from './schema/level.ts';
import {
  type Campaign,
  CAMPAIGN_FORMAT,
  CampaignSchema,
  type Overlay,
  OVERLAY_FORMAT,
  OverlaySchema,
  type Year,
} from './schema/overlay.ts';

/** The level of an id, or null where there is none. */
export type BaseOf = (id: string) => Level | null;

export type ParsedOverlay =
  | { readonly ok: true; readonly overlay: Overlay; readonly level: Level; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export type ParsedCampaign =
  | {
      readonly ok: true;
      readonly campaign: Campaign;
      readonly years: readonly Level[];
      readonly warnings: readonly Fault[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const DAY_MS = 86_400_000;

/** Reads an overlay and lays it over its base. Faults stand where the overlay says what is wrong. */
export function parseOverlay(source: unknown, baseOf: BaseOf): ParsedOverlay {
  const read = readAs(source, OVERLAY_FORMAT, OverlaySchema);
  if (!read.ok) return read;
  const overlay = read.value;
  const base = baseOf(overlay.base);
  if (!base) return { ok: false, faults: [error('base', 'noBase', { base: overlay.base })] };
  const laid = layOver(base, overlay);
  return laid.ok ? { ...laid, overlay } : laid;
}

/** Reads a campaign as far as it can be read without its base. */
export function readCampaignFile(
  source: unknown,
):
  | { readonly ok: true; readonly campaign: Campaign; readonly faults: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const read = readAs(source, CAMPAIGN_FORMAT, CampaignSchema);
  if (!read.ok) return read;
  const faults = orderFaults(read.value.years);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, campaign: read.value, faults };
}

/**
 * Reads a campaign and lays each of its years over the base.
 * @param only id of the one year that is wanted; the others are not laid
 */
export function parseCampaign(source: unknown, baseOf: BaseOf, only?: string): ParsedCampaign {
  const read = readCampaignFile(source);
  if (!read.ok) return read;
  const { campaign } = read;
  const base = baseOf(campaign.base);
  if (!base) return { ok: false, faults: [error('base', 'noBase', { base: campaign.base })] };
  const faults: Fault[] = [];
  const years: Level[] = [];
  campaign.years.forEach((year, i) => {
    if (only !== undefined && year.id !== only) return;
    const laid = layOver(base, year);
    for (const fault of laid.ok ? laid.warnings : laid.faults) {
      faults.push({ ...fault, path: fault.path ? `years[${i}].${fault.path}` : `years[${i}]` });
    }
    if (laid.ok) years.push(laid.level);
  });
  return faults.some((f) => f.severity === 'error')
    ? { ok: false, faults }
    : { ok: true, campaign, years, warnings: faults };
}

export type ParsedAny =
  | {
      readonly ok: true;
      /** The file itself. */
      readonly whole: Level | Overlay | Campaign;
      /** What can be played of it: one level, or the years of a campaign. */
      readonly levels: readonly Level[];
      readonly warnings: readonly Fault[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a file's text, whichever of the three it is; what is none of them is read as a level, and refused as one.
 * @param only of a campaign, id of the one year that is wanted
 */
export function parseAny(text: string, baseOf: BaseOf, only?: string): ParsedAny {
  const format = formatOf(text);
  if (format === OVERLAY_FORMAT) {
    const parsed = parseOverlay(text, baseOf);
    return parsed.ok ? { ...parsed, whole: parsed.overlay, levels: [parsed.level] } : parsed;
  }
  if (format === CAMPAIGN_FORMAT) {
    const parsed = parseCampaign(text, baseOf, only);
    return parsed.ok ? { ...parsed, whole: parsed.campaign, levels: parsed.years } : parsed;
  }
  const parsed = parseLevel(text);
  return parsed.ok ? { ...parsed, whole: parsed.level, levels: [parsed.level] } : parsed;
}

/** What a file says it is; null for what is no JSON. Whether it is sound is asked later. */
function formatOf(text: string): unknown {
  if (text.length > MAX_LEVEL_CHARS) return null;
  try {
    return (JSON.parse(text) as { readonly format?: unknown } | null)?.format;
  } catch {
    return null;
  }
}

/** Ids are told apart, and no year begins before the one before it has ended. */
function orderFaults(years: readonly Year[]): Fault[] {
  return years.flatMap(({ id, start }, i) => {
    const before = years[i - 1];
    const ended = before ? Date.parse(before.start) + before.cycles * DAY_MS : Number.NEGATIVE_INFINITY;
    return [
      ...(years.findIndex((other) => other.id === id) < i ? [error(`years[${i}].id`, 'duplicateId', { id })] : []),
      ...(Date.parse(start) < ended ? [error(`years[${i}].start`, 'yearOrder', { id, start })] : []),
    ];
  });
}

function layOver(base: Level, over: Overlay | Year): ParsedLevel {
  const { people = [], ...said } = over;
  const faults = people.flatMap(({ settlement: id }, i) =>
    base.settlements.some((s) => s.id === id)
      ? []
      : [error(`people[${i}].settlement`, 'noSuchId', { id, among: 'settlements' })],
  );
  const keys = Object.entries(said).filter(([key, value]) => !OWN_KEYS.has(key) && value !== undefined);
  const level = {
    ...base,
    ...Object.fromEntries(keys),
    base: base.base ?? base.id,
    settlements: base.settlements.map((place) => {
      const { settlement: _, ...felt } = people.find((p) => p.settlement === place.id) ?? {};
      return { ...place, ...felt };
    }),
  };
  const parsed = parseLevel(level);
  if (faults.length === 0) return parsed;
  return { ok: false, faults: [...faults, ...(parsed.ok ? parsed.warnings : parsed.faults)] };
}

/** Keys of the file that are not the level's. */
const OWN_KEYS: ReadonlySet<string> = new Set(['$schema', 'format', 'version', 'base', 'label', 'council']);
