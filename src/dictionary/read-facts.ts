/** Text of the facts files to checked rows. Pure; pack-directory.ts does the reading from disk. */

import { isOver, isPartialDate, packDate } from './dates';
import { type EntityFact, type Facts, FactsError, type SourceFact, type TermFact } from './facts';
import { foldName } from './fold';
import { listCell, parseTable } from './tsv';
import type { EntityKind } from './types';

/** One file of facts: its name without folder, and its text. */
export interface FactsFile {
  readonly name: string;
  readonly text: string;
}

type TableKind = 'people' | 'organisations' | 'countries' | 'seats' | 'terms' | 'sources' | 'ids';

/** Columns of each kind of file, in order. docs/dictionary.md explains them. */
export const COLUMNS: Readonly<Record<TableKind, readonly string[]>> = {
  people: ['id', 'name', 'aliases', 'gender', 'country', 'born', 'died', 'wikipedia', 'prominence', 'source'],
  organisations: ['id', 'name', 'aliases', 'kind', 'country', 'wikipedia', 'prominence', 'source'],
  countries: ['code', 'id', 'name', 'aliases', 'adjectives', 'wikipedia', 'prominence', 'source'],
  seats: ['id', 'name', 'aliases', 'kind', 'country', 'stands_for', 'wikipedia', 'prominence', 'source'],
  terms: ['person', 'office', 'jurisdiction', 'party', 'start', 'end', 'as_of', 'source', 'note'],
  sources: ['source', 'title', 'licence', 'date'],
  ids: ['id', 'wikidata', 'source'],
};

/** `people-us.tsv` and `curated-people-2016.tsv` both hold people. Null for a name that says nothing. */
export const tableKind = (file: string): TableKind | null => {
  const match = /^(?:curated-)?(people|organisations|countries|seats|terms|sources|ids)(?:-[a-z0-9-]+)?\.tsv$/u.exec(
    file,
  );
  return match ? (match[1] as TableKind) : null;
};

/** Named cells of one row; an absent column reads as ''. */
type Cells = (column: string) => string;

const ENTITY_KINDS: Readonly<Partial<Record<TableKind, EntityKind>>> = {
  people: 'person',
  organisations: 'organisation',
  countries: 'country',
  seats: 'seat',
};

const entityFact = (place: string, kind: EntityKind, cell: Cells): EntityFact => {
  const gender = cell('gender');
  return {
    place,
    id: cell('id'),
    name: cell('name'),
    aliases: listCell(cell('aliases')).filter((alias) => !alias.startsWith('!')),
    lookupOnly: listCell(cell('aliases'))
      .filter((alias) => alias.startsWith('!'))
      .map((alias) => alias.slice(1)),
    kind,
    subkind: cell('kind'),
    gender: gender === 'm' || gender === 'f' ? gender : '',
    country: kind === 'country' ? cell('code') : cell('country'),
    born: cell('born'),
    died: cell('died'),
    wikipedia: cell('wikipedia'),
    prominence: Number(cell('prominence')),
    standsFor: cell('stands_for'),
    adjectives: listCell(cell('adjectives')),
    source: cell('source'),
  };
};

const termFact = (place: string, cell: Cells): TermFact => ({
  place,
  person: cell('person'),
  office: cell('office'),
  jurisdiction: cell('jurisdiction'),
  party: cell('party'),
  start: cell('start'),
  end: cell('end'),
  asOf: cell('as_of'),
  source: cell('source'),
  note: cell('note'),
});

/** What is wrong with one entity by itself. */
const checkEntity = (entity: EntityFact): string[] => {
  const wrong: string[] = [];
  if (entity.id === '') wrong.push('no id');
  if (foldName(entity.name).tokens === 0) wrong.push('no name');
  for (const name of [entity.name, ...entity.aliases, ...entity.lookupOnly]) {
    const { tokens } = foldName(name);
    if (tokens === 0 || tokens > 16) wrong.push(`"${name}" is not a name of 1 to 16 words`);
  }
  if (!(entity.prominence >= 1 && entity.prominence <= 5)) wrong.push('prominence must be 1 to 5');
  for (const date of [entity.born, entity.died]) {
    if (date !== '' && !isPartialDate(date)) wrong.push(`"${date}" is not a date`);
  }
  if (entity.born && entity.died && entity.died < entity.born.slice(0, entity.died.length))
    wrong.push('died before birth');
  if (!/^(?:[A-Z]{2}|)$/u.test(entity.country)) wrong.push(`"${entity.country}" is not a country code`);
  return wrong;
};

const checkTerm = (term: TermFact, person: EntityFact | undefined): string[] => {
  const wrong: string[] = [];
  if (!person) wrong.push(`nobody has the id "${term.person}"`);
  if (term.office === '') wrong.push('no office');
  if (term.asOf === '') wrong.push('no as_of');
  for (const date of [term.start, term.end, term.asOf]) {
    if (date !== '' && !isPartialDate(date)) wrong.push(`"${date}" is not a date`);
  }
  if (wrong.length > 0) return wrong;
  const shared = Math.min(term.start.length, term.end.length);
  if (shared > 0 && term.end.slice(0, shared) < term.start.slice(0, shared)) wrong.push('the end is before the start');
  if (person?.born && term.start && term.start.slice(0, 4) < person.born.slice(0, 4))
    wrong.push('the term is before birth');
  if (person?.died && term.start && isOver(packDate(person.died), packDate(fullDate(term.start)))) {
    wrong.push('the term begins after death');
  }
  return wrong;
};

