// All kinds of events a level can have; what each does is in its file. When they come: rules/event.ts.

import type { LevelEventKind } from '../scenario.ts';
import { armourSent } from './armourSent.ts';
import { dustStorm } from './dustStorm.ts';
import { flood } from './flood.ts';
import type { HappeningKind } from './kind.ts';
import { patronsCall } from './patronsCall.ts';
import { pilgrimage } from './pilgrimage.ts';
import { policyChange } from './policyChange.ts';
import { protest } from './protest.ts';
import { surge } from './surge.ts';
import { troopsCalledAway } from './troopsCalledAway.ts';
import { truffleSeason } from './truffleSeason.ts';

export const HAPPENINGS: Readonly<Record<LevelEventKind, HappeningKind>> = {
  dustStorm,
  truffleSeason,
  pilgrimage,
  protest,
  flood,
  surge,
  troopsCalledAway,
  armourSent,
  policyChange,
  patronsCall,
};
