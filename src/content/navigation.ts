/** Tells when the page becomes another page without a load. */

/** The part of the Navigation API that is used; browsers that lack it have no `navigation` at all. */
interface NavigationLike {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

const POLL_MS = 1000;

/** The address without what only points into the page. */
const pageAddress = (): string => location.href.replace(/#.*$/u, '');

/**
 * Calls back with the new address each time it changes (a change of fragment does not count), until `signal` aborts.
 * Where the Navigation API is missing a script in its own world cannot see `pushState`, hence the comparison by clock.
 */
export const onNavigate = (callback: (url: string) => void, signal: AbortSignal): void => {
  let current = pageAddress();
  const check = () => {
    const now = pageAddress();
    if (now === current) return;
    current = now;
    callback(location.href);
  };
  const { navigation } = globalThis as { navigation?: NavigationLike };
  window.addEventListener('popstate', check, { signal });
  if (navigation) {
    navigation.addEventListener('currententrychange', check, { signal });
    return;
  }
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') check();
  }, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
};
