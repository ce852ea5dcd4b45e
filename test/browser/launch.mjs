/**
 * One small interface to both browsers with the extension installed, used by the browser tests and the demo.
 * Puppeteer drives Chromium over its pipe and Firefox over WebDriver BiDi; the few things its interface lacks for
 * Firefox (extension pages, the toolbar button, the badge) go through BiDi commands, some in the browser's own scope.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';

export { findBrowser };

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./find-browser.mjs').BrowserName} BrowserName */

/**
 * @typedef {object} LaunchOptions
 * @property {number} [proxyPort] Send all traffic to this proxy, plain HTTP and loopback too
 * @property {boolean} [headless] Default true
 * @property {'light' | 'dark'} [colorScheme] What the page and the extension are told the system prefers
 * @property {number} [width] Of the viewport, CSS pixels; default 1280
 * @property {number} [height] Default 800
 * @property {string} [downloads] Folder that downloads go to without asking
 */

/**
 * @typedef {object} Session
 * @property {BrowserName} name
 * @property {import('puppeteer-core').Browser} browser
 * @property {(url: string) => Promise<Page>} openPage Opens a tab in front and waits for its load event
 * @property {(path: string) => Promise<Page>} openExtensionPage `options.html` and the like, in a tab
 * @property {(page: Page) => Promise<void>} clickToolbar A real click of the toolbar button: grants activeTab
 * @property {(page: Page) => Promise<string>} badgeText What the toolbar button shows for the tab in front
 * @property {(() => Promise<void>) | null} killBackground Ends the service worker; null where the browser cannot
 * @property {() => Promise<void>} close
 */

/** A fixed id, so that the address of the extension's pages is known in Firefox. */
const FIREFOX_UUID = '6f0d7a52-5b1e-4c58-9d54-0c7d0f5c2a11';

const WELCOME_TIMEOUT_MS = 15_000;

/** @param {number} milliseconds */
const delay = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @param {LaunchOptions} options */
const viewportOf = (options) =>
  options.headless === false ? null : { width: options.width ?? 1280, height: options.height ?? 800 };

/**
 * Installs the extension and closes the welcome page with which it greets a new reader, so that everyone begins with
 * pages of their own. The page is known by being new: its address is not visible from outside in Firefox.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} extensionFolder
 */
const install = async (browser, extensionFolder) => {
  const before = new Set(await browser.pages());
  const id = await browser.installExtension(extensionFolder);
  for (let waited = 0; waited < WELCOME_TIMEOUT_MS; waited += 50) {
    const welcome = (await browser.pages()).find((page) => !before.has(page));
    if (welcome) {
      await welcome.close();
      return id;
    }
    await delay(50);
  }
  throw new Error('the extension was installed and opened no welcome page');
};

/** @param {BrowserName} name */
const programOf = (name) => {
  const path = findBrowser(name);
  if (!path) throw new Error(`no ${name} is installed; run: node .ci/install.mjs --browsers`);
  return path;
};

/**
 * @param {string} extensionFolder
 * @param {LaunchOptions} [options]
 * @returns {Promise<Session>}
 */
