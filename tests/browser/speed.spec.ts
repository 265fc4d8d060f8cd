// What is fetched when. Nothing is asserted of milliseconds, which are the machine's; they are printed. The order of
// what is fetched is the game's own: the menu works before the map's library has been asked for.

import { expect, test } from './support/game.ts';
import { beginGame } from './support/menu.ts';

const MAP_LIBRARY = /\/phaser-[^/]*\.js$/;

test('the menu is painted and works before the map’s library is asked for', async ({ open, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open();
  await page.getByRole('button', { name: 'About and sources' }).click();
  await expect(page.getByRole('heading', { name: 'About and sources' })).toBeVisible();
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  expect(asked.filter((path) => MAP_LIBRARY.test(path))).toEqual([]);

  // Choosing where to command fetches it ahead of time, in a chunk of its own.
  await page.getByRole('button', { name: 'New game' }).click();
  await expect.poll(() => asked.filter((path) => MAP_LIBRARY.test(path)).length).toBe(1);
  const startOf = (name: RegExp) =>
    page.evaluate(
      (source) => performance.getEntries().find((one) => new RegExp(source).test(one.name))?.startTime ?? 0,
      name.source,
    );
  await expect.poll(() => startOf(MAP_LIBRARY)).toBeGreaterThan(0);
  const paint = await startOf(/^first-contentful-paint$/);
  expect(paint).toBeGreaterThan(0);
  expect(await startOf(MAP_LIBRARY)).toBeGreaterThan(paint);
});

test('from Begin to the first orders on the province', async ({ open, page }, { annotations }) => {
  await open();
  // A first visit, for the content note; then the page as it is opened the second time.
  await beginGame(page, 'Anbar', 'speed');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('radio', { name: 'Anbar', exact: false }).check({ force: true });
  await expect.poll(() => asked.some((path) => MAP_LIBRARY.test(path))).toBe(true);
  const begin = page.getByRole('button', { name: 'Begin in Anbar' });
  await begin.hover();
  const began = Date.now();
  const before = asked.length;
  await begin.click();
  await expect(page.getByRole('button', { name: 'Take command' })).toBeVisible();
  await expect(page.getByText('Unrolling the map…')).toBeHidden();
  const milliseconds = Date.now() - began;
  annotations.push({ type: 'from Begin to the first orders', description: `${milliseconds} ms` });
  console.log(`From Begin to the first orders on the province: ${milliseconds} ms.`);
  // The library was there already, and the game's own screen came with the click.
  const since = asked.slice(before);
  expect(since.filter((path) => MAP_LIBRARY.test(path))).toEqual([]);
  expect(since.filter((path) => /\/worker-[^/]*\.js$/.test(path))).toEqual([]);
});
