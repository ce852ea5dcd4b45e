/**
 * Shows the extension at work on the demo article: `node test/browser/demo.mjs [--screenshots FOLDER]`, after a build.
 *
 * With a display, a visible browser stays open until it is closed. Without one, a headless browser does the same: who
 * said what is printed as it stands in the sidebar, with a picture beside it. `--screenshots` writes the pictures of
 * the documentation instead.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser, launch } from './launch.mjs';
import { clickWords, placeOf } from './page-text.mjs';
import { startProxy } from './proxy.mjs';
import { inside, readSidebar, until, waitForSidebar } from './sidebar.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const DEMO_PAGE = join(ROOT, 'test/pages/demo/source.html');
/** Whose card the pictures show: somebody whose role has changed since. */
const ON_THE_CARD = 'Mike Waltz';

/** @typedef {import('./launch.mjs').Session} Session */
/** @typedef {import('puppeteer-core').Page} Page */

/** @param {string} message @returns {never} */
const fail = (message) => {
  console.error(`demo: ${message}`);
  process.exit(1);
};

const hasDisplay = () =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @returns {import('./find-browser.mjs').BrowserName} */
const whicheverBrowser = () => {
  if (findBrowser('chromium')) return 'chromium';
  if (findBrowser('firefox')) return 'firefox';
  return fail('neither Chromium nor Firefox is installed; run: node .ci/install.mjs --any-browser');
};

/** The badge with which the extension says that the browser does not let it into a page. */
const NOT_LET_IN = '–';

/**
 * Presses the toolbar button until the sidebar is there. Chromium on a busy machine now and then refuses an extension
 * that was installed a moment ago although its button was pressed; the next press is let through.
 * @param {Session} session
 * @param {Page} page
 */
const openSidebar = async (session, page) => {
  await session.clickToolbar(page);
  await until('the sidebar', async () => {
    if ((await readSidebar(page)).open) return true;
    if ((await session.badgeText(page)) === NOT_LET_IN) await session.clickToolbar(page);
    return false;
  });
};

/**
 * Runs `show` with the demo article open, the sidebar beside it.
 * @param {import('./launch.mjs').LaunchOptions} options
 * @param {(page: Page, session: Session) => Promise<void>} show
 */
const withDemo = async (options, show) => {
  const name = whicheverBrowser();
  const extension = join(ROOT, 'dist', name);
  if (!existsSync(join(extension, 'manifest.json'))) fail('nothing is built; run: npm run build');
  const server = await startProxy();
  const address = `http://127.0.0.1:${server.port}/truce-talks`;
  server.serve(address, await readFile(DEMO_PAGE, 'utf8'));
  const session = await launch(name, extension, options);
  try {
    const page = await session.openPage(address);
    // The empty tab that a browser starts with: a visible browser should close with the article.
    for (const other of await session.browser.pages()) if (other !== page) await other.close();
    await openSidebar(session, page);
    await show(page, session);
  } finally {
    if (session.browser.connected) await session.close();
    await server.close();
  }
};

/**
 * @param {string[]} header
 * @param {string[][]} rows
 */
const printTable = (header, rows) => {
  const widths = header.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (/** @type {string[]} */ cells) =>
    cells
      .map((cell, i) => (i === cells.length - 1 ? cell : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  console.log(line(header));
  console.log(line(widths.map((width) => '-'.repeat(width))));
  for (const row of rows) console.log(line(row));
};

/** What only a visible browser can show; returns when the reader closes it. */
const showVisible = () =>
  withDemo({ headless: false }, async (_page, session) => {
    console.log(`On Record is open in ${session.name} on the demo article; close the browser to end.`);
    await new Promise((resolve) => {
      session.browser.once('disconnected', resolve);
      // Where a program outlives its windows, the last page is the end.
      session.browser.on('targetdestroyed', async () => {
        if (session.browser.connected && (await session.browser.pages()).length === 0) resolve(undefined);
      });
    });
  });

const showHeadless = () =>
  withDemo({ width: 1280, height: 860 }, async (page) => {
    const { statements, message } = await waitForSidebar(page);
    if (statements.length === 0) throw new Error(`the sidebar shows no statement: ${message}`);
    printTable(
      ['SPEAKER', 'ROLE', 'KIND', 'STATEMENT'],
      statements.map(({ speaker, detail, kind, words }) => [speaker, detail, kind, words]),
    );
    const picture = join(ROOT, 'dist/demo.png');
    await writeFile(picture, await page.screenshot());
    console.log(`\nNo display: this is what the sidebar shows. Picture: ${relative(process.cwd(), picture)}`);
  });

/** The pictures of the documentation, light and dark. @param {string} folder */
const takeScreenshots = async (folder) => {
  await mkdir(folder, { recursive: true });
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    await withDemo({ width: 1280, height: 800, colorScheme }, async (page) => {
      await waitForSidebar(page);
      const take = async (/** @type {string} */ what) => {
        // Transitions of the interface take a fifth of a second at most.
        await new Promise((resolve) => setTimeout(resolve, 400));
        const path = join(folder, `${what}-${colorScheme}.png`);
        await writeFile(path, await page.screenshot());
        console.log(path);
      };
      await take('sidebar');
      // High up in the window, so that the card has room below the name.
      const { y } = await placeOf(page, ON_THE_CARD);
      await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - 200);
      await clickWords(page, ON_THE_CARD);
      await until('the card', () => page.$(inside('.card')));
      await take('card');
    });
  }
};

const { values: options } = parseArgs({ options: { screenshots: { type: 'string' } } });
if (options.screenshots) await takeScreenshots(options.screenshots);
else if (hasDisplay()) await showVisible();
else await showHeadless();
