/** Finds and clicks words in a page as a reader would: by sight, not by element. */

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * Scrolls to the nth place where an article prints these words (within one text node) and says where they begin, once
 * whatever else was scrolling has come to rest.
 * @param {Page} page
 * @param {string} words
 * @param {number} [index] 0-based
 * @returns {Promise<{ x: number, y: number }>}
 */
export const placeOf = async (page, words, index = 0) => {
  const place = await page.evaluate(
    async (wanted, nth) => {
      const find = () => {
        const walker = document.createTreeWalker(
          document.querySelector('article') ?? document.body,
          NodeFilter.SHOW_TEXT,
        );
        let left = nth;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.nodeValue ?? '';
          for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
            if (left-- > 0) continue;
            const range = document.createRange();
            range.setStart(node, start);
            range.setEnd(node, start + wanted.length);
            return range;
          }
        }
        return null;
      };
      const range = find();
      if (!range) return null;
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      let box = null;
      for (let still = 0; still < 3; ) {
        const { top } = range.getBoundingClientRect();
        if (top < 80 || top > innerHeight - 160) {
          range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        }
        await frame();
        // Words that go over two lines have two boxes; their hull may lie over other words.
        const now = range.getClientRects()[0];
        still = now && box && now.top === box.top && now.left === box.left ? still + 1 : 0;
        box = now ?? null;
      }
      return box && { x: box.left + Math.min(10, box.width / 2), y: box.top + box.height / 2 };
    },
    words,
    index,
  );
  if (!place) throw new Error(`the page does not show “${words}”`);
  return place;
};

/**
 * @param {Page} page
 * @param {string} words
 * @param {number} [index]
 */
export const clickWords = async (page, words, index = 0) => {
  const { x, y } = await placeOf(page, words, index);
  await page.mouse.click(x, y);
};
