// The table of contents, and the order of an hour. Each line is a rule in a room of its own; read the sentence at the
// top of each file to know the conflict.

import { releaseHour } from './arrest.ts';
import { awarenessHour } from './awareness.ts';
import { beliefHour } from './belief.ts';
import { budgetHour } from './budget.ts';
import { callsHour } from './calls.ts';
import { charterHour } from './charter.ts';
import { checkpointHour } from './checkpoint.ts';
import { coalitionHour } from './coalition.ts';
import { contactHour } from './contact.ts';
import { controlHour } from './control.ts';
import { councilHour } from './council.ts';
import { crossingHour, throughHour } from './crossing.ts';
import { curfewHour } from './curfew.ts';
import { decisionHour } from './decision.ts';
import { detectionHour } from './detection.ts';
import { deviceHour } from './device.ts';
import { dustHour } from './dust.ts';
import { edgeHour } from './edge.ts';
import { estimateHour } from './estimate.ts';
import { evacuationHour } from './evacuation.ts';
import { eventHour } from './event.ts';
import { fenceHour } from './fence.ts';
import { financeHour } from './finance.ts';
import { goalsHour } from './goals.ts';
import type { Hour } from './hour.ts';
import { inquiryHour } from './inquiry.ts';
import { integrationHour } from './integration.ts';
import { leadHour } from './lead.ts';
import { leaderHour } from './leader.ts';
import { liftHour } from './lift.ts';
import { marchHour } from './march.ts';
import { meetingHour } from './meeting.ts';
import { memoryHour } from './memory.ts';
import { militiaHour } from './militia.ts';
import { movementHour } from './movement.ts';
import { mukhtarHour } from './mukhtar.ts';
import { nightHour } from './night.ts';
import { obedienceHour } from './obedience.ts';
import { orbitHour } from './orbit.ts';
import { patronsHour } from './patrons.ts';
import { postureHour } from './posture.ts';
import { presenceHour } from './presence.ts';
import { pressureHour } from './pressure.ts';
import { projectsHour } from './projects.ts';
import { propagandaHour } from './propaganda.ts';
import { quietNightHour } from './quietNight.ts';
import { readingHour } from './reading.ts';
import { recruitHour } from './recruit.ts';
import { responseHour } from './response.ts';
import { strikeHour } from './strike.ts';
import { taskHour } from './task.ts';
import { tracksHour } from './tracks.ts';
import { trainingHour } from './training.ts';
import { trustHour } from './trust.ts';
import { withdrawalHour } from './withdrawal.ts';
import { worksHour } from './works.ts';

export interface Rule {
  readonly name: string;
  readonly hour: (hour: Hour) => void;
}

export const RULES: readonly Rule[] = [
  // The sky and the accounts.
  { name: 'event', hour: eventHour },
  { name: 'dust', hour: dustHour },
  { name: 'trust', hour: trustHour },
  { name: 'reading', hour: readingHour },
  { name: 'budget', hour: budgetHour },
  // Baghdad and its partners: what was agreed comes in before anything new is heard.
  { name: 'works', hour: worksHour },
  { name: 'charter', hour: charterHour },
  { name: 'training', hour: trainingHour },
  { name: 'coalition', hour: coalitionHour },
  { name: 'finance', hour: financeHour },
  { name: 'council', hour: councilHour },
  // The forces act.
  { name: 'withdrawal', hour: withdrawalHour },
  { name: 'patrons', hour: patronsHour },
  { name: 'integration', hour: integrationHour },
  { name: 'obedience', hour: obedienceHour },
  { name: 'orbit', hour: orbitHour },
  { name: 'lift', hour: liftHour },
  { name: 'evacuation', hour: evacuationHour },
  { name: 'presence', hour: presenceHour },
  { name: 'movement', hour: movementHour },
  { name: 'task', hour: taskHour },
  { name: 'strike', hour: strikeHour },
  { name: 'posture', hour: postureHour },
  // The other side plans, comes over, walks, strikes.
  { name: 'pressure', hour: pressureHour },
  { name: 'leader', hour: leaderHour },
  { name: 'night', hour: nightHour },
  { name: 'crossing', hour: crossingHour },
  { name: 'edge', hour: edgeHour },
  { name: 'march', hour: marchHour },
  { name: 'device', hour: deviceHour },
  { name: 'memory', hour: memoryHour },
  { name: 'meeting', hour: meetingHour },
  // Who sees whom, and who can be there in time.
  { name: 'detection', hour: detectionHour },
  { name: 'response', hour: responseHour },
  { name: 'through', hour: throughHour },
  { name: 'contact', hour: contactHour },
  { name: 'belief', hour: beliefHour },
  // The people: who wronged them, what they tell, whom they join.
  { name: 'release', hour: releaseHour },
  { name: 'checkpoint', hour: checkpointHour },
  { name: 'tracks', hour: tracksHour },
  { name: 'quietNight', hour: quietNightHour },
  { name: 'curfew', hour: curfewHour },
  { name: 'projects', hour: projectsHour },
  { name: 'mukhtar', hour: mukhtarHour },
  { name: 'propaganda', hour: propagandaHour },
  { name: 'awareness', hour: awarenessHour },
  { name: 'militia', hour: militiaHour },
  { name: 'inquiry', hour: inquiryHour },
  { name: 'calls', hour: callsHour },
  { name: 'lead', hour: leadHour },
  { name: 'recruit', hour: recruitHour },
  // What the hour leaves: how many are thought to be there, who holds what, which cuts in the fence were found.
  { name: 'estimate', hour: estimateHour },
  { name: 'control', hour: controlHour },
  { name: 'fence', hour: fenceHour },
  // The end of the night.
  { name: 'goals', hour: goalsHour },
  { name: 'decision', hour: decisionHour },
];
