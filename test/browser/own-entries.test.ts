/** The reader's own entries from end to end: written on the Dictionary page, seen in an article, muted on its card. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseOwnJson, parseOwnTsv } from '../../src/dictionary/own-files';
import { articlePage } from './demo-page';
import { clickWords } from './page-text.mjs';
import { HARBOUR_ARTICLE } from './pages';
import { readSidebar, until, waitForSidebar } from './sidebar.mjs';
import { BROWSERS, findInside, highlights, LISTED, openStage, type Page, type Stage, textInside } from './stage';

const ARTICLE = articlePage({
  ...HARBOUR_ARTICLE,
  paragraphs: [
    ...HARBOUR_ARTICLE.paragraphs,
    'All of this can be seen from the windows of Lantern, which opened its doors again on the first day of the summer.',
  ],
});
const URL_ON_STAGE = `${LISTED}/own-entries`;

describe.each(BROWSERS)('own entries in %s', (browser) => {
  let stage: Stage;
  let article: Page;
  let dictionary: Page;
  let downloads: string;

  const marked = async (name: string) => ((await highlights(article))['on-record-name'] ?? []).includes(name);
  const words = (selector: string) =>
    dictionary.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
  const press = async (label: string) => {
    await until(`the button ${label}`, () =>
      dictionary.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll('button')];
        const button = buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === wanted);
        button?.click();
        return button !== undefined;
      }, label),
    );
  };
  const addEntry = async (fields: Record<string, string>) => {
    await press('Add an entry');
    await until('the form', () => dictionary.$('form.entry-form'));
    await dictionary.evaluate((values) => {
      for (const [name, value] of Object.entries(values)) {
        const field = document.querySelector(`.entry-form [name="${name}"]`) as HTMLInputElement;
        field.value = value;
      }
    }, fields);
    await press('Save');
    await until('the word that it is saved', async () => (await words('.done')).includes(`“${fields.name}” is saved`));
  };
  const choose = (name: string, text: string) =>
    dictionary.evaluate(
      (fileName, content) => {
        const input = document.querySelector('input[type="file"]') as HTMLInputElement;
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], fileName));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      text,
    );
  const openCard = async (name: string) => {
    await article.bringToFront();
    await clickWords(article, name);
    return until(`the card of ${name}`, async () => {
      const text = await textInside(article, '.card');
      return text?.includes(name) ? text : null;
    });
  };
  const clickInside = async (label: string) => {
    const button = await findInside(article, 'button', label);
    await button.evaluate((element) => (element as HTMLElement).click());
  };

  beforeAll(async () => {
    downloads = mkdtempSync(join(tmpdir(), 'on-record-downloads-'));
    stage = await openStage(browser, { downloads });
    article = await stage.show(URL_ON_STAGE, ARTICLE);
    await until('highlights', async () => (await highlights(article))['on-record-name']?.length);
    dictionary = await stage.session.openExtensionPage('dictionary.html');
    await until('the search', () => dictionary.$('input[type="search"]'));
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  it('the Dictionary page finds somebody as their name is written', async () => {
    await dictionary.type('input[type="search"]', 'mike walt');
    await until('Mike Waltz', async () => (await words('.record h3')) === 'Mike Waltz');
    expect(await words('.record table')).toContain('National Security Advis');
    expect(await words('.statistics')).toMatch(/^[\d,]+ entries with [\d,]+ names/u);
  });

  it('an entry is highlighted with its card in an article that is already open', async () => {
    expect(await marked('Lantern')).toBe(false);
    await addEntry({ name: 'Lantern', kind: 'organisation' });
    await addEntry({ name: 'Maren Holtby', role: 'Chief engineer of Harbourton', start: '2020' });
    await until('the highlight', () => marked('Lantern'));
    const card = await until('the role', async () => {
      const text = await openCard('Maren Holtby');
      return text.includes('Chief engineer of Harbourton') ? text : null;
    });
    expect(card).toContain('your own entry · facts as of');
  });

  it('“Not this person” takes the facts away, and can be undone', async () => {
    await openCard('Maren Holtby');
    await clickInside('Not this person');
    await until('the card without facts', async () =>
      (await textInside(article, '.card'))?.includes('Not in the dictionary'),
    );
    await clickInside('Undo');
    await until('the facts', async () => (await textInside(article, '.card'))?.includes('Chief engineer'));
  });

  it('“Never highlight” takes the name away and leaves the words, and can be undone', async () => {
    await article.keyboard.press('Escape');
    if (!(await readSidebar(article)).open) await stage.session.clickToolbar(article);
    const before = await waitForSidebar(article);
    await openCard('Maren Holtby');
    await clickInside('Never highlight');
    await until('the highlight to go', async () => !(await marked('Maren Holtby')));
    const { statements } = await readSidebar(article);
    expect(statements.map((each) => each.words).sort()).toEqual(before.statements.map((each) => each.words).sort());
    expect(statements.map(({ speaker }) => speaker)).not.toContain('Maren Holtby');
    await clickInside('Undo');
    await until('the highlight', () => marked('Maren Holtby'));
  });

  it('a name muted on the page is gone from the article', async () => {
    await dictionary.bringToFront();
    await dictionary.type('.one-line input', 'Lantern');
    await press('Mute');
    await until('the highlight to go', async () => !(await marked('Lantern')));
    await press('Unmute Lantern');
    await until('the highlight', () => marked('Lantern'));
  });

  it('a file with a mistake says in which line, and the rest is taken when the reader says so', async () => {
    await choose('mine.tsv', 'name\tkind\nTobias Renwick\tperson\nSomebody\tplanet\n');
    await until('the message', async () => (await words('.preview')).includes('line 3: “planet” is not a kind'));
    expect(await words('.rows')).not.toContain('Tobias Renwick');
    await press('Import the rest');
    await until('the entry', async () => (await words('.rows')).includes('Tobias Renwick'));
  });

  it.each([
    ['TSV', 'on-record-entries.txt', parseOwnTsv],
    ['JSON', 'on-record-entries.json', parseOwnJson],
  ])('an export as %s is a file that can be read again', async (format, name, parse) => {
    await press(`Export as ${format}`);
    const file = join(downloads, name);
    const text = await until('the file', async () => (existsSync(file) ? readFileSync(file, 'utf8') : ''));
    const { entries, errors } = parse(text);
    expect(errors).toEqual([]);
    expect(entries.map((entry) => entry.name)).toEqual(['Lantern', 'Maren Holtby', 'Tobias Renwick']);
  });

  it('the Dictionary page has no barrier that axe finds, in either colours', async () => {
    await press('Add an entry');
    await until('the form', () => dictionary.$('form.entry-form'));
    await dictionary.evaluate(axe.source);
    for (const theme of ['light', 'dark']) {
      const faults = await dictionary.evaluate(async (colours) => {
        document.documentElement.dataset.theme = colours;
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      }, theme);
      expect(faults).toEqual([]);
    }
  });

  it('nothing of it asked anything of the network', () => {
    expect(stage.proxy.requests().map(({ url }) => url)).toEqual([URL_ON_STAGE]);
  });
});
