// Runs the steps of a check one after the other: a line each with its seconds, and what failed at the end.

import { closingLine } from './count.mjs';

/**
 * @typedef {{ ok: boolean, output?: string, counts?: { passed: number, failed: number } }} StepResult output: shown when
 *   the step failed. counts: tests it ran.
 * @param {readonly { name: string, run: () => Promise<StepResult>, needs?: string }[]} steps needs: the step is left out
 *   when the one of that name failed.
 * @returns {Promise<{ failed: string[], counts: { passed: number, failed: number }[] }>}
 */
export async function runSteps(steps) {
  const failed = [];
  const counts = [];
  for (const step of steps) {
    if (step.needs && failed.includes(step.needs)) {
      console.log(`- ${step.name}: left out, since '${step.needs}' failed`);
      failed.push(step.name);
      continue;
    }
    const began = Date.now();
    const result = await step.run();
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    if (!result.ok) {
      if (result.output) console.log(result.output.trimEnd());
      failed.push(step.name);
    }
    if (result.counts) counts.push(result.counts);
    const tests = result.counts ? ` (${closingLine([result.counts])})` : '';
    console.log(`- ${step.name}: ${result.ok ? 'good' : 'FAILED'} after ${seconds} s${tests}`);
  }
  return { failed, counts };
}
