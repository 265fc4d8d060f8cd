// npm run -s anbar -- <command>: the command line of src/cli. Its sources are bundled once and again when one of them
// has changed; the bundle lies in .cache/. Prints nothing of its own on standard output.

import './node-version.mjs';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './packages.mjs';
import { ROOT } from './run.mjs';

const FOLDER = join(ROOT, '.cache', 'anbar');
const NOTE = join(FOLDER, 'bundle.json');

/** Size and time of every source that went into a bundle, as one text. */
function stampOf(inputs) {
  return inputs.map((path) => `${statSync(path).size}@${statSync(path).mtimeMs}`).join(' ');
}

/** Path of the last bundle when none of its sources has changed since. */
function lastBundle() {
  try {
    const { inputs, stamp, bundle } = JSON.parse(readFileSync(NOTE, 'utf8'));
    return existsSync(bundle) && stampOf(inputs) === stamp ? bundle : undefined;
  } catch {
    return undefined;
  }
}

async function makeBundle() {
  tidy();
  const { rolldown } = await import('rolldown');
  const build = await rolldown({
    input: join(ROOT, 'src', 'cli', 'main.ts'),
    cwd: ROOT,
    platform: 'node',
    tsconfig: join(ROOT, 'tsconfig.json'),
    logLevel: 'silent',
  });
  // A name of its own for each bundle: a command still running keeps the one it started from.
  const bundle = join(FOLDER, `anbar-${Date.now()}-${process.pid}.mjs`);
  const { output } = await build.write({ file: bundle, format: 'esm', codeSplitting: false, sourcemap: true });
  await build.close();
  const inputs = output[0].moduleIds.filter((id) => existsSync(id));
  inputs.push(join(ROOT, 'tsconfig.json'), join(ROOT, 'tools', 'anbar.mjs'));
  const draft = join(FOLDER, `bundle-${process.pid}.json`);
  writeFileSync(draft, JSON.stringify({ inputs, stamp: stampOf(inputs), bundle }));
  renameSync(draft, NOTE);
  return bundle;
}

/** Removes bundles of other days. */
function tidy() {
  for (const name of readdirSync(FOLDER)) {
    const path = join(FOLDER, name);
    if (name.startsWith('anbar-') && Date.now() - statSync(path).mtimeMs > 86_400_000) rmSync(path, { force: true });
  }
}

await ensurePackages();
mkdirSync(FOLDER, { recursive: true });
const bundle = lastBundle() ?? (await makeBundle());
process.setSourceMapsEnabled(true);
process.argv[1] = bundle;
await import(pathToFileURL(bundle).href);
