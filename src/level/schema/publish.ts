// The JSON Schema of the level file, out of its one definition, so that editors can complete and check.

import { toJsonSchema } from '@valibot/to-json-schema';
import { LEVEL_VERSION, LevelSchema } from './level.ts';

/** The text of levels/schema/level-2.json. What a schema cannot say, `level check` does. */
export function publishedSchema(): string {
  const schema = toJsonSchema(LevelSchema, { typeMode: 'input', errorMode: 'ignore' });
  const title = `Anbar: Day and Night, level file, version ${LEVEL_VERSION}`;
  const titled = { $schema: 'http://json-schema.org/draft-07/schema#', title, ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
