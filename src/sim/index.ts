// The door of the simulation: everything outside src/sim enters here.

export * from './events.ts';
export * from './frame.ts';
export * from './orders/order.ts';
export * from './scenario.ts';
export { ROAD_CODE, ROADS, TERRAIN_CODE, TERRAIN_LETTERS, TERRAINS } from './map/terrain.ts';
export type { Road, Terrain } from './map/terrain.ts';
