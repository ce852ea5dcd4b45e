/**
 * Watches for text that comes late, is replaced or grows. One observer, and all it does on a mutation is to set a
 * clock: the work is done after a pause of the page, or at the latest after a while, and costs at most a small share
 * of the time, however much the page churns. Off while the page is hidden.
 */

export interface ObserveOptions {
  /** True for mutations that are ours. */
  readonly ignore: (target: Node) => boolean;
  readonly signal: AbortSignal;
  readonly quietMs?: number;
  readonly latestMs?: number;
}

/** After work of n ms the next waits at least n times this. */
const REST_FACTOR = 20;

/** Calls back when the document below `root` has changed. */
export const observeChanges = (
  root: Node,
  changed: () => void,
  { ignore, signal, quietMs = 500, latestMs = 2000 }: ObserveOptions,
): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let restUntil = 0;

  const run = () => {
    timer = undefined;
    firstChange = 0;
    const begun = performance.now();
    changed();
    const done = performance.now();
    restUntil = done + (done - begun) * REST_FACTOR;
  };
  const schedule = () => {
    const now = performance.now();
    if (firstChange === 0) firstChange = now;
    const due = Math.max(Math.min(now + quietMs, firstChange + latestMs), restUntil);
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, due - now));
  };
  const observer = new MutationObserver((mutations) => {
    if (mutations.some(({ target }) => !ignore(target))) schedule();
  });
  const start = () => observer.observe(root, { childList: true, characterData: true, subtree: true });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
    firstChange = 0;
  };

  if (document.visibilityState !== 'hidden') start();
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') stop();
      else {
        start();
        schedule();
      }
    },
    { signal },
  );
  signal.addEventListener('abort', stop, { once: true });
};
