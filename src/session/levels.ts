// Levels as the browser gets them: files beside the page, fetched when asked for. The last one read is kept, since a
// game is often started on the level that was looked at before.

import {
  hashLevel,
  parseAny,
  parseLevel,
  readCampaignFile,
  SHIPPED_CAMPAIGNS,
  shippedLevel,
  toScenario,
} from '../level/index.ts';
import type { LevelInPlay } from '../save/index.ts';
import { Fault } from '../shared/fault.ts';
import type { CampaignPlan } from './campaigns.ts';

const addresses = import.meta.glob<string>(
  ['../../levels/*.json', '../../levels/positions/*.json', '../../levels/campaigns/*.json'],
  { eager: true, import: 'default', query: '?url&no-inline' },
);

/** By the file's path under levels/, without its ending. */
const addressOf = new Map(
  Object.entries(addresses).map(([path, address]) => [path.replace(/^.*\/levels\/|\.json$/g, ''), address]),
);

let last: { readonly id: string; readonly level: Promise<LevelInPlay> } | null = null;

/**
 * Reads one of the game's levels.
 * @throws Fault `noSuchLevel`, `levelNotFetched`, `levelDamaged` (params: level; path)
 */
export function loadLevel(id: string): Promise<LevelInPlay> {
  if (last?.id === id) return last.level;
  const level = fetchLevel(id);
  last = { id, level };
  level.catch(() => {
    last = null;
  });
  return level;
}

async function fetchLevel(id: string): Promise<LevelInPlay> {
  const shipped = shippedLevel(id);
  if (!shipped) throw new Fault('noSuchLevel', { level: id });
  const [text, base] = await Promise.all([
    fetched(id, shipped.file),
    shipped.kind === 'level' ? null : fetched(shipped.base, shipped.base),
  ]);
  return levelInPlay(id, text, base);
}

/**
 * Reads one of the game's campaigns, without its levels.
 * @throws Fault as loadLevel
 */
export async function loadCampaign(id: string): Promise<CampaignPlan> {
  const known = SHIPPED_CAMPAIGNS.find((campaign) => campaign.id === id);
  if (!known) throw new Fault('noSuchLevel', { level: id });
  const parsed = readCampaignFile(await fetched(id, `campaigns/${id}`));
  if (!parsed.ok) throw new Fault('levelDamaged', { level: id, path: parsed.faults[0].path || '$' });
  const { title, years } = parsed.campaign;
  return {
    id,
    title,
    years: years.map(({ id: level, council, label, start, title: name }) => ({
      label,
      level,
      title: name,
      start,
      ...(council ? { council } : {}),
    })),
  };
}

/** @param file path under levels/, without its ending */
async function fetched(id: string, file: string): Promise<string> {
  const address = addressOf.get(file);
  if (address === undefined) throw new Fault('noSuchLevel', { level: id });
  try {
    const answer = await fetch(address);
    if (answer.ok) return await answer.text();
  } catch {
    // No connection; said below like any other failure to fetch it.
  }
  throw new Fault('levelNotFetched', { level: id });
}

/**
 * Makes a level that can be played from a file's text.
 * @param base text of the level it is laid over, for a position or the year of a campaign
 * @throws Fault `levelDamaged` (params: level, path)
 */
export function levelInPlay(id: string, text: string, base: string | null = null): LevelInPlay {
  const damaged = (faults: readonly { readonly path: string }[]): Fault =>
    new Fault('levelDamaged', { level: id, path: faults[0].path || '$' });
  const under = base === null ? null : parseLevel(base);
  if (under && !under.ok) throw damaged(under.faults);
  const parsed = parseAny(text, () => under?.level ?? null, id);
  if (!parsed.ok) throw damaged(parsed.faults);
  const level = parsed.levels.find((one) => one.id === id) ?? parsed.levels[0];
  return { id: level.id, hash: hashLevel(level), scenario: toScenario(level) };
}
