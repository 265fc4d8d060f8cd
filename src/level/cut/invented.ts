// Places that are not in the geodata: villages and camps made up so that the desert has people (RULES.md, *Trust*),
// and bridges and approach roads that exist but are too short for the road file. Longitude, latitude in degrees.

import type { LocalText } from '../../shared/text.ts';
import type { LonLat } from './geodata.ts';

export interface InventedPlace {
  readonly name: LocalText;
  readonly kind: 'village' | 'camp';
  readonly people: number;
  readonly at: LonLat;
}

const place = (en: string, ar: string, kind: InventedPlace['kind'], people: number, at: LonLat): InventedPlace => ({
  name: { en, ar },
  kind,
  people,
  at,
});

/** None of these is recorded; each stands for the small places there are along wells, wadis, roads and stations. */
export const INVENTED: readonly InventedPlace[] = [
  place('North Bank', 'الضفة الشمالية', 'village', 2400, [41.08, 34.47]),
  place('Akkas Houses', 'بيوت عكاز', 'village', 600, [41.09, 34.24]),
  place('Berm Wells', 'آبار الساتر', 'camp', 180, [41.13, 34.66]),
  place('T1 Station', 'محطة T1', 'village', 900, [41.53, 34.2]),
  place('Old Anah Road', 'طريق عنه القديم', 'village', 1100, [41.68, 34.33]),
  place('Reed Island', 'جزيرة القصب', 'village', 1300, [41.43, 34.45]),
  place('Jazira Wells', 'آبار الجزيرة', 'camp', 220, [41.8, 34.7]),
  place('H1 Station', 'محطة H1', 'village', 500, [41.5, 33.85]),
  place('Phosphate Halt', 'موقف الفوسفات', 'village', 400, [40.5, 34.03]),
  place('Berm Post Wells', 'آبار مخفر الساتر', 'camp', 150, [40.15, 33.9]),
  place('Upper Jazira', 'الجزيرة العليا', 'camp', 160, [41.86, 34.98]),
  place('Reservoir Side', 'جانب البحيرة', 'village', 1500, [42.2, 34.42]),
  place('West Haditha Wells', 'آبار غرب حديثة', 'village', 450, [42.0, 33.97]),
  place('Lower Hauran', 'حوران الأسفل', 'village', 700, [42.28, 33.84]),
  place('Hauran Bridge', 'جسر حوران', 'village', 800, [40.72, 33.06]),
  place('H2 Wells', 'آبار H2', 'village', 350, [40.64, 33.4]),
  place('H3 Station', 'محطة H3', 'village', 600, [39.83, 32.98]),
  place('Al-Walid Lines', 'خط الوليد', 'village', 500, [39.06, 33.36]),
  place('Trebil Halt', 'موقف طريبيل', 'village', 700, [39.07, 32.89]),
  place('Wells at Km 160', 'آبار الكيلو 160', 'village', 900, [42.02, 33.24]),
  place('Ghadaf Wells', 'آبار الغدف', 'camp', 200, [42.12, 32.78]),
  place('Gatherers Camp', 'مخيم الجامعين', 'camp', 300, [42.55, 33.36]),
  place('Camp 18', 'مخيم 18', 'camp', 4200, [43.35, 33.2]),
  place('Pilgrim Road Halt', 'موقف طريق الحج', 'village', 300, [42.55, 32.17]),
  place('South Ubayyid Wells', 'آبار الأبيض الجنوبية', 'camp', 140, [42.12, 31.9]),
  place('Judaidat Halt', 'موقف جديدة', 'village', 400, [41.55, 31.46]),
];

export interface Approach {
  readonly kind: 'secondary' | 'track';
  readonly name: LocalText;
  readonly points: readonly LonLat[];
}

/** Real crossings of the Euphrates, good to a few km, and tracks to the places above that no road passes. */
export const APPROACHES: readonly Approach[] = [
  {
    kind: 'secondary',
    name: { en: 'Rummana bridge', ar: 'جسر الرمانة' },
    points: [
      [41.031, 34.384],
      [41.06, 34.43],
      [41.08, 34.47],
      [41.2, 34.49],
      [41.43, 34.45],
    ],
  },
  {
    kind: 'track',
    name: { en: 'Berm track', ar: 'درب الساتر' },
    points: [
      [41.08, 34.47],
      [41.13, 34.66],
      [41.45, 34.72],
      [41.8, 34.7],
      [41.89, 34.7],
    ],
  },
  {
    kind: 'track',
    name: { en: 'Akkas field road', ar: 'طريق حقل عكاز' },
    points: [
      [41.031, 34.384],
      [41.05, 34.25],
      [41.3, 34.2],
      [41.53, 34.2],
      [41.68, 34.33],
    ],
  },
  {
    kind: 'track',
    name: { en: 'Border track', ar: 'درب الحدود' },
    points: [
      [40.32, 33.98],
      [40.15, 33.9],
      [39.84, 33.7],
      [39.3, 33.5],
      [38.94, 33.42],
    ],
  },
  {
    kind: 'secondary',
    name: { en: 'Haditha dam road', ar: 'طريق سد حديثة' },
    points: [
      [42.362, 34.086],
      [42.34, 34.16],
      [42.355, 34.21],
      [42.43, 34.24],
      [42.36, 34.41],
      [42.2, 34.43],
    ],
  },
  {
    kind: 'secondary',
    name: { en: 'Baghdadi bridge', ar: 'جسر البغدادي' },
    points: [
      [42.547, 33.852],
      [42.6, 33.87],
      [42.64, 33.84],
    ],
  },
  {
    kind: 'secondary',
    name: { en: 'Hit bridge', ar: 'جسر هيت' },
    points: [
      [42.828, 33.637],
      [42.87, 33.68],
      [43.0, 33.8],
      [43.07, 33.95],
    ],
  },
  {
    kind: 'secondary',
    name: { en: 'Ramadi–Tharthar road', ar: 'طريق الرمادي – الثرثار' },
    points: [
      [43.308, 33.421],
      [43.29, 33.5],
      [43.25, 33.66],
    ],
  },
  {
    kind: 'secondary',
    name: { en: 'Fallujah–Karmah road', ar: 'طريق الفلوجة – الكرمة' },
    points: [
      [43.786, 33.349],
      [43.907, 33.4],
      [44.15, 33.95],
    ],
  },
  {
    kind: 'secondary',
    name: { en: 'Al-Asad road', ar: 'طريق عين الأسد' },
    points: [
      [42.547, 33.852],
      [42.441, 33.786],
      [42.28, 33.84],
    ],
  },
  {
    kind: 'track',
    name: { en: 'Habbaniyah west track', ar: 'درب غرب الحبانية' },
    points: [
      [43.308, 33.421],
      [43.27, 33.3],
      [43.35, 33.2],
    ],
  },
];
