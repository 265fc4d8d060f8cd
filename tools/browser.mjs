// The browser the tests run in: found where systems keep it, installed from Debian where we may.
// What is tested in it is in tests/browser.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Quiet, quick, and without a GPU: WebGL runs in software, and the Canvas renderer stays fast. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function candidates() {
  const { CHROME_PATH, PATH = '', ProgramFiles, LOCALAPPDATA } = process.env;
  const programs = ProgramFiles ? [ProgramFiles, `${ProgramFiles} (x86)`, LOCALAPPDATA || ProgramFiles] : [];
  return [
    ...(CHROME_PATH ? [CHROME_PATH] : []),
    ...(process.platform === 'darwin' ? MAC : []),
    ...programs.flatMap((folder) => WINDOWS.map((path) => join(folder, path))),
    ...(process.platform === 'win32'
      ? []
      : PATH.split(delimiter).flatMap((dir) => NAMES.map((name) => join(dir, name)))),
  ];
}

/** Path of an installed Chromium, Chrome or Edge; CHROME_PATH comes first. Undefined when there is none. */
export function findBrowser() {
  return candidates().find((path) => existsSync(path));
}

async function installChromium() {
  console.log('Installing Chromium for the tests (a minute or two, once) ...');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const apt = ['-o', 'DPkg::Lock::Timeout=300', '-q'];
  const update = await run('apt-get', [...apt, 'update'], { quiet: true, env });
  const install = await run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', 'chromium'], {
    quiet: true,
    env,
  });
  if (install.code !== 0) console.error(update.output + install.output);
}

/** Path of a browser, installed if need be; undefined after a sentence that says what to do. */
export async function ensureBrowser() {
  const isDebianRoot = existsSync('/usr/bin/apt-get') && typeof process.getuid === 'function' && process.getuid() === 0;
  if (!findBrowser() && isDebianRoot) await installChromium();
  const found = findBrowser();
  if (!found) {
    console.error('The browser tests need Chromium, Chrome or Edge: install one, or set CHROME_PATH to where it is.');
  }
  return found;
}
