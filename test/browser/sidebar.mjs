/** Reads the interface that the extension mounts in a page: one host element with an open shadow root. */

/** @typedef {import('puppeteer-core').Page} Page */

export const HOST = 'on-record-root';

/** Selector for Puppeteer that reaches through the shadow root. @param {string} selector */
export const inside = (selector) => `${HOST} >>> ${selector}`;

/**
 * @typedef {object} ShownStatement
 * @property {string} speaker "Speaker not named" for a source without a name
 * @property {string} detail Role at the article's date, or what the article calls an unnamed source
 * @property {'direct' | 'mixed' | 'indirect'} kind
 * @property {string} words
 * @property {boolean} selected
 */

/** @typedef {{ open: boolean, message: string, statements: ShownStatement[] }} ShownSidebar */

/**
 * What the sidebar shows now, statements grouped by speaker in the order of the list.
 * @param {Page} page
 * @returns {Promise<ShownSidebar>}
 */
export const readSidebar = (page) =>
  page.evaluate((host) => {
    const root = document.querySelector(host)?.shadowRoot;
    const sidebar = root?.querySelector('.sidebar');
    const textOf = (/** @type {Element | null | undefined} */ element) =>
      (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
    /** The type in which the words are set says which of them are the speaker's own. */
    const kindOf = (/** @type {Element} */ quote) => {
      const spoken = quote.querySelector('.quote-words .spoken');
      const told = quote.querySelector('.quote-words .told');
      if (spoken && told) return /** @type {const} */ ('mixed');
      return spoken ? /** @type {const} */ ('direct') : /** @type {const} */ ('indirect');
    };
    const statements = [...(sidebar?.querySelectorAll('.speaker') ?? [])].flatMap((group) =>
      [...group.querySelectorAll('.quote')].map((quote) => ({
        speaker: textOf(group.querySelector('h3')),
        detail: textOf(group.querySelector('.speaker-title p')),
        kind: kindOf(quote),
        words: textOf(quote.querySelector('.quote-words')),
        selected: quote.classList.contains('selected'),
      })),
    );
    return { open: Boolean(sidebar), message: textOf(sidebar?.querySelector('.message')), statements };
  }, HOST);

/**
 * Asks again and again until the answer is truthy, and returns it.
 * @template T
 * @param {string} what For the error message
 * @param {() => Promise<T>} ask
 * @param {number} [timeout] Milliseconds
 * @returns {Promise<NonNullable<T>>}
 */
export const until = async (what, ask, timeout = 15_000) => {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`waited ${timeout} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
};

/**
 * Waits until the sidebar is open and has something to say.
 * @param {Page} page
 * @returns {Promise<ShownSidebar>}
 */
export const waitForSidebar = (page) =>
  until('the sidebar', async () => {
    const shown = await readSidebar(page);
    const finished = shown.statements.length > 0 || (shown.message !== '' && !/^Reading/u.test(shown.message));
    return shown.open && finished ? shown : null;
  });
