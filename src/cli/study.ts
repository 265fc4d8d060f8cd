// `study`: what the model does when something in it is changed. Systems switched off one at a time, main constants
// moved by a quarter, and other pairs of conditions. Tables go into the pages beside the rules.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { levelsFolder, writeText } from './files.ts';
import { jobsFrom } from './pool.ts';
import { ENOUGH } from './facts/calibration.ts';
import { MOST_OFF } from './facts/odds.ts';
import { calibrationTable, isCalibrated, measureCalibration } from './study/calibration.ts';
import { measurePairs, pairsTable } from './study/pairs.ts';
import { measureSensitivity, SENSITIVITY_OF, sensitivityTable } from './study/sensitivity.ts';
import { isSure, measureSystems, systemsTable } from './study/systems.ts';
import { SYSTEM_ENTRIES } from './study/entries.ts';
import { seedsFrom } from './sweep.ts';
import { EXIT, type Exit, print, readWords, UsageError, WantingError } from './usage.ts';

export const STUDY_USAGE = `Usage: npm run -s anbar -- study systems|ablations|calibration|sensitivity [--seeds <range>] [--jobs <n>] [--write]

  systems      switches each of the 22 systems off and measures what changes, on paired seeds (1-40 when left out)
  ablations    a fence without response, oversight of militias, sights that see by night: with and without
  calibration  of all that was called 30%, how much happened, for each thing the player is told as a chance (1-50)
  sensitivity  moves each main constant by a quarter either way and measures the three scores (1-40 when left out)

  --seeds <range>  such as 1-40
  --jobs <n>       games at a time; as many as there are cores when left out
  --write          put the table into its page beside the rules (src/sim/<study>.md) instead of printing it

Exits 0 when all is measured and, for systems, each interval leaves out 0, for calibration, each tenth is within 5
points; else 1; 2 for wrong usage.
`;

const OPTIONS = { seeds: { type: 'string' }, jobs: { type: 'string' }, write: { type: 'boolean' } } as const;

interface Found {
  readonly table: string;
  readonly fine: boolean;
  readonly said: string;
}

type Study = (seeds: readonly string[], jobs: number) => Promise<Found>;

const STUDIES: Readonly<Record<string, Study>> = {
  async systems(seeds, jobs) {
    const found = await measureSystems(SYSTEM_ENTRIES, seeds, jobs);
    const unsure = found.filter((ablation) => !isSure(ablation)).map(({ id }) => id);
    const said = unsure.length > 0 ? `No sure change: ${unsure.join(', ')}.` : 'Each system changes its measure.';
    return { table: systemsTable(SYSTEM_ENTRIES, found), fine: unsure.length === 0, said };
  },
  async ablations(seeds, jobs) {
    return {
      table: pairsTable(await measurePairs(seeds, jobs)),
      fine: true,
      said: 'Mean of the games; difference of pairs with its 95% interval.',
    };
  },
  async calibration(seeds, jobs) {
    const found = await measureCalibration(seeds, jobs);
    const said = `What came, in per cent (what had been said on the mean), where at least ${ENOUGH} were said;`;
    const bold = `bold where more than ${MOST_OFF} points off.`;
    return { table: calibrationTable(found), fine: isCalibrated(found), said: `${said} ${bold}` };
  },
  async sensitivity(seeds, jobs) {
    const table = sensitivityTable(await measureSensitivity(seeds, jobs));
    const { bot, level } = SENSITIVITY_OF;
    return {
      table,
      fine: true,
      said: `${bot} on ${level}, differences in points; bold where the interval leaves out 0.`,
    };
  },
};

export async function runStudy(words: readonly string[]): Promise<Exit> {
  const { positionals, values } = readWords(words, OPTIONS);
  const [name, extra] = positionals;
  if (name === undefined || !Object.hasOwn(STUDIES, name))
    throw new UsageError('study needs systems, ablations, calibration or sensitivity');
  if (extra !== undefined) throw new UsageError(`study takes one name, not '${extra}' too`);
  const seeds = seedsFrom(values.seeds ?? (name === 'calibration' ? '1-50' : '1-40'));
  const { fine, said, table } = await STUDIES[name](seeds, jobsFrom(values.jobs));
  const noted = `${said} Seeds ${seeds[0]} to ${seeds[seeds.length - 1]}.`;
  if (values.write) {
    writeTable(join(dirname(levelsFolder()), 'src', 'sim', `${name}.md`), `${table}\n\n${noted}`);
    print(noted);
  } else print(`${table}\n\n${noted}`);
  return fine ? EXIT.fine : EXIT.wanting;
}

const BEGIN = '<!-- table: made by `npm run -s anbar -- study` -->';
const END = '<!-- end of table -->';

/** Puts a table between the two marks of a page. @throws WantingError for a page without them */
function writeTable(path: string, table: string): void {
  const page = readFileSync(path, 'utf8');
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new WantingError(`${path} has no place for the table`);
  writeText(path, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`);
}
