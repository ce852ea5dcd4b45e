/** The curated files of the facts, as the importer takes them. */

import { readFactsFiles } from '../pack-directory';
import { COLUMNS, tableKind } from '../read-facts';
import { listCell, parseTable } from '../tsv';
import type { Organisation } from './organisations';
import { HAND_AREA } from './people';
import type { RawPerson } from './raw';
import type { Term } from './terms';

/** What people wrote by hand: persons, who join their imported rows, ids of everything, and terms, which count as curated. */
export interface ByHand {
  readonly ids: ReadonlySet<string>;
  readonly people: readonly RawPerson[];
  readonly terms: readonly Term[];
  readonly organisations: readonly Organisation[];
}

/** Reads the curated files of the facts. */
export const readByHand = async (directory: string): Promise<ByHand> => {
  const ids = new Set<string>();
  const people: RawPerson[] = [];
  const terms: Term[] = [];
  const organisations: Organisation[] = [];
  for (const { name, text } of await readFactsFiles(directory)) {
    const kind = tableKind(name);
    if (!name.startsWith('curated-') || !kind) continue;
    const { rows } = parseTable(text, (line, message) => {
      throw new Error(`${name}:${line}: ${message}`);
    });
    const columns = COLUMNS[kind];
    for (const { cells } of rows) {
      const cell = (column: string): string => cells[columns.indexOf(column)] ?? '';
      if (kind === 'terms') terms.push(handTerm(cell));
      else ids.add(cell('id'));
      if (kind === 'people') people.push(handPerson(cell));
      if (kind === 'organisations' || kind === 'seats') organisations.push(handOrganisation(cell));
    }
  }
  return { ids, people, terms, organisations };
};

const handPerson = (cell: (column: string) => string): RawPerson => ({
  id: cell('id'),
  name: cell('name'),
  aliases: listCell(cell('aliases')),
  gender: cell('gender'),
  born: cell('born'),
  died: cell('died'),
  citizenship: cell('country'),
  wikipedia: cell('wikipedia'),
  prominence: Number(cell('prominence')),
  area: HAND_AREA,
  sources: ['curated'],
});

const handOrganisation = (cell: (column: string) => string): Organisation => ({
  id: cell('id'),
  name: cell('name'),
  aliases: listCell(cell('aliases')),
  kind: cell('kind'),
  country: cell('country'),
  wikipedia: cell('wikipedia'),
  prominence: Number(cell('prominence')),
  source: 'curated',
});

const handTerm = (cell: (column: string) => string): Term => ({
  holder: cell('person'),
  person: cell('person'),
  office: cell('office'),
  jurisdiction: cell('jurisdiction'),
  party: cell('party'),
  start: cell('start'),
  end: cell('end'),
  asOf: cell('as_of'),
  note: BY_HAND,
  source: 'curated',
  area: HAND_AREA,
});

/** Marks terms that are already in a curated file and are not written again. */
export const BY_HAND = '(by hand)';
