// npm test: lint, types, tests in Node, build, tests in a browser; installs what any of them lacks.
// `npm test -- quick` leaves out the slow tests, the build and the browser. The long sweeps are npm run prove.

import './node-version.mjs';
import { ensureBrowser } from './browser.mjs';
import { closingLine, countPlaywright, countVitest, reportPath } from './count.mjs';
import { ensurePackages } from './packages.mjs';
import { runProgram } from './run.mjs';
import { runSteps } from './steps.mjs';

/** Runs programs until one fails, keeping what they print. */
async function inTurn(...calls) {
  let output = '';
  for (const [program, ...args] of calls) {
    const result = await runProgram(program, args, { quiet: true });
    output += result.output;
    if (result.code !== 0) return { ok: false, output };
  }
  return { ok: true, output };
}

async function vitest(...projects) {
  const report = reportPath('vitest');
  const args = ['run', ...projects.flatMap((name) => ['--project', name]), '--passWithNoTests'];
  args.push(
    process.stdout.isTTY ? '--reporter=default' : '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  const { code } = await runProgram('vitest', args);
  const counts = countVitest(report);
  return { ok: code === 0 && counts.failed === 0, counts };
}

async function browserTests() {
  const browser = await ensureBrowser();
  if (!browser) return { ok: false };
  const report = reportPath('playwright');
  const env = { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { code } = await runProgram('playwright', ['test', '--reporter=line,json'], { env });
  const counts = countPlaywright(report);
  return { ok: code === 0 && counts.failed === 0 && counts.passed > 0, counts };
}

const lint = {
  name: 'lint',
  run: () => inTurn(['oxlint', '--type-aware', '--deny-warnings'], ['biome', 'format', '.']),
};
const types = {
  name: 'types',
  run: () => inTurn(['tsc', '-p', 'tsconfig.json'], ['tsc', '-p', 'tsconfig.sim.json']),
};
const build = { name: 'build', run: () => inTurn(['vite', 'build']) };

const wanted = process.argv.slice(2);
const quick = wanted.includes('quick');
if (wanted.some((word) => word !== 'quick')) {
  console.error('usage: npm test [-- quick]');
  process.exit(2);
}
await ensurePackages();
const { failed, counts } = await runSteps([
  lint,
  types,
  { name: 'tests in Node', run: () => (quick ? vitest('unit', 'sim') : vitest('unit', 'sim', 'slow')) },
  ...(quick ? [] : [build, { name: 'tests in a browser', needs: 'build', run: browserTests }]),
]);
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}.`);
console.log(closingLine(counts));
if (failed.length > 0 || counts.every((count) => count.passed === 0)) process.exitCode = 1;
