/** Settings as the browser keeps them, under one key. */
import browser from 'webextension-polyfill';
import { parseSettings, type Settings } from './settings';

const KEY = 'settings';

/** Never rejects: a storage that fails gives the defaults. */
export const loadSettings = async (): Promise<Settings> => {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return parseSettings(undefined);
  }
};

/** Changes some keys and keeps the others as they are stored now. */
export const saveSettings = async (change: Partial<Settings>): Promise<void> => {
  const settings = parseSettings({ ...(await loadSettings()), ...change });
  await browser.storage.local.set({ [KEY]: settings });
};

/** Calls back when settings change, here or in another tab, until `signal` aborts (without one: as long as the document lives). */
export const onSettingsChange = (callback: (settings: Settings) => void, signal?: AbortSignal): void => {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) callback(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener(
    'abort',
    () => {
      if (browser.runtime?.id) browser.storage.onChanged.removeListener(listener);
    },
    { once: true },
  );
};
