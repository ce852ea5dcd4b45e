/** The build's way from the folder of facts to packed bytes. Runs in Node only. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pack } from './pack';
import { type FactsFile, readFacts } from './read-facts';

/** Every `.tsv` file of a folder, by name. */
export const readFactsFiles = async (directory: string): Promise<FactsFile[]> => {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.tsv')).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(directory, name), 'utf8') })));
};

/**
 * Reads, checks and packs all facts in a folder. The same files give the same bytes.
 * Throws FactsError, which names file and line of everything that is wrong.
 */
export const packDirectory = async (directory: string): Promise<Uint8Array> =>
  pack(readFacts(await readFactsFiles(directory)));
