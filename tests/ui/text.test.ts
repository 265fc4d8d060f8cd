// Every sentence on the screen goes through src/text: no sentence is written in src/ui, and every key that is asked
// for exists.

import { expect, test } from 'vitest';
import { FORMS } from '../../src/ui/orders/index.ts';
import { ROAD_KEYS, TERRAIN_KEYS } from '../../src/ui/details/ground.ts';
import { OVERLAY_CHOICES } from '../../src/ui/game/overlays.ts';
import { ROADS, TERRAINS } from '../../src/sim/index.ts';
import '../../src/text/game.ts';
import { hasText, t } from '../../src/text/index.ts';
import { filesUnder, lineAt, parse, walk } from '../architecture/source.ts';

const SPOKEN_ATTRIBUTES = new Set(['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder']);
const files = filesUnder('src/ui', ['.ts', '.tsx']);
const hasLetters = (text: string) => /\p{L}{2}/u.test(text);

/** Plain and template strings asked for by `t(…)`, `hasText(…)`. Templates give what stands before the first hole. */
function keysAsked(): { where: string; key: string; whole: boolean }[] {
  const asked: { where: string; key: string; whole: boolean }[] = [];
  for (const file of files) {
    walk(parse(file).program, (node) => {
      if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 't') return;
      const visit = (argument: unknown): void => {
        const value = argument as { type: string; [field: string]: unknown };
        const where = `${file.path}:${lineAt(file.text, node.start)}`;
        if (value.type === 'Literal') asked.push({ where, key: String(value['value']), whole: true });
        if (value.type === 'ConditionalExpression') {
          visit(value['consequent']);
          visit(value['alternate']);
        }
        if (value.type === 'TemplateLiteral') {
          const [first] = value['quasis'] as readonly { value: { cooked: string } }[];
          asked.push({ where, key: first.value.cooked, whole: false });
        }
      };
      visit(node.arguments[0]);
    });
  }
  return asked;
}

test('no sentence is written in the screen itself', () => {
  const found: string[] = [];
  for (const file of files) {
    walk(parse(file).program, (node) => {
      const where = `${file.path}:${lineAt(file.text, node.start)}`;
      if (node.type === 'JSXText' && hasLetters(node.value)) found.push(`${where} ${node.value.trim()}`);
      if (node.type !== 'JSXAttribute' || node.name.type !== 'JSXIdentifier' || node.value?.type !== 'Literal') return;
      if (SPOKEN_ATTRIBUTES.has(node.name.name) && hasLetters(String(node.value.value))) {
        found.push(`${where} ${node.name.name}`);
      }
    });
  }
  // Names of keys on a keyboard are the same in every language of the game.
  expect(found.filter((one) => !/ (Ctrl Z|Enter|Space|Esc)$/.test(one))).toEqual([]);
});

test('every key that is asked for has a sentence', () => {
  const asked = keysAsked();
  expect(asked.length).toBeGreaterThan(200);
  const missing = asked.filter(({ key, whole }) => whole && !hasText(key) && !hasText(`${key}_other`));
  expect(missing).toEqual([]);
});

test('every family of keys asked for by a pattern has a sentence', () => {
  const families = new Set(keysAsked().flatMap(({ key, whole }) => (whole ? [] : [key])));
  const all = new Set<string>();
  for (const file of filesUnder('src/text/en', ['.ts'])) {
    const group = /en\/(\w+)\.ts$/.exec(file.path)?.[1];
    for (const [, code] of file.text.matchAll(/^ {2}(\w+):/gm)) all.add(`${group}.${code}`);
  }
  expect([...families].filter((family) => ![...all].some((key) => key.startsWith(family)))).toEqual([]);
});

test('every order has its name, its note and the names of its slots', () => {
  const keys = FORMS.flatMap((form) => [
    `orders.${form.id}`,
    `orders.${form.id}_note`,
    ...form.slots.map((slot) => `orders.slot_${slot.name}`),
  ]);
  expect(keys.filter((key) => !hasText(key))).toEqual([]);
});

test('every overlay but none has its legend', () => {
  const keys = OVERLAY_CHOICES.flatMap(({ id }) => [
    `screen.overlay_${id}`,
    ...(id === 'none' ? [] : [`screen.legend_${id}`, `screen.legend_${id}_note`]),
  ]);
  expect(keys.filter((key) => !hasText(key))).toEqual([]);
});

test('ground is named by the codes of the simulation', () => {
  expect(TERRAIN_KEYS).toEqual(TERRAINS);
  expect(ROAD_KEYS).toEqual(ROADS);
  const keys = [...TERRAINS.map((terrain) => `names.terrain_${terrain}`), ...ROADS.map((road) => `names.road_${road}`)];
  expect(keys.filter((key) => !hasText(key))).toEqual([]);
});

test('a key without a sentence shows itself', () => {
  expect(t('screen.nothingOfTheKind')).toBe('⟦screen.nothingOfTheKind⟧');
});
