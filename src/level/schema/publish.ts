// The JSON Schemas of the level file and of what is laid over one, out of their one definition, so that editors can
// complete and check.

import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { LEVEL_VERSION, LevelSchema } from './level.ts';
import { CampaignSchema, OverlaySchema } from './overlay.ts';

export const FILE_KINDS = ['level', 'overlay', 'campaign'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const SCHEMAS: Readonly<Record<FileKind, v.GenericSchema>> = {
  level: LevelSchema,
  overlay: OverlaySchema,
  campaign: CampaignSchema,
};

/** The text of levels/schema/<kind>-2.json. What a schema cannot say, `level check` does. */
export function publishedSchema(kind: FileKind = 'level'): string {
  const schema = toJsonSchema(SCHEMAS[kind], { typeMode: 'input', errorMode: 'ignore' });
  const title = `Anbar: Day and Night, ${kind} file, version ${LEVEL_VERSION}`;
  const titled = { $schema: 'http://json-schema.org/draft-07/schema#', title, ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
