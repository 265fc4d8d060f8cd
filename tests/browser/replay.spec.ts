// The same replay gives the same hash in Node and in Chromium, hour by hour: what the page hands out is played again
// here, what the command line recorded is played again by the page, and both tell the first hour that differs.

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readLevel } from '../../src/cli/files.ts';
import { parseReplay, verifyReplay } from '../../src/save/index.ts';
import { hashState } from '../../src/sim/index.ts';
import { expect, test } from './support/game.ts';
import { beginGame, downloaded, openFile, openSavedGames } from './support/menu.ts';
import { mouseHands } from './support/mouse.ts';
import { moment, stands } from './support/screen.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CYCLES = 3;

test('a game played in the page comes out the same in Node', async ({ open, page }) => {
  await open();
  await beginGame(page, 'The Militia Question', 'replay');
  const { order, skip } = mouseHands(page);
  expect(await order.Monitor()).toBe(true);
  expect(await order.Checkpoint()).toBe(true);
  for (let stop = 0; stop < 3; stop++) {
    const before = await moment(page);
    await skip();
    if ((await stands(page, before)) === 'report') await page.getByRole('button', { name: 'Day orders' }).click();
  }
  await page.getByRole('button', { name: 'Game menu' }).click();
  const text = await downloaded(page, () => page.getByRole('button', { name: 'Save replay' }).click());

  const replay = parseReplay(text);
  expect(replay).toMatchObject({ level: 'al-qaim', seed: 'replay', result: null });
  expect(replay.orders).toHaveLength(2);
  const hours: [number, string][] = [];
  const verified = verifyReplay(replay, readLevel('al-qaim'), (state) => hours.push([state.hour, hashState(state)]));
  expect(verified).toMatchObject({ ok: true, differs: null });
  expect(hours).toEqual(replay.hashes);
  expect(hours.length).toBeGreaterThan(12);
});

test('a game recorded in Node comes out the same in the page', async ({ open, page }, testInfo) => {
  const file = testInfo.outputPath('node.replay.json');
  const words = ['--level', 'al-qaim', '--bot', 'protect-and-inform', '--seed', 'node', '--cycles', String(CYCLES)];
  const command = [join(ROOT, 'tools', 'anbar.mjs'), 'simulate', ...words, '--save', file];
  await promisify(execFile)(process.execPath, command, { cwd: ROOT });
  const recorded = readFileSync(file, 'utf8');
  const { hashes, orders } = parseReplay(recorded);
  expect(orders.length).toBeGreaterThan(10);

  await open();
  await openSavedGames(page);
  // The page plays every hour again before it keeps a file.
  expect(await openFile(page, 'node.replay.json', recorded)).toBe('The game from the file is in the list now.');
  const out = page.getByRole('button', { name: /^Save The Militia Question.* to a file$/ });
  const back = parseReplay(await downloaded(page, () => out.click()));
  expect(back.hashes).toEqual(hashes);
  expect(back.orders).toEqual(orders);

  // One hash changed in the middle: the page names that very hour, as the command line does.
  const middle = hashes[Math.floor(hashes.length / 2)];
  const forged = recorded.replace(middle[1], `${middle[1].slice(0, 15)}${middle[1].endsWith('0') ? '1' : '0'}`);
  expect(verifyReplay(parseReplay(forged), readLevel('al-qaim')).differs).toMatchObject({ hour: middle[0] });
  expect(await openFile(page, 'forged.json', forged)).toContain(`hour ${middle[0]} comes out otherwise`);
  await expect(page.getByRole('button', { name: /^Load The Militia Question/ })).toHaveCount(1);
});
