// The published JSON Schema is the one definition's. After a change of it: npx vitest run tests/level/schema -u

import { expect, test } from 'vitest';
import { publishedSchema } from '../../src/level/schema/publish.ts';

test('levels/schema/level-2.json is what the definition says', async () => {
  await expect(publishedSchema()).toMatchFileSnapshot('../../levels/schema/level-2.json');
});