const fullDate = (date: string): string => `${date}-01-01`.slice(0, 10);

/**
 * Reads and checks all files together. Throws FactsError with one finding a line, each `file:line: what is wrong`.
 */
export const readFacts = (files: readonly FactsFile[]): Facts => {
  const findings: string[] = [];
  const entities: EntityFact[] = [];
  const terms: TermFact[] = [];
  const sources: SourceFact[] = [];
  const ids: IdFact[] = [];
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const kind = tableKind(file.name);
    if (!kind) {
      findings.push(`${file.name}:1: the name does not say what the file holds (people-…, terms-…)`);
      continue;
    }
    const table = parseTable(file.text, (line, message) => findings.push(`${file.name}:${line}: ${message}`));
    const columns = COLUMNS[kind];
    if (table.header.join('\t') !== columns.join('\t')) {
      findings.push(`${file.name}:1: the header must be ${columns.join(', ')}`);
      continue;
    }
    for (const row of table.rows) {
      const place = `${file.name}:${row.line}`;
      const cell: Cells = (column) => row.cells[columns.indexOf(column)] ?? '';
      const entityKind = ENTITY_KINDS[kind];
      if (entityKind) entities.push(entityFact(place, entityKind, cell));
      else if (kind === 'terms') terms.push(termFact(place, cell));
      else if (kind === 'ids') ids.push({ place, id: cell('id'), wikidata: cell('wikidata'), source: cell('source') });
      else
        sources.push({
          place,
          source: cell('source'),
          title: cell('title'),
          licence: cell('licence'),
          date: cell('date'),
        });
    }
  }
  findings.push(...checkTogether(entities, terms, sources), ...checkIds(ids, entities, sources));
  if (findings.length > 0) throw new FactsError(findings);
  return { ...withWikidataIds(entities, terms, ids), sources };
};

/** A Wikidata id that was found for an entity of the dictionary's own. */
interface IdFact {
  readonly place: string;
  readonly id: string;
  readonly wikidata: string;
  readonly source: string;
}

const checkIds = (
  ids: readonly IdFact[],
  entities: readonly EntityFact[],
  sources: readonly SourceFact[],
): string[] => {
  const findings: string[] = [];
  const taken = new Set(entities.map(({ id }) => id));
  const listed = new Set(sources.map(({ source }) => source));
  for (const { place, id, wikidata, source } of ids) {
    if (!/^Q\d+$/u.test(wikidata)) findings.push(`${place}: "${wikidata}" is not a Wikidata id`);
    if (!taken.has(id)) findings.push(`${place}: nobody has the id "${id}"`);
    if (taken.has(wikidata)) findings.push(`${place}: ${wikidata} is already the id of somebody`);
    if (!listed.has(sourceName(source))) findings.push(`${place}: the source "${source}" is not in sources.tsv`);
    taken.add(wikidata);
  }
  return findings;
};

/** Puts Wikidata's ids in the place of our own, in entities and wherever they are referred to. */
const withWikidataIds = (
  entities: readonly EntityFact[],
  terms: readonly TermFact[],
  ids: readonly IdFact[],
): { entities: EntityFact[]; terms: TermFact[] } => {
  const wikidata = new Map(ids.map((row) => [row.id, row.wikidata]));
  const of = (id: string): string => wikidata.get(id) ?? id;
  return {
    entities: entities.map((entity) => ({ ...entity, id: of(entity.id), standsFor: of(entity.standsFor) })),
    terms: terms.map((term) => ({ ...term, person: of(term.person) })),
  };
};

/** A source tag may carry a part after a colon: `eps:russia-cabinet` belongs to `eps`. */
const sourceName = (tag: string): string => tag.split(':')[0]!;

const checkTogether = (
  entities: readonly EntityFact[],
  terms: readonly TermFact[],
  sources: readonly SourceFact[],
): string[] => {
  const findings: string[] = [];
  const known = new Map<string, EntityFact>();
  const listed = new Set(sources.map((source) => source.source));
  const checkSource = (place: string, tag: string): void => {
    if (!listed.has(sourceName(tag))) findings.push(`${place}: the source "${tag}" is not in sources.tsv`);
  };
  for (const source of sources) {
    if (!isPartialDate(source.date)) findings.push(`${source.place}: "${source.date}" is not a date`);
  }
  for (const entity of entities) {
    for (const wrong of checkEntity(entity)) findings.push(`${entity.place}: ${wrong}`);
    const twin = known.get(entity.id);
    if (twin) findings.push(`${entity.place}: the id ${entity.id} is already at ${twin.place}`);
    else known.set(entity.id, entity);
    checkSource(entity.place, entity.source);
  }
  for (const entity of entities) {
    if (entity.standsFor !== '' && !known.has(entity.standsFor)) {
      findings.push(`${entity.place}: it stands for ${entity.standsFor}, which does not exist`);
    }
  }
  for (const term of terms) {
    for (const wrong of checkTerm(term, known.get(term.person))) findings.push(`${term.place}: ${wrong}`);
    checkSource(term.place, term.source);
  }
  return findings;
};
