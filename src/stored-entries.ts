/**
 * The reader's own dictionary as the browser keeps it, under one key. A value that cannot be read in full is copied to
 * a second key before anything is written over it: what the reader has entered by hand is never thrown away.
 */
import browser from 'webextension-polyfill';
import { NO_OWN, type OwnDictionary } from './dictionary/own-entries';
import { readOwn } from './dictionary/own-stored';

const KEY = 'entries';
/** A list of the damaged values, oldest first. */
const DAMAGED_KEY = 'entries-damaged';

export interface StoredEntries {
  readonly own: OwnDictionary;
  /** What could not be read, one sentence each; empty when all is well. */
  readonly damage: readonly string[];
}

type Values = Record<string, unknown>;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Puts a damaged value aside, once. */
const keepDamaged = async (values: Values): Promise<void> => {
  const kept = listOf(values[DAMAGED_KEY]);
  const same = JSON.stringify(values[KEY]);
  if (kept.some((value) => JSON.stringify(value) === same)) return;
  await browser.storage.local.set({ [DAMAGED_KEY]: [...kept, values[KEY]] });
};

/** Reads what is stored. Rejects only when the storage itself fails; then nothing may be written either. */
const read = async (): Promise<StoredEntries> => {
  const values: Values = await browser.storage.local.get([KEY, DAMAGED_KEY]);
  const { own, problems } = readOwn(values[KEY]);
  if (problems.length > 0) await keepDamaged(values);
  return {
    own,
    damage: problems.map(({ list, index, message }) => (list ? `${list}, number ${index + 1}: ${message}` : message)),
  };
};

/** Never rejects: a storage that fails gives an empty dictionary and says so. */
export const loadEntries = async (): Promise<StoredEntries> => {
  try {
    return await read();
  } catch {
    return { own: NO_OWN, damage: ['the browser’s storage cannot be read'] };
  }
};

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes what is stored and gives back the outcome. Changes of one document follow each other. Rejects when the
 * storage fails, with what was stored untouched.
 */
export const changeEntries = (change: (own: OwnDictionary) => OwnDictionary): Promise<OwnDictionary> => {
  const next = last.then(async () => {
    const { own } = await read();
    const changed = change(own);
    if (changed !== own) await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
  last = next.catch(() => undefined);
  return next;
};

/** Calls back when the stored entries change, here or elsewhere, until `signal` aborts (without one: always). */
export const onEntriesChange = (callback: () => void, signal?: AbortSignal): void => {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) callback();
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
