// npm run dev: the game for developers, rebuilt as files change. Arguments go on to Vite.

import './node-version.mjs';
import { ensurePackages } from './packages.mjs';
import { runProgram } from './run.mjs';

await ensurePackages();
process.exitCode = (await runProgram('vite', process.argv.slice(2))).code;
