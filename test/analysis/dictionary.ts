/** The dictionary as it ships: what the build has left in dist, because packing all facts takes seconds. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openDictionary } from '../../src/dictionary/reader';
import type { Dictionary } from '../../src/dictionary/types';

const FILE = fileURLToPath(new URL('../../dist/dictionary.bin', import.meta.url));

/** Opens dist/dictionary.bin. */
export const shippedDictionary = (): Dictionary => openDictionary(new Uint8Array(readFileSync(FILE)));
