/** What every browser test starts from: a browser with the built extension, and a proxy that plays the internet. */
import { fileURLToPath } from 'node:url';
import { type LaunchOptions, launch, type Session } from './launch.mjs';
import { type LoggingProxy, startProxy } from './proxy.mjs';
import { inside } from './sidebar.mjs';

export type BrowserName = Session['name'];
export type Page = Awaited<ReturnType<Session['openPage']>>;

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** On the bundled list of news sites, and served over plain HTTP by neither browser's preloaded HSTS. */
export const LISTED = 'http://apnews.com';
/** On no list: the extension comes only when it is called. */
export const UNLISTED = 'http://gazette.test';

export const distOf = (browser: BrowserName): string =>
  fileURLToPath(new URL(`../../dist/${browser}`, import.meta.url));

export interface Stage {
  readonly session: Session;
  readonly proxy: LoggingProxy;
  /** Puts a page on stage and opens it in a new tab. */
  show(url: string, html: string): Promise<Page>;
  close(): Promise<void>;
}

export interface StageOptions extends LaunchOptions {
  /** Folder of the unpacked extension; the built one by default. */
  readonly extension?: string;
}

export const openStage = async (browser: BrowserName, options: StageOptions = {}): Promise<Stage> => {
  const { extension = distOf(browser), ...launchOptions } = options;
  const proxy = await startProxy();
  const session = await launch(browser, extension, { proxyPort: proxy.port, ...launchOptions });
  return {
    session,
    proxy,
    show: (url, html) => {
      proxy.serve(url, html);
      return session.openPage(url);
    },
    close: async () => {
      await session.close();
      await proxy.close();
    },
  };
};

/** The first element of the interface that fits a selector, with its words if they are given. */
export const findInside = async (page: Page, selector: string, words?: string) => {
  for (const element of await page.$$(inside(selector))) {
    const text = await element.evaluate((node) => (node.textContent ?? '').replace(/\s+/gu, ' ').trim());
    if (words === undefined || text.includes(words)) return element;
  }
  throw new Error(`nothing in the interface fits ${selector}${words === undefined ? '' : ` with “${words}”`}`);
};

/** Words of an element of the interface, or null when it is not there. */
export const textInside = async (page: Page, selector: string): Promise<string | null> => {
  const element = await page.$(inside(selector));
  return element ? element.evaluate((node) => (node.textContent ?? '').replace(/\s+/gu, ' ').trim()) : null;
};

export interface Content {
  readonly markup: string;
  /** One by one: a text node that was wrapped or split would show here even where the markup's text is the same. */
  readonly texts: readonly string[];
}

/** What the page holds now, without our host element, and what its source makes without us. */
export const contentAndSource = (page: Page, html: string): Promise<{ now: Content; source: Content }> =>
  page.evaluate((sourceHtml) => {
    const contentOf = (root: HTMLElement) => {
      const copy = root.cloneNode(true) as HTMLElement;
      for (const host of copy.querySelectorAll('on-record-root')) host.remove();
      const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
      return { markup: copy.outerHTML, texts };
    };
    const parsed = new DOMParser().parseFromString(sourceHtml, 'text/html');
    return { now: contentOf(document.documentElement), source: contentOf(parsed.documentElement) };
  }, html);

/** Our highlights in the page: name → the words of each range. */
export const highlights = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('on-record'));
    return Object.fromEntries(ours.map(([name, highlight]) => [name, [...highlight].map(String)]));
  });
