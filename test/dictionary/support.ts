/** The shipped facts, packed once for all tests of a file, and small facts made for one test. */

import type { Facts } from '../../src/dictionary/facts';
import { packDirectory, readFactsFiles } from '../../src/dictionary/pack-directory';
import { COLUMNS, type FactsFile, readFacts } from '../../src/dictionary/read-facts';
import { openDictionary } from '../../src/dictionary/reader';
import type { Dictionary } from '../../src/dictionary/types';

export const FACTS_DIRECTORY = 'src/dictionary/facts';

/** Bytes of the shipped dictionary. */
export const shippedBytes = (): Promise<Uint8Array> => packDirectory(FACTS_DIRECTORY);

/** The shipped dictionary. */
export const shippedDictionary = async (): Promise<Dictionary> => openDictionary(await shippedBytes());

/** The shipped facts before packing. */
export const shippedFacts = async (): Promise<Facts> => readFacts(await readFactsFiles(FACTS_DIRECTORY));

const table = (name: string, columns: readonly string[], rows: readonly string[][]): FactsFile => ({
  name,
  text: [columns, ...rows].map((cells) => cells.join('\t')).join('\n'),
});

export const SOURCES = table('sources.tsv', COLUMNS.sources, [['curated', 'test', 'MIT', '2026-01-01']]);

/** A row of people.tsv: id, name, aliases, and what a test wants to change. */
export const personRow = (
  id: string,
  name: string,
  aliases = '',
  rest: Partial<Record<string, string>> = {},
): string[] =>
  COLUMNS.people.map(
    (column) => ({ id, name, aliases, gender: 'm', prominence: '3', source: 'curated', ...rest })[column] ?? '',
  );

/** A row of terms.tsv. */
export const termRow = (person: string, office: string, jurisdiction: string, start: string, end: string): string[] => [
  person,
  office,
  jurisdiction,
  '',
  start,
  end,
  end || '2026-01',
  'curated',
  '',
];

/** Files of facts with these people and terms. */
export const factsFiles = (people: readonly string[][], terms: readonly string[][] = []): FactsFile[] => [
  SOURCES,
  table('people.tsv', COLUMNS.people, people),
  table('terms.tsv', COLUMNS.terms, terms),
];
