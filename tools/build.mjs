// Builds dist/ when a source is newer than it. What the build does is in vite.config.ts.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runProgram } from './run.mjs';

const SOURCES = [
  'index.html',
  'src',
  'assets',
  'levels',
  'public',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

/** Newest change under a path in ms, folders included: they change when a file goes. 0 where nothing is. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((most, name) => Math.max(most, newest(join(path, name))), stat.mtimeMs);
}

function upToDate() {
  const page = join(ROOT, 'dist', 'index.html');
  return existsSync(page) && SOURCES.every((name) => newest(join(ROOT, name)) < statSync(page).mtimeMs);
}

/** Builds when needed; ends the program with the build's own words when that fails. */
export async function ensureBuild() {
  if (upToDate()) return;
  const began = Date.now();
  console.log('Building the game ...');
  const { code, output } = await runProgram('vite', ['build', '--logLevel', 'warn'], { quiet: true });
  if (code !== 0) {
    console.error(`${output}\nThe game could not be built, see above.`);
    process.exit(1);
  }
  console.log(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}
