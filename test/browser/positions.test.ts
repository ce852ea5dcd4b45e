/** Positions in their folds, and what a careful reader gets to see. Every person in the article is invented. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePage } from './demo-page';
import { HARBOUR_ARTICLE } from './pages';
import { HOST, readSidebar, until, waitForSidebar } from './sidebar.mjs';
import { BROWSERS, findInside, highlights, LISTED, openStage, type Page, type Stage, textInside } from './stage';

const [opening, ...others] = HARBOUR_ARTICLE.paragraphs;
const ARTICLE = articlePage({
  ...HARBOUR_ARTICLE,
  paragraphs: [
    opening!,
    ...others,
    'Holtby believes that the bridge will not be open before winter. Renwick thinks that the ferry is too small for the ' +
      'morning, and the council, which met twice in May, has not answered him.',
    // Nobody says so: less certain than the others.
    'It was announced last week that the ferry would cross at night as well.',
  ],
});
const POSITION = 'that the bridge will not be open before winter';

describe.each(BROWSERS)('in %s', (browser) => {
  let stage: Stage;
  let page: Page;

  /** Each speaker with a position has a fold; this is that of the one who holds POSITION. */
  const expanded = () =>
    page.evaluate((host) => {
      const groups = [...(document.querySelector(host)?.shadowRoot?.querySelectorAll('.speaker') ?? [])];
      const own = groups.find((group) => group.querySelector('h3')?.textContent?.includes('Holtby'));
      return own?.querySelector('.fold')?.getAttribute('aria-expanded');
    }, HOST);
  /** Class of what has the focus, and the speaker whose group it stands in. */
  const focused = () =>
    page.evaluate((host) => {
      const active = document.querySelector(host)?.shadowRoot?.activeElement;
      return `${active?.className ?? ''} ${active?.closest('.speaker')?.querySelector('h3')?.textContent ?? ''}`.trim();
    }, HOST);
  const tabTo = (what: string, whose = '') =>
    until(`the focus to be on ${what}`, async () => {
      await page.keyboard.press('Tab');
      const now = await focused();
      return now.includes(what) && now.includes(whose);
    });
  const certainty = async (choice: string) => {
    const options = await stage.session.openExtensionPage('options.html');
    const input = `input[name="certainty"][value="${choice}"]`;
    await until('the form', () => options.$(input));
    await options.$eval(input, (element) => (element as HTMLInputElement).click());
    await until('the word that it is saved', async () =>
      (await options.evaluate(() => document.querySelector('[role="status"]')?.textContent))?.includes('Saved'),
    );
    await options.close();
  };
  const hidden = () => textInside(page, '.less-certain [role="status"]');

  beforeAll(async () => {
    stage = await openStage(browser);
    page = await stage.show(`${LISTED}/bridge`, ARTICLE);
    await until('highlights', async () => (await highlights(page))['on-record-quote']?.length);
    await stage.session.clickToolbar(page);
    await waitForSidebar(page);
  });
  afterAll(() => stage?.close());

  it('a position is folded away, and its words are not washed in the text', async () => {
    const { statements } = await readSidebar(page);
    expect(statements.some(({ words }) => words.includes(POSITION))).toBe(false);
    expect(await expanded()).toBe('false');
    expect((await highlights(page))['on-record-quote']).not.toContain(POSITION);
    expect(await stage.session.badgeText(page)).toBe(String(statements.length));
  });

  it('works by keyboard: Enter opens the fold, Tab and Enter jump to the position', async () => {
    await tabTo('fold', 'Holtby');
    await page.keyboard.press('Enter');
    await until('the fold to open', async () => (await expanded()) === 'true');
    await tabTo('quote-jump');
    await page.keyboard.press('Enter');
    await until('the mark', async () => (await highlights(page))['on-record-selected']?.join() === POSITION);
    expect(await textInside(page, '.quote.selected .quote-words')).toBe(`believes ${POSITION}`);
  });

  it('has no accessibility fault, a fold open', async () => {
    await page.evaluate(axe.source);
    const faults = await page.evaluate(async (host) => {
      const results = await (globalThis as unknown as { axe: typeof axe }).axe.run(
        { include: [[host]] },
        // `all: initial` on the host counts as spacing that a reader cannot change; it holds no text of its own.
        { rules: { 'avoid-inline-spacing': { enabled: false } } },
      );
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }, HOST);
    expect(faults).toEqual([]);
  });

  it('a careful reader sees less at once in an open article, and the rest on request', async () => {
    const { statements: all } = await readSidebar(page);
    expect(await hidden()).toBeNull();
    await certainty('careful');
    await page.bringToFront();
    await until('the line that says how much is hidden', hidden);
    const { statements: certain } = await readSidebar(page);
    expect(certain.length).toBeLessThan(all.length);
    // The fold is open, and the badge counts what was said alone.
    const said = certain.filter(({ words }) => !words.includes(POSITION));
    await until('the badge', async () => (await stage.session.badgeText(page)) === String(said.length));

    await (await findInside(page, '.less-certain button')).asLocator().click();
    await until('the rest', async () => (await hidden())?.endsWith('shown'));
    expect(await focused()).toBe('text-button');
    await (await findInside(page, '.less-certain button')).asLocator().click();
    await until('the rest to go', async () => (await readSidebar(page)).statements.length === certain.length);
  });

  it('the next article is read as carefully, and the choice can be taken back', async () => {
    const next = await stage.show(`${LISTED}/bridge-again`, ARTICLE);
    await stage.session.clickToolbar(next);
    await waitForSidebar(next);
    expect(await textInside(next, '.less-certain [role="status"]')).toMatch(/ hidden$/u);
    await next.close();
    await certainty('balanced');
    await page.bringToFront();
    await until('the line to go', async () => (await hidden()) === null);
  });
});
