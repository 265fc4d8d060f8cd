// The door of the simulation: everything outside src/sim enters here.

export { type CarryOver, carryOver } from './campaign/carry.ts';
export { unsoundIn } from './campaign/sound.ts';
export { CAMPAIGN_CHOICES, type CampaignChoice } from './campaign/choices.ts';
export {
  afterCouncil,
  type CampaignCouncil,
  campaignCouncil,
  type CouncilRefusal,
  goesOn,
  refuseChoices,
} from './campaign/council.ts';
export { CONSTANT_NAMES, CONSTANTS, type ConstantName, type Constants, DEFAULT_CONSTANTS } from './constants.ts';
export { CHOICE_IDS, type ChoiceId, type Subject } from './council/choice.ts';
export { decodeState, encodeState, hashState } from './encode.ts';
export { claimScore } from './claims/score.ts';
export { DECISION_KINDS, type DecisionKindId, DECISIONS } from './decisions/index.ts';
export type { Effect } from './decisions/kind.ts';
export * from './events.ts';
export * from './frame.ts';
export type { MilitiaView, PeopleView } from './frame/people.ts';
export { frameOf, glimpseOf } from './knowledge.ts';
export { disc, distanceKm, isOnMap } from './map/grid.ts';
export { landOf } from './map/land.ts';
export { createRouteFinder, stepCosts } from './map/routes.ts';
export type { Mobility } from './map/routes.ts';
export { ROAD_CODE, ROADS, TERRAIN_CODE, TERRAIN_LETTERS, TERRAINS } from './map/terrain.ts';
export type { Road, Terrain } from './map/terrain.ts';
export { newGame } from './newGame.ts';
export { giveOrder, isReaction, mayGive, ORDER_TYPES, preview, staffFor } from './orders/index.ts';
export * from './orders/order.ts';
export * from './scenario.ts';
export { type Mukhtar, PROJECT_KINDS, type ProjectKind } from './state/people.ts';
export { cleanOptions, DIFFICULTIES, type Difficulty, type Disputed, type Options } from './options.ts';
export { SYSTEM_IDS, type SystemId } from './systems.ts';
export type { GameState } from './state.ts';
export { type Method, METHODS } from './state/enemy.ts';
export { beginPhase, RULES_VERSION, step, stopGame } from './step.ts';
export { someoneAmong } from './rules/belief.ts';
export { THERMAL_COST } from './rules/construction.ts';
export { controlForInforming } from './rules/control.ts';
export { COUNCIL_EVERY_CYCLES, harmForces, harmSecurity } from './rules/goals.ts';
export { SETTLEMENT_WEIGHT } from './rules/trust.ts';
export { truthOf } from './truth.ts';
