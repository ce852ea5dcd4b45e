/** Brings a place of the text into view. */

const SETTLE_MS = 900;
/** A range taller than this share of the window is shown from its beginning. */
const TALL = 0.7;

const scrollerOf = (element: Element | null): Element => {
  const page = document.scrollingElement ?? document.documentElement;
  for (let at = element; at && at !== page && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight) continue;
    const { overflowY } = getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') return at;
  }
  return page;
};

const isInView = (rect: DOMRect): boolean => rect.top >= innerHeight * 0.15 && rect.bottom <= innerHeight * 0.85;

/**
 * Scrolls a range to the middle of its scroller, clear of sticky headers, at once where the reader wants less motion.
 * Resolves when the scrolling has come to rest, or when `signal` aborts.
 */
export const reveal = async (range: Range, signal: AbortSignal): Promise<void> => {
  const rect = range.getBoundingClientRect();
  if (isInView(rect)) return;
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const scroller = scrollerOf(element);
  const isPage = scroller === (document.scrollingElement ?? document.documentElement);
  const top = isPage ? 0 : scroller.getBoundingClientRect().top;
  const height = isPage ? innerHeight : scroller.clientHeight;
  const middle = rect.height > height * TALL ? height * (1 - TALL) : (height - rect.height) / 2;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const target: EventTarget = isPage ? document : scroller;
  const settled = new Promise<void>((resolve) => {
    const stop = AbortSignal.any([signal, AbortSignal.timeout(SETTLE_MS)]);
    stop.addEventListener('abort', () => resolve(), { once: true });
    target.addEventListener('scrollend', () => resolve(), { once: true, signal: stop });
  });
  scroller.scrollBy({ top: rect.top - top - middle, behavior: calm ? 'instant' : 'smooth' });
  if (!isPage) scroller.scrollIntoView({ block: 'nearest', behavior: calm ? 'instant' : 'smooth' });
  if (!calm) await settled;
};
