/** The state of one mounted interface, as signals; the components read it and change it through the functions here. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Mute } from '../dictionary/own-entries';
import type { Settings } from '../settings';
import { type Reading, readAnalysis, type StatementKind } from './reading';
import { strings } from './strings';
import type { AnchorRect, PageActions, PageState } from './types';

export interface CardRequest {
  readonly actorId: string;
  readonly mention: number;
  readonly anchor: AnchorRect;
  /** How far the window was scrolled when `anchor` was measured. */
  readonly scrolled: { readonly x: number; readonly y: number };
  /** True when the reader opened it by keyboard, so that the focus has to go there. */
  readonly takeFocus: boolean;
}

/** What the reader has just muted and may undo; `mute` is null when there is nothing to undo. */
export interface Muted {
  readonly mute: Mute | null;
  readonly message: string;
}

/** Below this width of the window, CSS pixels, the sidebar takes all of it. The same number is in sidebar.css. */
const NARROW = 640;

export interface Store {
  readonly page: Signal<PageState>;
  readonly settings: Signal<Settings>;
  readonly open: Signal<boolean>;
  /** True when the reader asked for the sidebar, false when it opened by itself: then the focus stays in the article. */
  readonly sidebarTakesFocus: Signal<boolean>;
  readonly card: Signal<CardRequest | null>;
  /** How often the host was put into the page; taken out of it, an element leaves the top layer. */
  readonly attached: Signal<number>;
  /** Id of the selected quote. */
  readonly selected: Signal<string | null>;
  /** Which statements the list is narrowed to; null shows all. */
  readonly only: Signal<StatementKind | null>;
  readonly muted: Signal<Muted | null>;
  /** Null unless the page state is `ready` and makes sense. */
  readonly reading: ReadonlySignal<Reading | null>;
  readonly actions: PageActions;
  /** Changes settings here at once and asks the page to keep them. */
  saveSettings(change: Partial<Settings>): void;
  /** The reader picked a statement: mark it here and show it in the article. */
  reveal(quoteId: string): void;
  /** The reader picked an actor: show where the article first names them, with their card. */
  revealActor(actorId: string): void;
  /** Marks a statement without moving the article, and makes sure that the list shows it. */
  select(quoteId: string): void;
  /** Has a mute kept and offers to undo it, with a sentence on what it did. */
  mute(mute: Mute, message: string): void;
  undoMute(muted: Muted): void;
  /** Stops offering to undo, unless something else has been muted since. */
  forgetMuted(muted: Muted): void;
  /** The reader closed the card. */
  closeCard(): void;
  closeSidebar(): void;
}

/** What came over the message boundary may be from another version; then the sidebar says so and the page goes on. */
const tryToRead = (page: Extract<PageState, { kind: 'ready' }>): Reading | null => {
  try {
    return readAnalysis(page);
  } catch {
    return null;
  }
};

/** State for one mount, from its first settings. */
export const createStore = (actions: PageActions, first: Settings): Store => {
  const page = signal<PageState>({ kind: 'loading' });
  const settings = signal(first);
  const open = signal(false);
  const sidebarTakesFocus = signal(false);
  const card = signal<CardRequest | null>(null);
  const attached = signal(1);
  const selected = signal<string | null>(null);
  const only = signal<StatementKind | null>(null);
  const muted = signal<Muted | null>(null);
  const reading = computed(() => (page.value.kind === 'ready' ? tryToRead(page.value) : null));

  const letGo = (): void => {
    selected.value = null;
    actions.clearSelection();
  };

  /** In a narrow window the sidebar covers the article: it makes room for what the reader asked to see. */
  const uncover = (): void => {
    if (window.innerWidth < NARROW) open.value = false;
  };

  /** Says that the browser did not keep a change. */
  const say = (message: string): void => {
    muted.value = { mute: null, message };
  };

  return {
    page,
    settings,
    open,
    sidebarTakesFocus,
    card,
    attached,
    selected,
    only,
    muted,
    reading,
    actions,
    saveSettings(change) {
      settings.value = { ...settings.value, ...change };
      actions.saveSettings(change);
    },
    reveal(quoteId) {
      uncover();
      selected.value = quoteId;
      actions.revealQuote(quoteId);
    },
    revealActor(actorId) {
      uncover();
      actions.revealMention(actorId, 0);
    },
    select(quoteId) {
      const statement = reading.value?.statements.find(({ id }) => id === quoteId);
      if (!statement) return;
      if (only.value && only.value !== statement.kind) only.value = null;
      if (settings.value.view === 'people') settings.value = { ...settings.value, view: 'speakers' };
      selected.value = quoteId;
    },
    mute(mute, message) {
      actions.mute(mute).then(
        () => {
          muted.value = { mute, message };
        },
        () => say(strings.notKept),
      );
    },
    undoMute({ mute }) {
      muted.value = null;
      if (mute) actions.unmute(mute).catch(() => say(strings.notKept));
    },
    forgetMuted(old) {
      if (muted.value === old) muted.value = null;
    },
    closeCard() {
      if (!card.value) return;
      card.value = null;
      letGo();
    },
    closeSidebar() {
      if (!open.value) return;
      open.value = false;
      letGo();
    },
  };
};

/** Hands the store of the mount to its components. */
export const StoreContext = createContext<Store | null>(null);

/** The store of the mount that a component is in. */
export const useStore = (): Store => {
  const store = useContext(StoreContext);
  if (!store) throw new Error('outside of a mounted interface');
  return store;
};
