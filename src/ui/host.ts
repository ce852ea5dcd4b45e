/**
 * The one element that On Record adds to a page. Its style is inline and important, so that no rule of the page reaches
 * it; everything visible is in its shadow root.
 *
 * The root is open. A closed one would keep neither scripts of the page out (they can patch `attachShadow`) nor
 * anything secret in: what it shows comes from this page and from a dictionary that everybody can download. Open, it
 * can be tested and checked for accessibility in the state in which it ships.
 */
import { onAbort } from './on-abort';

const HOST_NAME = 'on-record-root';

const HOST_STYLE: readonly (readonly [property: string, value: string])[] = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['top', '0'],
  ['left', '0'],
  ['width', '0'],
  ['height', '0'],
  ['z-index', '2147483647'],
];

/** A page that takes our element away this often means it. */
const MOST_RETURNS = 20;

/** Our keys are not the page's: a page's single-letter shortcuts must not fire while the reader is in our controls. */
const KEY_EVENTS = ['keydown', 'keyup', 'keypress'] as const;

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** Adds the host to the page. Aborting the signal removes it. */
export const addHost = (signal: AbortSignal): Host => {
  const element = document.createElement(HOST_NAME);
  for (const [property, value] of HOST_STYLE) element.style.setProperty(property, value, 'important');
  element.dir = 'ltr';
  const root = element.attachShadow({ mode: 'open' });
  for (const type of KEY_EVENTS) element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  document.documentElement.append(element);
  onAbort(signal, () => element.remove());
  return { element, root };
};

/** Puts the host back when the page removes it, at most once a frame and not for ever. */
export const keepAttached = ({ element }: Host, onReturn: () => void, signal: AbortSignal): void => {
  let returns = 0;
  let frame = 0;
  const putBack = (): void => {
    frame = 0;
    if (signal.aborted || element.isConnected) return;
    returns += 1;
    document.documentElement.append(element);
    observe();
    onReturn();
  };
  const observer = new MutationObserver(() => {
    if (element.isConnected || frame !== 0) return;
    if (returns >= MOST_RETURNS) return observer.disconnect();
    frame = requestAnimationFrame(putBack);
  });
  /** The document too: a page may replace its root element as a whole. */
  const observe = (): void => {
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  };
  observe();
  onAbort(signal, () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
};