export const launchChromium = async (extensionFolder, options = {}) => {
  const args = [
    // Containers have neither the privileges for the sandbox nor a /dev/shm of useful size.
    '--no-sandbox',
    '--disable-dev-shm-usage',
    // The tests serve news hosts over plain HTTP; Chromium would try HTTPS first.
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    '--force-color-profile=srgb',
    '--hide-scrollbars',
  ];
  if (options.proxyPort) {
    args.push(`--proxy-server=http://127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>');
  }
  const browser = await puppeteer.launch({
    executablePath: programOf('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: viewportOf(options),
    ...(options.downloads && { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } }),
    args,
  });
  const id = await install(browser, extensionFolder);
  const isWorker = (/** @type {import('puppeteer-core').Target} */ target) =>
    target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}/`);
  // A click on the toolbar button before the worker has run for the first time would find no listener.
  const firstWorker = await (await browser.waitForTarget(isWorker)).worker();
  await firstWorker?.evaluate(() => true);

  /** @type {Session['openPage']} */
  const openPage = async (url) => {
    const page = await browser.newPage();
    if (options.colorScheme) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.colorScheme }]);
    }
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  };

  return {
    name: 'chromium',
    browser,
    openPage,
    openExtensionPage: (path) => openPage(`chrome-extension://${id}/${path}`),
    clickToolbar: async (page) => {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the extension is not installed');
      await extension.triggerAction(page);
    },
    badgeText: async (page) => {
      await page.bringToFront();
      const worker = await (await browser.waitForTarget(isWorker)).worker();
      if (!worker) throw new Error('the service worker is not running');
      return worker.evaluate(async () => {
        const { chrome } = /** @type {any} */ (globalThis);
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText({ tabId: tab.id });
      });
    },
    killBackground: async () => {
      const target = browser.targets().find(isWorker);
      if (!target) throw new Error('there is no service worker to end');
      await (await target.worker())?.close();
      while (browser.targets().some(isWorker)) await delay(20);
    },
    close: () => browser.close(),
  };
};

/** @param {LaunchOptions} options */
const firefoxPreferences = (options) => ({
  // News hosts over plain HTTP: no preloaded HSTS, no HTTPS first.
  'network.stricttransportsecurity.preloadlist': false,
  'dom.security.https_first': false,
  'dom.security.https_first_schemeless': false,
  // The browser's own traffic, which a log of all requests would be full of.
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.prefetch-next': false,
  'browser.search.update': false,
  'browser.region.network.url': '',
  ...(options.colorScheme && {
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
  }),
  ...(options.downloads && {
    'browser.download.folderList': 2,
    'browser.download.dir': options.downloads,
    'browser.download.useDownloadDir': true,
  }),
  ...(options.proxyPort && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': options.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': options.proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  }),
});

/**
 * @param {string} extensionFolder
 * @param {LaunchOptions} [options]
 * @returns {Promise<Session>}
 */
export const launchFirefox = async (extensionFolder, options = {}) => {
  const manifest = JSON.parse(await readFile(join(extensionFolder, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programOf('firefox'),
    headless: options.headless ?? true,
    defaultViewport: viewportOf(options),
    // Extension pages and the toolbar button are reached from the browser's own scope.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...firefoxPreferences(options),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
    },
  });
  await install(browser, extensionFolder);
  // Not part of Puppeteer's interface: its BiDi connection, and the BiDi id of a frame.
  const { connection } = /** @type {any} */ (browser);
  const contextOf = (/** @type {Page} */ page) => /** @type {any} */ (page.mainFrame())._id;

  /** Runs an expression in the browser's own scope, with `action` bound to the extension's toolbar button. */
  const inBrowserScope = async (/** @type {string} */ expression) => {
    const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { result } = await connection.send('script.evaluate', {
      awaitPromise: true,
      target: { context: tree.contexts[0].context },
      expression: `(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        const action = ExtensionParent.apiManager.global.browserActionFor(extension);
        return ${expression};
      })()`,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result.value;
  };

  return {
    name: 'firefox',
    browser,
    openPage: async (url) => {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      // Puppeteer's own goto waits for ever on an extension page.
      await connection.send('browsingContext.navigate', {
        context: contextOf(page),
        url: `moz-extension://${FIREFOX_UUID}/${path}`,
        wait: 'complete',
      });
      await page.bringToFront();
      return page;
    },
    clickToolbar: async (page) => {
      await page.bringToFront();
      await inBrowserScope('void action.triggerAction(window)');
    },
    badgeText: async (page) => {
      await page.bringToFront();
      return inBrowserScope('action.action.getContextData(gBrowser.selectedTab).badgeText ?? ""');
    },
    killBackground: null,
    close: () => browser.close(),
  };
};

/**
 * @param {BrowserName} name
 * @param {string} extensionFolder
 * @param {LaunchOptions} [options]
 */
export const launch = (name, extensionFolder, options = {}) =>
  name === 'chromium' ? launchChromium(extensionFolder, options) : launchFirefox(extensionFolder, options);
