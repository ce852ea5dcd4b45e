/** What can break in the life of an extension: its background ends, its dictionary is damaged. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePage } from './demo-page';
import { HARBOUR_ARTICLE } from './pages';
import { readSidebar, until, waitForSidebar } from './sidebar.mjs';
import { BROWSERS, distOf, highlights, LISTED, openStage, type Stage } from './stage';

const ARTICLE = articlePage(HARBOUR_ARTICLE);

describe('a service worker that was ended, in chromium', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('chromium');
  });
  afterAll(() => stage?.close());

  it('wakes for a click of the toolbar button on a page that was open before', async () => {
    const page = await stage.show(`${LISTED}/before`, ARTICLE);
    await until('highlights', async () => (await highlights(page))['on-record-name']?.length);
    await stage.session.killBackground?.();
    await stage.session.clickToolbar(page);
    expect((await waitForSidebar(page)).statements.length).toBeGreaterThan(2);
    await page.close();
  });

  it('wakes for a new article', async () => {
    await stage.session.killBackground?.();
    const page = await stage.show(`${LISTED}/after`, ARTICLE);
    await until('highlights', async () => (await highlights(page))['on-record-name']?.length);
    await until('the badge', async () => (await stage.session.badgeText(page)) !== '');
    await page.close();
  });
});

describe.each(BROWSERS)('a damaged dictionary in %s', (browser) => {
  let folder: string;
  let stage: Stage;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-record-damaged-'));
    await cp(distOf(browser), folder, { recursive: true });
    const file = join(folder, 'dictionary.bin');
    const bytes = await readFile(file);
    // One byte in the middle, as a bad disk would have it: magic, version and length are still right.
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
    await writeFile(file, bytes);
    stage = await openStage(browser, { extension: folder });
  });
  afterAll(async () => {
    await stage?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is said clearly, shows nothing made up, and leaves the page alone', async () => {
    const page = await stage.show(`${LISTED}/article`, ARTICLE);
    await stage.session.clickToolbar(page);
    const { message, statements } = await waitForSidebar(page);
    expect(message).toMatch(/dictionary/iu);
    expect(message).toMatch(/damaged|reinstall|install/iu);
    expect(statements).toEqual([]);
    expect(await stage.session.badgeText(page)).toBe('!');
    expect(Object.values(await highlights(page)).flat()).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe(HARBOUR_ARTICLE.title);
    await stage.session.clickToolbar(page);
    await until('the sidebar to close', async () => !(await readSidebar(page)).open);
  });
});
