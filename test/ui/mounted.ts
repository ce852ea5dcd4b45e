/** A mounted interface with its shadow root at hand, for tests that look at what a reader sees. */
import { within } from '@testing-library/preact';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings';
import { mountInterface } from '../../src/ui/mount';
import type { PageState } from '../../src/ui/types';
import { recordActions } from './fixture';

export const HOST = 'on-record-root';

/** Where the card of a test is anchored. */
export const ANCHOR = { left: 40, top: 100, right: 120, bottom: 120 };

export const mounted = (state: PageState, settings: Partial<Settings> = {}) => {
  const life = new AbortController();
  const { actions, calls } = recordActions();
  const ui = mountInterface({ actions, settings: { ...DEFAULT_SETTINGS, ...settings }, signal: life.signal });
  ui.setState(state);
  ui.openSidebar();
  const host = document.querySelector(HOST) as HTMLElement;
  const root = host.shadowRoot!;
  return { ui, actions, calls, life, host, root, see: within(root as unknown as HTMLElement) };
};

/** Lets signals, effects and a frame pass. */
export const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 40));

/** Text of every element that matches, whitespace as a reader sees it. */
export const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((found) => (found.textContent ?? '').replace(/\s+/gu, ' ').trim());
