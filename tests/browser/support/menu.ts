// The ways into a game: from the menu to the first orders, and to the list of saved games. By mouse; those who play by
// keyboard alone are in keyboard.ts.

import { expect, type Page } from '@playwright/test';

/** Heading of the clock on the game screen: the cycle of how many. */
export const CYCLE = /^Cycle (\d+) of (\d+)$/;

/** Starts a game from the menu and closes its briefing; a first visit reads the content note as well. */
export async function beginGame(page: Page, level: 'The Militia Question' | 'Anbar', seed: string): Promise<void> {
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('radio', { name: level }).check({ force: true });
  await page.getByText('Options', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Seed' }).fill(seed);
  await page.getByRole('button', { name: `Begin in ${level}` }).click();
  const goOn = page.getByRole('button', { name: 'Go on to the game' });
  const takeCommand = page.getByRole('button', { name: 'Take command' });
  await expect(goOn.or(takeCommand)).toBeVisible();
  if (await goOn.isVisible()) await goOn.click();
  await takeCommand.click();
  await expect(page.getByRole('button', { name: /^Run the day/ })).toBeVisible();
}

export async function openSavedGames(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Saved games' }).click();
  await expect(page.getByRole('heading', { name: 'Saved games' })).toBeVisible();
}

/** Gives a file to 'Open a file…', puts the note away that the page answers with, and returns what it said. */
export async function openFile(page: Page, name: string, content: string | Buffer): Promise<string> {
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file…' }).last().click();
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await (await chosen).setFiles({ name, mimeType: 'application/json', buffer });
  return noteOf(page);
}

/** Waits for a note across the top, puts it away, and returns what it said. */
export async function noteOf(page: Page): Promise<string> {
  const away = page.getByRole('button', { name: 'Put this note away' });
  await expect(away).toHaveCount(1, { timeout: 30_000 });
  const said = await page.getByRole('status').filter({ has: away }).innerText();
  await away.click();
  await expect(away).toHaveCount(0);
  return said.trim();
}

/** Waits for a game that is being opened; one at its first dawn begins with its briefing, which is closed. */
export async function arrived(page: Page, briefing = false): Promise<void> {
  if (briefing) await page.getByRole('button', { name: 'Take command' }).click();
  const panel = page.getByRole('complementary', { name: 'Details' });
  await expect(panel.or(page.getByRole('region', { name: 'Dawn report' }))).toBeVisible();
}

/** From the game screen to the menu, by the game's own menu. */
export async function leaveToMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Game menu' }).click();
  await page.getByRole('button', { name: 'To the menu' }).click();
  await expect(page.getByRole('button', { name: 'New game' })).toBeVisible();
}

/** Text of what the page hands out as a file when `act` asks it to. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await act();
  const stream = await (await download).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
