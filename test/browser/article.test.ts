/** The main job on the demo article: names highlighted, who said what beside them, every line back to its place. */
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare, type Statement } from '../same-statement';
import { sorted, statementsOfCommandLine } from './command-line';
import { clickWords, placeOf } from './page-text.mjs';
import { HOST, readSidebar, type ShownStatement, until, waitForSidebar } from './sidebar.mjs';
import {
  BROWSERS,
  contentAndSource,
  findInside,
  highlights,
  LISTED,
  openStage,
  type Page,
  type Stage,
  textInside,
} from './stage';

const folder = new URL('../pages/demo/', import.meta.url);
const HTML = readFileSync(new URL('source.html', folder), 'utf8');
const EXPECTED: {
  readonly date: string;
  readonly people: readonly { readonly name: string; readonly role: string }[];
  readonly statements: readonly Statement[];
} = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));

const URL_ON_STAGE = `${LISTED}/article/truce-talks`;

const withoutSelection = (statements: readonly ShownStatement[]) => statements.map(({ selected: _, ...rest }) => rest);

describe.each(BROWSERS)('demo article in %s', (browser) => {
  let stage: Stage;
  let page: Page;

  const openSidebar = async () => {
    if (!(await readSidebar(page)).open) await stage.session.clickToolbar(page);
    return waitForSidebar(page);
  };
  const closeSidebar = async () => {
    if ((await readSidebar(page)).open) await stage.session.clickToolbar(page);
    await until('the sidebar to close', async () => !(await readSidebar(page)).open);
  };

  beforeAll(async () => {
    stage = await openStage(browser);
    page = await stage.show(URL_ON_STAGE, HTML);
    await until('highlights', async () => (await highlights(page))['on-record-name']?.length);
  });
  afterAll(() => stage?.close());

  it('highlights every name where it stands', async () => {
    const names = new Set((await highlights(page))['on-record-name']);
    for (const { name } of EXPECTED.people) {
      const surname = name.split(' ').at(-1)!;
      expect([...names].some((words) => words.includes(surname))).toBe(true);
    }
    const decoration = await page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('article p:not(.byline)')!, '::highlight(on-record-name)');
      return style.textDecorationLine;
    });
    expect(decoration).toBe('underline');
  });

  it('lists each statement with its speaker', async () => {
    const { statements } = await openSidebar();
    const { missing, beyond } = compare(statements, EXPECTED.statements);
    expect(missing).toEqual([]);
    expect(beyond.length, JSON.stringify(beyond)).toBeLessThanOrEqual(2);
  });

  it('says the same as the command line of the same page', async () => {
    const { statements } = await openSidebar();
    expect(sorted(withoutSelection(statements))).toEqual(sorted(statementsOfCommandLine(HTML)));
  });

  it('shows the number of quotes on the toolbar button', async () => {
    await until('the badge', async () => (await stage.session.badgeText(page)) !== '');
    const { statements } = await openSidebar();
    expect(await stage.session.badgeText(page)).toBe(String(statements.length));
  });

  it('opens and closes the sidebar by the toolbar button', async () => {
    const { statements } = await openSidebar();
    await closeSidebar();
    await openSidebar();
    expect((await readSidebar(page)).statements).toEqual(statements);
  });

  it.each(['Mike Waltz', 'Vladimir Putin', 'JD Vance'])(
    'a click on %s opens the card with the role then',
    async (name) => {
      const { role } = EXPECTED.people.find((person) => person.name === name)!;
      await clickWords(page, name);
      const card = await until(`the card of ${name}`, async () => {
        const text = await textInside(page, '.card');
        return text?.includes(name) ? text : null;
      });
      expect(card).toContain(role);
      await page.keyboard.press('Escape');
      await until('the card to close', async () => (await textInside(page, '.card')) === null);
    },
  );

  it('a click on a statement scrolls to its words and marks them', async () => {
    const { statements: shown } = await openSidebar();
    for (const { words } of [shown[0]!, shown.at(-1)!]) {
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight / 3, behavior: 'instant' }));
      const statement = await findInside(page, '.quote-jump', words);
      // A locator waits until the list has come to rest.
      await statement.asLocator().click();
      await until('the mark', async () => (await highlights(page))['on-record-selected']?.join(' … ') === words);
      await until('the scroll', () =>
        page.evaluate(() => {
          const [range] = CSS.highlights.get('on-record-selected') ?? [];
          const box = (range as Range | undefined)?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
        }),
      );
    }
  });

  it('a click on a quote in the text selects it in the sidebar', async () => {
    const { statements: shown } = await openSidebar();
    for (const { words } of shown.filter(({ kind }) => kind === 'direct').slice(0, 2)) {
      // The end, because a click on a name at the beginning opens its card.
      await clickWords(page, words.slice(-14));
      await until(`“${words}” to be selected`, async () => {
        const { statements } = await readSidebar(page);
        return (
          statements
            .filter(({ selected }) => selected)
            .map((one) => one.words)
            .join() === words
        );
      });
    }
  });

  it('works by keyboard: Tab to a statement, Enter jumps, Escape closes', async () => {
    await closeSidebar();
    await page.mouse.click(5, 5);
    await openSidebar();
    const focused = () =>
      page.evaluate((host) => {
        const root = document.querySelector(host)?.shadowRoot;
        return root?.activeElement?.className ?? '';
      }, HOST);
    await until('the focus to be on a statement', async () => {
      await page.keyboard.press('Tab');
      return (await focused()).includes('quote-jump');
    });
    await page.keyboard.press('Enter');
    await until('a selected statement', async () => {
      const { statements } = await readSidebar(page);
      return statements.some(({ selected }) => selected);
    });
    await page.keyboard.press('Escape');
    await until('the sidebar to close', async () => !(await readSidebar(page)).open);
  });

  it('has no accessibility fault, sidebar and card open', async () => {
    await openSidebar();
    await clickWords(page, 'Mike Waltz');
    await until('the card', () => textInside(page, '.card'));
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
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await textInside(page, '.card')) === null);
  });

  it('a click beside the text changes nothing', async () => {
    await closeSidebar();
    const { x, y } = await placeOf(page, 'American negotiators');
    await page.mouse.click(5, y);
    await page.mouse.move(x, y);
    expect(await textInside(page, '.card')).toBeNull();
    expect((await readSidebar(page)).open).toBe(false);
  });

  it('has changed no text node and no element of the page', async () => {
    const { now, source } = await contentAndSource(page, HTML);
    expect(now.texts).toEqual(source.texts);
    expect(now.markup).toBe(source.markup);
  });

  it('has asked nothing of the network', () => {
    expect(stage.proxy.requests().map(({ url }) => url)).toEqual([URL_ON_STAGE]);
  });
});
