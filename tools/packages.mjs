// Installs the packages when they are missing or older than the lock file. Prints to standard error alone, so that
// a command whose output is read by a program stays clean.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNpm } from './run.mjs';

const LOCK = join(ROOT, 'package-lock.json');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const STAMP = join(ROOT, 'node_modules', '.installed-from');

/** Hash of the lock file: tells a changed one from one that git only touched. */
function lockHash() {
  return createHash('sha256').update(readFileSync(LOCK)).digest('hex');
}

function upToDate() {
  if (!existsSync(INSTALLED)) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash()) return true;
  if (statSync(INSTALLED).mtimeMs < statSync(LOCK).mtimeMs) return false;
  writeFileSync(STAMP, lockHash());
  return true;
}

/** Installs what is missing; ends the program with a sentence when that fails. */
export async function ensurePackages() {
  if (upToDate()) return;
  const began = Date.now();
  console.error('Installing the packages (half a minute, once) ...');
  // Tests and build need the development packages too, whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const { code } = await runNpm(args, { stdout: 'stderr' });
  if (code !== 0) {
    console.error('The packages could not be installed: npm ci failed, see above. Is there a network?');
    process.exit(1);
  }
  writeFileSync(STAMP, lockHash());
  console.error(`Packages installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}
