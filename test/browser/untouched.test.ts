/** Pages on which the extension has no business stay as they are. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePage } from './demo-page';
import { FRONT_PAGE, HARBOUR_ARTICLE } from './pages';
import { readSidebar, waitForSidebar } from './sidebar.mjs';
import { BROWSERS, contentAndSource, highlights, LISTED, openStage, type Stage, UNLISTED } from './stage';

const ARTICLE = articlePage(HARBOUR_ARTICLE);

/** Long enough for the extension to have acted: on the demo article it takes a tenth of this. */
const A_WHILE_MS = 2000;
const aWhile = () => new Promise((resolve) => setTimeout(resolve, A_WHILE_MS));

describe.each(BROWSERS)('in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage?.close());

  it.each([
    ['a front page of a listed site', `${LISTED}/`, FRONT_PAGE],
    ['an article on a site that is not listed', `${UNLISTED}/harbour-bridge`, ARTICLE],
    [
      'a page that is almost empty',
      `${LISTED}/empty`,
      '<!doctype html><title>x</title><link rel="icon" href="data:,"><p>Hello.',
    ],
  ])('%s is left alone', async (_, url, html) => {
    const page = await stage.show(url, html);
    await aWhile();
    const { now, source } = await contentAndSource(page, html);
    expect(now).toEqual(source);
    expect(await page.evaluate(() => document.querySelectorAll('on-record-root').length)).toBe(0);
    expect(await highlights(page)).toEqual({});
    expect(await stage.session.badgeText(page)).toBe('');
    await page.close();
  });

  it('the toolbar button brings it to an article on any site', async () => {
    const page = await stage.show(`${UNLISTED}/harbour-bridge`, ARTICLE);
    await stage.session.clickToolbar(page);
    const { statements } = await waitForSidebar(page);
    expect(new Set(statements.map(({ speaker }) => speaker))).toEqual(new Set(['Maren Holtby', 'Tobias Renwick']));
    const { now, source } = await contentAndSource(page, ARTICLE);
    expect(now).toEqual(source);
    await page.close();
  });

  it('the toolbar button says of a front page that it is no article', async () => {
    const page = await stage.show(`${LISTED}/`, FRONT_PAGE);
    await stage.session.clickToolbar(page);
    const { message, statements } = await waitForSidebar(page);
    expect(message).toContain('does not look like an article');
    expect(statements).toEqual([]);
    expect(await highlights(page)).toEqual({});
    await stage.session.clickToolbar(page);
    await expect.poll(async () => (await readSidebar(page)).open).toBe(false);
    await page.close();
  });

  it('none of this asked anything of the network', () => {
    const asked = new Set(stage.proxy.requests().map(({ url }) => url));
    expect(asked).toEqual(new Set([`${LISTED}/`, `${LISTED}/empty`, `${UNLISTED}/harbour-bridge`]));
  });
});
