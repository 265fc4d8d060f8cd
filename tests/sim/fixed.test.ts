// Arithmetic that must give the same bits on every engine: close to the true curves, and pinned to the last bit.

import { expect, test } from 'vitest';
import { chanceOf, clamp, expNeg, halved, sigmoid } from '../../src/sim/fixed.ts';

test('e to the minus x within a millionth', () => {
  for (let i = 0; i <= 3000; i++) {
    const x = i / 100;
    expect(Math.abs(expNeg(x) - Math.exp(-x)), `x = ${x}`).toBeLessThan(1e-6);
  }
  expect(expNeg(0)).toBe(1);
  expect(expNeg(-3)).toBe(1);
  expect(expNeg(1000)).toBe(0);
});

test('never rises', () => {
  for (let i = 1; i < 3200; i++) expect(expNeg(i / 100)).toBeLessThanOrEqual(expNeg((i - 1) / 100));
});

test('the curves made from it', () => {
  expect(chanceOf(0)).toBe(0);
  expect(chanceOf(1.2)).toBeCloseTo(0.699, 3);
  expect(sigmoid(0)).toBe(0.5);
  for (const x of [0.3, 1, 4, 12]) expect(sigmoid(x) + sigmoid(-x)).toBeCloseTo(1, 9);
  expect(halved(36, 36)).toBeCloseTo(0.5, 6);
  expect(halved(72, 36)).toBeCloseTo(0.25, 6);
  expect([halved(0, 0), halved(1, 0)]).toEqual([1, 0]);
  expect([clamp(-1, 0, 5), clamp(3, 0, 5), clamp(9, 0, 5)]).toEqual([0, 3, 5]);
});

test('the same bits everywhere', () => {
  const bits = (x: number): string => {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, x);
    return view.getBigUint64(0).toString(16).padStart(16, '0');
  };
  expect([0.1, 0.6931471805599453, 1, 2.5, 10, 29.9].map((x) => bits(expNeg(x)))).toMatchInlineSnapshot(`
    [
      "3fecf46d99d52b70",
      "3fe00000000582d3",
      "3fd78b56365fd209",
      "3fb50385d23fbe0a",
      "3f07cdd1fd6bd127",
      "3d3da0016979bc3f",
    ]
  `);
});
