// A frame made by hand for tests of the map and for looking at it: everything the map can draw, on any board, without
// the simulation. Places follow from the board, so the picture is the same each time.

import type {
  Board,
  ContactView,
  FenceView,
  Frame,
  LeadView,
  Phase,
  Scenario,
  StructureView,
  Tile,
  UnitView,
} from '../../../src/sim/index.ts';

export interface FrameWishes {
  readonly phase?: Phase;
  readonly hour?: number;
  readonly moonLit?: number;
}

const POSTURES = ['hold', 'patrol', 'rest', 'ready'] as const;

export function makeFrame(scenario: Scenario, wishes: FrameWishes = {}): Frame {
  const { board } = scenario;
  const { cols, rows } = board.ground;
  const phase = wishes.phase ?? 'day';
  const hour = wishes.hour ?? (phase === 'day' ? 6 : 18);
  const units = scenario.units.map(
    (start, i): UnitView => ({
      id: start.id,
      kind: start.kind,
      name: start.name,
      tile: start.tile,
      base: start.tile,
      men: i % 5 === 3 ? Math.round(start.men * 0.35) : start.men,
      menAtFull: start.men,
      detached: 0,
      training: start.training,
      fatigue: i % 4 === 1 ? 70 : 20,
      discipline: start.discipline ?? 70,
      knowledge: 40,
      postureDay: POSTURES[i % 4],
      postureNight: POSTURES[(i + 1) % 4],
      task: i === 2 ? { type: 'searchArea', tile: start.tile, target: null, hoursLeft: 4 } : null,
      route: [],
      monitored: start.kind === 'militia' && i % 2 === 0,
      stallsUntil: null,
      readyIn: 0,
      withoutOrders: i % 3 === 0,
    }),
  );
  const structures = scenario.structures.map(
    (start, i): StructureView => ({
      id: start.id,
      kind: start.kind,
      tile: start.tile,
      condition: i === 1 ? 40 : 100,
      building: i === 3,
      thermal: start.thermal,
      crewUnit: start.crew ?? null,
      crew: start.crew ? 20 : 0,
      crewFull: 20,
      strictness: i % 3 === 0 ? 'strict' : i % 3 === 1 ? 'standard' : 'lax',
    }),
  );
  const fence = scenario.fence.map(
    (start, i): FenceView => ({
      edge: start.edge,
      layers: [
        'wire',
        ...(start.sensors ? (['sensors'] as const) : []),
        ...(start.towers ? (['towers'] as const) : []),
      ],
      work: null,
      cut: i === 2,
    }),
  );
  const last = board.borders.findIndex((edge) => edge.id === scenario.fence[scenario.fence.length - 1]?.edge);
  for (const edge of board.borders.slice(last + 1, last + 3)) {
    fence.push({
      edge: edge.id,
      layers: [],
      work: { layer: 'wire', doneM: edge.lengthM / 3, unit: units[0].id },
      cut: false,
    });
  }
  const heart = board.settlements[0]?.tile ?? Math.floor((cols * rows) / 2);
  const belief = beliefOf(board, [
    around(board, heart, 8, 9),
    around(board, heart, 20, 14),
    around(board, heart, -6, 15),
  ]);
  const centre = around(board, heart, 20, 14);
  return {
    board,
    clock: {
      hour,
      hourOfDay: hour % 24,
      date: board.almanac[0]?.date ?? '2018-10-23',
      cycle: 1,
      cycles: board.cycles,
      phase,
      stage: 'orders',
      dawn: 6,
      dusk: 18,
      phaseEndsIn: 12,
    },
    sky: {
      light: phase === 'day' ? 100 : 12,
      moonLit: wishes.moonLit ?? 50,
      moonUp: true,
      moonrise: 1400,
      moonset: null,
      dust: 0,
      dustForecast: 20,
    },
    staff: { left: 4, perPhase: 4, kept: 0, used: 0 },
    money: { now: 250, income: 40, upkeep: 2 },
    capital: board.capital,
    people: [],
    militias: [],
    council: {
      present: true,
      open: false,
      agenda: [],
      chosen: [],
      most: 3,
      nextIn: 5,
      moneyFrom: 0,
      companyFrom: 0,
      gives: 60,
      asksFor: 36,
    },
    works: [],
    coalition: { present: true, support: 60, lessBelow: 35, noneBelow: 20, help: 'full', lends: [], troops: false },
    training: { present: true, track: [], instructors: false, aircrew: 0, places: 2, courses: [], handover: null },
    finance: { present: true, untilHour: null, reports: [] },
    losses: null,
    trust: { now: 47, band: 4, atStart: 48 },
    ourNight: 52,
    attacksLast30: { all: 4, deadly: 1 },
    units,
    structures,
    fence,
    assets: scenario.assets.map((asset) => ({
      id: asset.id,
      kind: asset.kind,
      name: asset.name,
      owner: asset.owner,
      baseTile: board.sites.find((site) => site.id === asset.base)?.tile ?? 0,
      sortiesLeft: 2,
      sortiesPerPhase: 2,
      grounded: false,
    })),
    orbits: scenario.assets.length > 0 ? [{ asset: scenario.assets[0].id, tile: centre, hoursLeft: 3 }] : [],
    settlements: board.settlements.map((town, i) => ({
      id: town.id,
      kind: town.kind,
      tile: town.tile,
      trust: (town.trust + i * 7) % 100,
      trustBand: 3 + (i % 5) * 3,
      trustAtStart: town.trust,
      fearOfIsil: town.fearOfIsil,
      fearOfForces: town.fearOfForces,
      controlDay: 60 + ((i * 13) % 40),
      controlNight: (i * 29) % 100,
      held: (i * 29) % 100 >= 60,
      nightsKept: 0,
      nightKeptTrust: 0.3,
      detainees: 0,
      mood: 'calm',
    })),
    contacts: contactsOf(board, heart),
    leads: leadsOf(board, heart),
    departed: [],
    ledger: [],
    threats: [
      {
        tile: heart,
        settlement: board.settlements[0]?.id ?? null,
        structure: null,
        percent: 34,
        reason: 'scouted',
        params: {},
      },
    ],
    goals: [],
    warnings: [],
    scores: { security: 58, forces: 71, people: 47 },
    history: [],
    enemy: { methods: [], incidents: 0, methodRead: null, leaderFell: null, funds: null },
    sectors: [],
    estimate: board.estimate,
    belief,
    watch: watchOf(board, [...units.map((u) => u.tile), ...structures.map((s) => s.tile)], phase),
    log: [],
    outcome: null,
    forecast: [],
    gatherers: [],
    decisions: [],
    claims: [],
    claimScore: null,
  };
}

