// npm start: from a fresh clone to the game in a browser. Installs and builds what is missing, serves dist/ on this
// machine alone, and opens it where there is a desktop.

import './node-version.mjs';
import { ensureBuild } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { ROOT } from './run.mjs';

/** Is there somebody at a desktop to show a browser to? */
function hasDesktop() {
  const { BROWSER, CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (BROWSER === 'none' || CI) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

await ensurePackages();
await ensureBuild();
const { preview } = await import('vite');
const server = await preview({ root: ROOT, logLevel: 'warn', preview: { open: hasDesktop() } });
console.log(`Anbar: Day and Night is at ${server.resolvedUrls.local[0]} (Ctrl+C stops it).`);
