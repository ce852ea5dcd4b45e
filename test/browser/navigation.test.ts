/** Sites that exchange their article without loading a page: the new one is read, nothing of the old one stays. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ARTICLE } from '../../src/options/demo-article';
import { HARBOUR_ARTICLE, routerPage } from './pages';
import { readSidebar, until, waitForSidebar } from './sidebar.mjs';
import { BROWSERS, highlights, LISTED, openStage, type Page, type Stage } from './stage';

const URL_ON_STAGE = `${LISTED}/article/first`;

describe.each(BROWSERS)('navigation within a page in %s', (browser) => {
  let stage: Stage;
  let page: Page;

  const namesShown = async () => (await highlights(page))['on-record-name'] ?? [];
  const speakersShown = async () => new Set((await readSidebar(page)).statements.map(({ speaker }) => speaker));

  beforeAll(async () => {
    stage = await openStage(browser);
    page = await stage.show(URL_ON_STAGE, routerPage(HARBOUR_ARTICLE, DEMO_ARTICLE));
    await until('highlights', async () => (await namesShown()).length);
  });
  afterAll(() => stage?.close());

  it('reads the first article', async () => {
    await stage.session.clickToolbar(page);
    await waitForSidebar(page);
    expect(await speakersShown()).toEqual(new Set(['Maren Holtby', 'Tobias Renwick']));
    expect(await namesShown()).toContain('Maren Holtby');
  });

  it('reads the second one after a click on its link', async () => {
    await page.click('#next');
    await until('the second article', async () => (await speakersShown()).has('Karoline Leavitt'));
    expect(await speakersShown()).not.toContain('Maren Holtby');
    const names = await namesShown();
    expect(names).toContain('Karoline Leavitt');
    expect(names.filter((words) => words === '' || /Holtby|Renwick/u.test(words))).toEqual([]);
    const badge = await stage.session.badgeText(page);
    expect(badge).toBe(String((await readSidebar(page)).statements.length));
  });

  it('reads the first one again after going back', async () => {
    await page.evaluate(() => history.back());
    await until('the first article', async () => (await speakersShown()).has('Maren Holtby'));
    expect(await speakersShown()).toEqual(new Set(['Maren Holtby', 'Tobias Renwick']));
    expect((await namesShown()).filter((words) => /Leavitt|Putin/u.test(words))).toEqual([]);
  });

  it('has one interface and no more', async () => {
    expect(await page.evaluate(() => document.querySelectorAll('on-record-root').length)).toBe(1);
  });

  it('asked nothing of the network', () => {
    expect(stage.proxy.requests().map(({ url }) => url)).toEqual([URL_ON_STAGE]);
  });
});
