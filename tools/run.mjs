// Starting other programs from the tools: the project's folder, its packages' programs, and one way to run them.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Programs of the packages, as scripts for Node: the same on every system, no shell between. */
export const PROGRAMS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/**
 * Runs a program in the project's folder and waits for it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string>, shell?: boolean, stdout?: 'stderr' }} options quiet: keep
 *   its output back and return it; stdout 'stderr': what it prints goes to standard error.
 * @returns {Promise<{ code: number, output: string }>} code 127 when it could not be started.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const out = options.quiet ? 'pipe' : options.stdout === 'stderr' ? 2 : 'inherit';
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...options.env },
      shell: options.shell === true,
      stdio: ['ignore', out, options.quiet ? 'pipe' : 'inherit'],
    });
    const parts = [];
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) stream.on('data', (part) => parts.push(part));
    }
    child.on('error', (error) => resolve({ code: 127, output: String(error.message) }));
    child.on('close', (code) => resolve({ code: code === null ? 1 : code, output: Buffer.concat(parts).toString() }));
  });
}

/** Runs one of PROGRAMS with this Node. */
export function runProgram(name, args, options) {
  return run(process.execPath, [PROGRAMS[name], ...args], options);
}

/** Runs npm, the one that started us where there is one. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm && /\.c?js$/.test(npm)) return run(process.execPath, [npm, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
