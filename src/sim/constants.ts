// The main constants of the model: what a level may override, a study may vary, and the sensitivity table moves by a
// quarter. Rules read them from `board.constants`; small figures of one rule stay in its file. Grounds are argued in
// model.md.

/** What a figure rests on: a source, the design's starting sheet, measurement on stated seeds, or nothing but us. */
export type Ground = 'published' | 'design' | 'calibrated' | 'ours';

export interface Constant {
  readonly value: number;
  /** The unit, in plain words. */
  readonly unit: string;
  readonly ground: Ground;
  /** Where it comes from, or why it is what it is. */
  readonly source: string;
}

export const CONSTANTS = {
  leadsBase: {
    value: 0.38,
    unit: 'leads a day and settlement, at the peak of informing, trust 50, full coverage and no fear',
    ground: 'calibrated',
    source:
      'RULES starts from 0.12; set so that a middling commander hears 0.5 a day in a sector and 2 in the province',
  },
  leadFalseShare: { value: 0.25, unit: 'share of leads that are wrong', ground: 'design', source: 'RULES' },
  leadHalfLifeHours: {
    value: 18,
    unit: 'hours of darkness in which a lead loses half its worth',
    ground: 'design',
    source: 'RULES: 1.5 nights',
  },
  exposureFactor: {
    value: 1,
    unit: 'times the chance that acting early gives a source away',
    ground: 'design',
    source: 'RULES: 40% in a village',
  },
  reportsAtLeast: {
    value: 0.2,
    unit: 'least chance that a visit is reported',
    ground: 'design',
    source: 'RULES, against spirals',
  },
  reportsByTrust: {
    value: 0.7,
    unit: 'chance more, by trust, coverage and lack of fear',
    ground: 'ours',
    source: 'form after Kalyvas 2006',
  },
  trustDriftPercent: { value: 2, unit: 'per cent a cycle towards 40', ground: 'design', source: 'RULES' },
  nightKeptTrust: {
    value: 30,
    unit: 'hundredths of a point for a night kept',
    ground: 'calibrated',
    source: 'so that protecting pays within a level',
  },
  harmTrust: {
    value: 1000,
    unit: 'hundredths of a point, at most, for harm by the forces',
    ground: 'design',
    source: 'RULES: death by our strike −10; sign from Condra & Shapiro 2012',
  },
  visitFear: {
    value: 350,
    unit: 'hundredths of a point of fear of ISIL for a visit',
    ground: 'ours',
    source: 'source article: people are afraid to be seen to speak',
  },
  misconductMilitia: {
    value: 0.15,
    unit: 'acts a cycle of an outside militia without oversight',
    ground: 'design',
    source: 'RULES',
  },
  monitoredShare: {
    value: 0.4,
    unit: 'share of misconduct that is left under a monitor',
    ground: 'design',
    source: 'RULES',
  },
  recruitsACycle: {
    value: 0.36,
    unit: 'men a cycle a settlement of weight 1 gives at trust 0',
    ground: 'calibrated',
    source: 'so that killing alone stalemates (fact 9)',
  },
  recruitsPerHarmed: {
    value: 0.5,
    unit: 'men who join for each civilian harmed by the forces',
    ground: 'ours',
    source: 'the θ of Kress & Szechtman 2009',
  },
  branching: {
    value: 0.5,
    unit: 'further incidents each incident brings',
    ground: 'design',
    source: 'RULES; clustering from Townsley et al. 2008',
  },
  incidentRate: { value: 1, unit: "times the level's incidents a night", ground: 'design', source: 'RULES' },
  crossingRate: { value: 1, unit: "times the level's crossings a night", ground: 'design', source: 'RULES' },
  forageMeets: { value: 0.45, unit: 'chance that a station meets foragers', ground: 'ours', source: 'chosen' },
  fightRemoves: { value: 1, unit: "times the share of a cell's men a fight removes", ground: 'ours', source: 'chosen' },
  ownPerFighter: { value: 0.1, unit: 'own casualties for each fighter met', ground: 'ours', source: 'chosen' },
  orbitHazard: {
    value: 0.43,
    unit: 'hazard an hour that an orbit notices an open mover',
    ground: 'design',
    source: 'RULES: 0.35 an hour',
  },
  nightSightKm: { value: 0.5, unit: 'km, on foot in a moonless night', ground: 'design', source: 'RULES' },
  thermalKm: { value: 6, unit: 'km, thermal sight by night', ground: 'design', source: 'RULES' },
  wireDelayHours: { value: 1, unit: 'hours a wire holds a party up', ground: 'design', source: 'RULES' },
  catchesLive: {
    value: 0.75,
    unit: 'chance an hour that a unit on the spot catches who is still watched',
    ground: 'ours',
    source: 'chosen',
  },
  strikeHarm: { value: 1, unit: 'times the chance of harm by a strike', ground: 'ours', source: 'chosen' },
  edgeTraffic: {
    value: 0.15,
    unit: 'groups a night that come in from neighbouring provinces over 500 km of edge',
    ground: 'ours',
    source: 'source article: operations go on in Hawijah, Hamrin, Diyala, Salahuddin, Nineveh',
  },
  backlashShare: {
    value: 0.1,
    unit: 'share of what harm by the forces takes in trust that harm by ISIL gives',
    ground: 'published',
    source:
      'MODEL: 0 to 0.3 for Anbar, after Condra & Shapiro 2012 and Shaver & Shapiro 2021; the value within it is ours',
  },
  propagandaRecruits: {
    value: 2,
    unit: 'times as many recruits more where all of it is believed',
    ground: 'ours',
    source: 'source article: ISIL lives on misinformation',
  },
  propagandaTips: {
    value: 0.5,
    unit: 'share of tips lost where all of it is believed',
    ground: 'ours',
    source: 'source article',
  },
  awarenessLowers: {
    value: 400,
    unit: 'hundredths of propaganda a campaign takes back in a cycle',
    ground: 'ours',
    source: 'so that six cycles of it are felt',
  },
  projectPerHead: {
    value: 0.027,
    unit: 'exponent for each dollar a head spent on works that are guarded',
    ground: 'published',
    source: 'Berman, Shapiro & Felter 2011',
  },
  militiaRefuses: {
    value: 0.25,
    unit: 'chance that a middling militia refuses an order or puts it off',
    ground: 'ours',
    source: 'source article: widely believed to draw orders from across the border',
  },
  tollTrust: {
    value: 50,
    unit: 'hundredths of a point a cycle that a checkpoint manned by a militia costs',
    ground: 'design',
    source: 'RULES: extortion −0.5 a cycle',
  },
  falseAccusations: {
    value: 0.02,
    unit: 'untrue accusations a militia and cycle, before propaganda',
    ground: 'ours',
    source: 'RULES: some accusations are false',
  },
  incomeFactor: { value: 1, unit: "times the level's money a cycle", ground: 'design', source: 'RULES' },
  coalitionSupport: { value: 60, unit: 'points of coalition support at the start', ground: 'ours', source: 'chosen' },
  coalitionHarm: {
    value: 3,
    unit: 'points of coalition support lost for each civilian known to be harmed by the forces',
    ground: 'ours',
    source: 'source article: support is bought with conduct',
  },
  trainingHours: {
    value: 120,
    unit: 'hours of a course, before who teaches it',
    ground: 'ours',
    source: 'chosen: short, as everything that took years',
  },
  askedMoneyCycles: {
    value: 1.5,
    unit: 'cycles of income that a point of capital brings',
    ground: 'ours',
    source: 'chosen: less than lending the same back costs',
  },
  fighterCost: { value: 150, unit: 'dollars a man costs ISIL a cycle', ground: 'ours', source: 'chosen' },
  tracedACycle: {
    value: 14,
    unit: 'per cent of the way to an account that investigators come in a cycle',
    ground: 'ours',
    source: 'chosen: two councils of work for one account',
  },
} as const satisfies Readonly<Record<string, Constant>>;

export type ConstantName = keyof typeof CONSTANTS;
/** A value for each main constant. */
export type Constants = Readonly<Record<ConstantName, number>>;

export const CONSTANT_NAMES = Object.keys(CONSTANTS) as ConstantName[];

export const DEFAULT_CONSTANTS: Constants = Object.fromEntries(
  CONSTANT_NAMES.map((name) => [name, CONSTANTS[name].value]),
) as Constants;
