// Fence: by engineers, wire first; worth what can be there in time.

import { expect, test } from 'vitest';
import { field, hoursUntil, refused, taken } from '../support/orders.ts';

test('refused to others than engineers, without wire first, twice, and for no edges or the same one twice', () => {
  const game = field();
  const build = (over: object): string | null =>
    refused(game, { type: 'buildFence', unit: 'engineers', edges: ['e3'], layer: 'wire', ...over });
  expect(build({ unit: 'army' })).toBe('needsEngineers');
  expect(build({ layer: 'sensors' })).toBe('needsWire');
  expect(build({ edges: ['e4'] })).toBe('fenceBuiltAlready');
  expect(build({ edges: [] })).toBe('wrongEdges');
  expect(build({ edges: ['e3', 'e3'] })).toBe('wrongEdges');
  expect(build({ edges: ['e99'] })).toBe('unknownEdge');
});

test('stands when it was said, nights not counted', () => {
  for (const hour of [6, 18]) {
    const game = field();
    game.state.hour = hour;
    const said = taken(game, { type: 'buildFence', unit: 'engineers', edges: ['e3'], layer: 'wire' });
    expect(
      hoursUntil(game, () => game.state.fence[3].wireM === 2000),
      `from ${hour}`,
    ).toBe(said.doneIn);
  }
});

test('the chain: sensors make it see, a ready unit near makes it in time', () => {
  const chain = (layer: 'sensors' | 'towers', ready: boolean) => {
    const game = field();
    if (ready) game.unit('border').postureNight = 'ready';
    const said = taken(game, { type: 'buildFence', unit: 'engineers', edges: ['e4'], layer });
    return said.chain ?? expect.unreachable('no chain');
  };
  expect(chain('sensors', true).seen).toBeGreaterThanOrEqual(85);
  expect(chain('sensors', true).inTime).toBeGreaterThan(chain('sensors', false).inTime);
  expect(chain('sensors', true).stopped).toBeGreaterThan(chain('sensors', false).stopped);
});
