// The geodata a level is cut from, as it lies in assets/geo; whoever calls the cutter reads it and passes it in, so
// that the same code runs in Node and in the browser.

export type LonLat = readonly [number, number];

export interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

export interface Collection {
  readonly features: readonly Feature[];
}

export interface ElevationGrid {
  /** West, south, east, north in degrees. */
  readonly bbox: readonly [number, number, number, number];
  readonly width: number;
  readonly height: number;
  /** Metres at cell centres, rows north to south. */
  readonly rows: readonly (readonly number[])[];
}

export interface GeoData {
  readonly anbar: Collection;
  readonly provinces: Collection;
  readonly countries: Collection;
  readonly borders: Collection;
  readonly rivers: Collection;
  readonly lakes: Collection;
  readonly wadis: Collection;
  readonly roads: Collection;
  readonly towns: Collection;
  readonly sites: Collection;
  readonly elevation: ElevationGrid;
}

/** The file of each part, in assets/geo. */
export const GEO_FILES: Readonly<Record<keyof GeoData, string>> = {
  anbar: 'anbar.geojson',
  provinces: 'provinces.geojson',
  countries: 'countries.geojson',
  borders: 'borders.geojson',
  rivers: 'rivers.geojson',
  lakes: 'lakes.geojson',
  wadis: 'wadis.geojson',
  roads: 'roads.geojson',
  towns: 'towns.geojson',
  sites: 'sites.geojson',
  elevation: 'elevation.json',
};

/** The lines of a line feature, or the rings of a polygon feature, as lists of points. */
export function polylines(feature: Feature): readonly (readonly LonLat[])[] {
  const { type, coordinates } = feature.geometry;
  if (type === 'LineString') return [coordinates as LonLat[]];
  if (type === 'MultiLineString' || type === 'Polygon') return coordinates as LonLat[][];
  if (type === 'MultiPolygon') return (coordinates as LonLat[][][]).flat();
  return [];
}

export const pointOf = (feature: Feature): LonLat => feature.geometry.coordinates as LonLat;

export const textOf = (feature: Feature, key: string): string => {
  const value = feature.properties[key];
  return typeof value === 'string' ? value : '';
};

export const numberOf = (feature: Feature, key: string): number | null => {
  const value = feature.properties[key];
  return typeof value === 'number' ? value : null;
};
