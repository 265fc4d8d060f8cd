// What can be wrong with a level: a code with parameters and its place. The sentences are in src/text/en/level.ts.

export const FAULT_CODES = [
  // the file as a whole
  'notText',
  'tooLarge',
  'tooMany',
  'notJson',
  'tooDeep',
  'twice',
  'forbiddenName',
  'wrongFormat',
  'newer',
  'badVersion',
  // the form of a value
  'missing',
  'unknownKey',
  'wrongType',
  'notWhole',
  'tooSmall',
  'tooBig',
  'tooShort',
  'tooLong',
  'notOneOf',
  'badForm',
  // how values agree
  'tooManyTiles',
  'rowCount',
  'rowLength',
  'unknownLetter',
  'duplicateId',
  'duplicateGoal',
  'noSuchId',
  'notAirbase',
  'offMap',
  'notHome',
  'onWater',
  'builtOver',
  'noHome',
  'badBox',
  'badRange',
  'badEdge',
  'badDraw',
  'almanacShort',
  'almanacDates',
  'disciplineMissing',
  'onlyMilitias',
  'onlyCheckpoints',
  'afterEnd',
  'duplicateClaim',
  'goalOutOfReach',
  // overlays and campaigns
  'noBase',
  'yearOrder',
  // warnings
  'missingEdges',
  'noRoadNear',
  'sharedTile',
  'goalMetAtStart',
  'noGoals',
  'noUnits',
  'noEnemy',
  'noSettlements',
  'estimateWrong',
  'crewTooLarge',
  'crewFar',
  'crewApart',
  'boxSize',
  'noFirstOrders',
  'seasonsOverlap',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

export interface Fault {
  /** Place in the file as a path: `settlements[3].at`; empty for the file as a whole. */
  readonly path: string;
  readonly code: FaultCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** An error keeps a level from being played; a warning does not. */
  readonly severity: 'error' | 'warning';
}

export type Params = Fault['params'];

export const error = (path: string, code: FaultCode, params: Params = {}): Fault => ({
  path,
  code,
  params,
  severity: 'error',
});

export const warning = (path: string, code: FaultCode, params: Params = {}): Fault => ({
  path,
  code,
  params,
  severity: 'warning',
});
