// All kinds of contested claims. Which six a game has: usual.ts and the level.

import type { ClaimKind } from '../scenario.ts';
import { cellCount } from './cellCount.ts';
import { crossingSector } from './crossingSector.ts';
import { fenceSensors } from './fenceSensors.ts';
import { killingStopped } from './killingStopped.ts';
import type { ClaimKindRoom } from './kind.ts';
import { militiaConduct } from './militiaConduct.ts';
import { moneySource } from './moneySource.ts';
import { nightIsOurs } from './nightIsOurs.ts';
import { nightRoad } from './nightRoad.ts';
import { policeConduct } from './policeConduct.ts';
import { storesNear } from './storesNear.ts';
import { tipsHonest } from './tipsHonest.ts';
import { townFeeds } from './townFeeds.ts';

export const CLAIMS: Readonly<Record<ClaimKind, ClaimKindRoom>> = {
  militiaConduct,
  policeConduct,
  townFeeds,
  tipsHonest,
  nightIsOurs,
  nightRoad,
  killingStopped,
  crossingSector,
  fenceSensors,
  cellCount,
  storesNear,
  moneySource,
};
