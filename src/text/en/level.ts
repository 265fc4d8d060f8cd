// What is said of a level file that was read: one sentence a fault, without its place, which is said before it.

type Params = Readonly<Record<string, string | number>>;
type Sentence = (p: Params) => string;

const tiles = (n: string | number): string => (n === 1 ? '1 tile' : `${n} tiles`);

export const level: Readonly<Record<string, Sentence>> = {
  notText: () => 'This is not a text file.',
  tooLarge: (p) => `The file is larger than a level may be (${Math.round(Number(p.most) / 1_000_000)} MB).`,
  tooMany: (p) => `The file holds more values than a level may have (${p.most}).`,
  notJson: (p) => `Line ${p.line}, column ${p.column}: this is not valid JSON.`,
  tooDeep: (p) => `Lists and objects are nested more than ${p.most} deep.`,
  twice: (p) => `Line ${p.line}, column ${p.column}: the key "${p.key}" stands twice.`,
  forbiddenName: (p) => `The name "${p.key}" may not be used.`,
  wrongFormat: () => 'This is not a level of Anbar: Day and Night.',
  newer: (p) =>
    `This level was made by a newer version of the game (level file ${p.found}, this game reads ${p.known}).`,
  badVersion: (p) => `The level file has no version that was ever made (${p.found}).`,

  missing: () => 'This is missing.',
  unknownKey: () => 'The level file has no such key.',
  wrongType: (p) => `This should be ${p.expected}, but is ${p.found}.`,
  notWhole: () => 'This should be a whole number.',
  tooSmall: (p) => `This should be at least ${p.least}, but is ${p.found}.`,
  tooBig: (p) => `This should be at most ${p.most}, but is ${p.found}.`,
  tooShort: (p) => `This should have at least ${p.least} entries or characters.`,
  tooLong: (p) => `This should have at most ${p.most} entries or characters.`,
  notOneOf: (p) => `This should be one of ${p.expected}, but is ${p.found}.`,
  badForm: (p) => `This does not have the form it should have: ${p.found}.`,

  tooManyTiles: (p) => `The map has ${p.found} tiles; ${p.most} is the most.`,
  rowCount: (p) => `There are ${p.found} rows, but the map has ${p.expected}.`,
  rowLength: (p) => `The row has ${tiles(p.found)}, but the map is ${p.expected} wide.`,
  unknownLetter: (p) => `The letter "${p.letter}" in column ${p.column} stands for no territory.`,
  duplicateId: (p) => `The id "${p.id}" is used twice.`,
  duplicateGoal: (p) => `The goal "${p.kind}" is set twice.`,
  noSuchId: (p) => `There is nothing with the id "${p.id}" among the ${p.among}.`,
  notAirbase: (p) => `The site "${p.id}" is not an air base.`,
  offMap: (p) => `The position ${p.x}, ${p.y} is off the map.`,
  notHome: (p) => `The position ${p.x}, ${p.y} is outside the home province.`,
  onWater: (p) => `The position ${p.x}, ${p.y} is in the water.`,
  builtOver: (p) => `The position ${p.x}, ${p.y} is that of "${p.id}" already; a tile carries one structure.`,
  noHome: () => 'No tile belongs to the home province.',
  badBox: () => 'West must lie west of east, and south south of north.',
  badRange: (p) => `The range goes down, from ${p.least} to ${p.most}.`,
  badEdge: (p) => `There is no border with "${p.country}" on side ${p.side} of tile ${p.x}, ${p.y}.`,
  badDraw: (p) => `${p.men} men do not make ${p.cells} cells of 2 to 12.`,
  almanacShort: (p) => `The almanac has ${p.found} days; ${p.expected} are needed.`,
  almanacDates: (p) => `The almanac should have ${p.expected} here, but has ${p.found}.`,
  disciplineMissing: () => 'A militia needs a discipline, and only a militia has one.',
  onlyMilitias: () => 'Only a militia has this.',
  onlyCheckpoints: () => 'Only a checkpoint has this.',
  afterEnd: (p) => `Cycle ${p.cycle} comes after the end of the level, which has ${p.cycles}.`,
  duplicateClaim: (p) => `The claim "${p.kind}" about the same place is made before, as number ${p.other}.`,
  goalOutOfReach: (p) =>
    `The goal "${p.kind}" asks for ${p.value}; no game on this level can reach more than ${p.most}.`,

  noBase: (p) => `There is no level "${p.base}" to lay this over.`,
  yearOrder: (p) => `The year "${p.id}" begins on ${p.start}, before the year that precedes it has ended.`,

  missingEdges: (p) => `${p.count} sides of home tiles face another country without a border edge.`,
  noRoadNear: (p) => `${p.name} has no road within 10 km.`,
  sharedTile: (p) => `${p.name} stands on the same tile as ${p.other}.`,
  goalMetAtStart: (p) => `The goal "${p.kind}" is met before the game begins.`,
  noGoals: () => 'The level has no goals.',
  noUnits: () => 'The player has no units.',
  noEnemy: () => 'There are no hidden cells.',
  noSettlements: () => 'There are no settlements in the home province.',
  estimateWrong: (p) => `What is believed of the enemy (${p.least} to ${p.most}) leaves out what is true (${p.found}).`,
  crewTooLarge: (p) => `The posts of ${p.unit} take ${p.needed} men; it has ${p.men}.`,
  crewFar: (p) => `The crew is ${p.away} km from its unit, ${p.unit}.`,
  crewApart: (p) => `${p.unit} mans this and ${p.other}, ${p.away} km from each other.`,
  boxSize: (p) =>
    `The box in degrees is that of a map of ${p.wide} by ${p.high} tiles; this one has ${p.cols} by ${p.rows}.`,
  noFirstOrders: () => 'No order may be given in the first phase.',
  seasonsOverlap: (p) => `This truffle season can fall together with another of the same place, number ${p.other}.`,

  cutBox: () => 'The box must be west, south, east, north in degrees, with west below east and south below north.',
  cutBeyond: (p) => `There is ground only between ${p.west} and ${p.east} east and ${p.south} and ${p.north} north.`,
  cutTile: () => 'A tile can be from 0.5 to 20 km wide.',
  cutTooLarge: (p) => `The map would have ${p.cols} by ${p.rows} tiles, more than a level may have.`,
  cutTooSmall: (p) => `The map would have ${p.cols} by ${p.rows} tiles; it needs 8 by 8 at least.`,
  cutNoHome: () => 'No part of Anbar lies in the box.',
  cutDate: () => 'The first day must be a date as YYYY-MM-DD, and the cycles a whole number from 1 to 365.',

  recutMoved: (p) =>
    `The box in the file no longer fits its ${p.cols} by ${p.rows} tiles: put the old box back, and give the new one with --bbox, so that what was placed moves with the map.`,
  recutKept: (p) => `${p.id} (${p.list}) is the level's own and was kept where it is.`,
  recutLost: (p) => `${p.id} (${p.list}) lies outside the new box and was left out.`,

  noFile: () => 'There is no such file.',
  isFolder: () => 'This is a folder, not a file.',
  sameId: (p) => `The id "${p.id}" is also that of ${p.file}.`,
  notFile: () => 'This is not an ordinary file, but a device or a pipe.',
  cannotRead: (p) => `The file cannot be read (${p.reason}).`,
};
