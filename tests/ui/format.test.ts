// Numbers, money, hours and dates are written the same on every machine.

import { describe, expect, test } from 'vitest';
import {
  clock,
  date,
  minutesClock,
  money,
  number,
  percent,
  range,
  shortDate,
  signed,
  signedMoney,
} from '../../src/text/format.ts';

describe('numbers', () => {
  test('have a true minus, commas, and at most one decimal', () => {
    expect([number(0), number(-0.04), number(1234567), number(-12.34), number(2.05, 2)]).toEqual([
      '0',
      '0',
      '1,234,567',
      '−12.3',
      '2.05',
    ]);
  });

  test('with a sign', () => {
    expect([signed(5), signed(0), signed(-3), signed(0.2), signed(0.26, 1)]).toEqual(['+5', '0', '−3', '0', '+0.3']);
  });

  test('as money, share and range', () => {
    expect([money(412), money(-5), signedMoney(38), signedMoney(-2), percent(51.6), range(2, 2), range(2, 4)]).toEqual([
      '$412k',
      '−$5k',
      '+$38k',
      '−$2k',
      '52%',
      '2',
      '2–4',
    ]);
  });
});

describe('time', () => {
  test('hours and minutes as a clock', () => {
    expect([clock(6), clock(30), clock(-1), minutesClock(1408), minutesClock(59)]).toEqual([
      '06:00',
      '06:00',
      '23:00',
      '23:28',
      '00:59',
    ]);
  });

  test('dates', () => {
    expect(date('2018-10-31')).toBe('Wed 31 Oct 2018');
    expect(shortDate('2018-11-01')).toBe('1 Nov');
  });
});
