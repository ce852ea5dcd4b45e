/** Mounts the interface: the only code that adds an element of ours to a page. */
import { batch } from '@preact/signals';
import { render } from 'preact';
import { Card } from './card/card';
import cardCss from './card/card.css';
import { addHost, type Host, keepAttached } from './host';
import { onAbort } from './on-abort';
import partsCss from './parts/parts.css';
import positionsCss from './sidebar/positions.css';
import { Sidebar } from './sidebar/sidebar';
import sidebarCss from './sidebar/sidebar.css';
import statementsCss from './sidebar/statements.css';
import stripCss from './sidebar/strip.css';
import { type CardRequest, createStore, type Store, StoreContext } from './store';
import { applyStyles } from './styles';
import themeCss from './theme.css';
import type { Interface, MountOptions, PageState } from './types';
import { UndoNote } from './undo';
import undoCss from './undo.css';

const STYLES = themeCss + partsCss + sidebarCss + stripCss + statementsCss + positionsCss + cardCss + undoCss;

const App = ({ store }: { store: Store }) => (
  <StoreContext.Provider value={store}>
    <div class="root" lang="en" data-theme={store.settings.value.theme}>
      <Sidebar />
      <Card />
      <UndoNote />
    </div>
  </StoreContext.Provider>
);

/** Whether a press of Escape is the reader's wish to close the sidebar, and not meant for a control of the page. */
const isOurs = (event: KeyboardEvent, host: Element): boolean => {
  const { activeElement } = document;
  return event.composedPath().includes(host) || activeElement === null || activeElement === document.body;
};

/** Escape closes the card, then the sidebar; a press elsewhere closes the card. Captured, since pages swallow events. */
const listen = ({ element, root }: Host, store: Store, signal: AbortSignal): { readonly byKeyboard: boolean } => {
  const input = { byKeyboard: false };
  const options = { capture: true, signal };
  window.addEventListener(
    'keydown',
    (event) => {
      input.byKeyboard = true;
      if (event.key !== 'Escape' || event.isComposing) return;
      if (store.card.value) store.closeCard();
      else if (store.open.value && isOurs(event, element)) store.closeSidebar();
    },
    options,
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      input.byKeyboard = false;
      const card = root.querySelector('.card');
      if (card && !event.composedPath().includes(card)) store.closeCard();
    },
    options,
  );
  return input;
};

/** A page that changes is analysed anew. An open card stays, if the same actor is still there. */
const keptCard = (store: Store, next: PageState): CardRequest | null => {
  const request = store.card.value;
  const actor = request && store.reading.value?.actors.get(request.actorId);
  if (!request || !actor || next.kind !== 'ready') return null;
  const same = next.analysis.actors.find(({ name, kind }) => name === actor.name && kind === actor.kind);
  return same ? { ...request, actorId: same.id, takeFocus: false } : null;
};

/**
 * Adds the interface to the page, closed and in its loading state. The caller drives it through the object returned;
 * aborting `options.signal` or calling `destroy` removes every trace of it.
 */
export const mountInterface = ({ actions, settings, signal: outer }: MountOptions): Interface => {
  const life = new AbortController();
  const signal = AbortSignal.any([outer, life.signal]);
  const store = createStore(actions, settings);
  const host = addHost(signal);
  applyStyles(host.root, STYLES);
  const place = document.createElement('div');
  host.root.append(place);
  render(<App store={store} />, place);
  onAbort(signal, () => render(null, place));

  const input = listen(host, store, signal);
  keepAttached(
    host,
    () => {
      store.attached.value += 1;
    },
    signal,
  );

  /** The element of the page that had the focus before the reader opened the sidebar. */
  let cameFrom: Element | null = null;
  const open = (takeFocus: boolean): void => {
    if (takeFocus) cameFrom = document.activeElement;
    store.sidebarTakesFocus.value = takeFocus;
    store.open.value = true;
  };
  const giveBackFocus = store.open.subscribe((isOpen) => {
    if (isOpen || !cameFrom) return;
    if (document.activeElement === host.element && cameFrom instanceof HTMLElement) {
      cameFrom.focus({ preventScroll: true });
    }
    cameFrom = null;
  });
  onAbort(signal, giveBackFocus);

  return {
    setState(state) {
      batch(() => {
        store.card.value = keptCard(store, state);
        store.selected.value = null;
        if (state.kind !== 'ready') store.only.value = null;
        store.page.value = state;
      });
    },
    setSettings(next) {
      store.settings.value = next;
    },
    toggleSidebar() {
      if (store.open.value) store.closeSidebar();
      else open(true);
    },
    openSidebar() {
      if (!store.open.value) open(false);
    },
    get sidebarOpen() {
      return store.open.value;
    },
    showCard(actorId, mention, anchor) {
      const takeFocus = input.byKeyboard && document.activeElement === host.element;
      const scrolled = { x: window.scrollX, y: window.scrollY };
      store.card.value = { actorId, mention, anchor, scrolled, takeFocus };
    },
    hideCard() {
      store.card.value = null;
    },
    selectQuote(quoteId) {
      store.select(quoteId);
    },
    owns(target) {
      return target === host.element || (target instanceof Node && target.getRootNode() === host.root);
    },
    destroy() {
      life.abort();
    },
  };
};
