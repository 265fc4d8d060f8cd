// Reads how many tests passed and failed from the reports Vitest and Playwright write, and says the closing line.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './run.mjs';

/** Where a report goes; an older one there is removed, so that no run is counted twice. */
export function reportPath(name) {
  const path = join(ROOT, '.cache', 'reports', `${name}-${process.pid}.json`);
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  return path;
}

function readReport(path) {
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  rmSync(path);
  return report;
}

/** Counts of a Vitest report; a file that did not even load is one failed test. */
export function countVitest(path) {
  const report = readReport(path);
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Counts of a Playwright report; what passed only when tried again has passed, an error outside a test has failed. */
export function countPlaywright(path) {
  const report = readReport(path);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length };
}

/** The closing line, which a machine may look for. */
export function closingLine(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
