// npm run prove: the long proofs of tests/prove, whole games and sweeps over seeds. What must hold before every
// commit is npm test.

import './node-version.mjs';
import { closingLine, countVitest, reportPath } from './count.mjs';
import { ensurePackages } from './packages.mjs';
import { runProgram } from './run.mjs';

await ensurePackages();
const report = reportPath('prove');
const args = ['run', '--project', 'prove', '--passWithNoTests', '--reporter=verbose', '--reporter=json'];
const { code } = await runProgram('vitest', [...args, `--outputFile.json=${report}`, ...process.argv.slice(2)]);
const counts = countVitest(report);
console.log(closingLine([counts]));
process.exitCode = code !== 0 || counts.failed > 0 ? 1 : 0;
