// The door of the level file: read, check, write, hash, and make a game's start of it. The cutter has a door of its
// own (cut/index.ts), so that a page that only plays does not carry it.

export { checkLevel } from './checks/index.ts';
export { type Fault, FAULT_CODES, type FaultCode } from './faults.ts';
export { formatLevel, hashLevel } from './format.ts';
export { migrate, MIGRATIONS } from './migrations.ts';
export {
  type BaseOf,
  parseAny,
  type ParsedAny,
  parseCampaign,
  type ParsedCampaign,
  type ParsedOverlay,
  parseOverlay,
  readCampaignFile,
} from './overlay.ts';
export { MAX_LEVEL_CHARS, type ParsedLevel, parseLevel } from './read.ts';
export { rasterRoads, walkLine } from './roads.ts';
export { toScenario } from './scenario.ts';
export { GROUND_KEYS, type Level, LEVEL_FORMAT, LEVEL_VERSION, LevelSchema } from './schema/level.ts';
export { type Campaign, CAMPAIGN_FORMAT, type Overlay, OVERLAY_FORMAT, type Year } from './schema/overlay.ts';
export { isShipped, SHIPPED, type Shipped, SHIPPED_CAMPAIGNS, shippedLevel } from './shipped.ts';
