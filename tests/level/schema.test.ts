// The published JSON Schemas are the one definition's. After a change of it: npx vitest run tests/level/schema -u

import { expect, test } from 'vitest';
import { FILE_KINDS, publishedSchema } from '../../src/level/schema/publish.ts';

test.each(FILE_KINDS)('levels/schema/%s-2.json is what the definition says', async (kind) => {
  await expect(publishedSchema(kind)).toMatchFileSnapshot(`../../levels/schema/${kind}-2.json`);
});

test('every key that is written by hand says what it is', () => {
  const { properties } = JSON.parse(publishedSchema('campaign')).properties.years.items;
  const silent = Object.entries(properties as Record<string, { description?: string }>)
    .filter(([key, { description }]) => key !== 'label' && !description)
    .map(([key]) => key);
  expect(silent).toEqual([]);
});
