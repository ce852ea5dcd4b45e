/** The dictionary as it ships, packed once for all tests of a file. */
import { packDirectory } from '../../src/dictionary/pack-directory';
import { openDictionary } from '../../src/dictionary/reader';
import type { Dictionary } from '../../src/dictionary/types';

/** Packs src/dictionary/facts and opens the result. */
export const shippedDictionary = async (): Promise<Dictionary> =>
  openDictionary(await packDirectory('src/dictionary/facts'));
