// Reading level files: every fault with its place, and no input that throws.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVEL_VERSION, FAULT_CODES, formatLevel, hashLevel, parseLevel } from '../../src/level/index.ts';
import { level as sentences } from '../../src/text/en/level.ts';
import { loose, shipped, shippedText } from './geo.ts';

const text = shippedText('al-qaim');
const good = shipped('al-qaim');

/** Faults of the sector after a change, as `path code`. */
function spoiled(change: (level: ReturnType<typeof loose>) => void): string[] {
  const level = loose(good);
  change(level);
  const parsed = parseLevel(level);
  return (parsed.ok ? parsed.warnings : parsed.faults).map((f) => `${f.path} ${f.code}`);
}

describe('the file as a whole', () => {
  const codeOf = (source: unknown): string => {
    const parsed = parseLevel(source);
    return parsed.ok ? 'ok' : parsed.faults[0].code;
  };

  test.each([
    ['', 'notJson'],
    ['{', 'notJson'],
    ['{"a":1,}', 'notJson'],
    ['[1,2] x', 'notJson'],
    ['"\\q"', 'notJson'],
    ['01', 'notJson'],
    ['null', 'wrongFormat'],
    ['[]', 'wrongFormat'],
    ['{}', 'wrongFormat'],
    ['{"format":"anbar-level"}', 'badVersion'],
    ['{"format":"anbar-level","version":0}', 'badVersion'],
    ['{"format":"anbar-level","version":1.5}', 'badVersion'],
    [`{"format":"anbar-level","version":${LEVEL_VERSION + 1}}`, 'newer'],
    ['{"format":"anbar-level","version":1}', 'missing'],
    ['{"a":1,"a":2}', 'twice'],
    ['{"__proto__":{"x":1}}', 'forbiddenName'],
    ['{"a":{"constructor":1}}', 'forbiddenName'],
    ['['.repeat(10_000), 'tooDeep'],
    [`[${'1,'.repeat(500_000)}1]`, 'tooMany'],
    [`${' '.repeat(8_000_001)}`, 'tooLarge'],
    [`"${'a\\n'.repeat(1_000_000)}`, 'notJson'],
  ])('%.40s is %s', (source, code) => {
    expect(codeOf(source)).toBe(code);
  });

  test('the place of broken JSON is told by line and column', () => {
    const parsed = parseLevel('{\n  "a": 1,\n  b: 2\n}');
    expect(parsed.ok ? [] : parsed.faults[0].params).toMatchObject({ line: 3, column: 3 });
  });

  test('objects with traps are refused, not run', () => {
    const trap = {
      get format() {
        throw new Error('sprung');
      },
    };
    expect(codeOf(trap)).toBe('notText');
    const round: Record<string, unknown> = {};
    round.self = round;
    expect(codeOf(round)).toBe('notText');
    expect(codeOf(undefined)).toBe('notText');
  });
});

describe('a fault is told with its place', () => {
  test.each([
    [
      'settlements[0].people wrongType',
      (l) => {
        l.settlements[0].people = 'many';
      },
    ],
    [
      'settlements[0].trust tooBig',
      (l) => {
        l.settlements[0].trust = 101;
      },
    ],
    [
      'settlements[1].at[0] notWhole',
      (l) => {
        l.settlements[1].at[0] = 1.5;
      },
    ],
    [
      'settlements[0].mayor unknownKey',
      (l) => {
        l.settlements[0].mayor = 'x';
      },
    ],
    [
      'units[2].name missing',
      (l) => {
        delete l.units[2].name;
      },
    ],
    [
      'units[2].kind notOneOf',
      (l) => {
        l.units[2].kind = 'navy';
      },
    ],
    [
      'units[0].id badForm',
      (l) => {
        l.units[0].id = 'constructor';
      },
    ],
    [
      'units[0].id badForm',
      (l) => {
        l.units[0].id = 'Army A';
      },
    ],
    [
      'title.en badForm',
      (l) => {
        l.title.en = 'safe\u202egnp.exe';
      },
    ],
    [
      'terrain[3] badForm',
      (l) => {
        l.terrain[3] = `?${l.terrain[3].slice(1)}`;
      },
    ],
    [
      'terrain rowCount',
      (l) => {
        l.terrain.pop();
      },
    ],
    [
      'elevation[4] rowLength',
      (l) => {
        l.elevation[4].pop();
      },
    ],
    [
      'territory[0] unknownLetter',
      (l) => {
        l.territory[0] = `Z${l.territory[0].slice(1)}`;
      },
    ],
    [
      'territory noHome',
      (l) => {
        l.territories[0].kind = 'neighbour';
      },
    ],
    [
      'units[1].id duplicateId',
      (l) => {
        l.units[1].id = l.units[0].id;
      },
    ],
    [
      'structures[0].crew noSuchId',
      (l) => {
        l.structures[0].crew = 'nobody';
      },
    ],
    [
      'fence[0].edge noSuchId',
      (l) => {
        l.fence[0].edge = 'nowhere';
      },
    ],
    [
      'assets[0].base notAirbase',
      (l) => {
        l.assets[0].base = 'akkas-gas-field';
      },
    ],
    [
      'units[0].at offMap',
      (l) => {
        l.units[0].at = [200, 3];
      },
    ],
    [
      'units[0].at notHome',
      (l) => {
        l.units[0].at = [0, 0];
      },
    ],
    [
      'structures[1].at builtOver',
      (l) => {
        l.structures[1].at = l.structures[0].at;
      },
    ],
    [
      'borders[0] badEdge',
      (l) => {
        l.borders[0].country = 'jordan';
      },
    ],
    [
      'hidden.draws[0] badDraw',
      (l) => {
        l.hidden.draws[0].men = 300;
      },
    ],
    [
      'estimate.cells badRange',
      (l) => {
        l.estimate.cells = [9, 3];
      },
    ],
    [
      'goals[1].kind duplicateGoal',
      (l) => {
        l.goals[1].kind = 'ourNight';
      },
    ],
    [
      'almanac almanacShort',
      (l) => {
        l.almanac = l.almanac.slice(0, 3);
      },
    ],
    [
      'almanac[0].date almanacDates',
      (l) => {
        l.start = '2018-10-21';
      },
    ],
    [
      'units[0].discipline disciplineMissing',
      (l) => {
        l.units[0].discipline = 3;
      },
    ],
    [
      'bbox badBox',
      (l) => {
        l.bbox = [42, 34, 41, 33];
      },
    ],
  ] as readonly (readonly [string, (level: ReturnType<typeof loose>) => void])[])('%s', (expected, change) => {
    expect(spoiled(change)).toContain(expected);
  });

  test('in a list as long as anybody reads, however many there are', () => {
    const level = loose(good);
    level.settlements = Array.from({ length: 300_000 }, () => 1);
    const parsed = parseLevel(level);
    expect(parsed.ok ? 0 : parsed.faults.length).toBe(200);
  });

  test('all at once, not only the first', () => {
    const found = spoiled((l) => {
      l.units[0].at = [200, 3];
      l.units[3].at = [201, 3];
      l.structures[0].crew = 'nobody';
    });
    expect(found).toEqual(['structures[0].crew noSuchId', 'units[0].at offMap', 'units[3].at offMap']);
  });
});

