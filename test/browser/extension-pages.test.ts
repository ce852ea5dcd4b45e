/** The extension's own pages: the welcome page with an article to try, and the settings. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ARTICLE } from '../../src/options/demo-article';
import { articlePage } from './demo-page';
import { clickWords } from './page-text.mjs';
import { HARBOUR_ARTICLE } from './pages';
import { HOST, readSidebar, until, waitForSidebar } from './sidebar.mjs';
import { BROWSERS, highlights, LISTED, openStage, type Stage, textInside } from './stage';

const ARTICLE = articlePage(HARBOUR_ARTICLE);

describe.each(BROWSERS)('in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage?.close());

  const checked = async (selector: string) => {
    const page = await stage.session.openExtensionPage('options.html');
    await until('the form', () => page.$(selector));
    const isChecked = await page.$eval(selector, (input) => (input as HTMLInputElement).checked);
    await page.close();
    return isChecked;
  };
  const choose = async (selector: string) => {
    const page = await stage.session.openExtensionPage('options.html');
    await until('the form', () => page.$(selector));
    await page.$eval(selector, (input) => (input as HTMLInputElement).click());
    await until('the word that it is saved', async () =>
      (await page.evaluate(() => document.querySelector('[role="status"]')?.textContent))?.includes('Saved'),
    );
    await page.close();
  };

  describe('the welcome page', () => {
    it('shows the demo article, and the extension works on it', async () => {
      const page = await stage.session.openExtensionPage('welcome.html');
      await until(
        'the article',
        async () =>
          (await page.evaluate(() => document.querySelector('article h1')?.textContent)) === DEMO_ARTICLE.title,
      );
      await until('highlights', async () => (await highlights(page))['on-record-name']?.includes('Mike Waltz'));
      await clickWords(page, 'Mike Waltz');
      await until('the card', async () => (await textInside(page, '.card'))?.includes('Mike Waltz'));
      await page.keyboard.press('Escape');
      if (!(await readSidebar(page)).open) await stage.session.clickToolbar(page);
      const { statements } = await waitForSidebar(page);
      expect(statements).toContainEqual(
        expect.objectContaining({
          speaker: 'Donald Trump',
          words: expect.stringContaining('Russia holds all the cards'),
        }),
      );
      await page.close();
    });
  });

  describe('the settings', () => {
    it('keep a choice, and it holds in the next article', async () => {
      expect(await checked('input[name="theme"][value="dark"]')).toBe(false);
      await choose('input[name="theme"][value="dark"]');
      expect(await checked('input[name="theme"][value="dark"]')).toBe(true);

      const page = await stage.show(`${LISTED}/dark`, ARTICLE);
      await stage.session.clickToolbar(page);
      await waitForSidebar(page);
      const theme = await page.evaluate(
        (host) => document.querySelector(host)?.shadowRoot?.querySelector('[data-theme]')?.getAttribute('data-theme'),
        HOST,
      );
      expect(theme).toBe('dark');
      await page.close();
    });

    it('open the sidebar by itself on every article, if that is chosen', async () => {
      await choose('input[type="checkbox"]');
      const page = await stage.show(`${LISTED}/by-itself`, ARTICLE);
      expect((await waitForSidebar(page)).statements.length).toBeGreaterThan(2);
      await page.close();
    });
  });

  it('none of them asked anything of the network', () => {
    expect(stage.proxy.requests().map(({ url }) => url)).toEqual([`${LISTED}/dark`, `${LISTED}/by-itself`]);
  });
});
