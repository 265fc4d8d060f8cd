// The door of saves and replays.

export { CAMPAIGN_RECORD_VERSION, type CampaignRecord, type CampaignStage, readRecord, stageOf } from './campaign.ts';
export { MAX_REPLAY_BYTES, readCapped } from './limits.ts';
export { playOn, type Refused, stepHour } from './playback.ts';
export {
  formatReplay,
  type GivenOrder,
  type HourHash,
  isStopped,
  parseReplay,
  type Replay,
  type ReplayResult,
} from './replay.ts';
export { type Recorded, replayOf } from './record.ts';
export { REPLAY_FORMAT, REPLAY_VERSION } from './migrations.ts';
export { type GameInfo, hashSaved, type Keyframe, type Progress, type SavedGame } from './saved.ts';
export { type GameStorage, openStorage } from './storage.ts';
export { checkLevel, type LevelInPlay, type Verified, verifyReplay } from './verify.ts';