test('what can be played but was hardly meant is a warning', () => {
  expect(
    spoiled((l) => {
      l.goals = [];
    }),
  ).toEqual(['goals noGoals']);
  expect(
    spoiled((l) => {
      l.goals[1].value = 0;
    }),
  ).toEqual(['goals[1] goalMetAtStart']);
  expect(
    spoiled((l) => {
      l.estimate.men = [1, 3];
    }),
  ).toEqual(['estimate.men estimateWrong']);
  expect(
    spoiled((l) => {
      l.lines = [];
    }).every((f) => f.endsWith('noRoadNear') || f.endsWith('onWater')),
  ).toBe(true);
  expect(
    spoiled((l) => {
      l.borders.pop();
    }),
  ).toEqual(['borders missingEdges']);
});

test('every code has a sentence', () => {
  for (const code of FAULT_CODES) expect(sentences[code]?.({}), code).toBeTruthy();
});

describe('canonical form', () => {
  test('does not depend on layout or order of keys', () => {
    const turned = JSON.stringify(Object.fromEntries(Object.entries(good).reverse()), null, 7);
    const parsed = parseLevel(turned);
    expect(parsed.ok && formatLevel(parsed.level)).toBe(text);
    expect(parsed.ok && hashLevel(parsed.level)).toBe(hashLevel(good));
  });

  test('another level has another hash', () => {
    const other = loose(good);
    other.settlements[0].trust++;
    expect(hashLevel(other)).not.toBe(hashLevel(good));
    expect(hashLevel(good)).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('nothing that is read throws', () => {
  test('any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (s) => typeof parseLevel(s).ok === 'boolean'),
      {
        numRuns: 300,
      },
    );
  });

  test('a level in which any one value is replaced by anything', () => {
    const small = loose(good);
    const keys = Object.keys(small);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.nat(), fc.nat(), fc.jsonValue({ maxDepth: 2 }), (key, i, j, value) => {
        const level = { ...small, [key]: structuredClone(small[key]) };
        let holder = level;
        let name: string | number = key;
        for (const pick of [i, j]) {
          const inner: unknown = holder[name];
          if (typeof inner !== 'object' || inner === null || pick % 3 === 0) break;
          const names: string[] = Object.keys(inner);
          if (names.length === 0) break;
          holder = inner;
          name = names[pick % names.length];
        }
        holder[name] = value;
        const parsed = parseLevel(level);
        if (parsed.ok) {
          const written = formatLevel(parsed.level);
          const again = parseLevel(written);
          expect(again.ok && formatLevel(again.level)).toBe(written);
        } else {
          expect(parsed.faults.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 120 },
    );
  });

  test('a file that was cut short or has a byte changed', () => {
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.string({ minLength: 1, maxLength: 1 }),
        fc.boolean(),
        (at, letter, short) => {
          const broken = short ? text.slice(0, at) : text.slice(0, at) + letter + text.slice(at + 1);
          expect(typeof parseLevel(broken).ok).toBe('boolean');
        },
      ),
      { numRuns: 80 },
    );
  });
});
