/**
 * The dictionary as this reader has it: the bundled one with their own entries over it. Both are held in memory until
 * the stored entries change, and made again after the browser has put the background to sleep.
 */

import { withOwnEntries } from '../dictionary/overlay';
import { mutedNames } from '../dictionary/own-entries';
import type { Dictionary } from '../dictionary/types';
import { loadEntries, onEntriesChange } from '../stored-entries';
import type { DictionaryStore } from './dictionary-store';

export interface ReaderDictionary {
  readonly dictionary: Dictionary;
  /** Folded names that are never to be highlighted. */
  readonly muted: readonly string[];
}

export interface ReaderStore {
  /** Rejects with `DictionaryDamaged`. */
  get(): Promise<ReaderDictionary>;
}

/** Listens for changes from the start, so that it has to be made before the first wait of the background. */
export const createReaderStore = (bundled: DictionaryStore): ReaderStore => {
  let held: Promise<ReaderDictionary> | null = null;
  onEntriesChange(() => {
    held = null;
  });
  const make = async (): Promise<ReaderDictionary> => {
    const [dictionary, { own }] = await Promise.all([bundled.get(), loadEntries()]);
    return { dictionary: withOwnEntries(dictionary, own), muted: mutedNames(own) };
  };
  return {
    get() {
      if (held) return held;
      const making = make();
      held = making;
      making.catch(() => {
        if (held === making) held = null;
      });
      return making;
    },
  };
};
