// Sun and moon over the middle of the map, by suncalc, in whole minutes of Iraq's time. The simulation reads these
// and never computes them, since engines differ in trigonometry.

import { getMoonIllumination, getMoonTimes, getTimes } from 'suncalc';
import type { Level } from '../schema/level.ts';
import type { LonLat } from './geodata.ts';

type AlmanacDay = Level['almanac'][number];

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Iraq keeps UTC+3 all year (no summer time since 2008). */
const UTC_PLUS = 3 * HOUR_MS;

/** @param start first date as YYYY-MM-DD; @param days how many dates. */
export function cutAlmanac([lon, lat]: LonLat, start: string, days: number): AlmanacDay[] {
  return Array.from({ length: days }, (_, i) => {
    const utcDay = Date.parse(start) + i * DAY_MS;
    const midnight = utcDay - UTC_PLUS;
    const minute = (date: Date | null | undefined): number | null => {
      if (!date) return null;
      const m = Math.round((date.getTime() - midnight) / 60_000);
      return m >= 0 && m < 1440 ? m : null;
    };
    const sun = getTimes(new Date(midnight + DAY_MS / 2), lat, lon);
    // Moon times come by UTC days; a local day has parts of two.
    const moons = [utcDay - DAY_MS, utcDay].map((day) => getMoonTimes(new Date(day), lat, lon));
    const first = (key: 'rise' | 'set') => moons.map((m) => minute(m[key])).find((m) => m !== null) ?? null;
    return {
      date: new Date(utcDay).toISOString().slice(0, 10),
      sunrise: minute(sun.sunrise) ?? 0,
      sunset: minute(sun.sunset) ?? 1439,
      // At the midnight that ends this date: the middle of its night.
      moonLit: Math.round(getMoonIllumination(new Date(midnight + DAY_MS)).fraction * 100),
      moonrise: first('rise'),
      moonset: first('set'),
    };
  });
}
