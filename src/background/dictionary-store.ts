/**
 * The one dictionary of the extension, held in memory by the background. Loaded on the first question and again after
 * the browser has put the background to sleep: nothing here needs to be kept.
 */
import { openDictionary } from '../dictionary/reader';
import type { Dictionary } from '../dictionary/types';
import { readPackageFile } from './package-file';

/** The package's dictionary cannot be read: the reader has to install the extension anew. */
export class DictionaryDamaged extends Error {
  override readonly name = 'DictionaryDamaged';
}

export interface DictionaryStore {
  /** Rejects with `DictionaryDamaged`. */
  get(): Promise<Dictionary>;
}

const load = async (url: string): Promise<Dictionary> => {
  try {
    return openDictionary(await readPackageFile(url));
  } catch (cause) {
    throw new DictionaryDamaged('The dictionary of On Record is damaged.', { cause });
  }
};

/** `url` is the address of the packed file inside the package. */
export const createDictionaryStore = (url: string): DictionaryStore => {
  let loading: Promise<Dictionary> | null = null;
  return {
    get() {
      loading ??= load(url).catch((error: unknown) => {
        // A failure is not kept: what is repaired is found repaired at the next question.
        loading = null;
        throw error;
      });
      return loading;
    },
  };
};