export function around(board: Board, tile: Tile, dx: number, dy: number): Tile {
  const { cols, rows } = board.ground;
  const x = Math.min(cols - 1, Math.max(0, (tile % cols) + dx));
  const y = Math.min(rows - 1, Math.max(0, Math.floor(tile / cols) + dy));
  return y * cols + x;
}

function beliefOf(board: Board, hearts: readonly Tile[]): Int32Array {
  const { cols, rows } = board.ground;
  const belief = new Int32Array(cols * rows).fill(3000);
  hearts.forEach((heart, k) => {
    const [cx, cy] = [heart % cols, Math.floor(heart / cols)];
    for (let i = 0; i < belief.length; i++) {
      const d = Math.hypot((i % cols) - cx, (Math.floor(i / cols) - cy) * 1.3 + Math.sin((i % cols) * 0.7));
      belief[i] += Math.round([60_000, 320_000, 30_000][k % 3] * Math.exp((-d * d) / (18 + 10 * k)));
    }
  });
  return belief;
}

function watchOf(board: Board, tiles: readonly Tile[], phase: Phase): Uint8Array {
  const { cols, rows, kmPerTile } = board.ground;
  const watch = new Uint8Array(cols * rows);
  const reach = (phase === 'day' ? 9 : 5) / kmPerTile;
  for (let i = 0; i < watch.length; i++) {
    for (const tile of tiles) {
      const d = Math.hypot((i % cols) - (tile % cols), Math.floor(i / cols) - Math.floor(tile / cols));
      if (d <= reach) watch[i] = Math.max(watch[i], Math.round(70 * (1 - d / (reach * 1.4))));
    }
  }
  return watch;
}

function contactsOf(board: Board, heart: Tile): ContactView[] {
  const tile = around(board, heart, -5, 7);
  const reach: Tile[] = [];
  for (let dy = -4; dy <= 4; dy++) {
    for (let dx = -5; dx <= 5; dx++) if (Math.hypot(dx, dy * 1.2) < 4.6) reach.push(around(board, tile, dx, dy));
  }
  return [
    {
      id: 'contact-1',
      tile,
      seenHour: 3,
      men: [2, 4],
      live: false,
      identified: false,
      hostilePercent: 60,
      reach,
      source: 'tower',
    },
    {
      id: 'contact-2',
      tile: around(board, heart, 4, 6),
      seenHour: 6,
      men: [3, 3],
      live: true,
      identified: true,
      hostilePercent: 95,
      reach: [],
      source: 'orbit',
    },
  ];
}

function leadsOf(board: Board, heart: Tile): LeadView[] {
  return [
    {
      id: 'lead-14',
      kind: 'hideout',
      source: 'shepherd',
      settlement: board.settlements[0]?.id ?? null,
      tile: around(board, heart, 14, 12),
      radiusTiles: 2,
      heardHour: 1,
      confidence: 52,
      reliability: 78,
      grudge: 5,
      exposure: 40,
      protected: false,
    },
  ];
}
