// The map's colours by day and by night. The panels' colours are the ui's own; both follow one table of the design.

export interface Theme {
  readonly night: boolean;
  readonly paper: string;
  readonly inset: string;
  readonly ink: string;
  readonly ink2: string;
  readonly label: string;
  readonly edge: string;
  readonly action: string;
  readonly actionTint: string;
  readonly loss: string;
  readonly lossTint: string;
  readonly gain: string;
  readonly militia: string;
  readonly gold: string;
  readonly goldInk: string;
  readonly alarm: string;
  readonly alarmInk: string;
  readonly truth: string;
  /** Behind text and lines that lie on the relief. */
  readonly halo: string;
  readonly veil: string;
  readonly hatch: string;
  readonly border: string;
  readonly borderBand: string;
  readonly province: string;
  readonly river: string;
  readonly riverEdge: string;
  readonly wadi: string;
  readonly water: string;
  readonly region: string;
  /** The table around the map, and the map's edge on it. */
  readonly table: string;
  readonly neatline: string;
  readonly roads: Readonly<Record<'motorway' | 'primary' | 'secondary' | 'track' | 'rail', RoadColours>>;
  readonly fenceLine: string;
  readonly fenceLight: string;
  readonly sensor: string;
  readonly grid: string;
  readonly sides: Readonly<Record<Side, SideColours>>;
}

export interface RoadColours {
  readonly line: string;
  readonly edge: string;
}

/** Whose frame a unit carries: state forces, local and police, militia, coalition. */
export type Side = 'state' | 'local' | 'militia' | 'coalition';

export interface SideColours {
  readonly fill: string;
  readonly line: string;
}

/** Belief, from hardly to likely; each step also has a contour of its own. */
export const BELIEF_STEPS = ['#2B2450', '#7A3A78', '#E0705C', '#FFDE9A'] as const;

export const DAY: Theme = {
  night: false,
  paper: '#FAF5EA',
  inset: '#F0E8D7',
  ink: '#18212B',
  ink2: '#4C5661',
  label: '#676052',
  edge: '#BCAA86',
  action: '#0B5C8A',
  actionTint: '#DCEBF4',
  loss: '#A04407',
  lossTint: '#FBE6CF',
  gain: '#0B6E5F',
  militia: '#5A2F86',
  gold: '#FFC83D',
  goldInk: '#3A2600',
  alarm: '#B4530A',
  alarmInk: '#FFFFFF',
  truth: '#A3260A',
  halo: 'rgba(250,243,226,0.92)',
  veil: 'rgba(240,232,215,0.50)',
  hatch: 'rgba(90,70,60,0.13)',
  border: '#4B2F5C',
  borderBand: 'rgba(90,47,134,0.20)',
  province: 'rgba(75,47,92,0.65)',
  river: '#3F8296',
  riverEdge: 'rgba(236,240,226,0.55)',
  wadi: 'rgba(92,112,112,0.55)',
  water: '#245F78',
  region: '#4A3E2C',
  table: '#C9B892',
  neatline: '#6B5A3C',
  roads: {
    motorway: { line: '#F2A93B', edge: '#5A3F18' },
    primary: { line: '#FFE3A0', edge: '#5E4A26' },
    secondary: { line: '#FBF1D6', edge: '#7A6440' },
    track: { line: '#6B5434', edge: 'rgba(250,243,226,0.45)' },
    rail: { line: '#4A443C', edge: 'rgba(250,243,226,0.50)' },
  },
  fenceLine: '#18212B',
  fenceLight: '#FAF5EA',
  sensor: '#0B6E5F',
  grid: 'rgba(24,33,43,0.30)',
  sides: {
    state: { fill: '#DCEBF8', line: '#123E68' },
    local: { fill: '#DDF0E6', line: '#14574A' },
    militia: { fill: '#E9DFF3', line: '#4E2C75' },
    coalition: { fill: '#FFFFFF', line: '#123E68' },
  },
};

export const NIGHT: Theme = {
  night: true,
  paper: '#0D1728',
  inset: '#132138',
  ink: '#EDF3FB',
  ink2: '#A9BAD1',
  label: '#8194B0',
  edge: '#2C4265',
  action: '#6DB9F2',
  actionTint: '#15304E',
  loss: '#FFA566',
  lossTint: '#3A2415',
  gain: '#74D9C3',
  militia: '#C7A6EE',
  gold: '#FFC83D',
  goldInk: '#3A2600',
  alarm: '#FF8A4C',
  alarmInk: '#240F02',
  truth: '#FF8266',
  halo: 'rgba(9,15,28,0.88)',
  veil: 'rgba(10,18,34,0.40)',
  hatch: 'rgba(160,180,220,0.10)',
  border: '#C9B4E4',
  borderBand: 'rgba(160,120,220,0.16)',
  province: 'rgba(190,170,225,0.55)',
  river: '#5F8FCB',
  riverEdge: 'rgba(8,14,28,0.45)',
  wadi: 'rgba(150,180,220,0.40)',
  water: '#A7CBF2',
  region: '#B9C7DC',
  table: '#070C16',
  neatline: '#3A5074',
  roads: {
    motorway: { line: '#E3BE80', edge: '#14110C' },
    primary: { line: '#C9D3E4', edge: '#0E1524' },
    secondary: { line: '#A3B2CC', edge: '#0E1524' },
    track: { line: '#8D9DBA', edge: 'rgba(8,14,28,0.4)' },
    rail: { line: '#7788A6', edge: 'rgba(8,14,28,0.4)' },
  },
  fenceLine: '#EDF3FB',
  fenceLight: '#0D1728',
  sensor: '#74D9C3',
  grid: 'rgba(200,215,240,0.24)',
  sides: {
    state: { fill: '#15293F', line: '#9CCBF7' },
    local: { fill: '#122F2B', line: '#7FDCC0' },
    militia: { fill: '#2A1D40', line: '#C7A6EE' },
    coalition: { fill: '#0D1728', line: '#EDF3FB' },
  },
};
