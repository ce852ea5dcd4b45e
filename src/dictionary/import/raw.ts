/** The shared raw facts as typed rows. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listCell, parseTable } from '../tsv';

export interface RawPerson {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender: string;
  readonly born: string;
  readonly died: string;
  readonly citizenship: string;
  readonly wikipedia: string;
  /** Set on curated rows only. */
  readonly prominence: number | null;
  /** The curated area ("europe-east"), or '' for an import. */
  readonly area: string;
  readonly sources: readonly string[];
}

export interface RawTerm {
  readonly person: string;
  readonly office: string;
  readonly jurisdiction: string;
  readonly party: string;
  readonly start: string;
  readonly end: string;
  readonly asOf: string;
  readonly note: string;
  /** "curated", or the import's name ("eps:russia-cabinet"). */
  readonly source: string;
  readonly area: string;
}

export interface RawOrganisation {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly country: string;
  readonly wikipedia: string;
  readonly area: string;
  readonly sources: readonly string[];
}

export interface RawFacts {
  readonly people: readonly RawPerson[];
  readonly terms: readonly RawTerm[];
  readonly organisations: readonly RawOrganisation[];
  /** Pairs of ids that mean one person. */
  readonly sameAs: readonly (readonly [string, string])[];
}

type Row = Readonly<Record<string, string>>;

const readRows = async (path: string): Promise<Row[]> => {
  const table = parseTable(await readFile(path, 'utf8'), (line, message) => {
    throw new Error(`${path}:${line}: ${message}`);
  });
  return table.rows.map((row) => Object.fromEntries(table.header.map((column, at) => [column, row.cells[at] ?? ''])));
};

const person = (row: Row, area: string): RawPerson => ({
  id: row.id ?? '',
  name: row.name ?? '',
  aliases: listCell(row.aliases ?? ''),
  gender: row.gender ?? '',
  born: row.born ?? '',
  died: row.died ?? '',
  citizenship: (row.citizenship ?? '').split('|')[0] ?? '',
  wikipedia: row.wikipedia ?? '',
  prominence: row.prominence ? Number(row.prominence) : null,
  area,
  sources: area ? ['curated'] : listCell(row.sources ?? ''),
});

const TAG = /^([^@]+)@(\d{4}(?:-\d{2}){0,2})(?:;(.*))?$/u;

const importedTerm = (row: Row): RawTerm => {
  const match = TAG.exec(row.source ?? '');
  if (!match) throw new Error(`a term of ${row.person_id} has the source "${row.source}"`);
  const read = term(row, '');
  return { ...read, office: postOf(read.office), source: match[1]!, asOf: match[2]!, note: match[3] ?? '' };
};

/** "Ambassador of the United States to Japan" is the post that curated rows call "Ambassador to Japan". */
const postOf = (office: string): string =>
  office.replace(/^Ambassador of the United States to\b/u, 'Ambassador to').trim();

/** Offices that name no post: an embassy of nowhere, the federal district read as a state. */
const isNoOffice = ({ office }: RawTerm): boolean =>
  /^Ambassador to(?: none)?$/u.test(office) || office === 'Governor of District Of Columbia';

/**
 * Titles under which White House documents mention somebody, as terms. Only titles that say by themselves of what: a
 * bare "President" may be one of a trade union.
 */
const attestedTerm = (row: Row): RawTerm | null => {
  const title = row.title ?? '';
  const jurisdiction = jurisdictionOfTitle(title);
  if (!row.person_id || jurisdiction === null) return null;
  const note = `first-attested=${row.first_seen};last-attested=${row.last_seen}`;
  const base = term({ person_id: row.person_id, office: title, jurisdiction }, '');
  return { ...base, source: 'wh-briefings', asOf: row.last_seen ?? '', note };
};

const OF_THE_US =
  /^(?:(?:Acting|Assistant|Deputy|Principal|Under|White House) )*(?:(?:OMB|FEMA|FBI|CIA|EPA|SBA|NEC|CDC|CFPB|OSTP|ONDCP|NSC|NASA|FAA|FDA|USAID|DFC) (?:Administrator|Director|CEO|Commissioner)|Secretary of (?:the (?:Army|Navy|Air Force|Interior|Treasury)|Agriculture|Commerce|Defense|Education|Energy|Health and Human Services|Homeland Security|Housing and Urban Development|Labor|Transportation|Veterans Affairs)|Homeland Security Advisor|Border Czar|Fed Chair|White House (?:Chief of Staff|Press Secretary|Communications Director|Counsel))$/u;

/** The jurisdiction of a title that explains itself, or null. */
const jurisdictionOfTitle = (title: string): string | null => (OF_THE_US.test(title) ? 'US' : null);

const term = (row: Row, area: string): RawTerm => ({
  person: row.person_id ?? '',
  office: row.office ?? '',
  jurisdiction: row.jurisdiction ?? '',
  party: row.party ?? '',
  start: row.start ?? '',
  end: row.end ?? '',
  asOf: row.as_of ?? '',
  note: row.note ?? '',
  source: 'curated',
  area,
});

const organisation = (row: Row, area: string): RawOrganisation => ({
  id: row.id ?? '',
  name: row.name ?? '',
  aliases: listCell(row.aliases ?? ''),
  kind: row.kind ?? '',
  country: row.country ?? '',
  wikipedia: row.wikipedia ?? '',
  area,
  sources: area ? ['curated'] : listCell(row.sources ?? ''),
});

/** Reads the folder of raw facts, curated rows first. Throws on a file or row that is not as its README says. */
export const readRawFacts = async (directory: string): Promise<RawFacts> => {
  const curated = join(directory, 'curated');
  const people: RawPerson[] = [];
  const terms: RawTerm[] = [];
  const organisations: RawOrganisation[] = [];
  const sameAs: [string, string][] = [];
  for (const file of (await readdir(curated)).filter((name) => name.endsWith('.tsv')).sort()) {
    const rows = await readRows(join(curated, file));
    const [area = '', table] = file.split('.');
    if (table === 'people') people.push(...rows.map((row) => person(row, area)));
    else if (table === 'terms') terms.push(...rows.map((row) => term(row, area)));
    else if (table === 'organisations') organisations.push(...rows.map((row) => organisation(row, area)));
    else if (area === 'same-as') for (const row of rows) sameAs.push([row.id ?? '', row.other_id ?? '']);
  }
  people.push(...(await readRows(join(directory, 'people.tsv'))).map((row) => person(row, '')));
  terms.push(...(await readRows(join(directory, 'terms.tsv'))).map(importedTerm).filter((item) => !isNoOffice(item)));
  terms.push(...(await readRows(join(directory, 'attested.tsv'))).map(attestedTerm).filter((item) => item !== null));
  organisations.push(...(await readRows(join(directory, 'organisations.tsv'))).map((row) => organisation(row, '')));
  return { people, terms, organisations, sameAs };
};
