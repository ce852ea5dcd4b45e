/** The seam between the interface (Preact, knows no page) and whoever mounts it (content script, welcome page). */
import type { Analysis, Block } from '../analysis/types';
import type { Mute } from '../dictionary/own-entries';
import type { Settings } from '../settings';

/** What the sidebar has to say about this page. */
export type PageState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-article' }
  | { readonly kind: 'error'; readonly message: string }
  | {
      readonly kind: 'ready';
      /** The article's text, which all offsets refer to. */
      readonly text: string;
      /** Publication date, `YYYY-MM-DD`, or null when the page does not say. */
      readonly date: string | null;
      readonly analysis: Analysis;
      /** Blocks of the text, to count paragraphs by; without them every line that is not blank counts as one. */
      readonly blocks?: readonly Block[] | undefined;
      /** How many statements a careful reader does not get to see, unless they ask for them; absent when there are none. */
      readonly lessCertain?: { readonly count: number; readonly shown: boolean } | undefined;
    };

/** What the interface asks of the page. */
export interface PageActions {
  /** Scroll to a quote and mark it as the selected one. */
  revealQuote(quoteId: string): void;
  /** Scroll to the nth mention (0-based) of an actor and mark it; opens the actor's card there. */
  revealMention(actorId: string, index: number): void;
  /** The reader closed the sidebar or the card, so marks of selection can go. */
  clearSelection(): void;
  /** Shows the less certain statements of this page too, or hides them again. */
  showLessCertain(shown: boolean): void;
  saveSettings(change: Partial<Settings>): void;
  /** Keep in mind what the reader does not want to see; the page is read again with it. Rejects when it was not kept. */
  mute(mute: Mute): Promise<void>;
  /** Forget it again. */
  unmute(mute: Mute): Promise<void>;
  openOptions(): void;
}

/** Viewport rectangle that the card is anchored to, CSS pixels. */
export interface AnchorRect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The mounted interface: one host element with one shadow root, sidebar and card in it. */
export interface Interface {
  setState(state: PageState): void;
  setSettings(settings: Settings): void;
  toggleSidebar(): void;
  openSidebar(): void;
  readonly sidebarOpen: boolean;
  /** Shows the card of an actor beside a rectangle; `mention` is the index of the mention that was clicked. */
  showCard(actorId: string, mention: number, anchor: AnchorRect): void;
  hideCard(): void;
  /** Marks a quote as selected in the sidebar and scrolls the list to it. */
  selectQuote(quoteId: string): void;
  /** True for the host element: clicks there are not clicks in the page. */
  owns(target: EventTarget | null): boolean;
  destroy(): void;
}

export interface MountOptions {
  readonly actions: PageActions;
  readonly settings: Settings;
  /** Aborting it destroys the interface. */
  readonly signal: AbortSignal;
}
