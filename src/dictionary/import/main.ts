/**
 * Makes the readable facts from the shared raw facts: `node build.mjs --facts DIR`. Files whose names begin with
 * `curated-`, and sources.tsv, are written by people: they are read here, win over everything, and are never touched.
 */

import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { foldName } from '../fold';
import { readFactsFiles } from '../pack-directory';
import { COLUMNS, tableKind } from '../read-facts';
import { formatTable, listCell, parseTable } from '../tsv';
import { personAliases } from './names';
import { officeTwins } from './office-twins';
import { mergeOrganisations } from './organisations';
import { HAND_AREA, type Merged, mergePeople } from './people';
import { areaOf, isFreeSource, reasonToShip } from './policy';
import { type RawPerson, type RawTerm, readRawFacts } from './raw';
import { cleanTerms, settleSuccession, type Term } from './terms';

/** What people wrote by hand: persons, who join their imported rows, ids of everything, and terms, which count as curated. */
interface ByHand {
  readonly ids: ReadonlySet<string>;
  readonly people: readonly RawPerson[];
  readonly terms: readonly Term[];
}

const readByHand = async (directory: string): Promise<ByHand> => {
  const ids = new Set<string>();
  const people: RawPerson[] = [];
  const terms: Term[] = [];
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
    }
  }
  return { ids, people, terms };
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
const BY_HAND = '(by hand)';

const firstOf = (
  rows: readonly RawPerson[],
  field: 'gender' | 'born' | 'died' | 'citizenship' | 'wikipedia',
): string => {
  for (const row of rows)
    if (row[field] !== '' && (row.area !== '' || row.sources.some(isFreeSource))) return row[field];
  return '';
};

/** The longest of the dates that do not contradict the first. */
const bestDate = (rows: readonly RawPerson[], field: 'born' | 'died'): string => {
  const first = firstOf(rows, field);
  return rows.map((row) => row[field]).find((date) => date.length > first.length && date.startsWith(first)) ?? first;
};

const sourceOf = (rows: readonly RawPerson[]): string => {
  if (rows.some((row) => row.area !== '')) return 'curated';
  return rows.flatMap((row) => row.sources).find(isFreeSource) ?? '';
};

const ANGLOPHONE = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE']);

const personRow = (merged: Merged, prominence: number, mainNames: ReadonlySet<string>): string[] => {
  const { rows, name } = merged;
  const country = firstOf(rows, 'citizenship');
  const given = rows
    .filter((row) => row.area !== '' || row.sources.some(isFreeSource))
    .flatMap((row) => [row.name, ...row.aliases]);
  // A nickname we made up, or an alias that some import gives, must not lead away from somebody who is called so.
  const trusted = rows.filter((row) => row.area !== '').flatMap((row) => row.aliases);
  const aliases = personAliases(name, given, country, ANGLOPHONE.has(country)).filter(
    (alias) => trusted.includes(alias) || !mainNames.has(foldName(alias).text),
  );
  return [
    merged.id,
    name,
    aliases.join('|'),
    firstOf(rows, 'gender'),
    country,
    bestDate(rows, 'born'),
    bestDate(rows, 'died'),
    firstOf(rows, 'wikipedia'),
    String(prominence),
    sourceOf(rows),
  ];
};

const termRow = (term: Term): string[] => {
  const note = term.note.replace(/^occupation$/u, '');
  const end = term.end;
  const asOf = end && end > term.asOf ? end : term.asOf || end || term.start;
  return [term.holder, term.office, term.jurisdiction, term.party, term.start, end, asOf, term.source, note];
};

const byCells = (a: readonly string[], b: readonly string[]): number => {
  const [left, right] = [a.join('\t'), b.join('\t')];
  return left < right ? -1 : Number(left > right);
};

/**
 * Reads `rawDirectory`, writes people-*.tsv, terms-*.tsv and organisations.tsv into `factsDirectory` in place of those
 * that were there, and gives back a report: what stayed doubtful, one finding a line, and the counts at the end.
 */
export const importFacts = async (rawDirectory: string, factsDirectory: string): Promise<string[]> => {
  const lines: string[] = [];
  const report = (line: string): void => void lines.push(line);
  const raw = await readRawFacts(rawDirectory);
  const byHand = await readByHand(factsDirectory);
  const people = mergePeople(
    { ...raw, people: [...byHand.people, ...raw.people], sameAs: [...raw.sameAs, ...officeTwins(raw)] },
    report,
  );
  const holderOf = new Map(people.flatMap((merged) => merged.rows.map((row) => [row.id, merged] as const)));
  const termsOf = new Map<Merged, RawTerm[]>();
  for (const term of raw.terms) {
    const holder = holderOf.get(term.person);
    if (!holder) continue;
    const list = termsOf.get(holder);
    if (list) list.push(term);
    else termsOf.set(holder, [term]);
  }

  const shipped = new Map<string, { merged: Merged; prominence: number; area: string }>();
  const terms: Term[] = [...byHand.terms];
  const handTerms = new Map<string, Term[]>();
  for (const term of byHand.terms) handTerms.set(term.holder, [...(handTerms.get(term.holder) ?? []), term]);
  for (const merged of people) {
    const curated = merged.rows.filter((row) => row.area !== '');
    const own = (termsOf.get(merged) ?? []).map((term) => ({ ...term, holder: merged.id }));
    const reasons = own.map(reasonToShip).filter((reason) => reason !== null);
    if (curated.length === 0 && reasons.length === 0 && !byHand.ids.has(merged.id)) continue;
    const prominence = Math.min(
      ...curated.map((row) => row.prominence ?? 4),
      ...reasons.map((reason) => reason.prominence),
      5,
    );
    const country = firstOf(merged.rows, 'citizenship');
    if (!byHand.ids.has(merged.id))
      shipped.set(merged.id, { merged, prominence, area: curated[0]?.area ?? areaOf(country) });
    const hand = handTerms.get(merged.id) ?? [];
    terms.push(...cleanTerms([...hand, ...own]).filter((term) => term.note !== BY_HAND));
  }

  const written = settleSuccession(terms, report).filter((term) => term.note !== BY_HAND);
  const inOffice = new Set(written.map((term) => term.holder));
  for (const [id, { merged }] of shipped)
    if (sourceOf(merged.rows) !== 'curated' && !inOffice.has(id)) shipped.delete(id);

  const peopleByArea = new Map<string, string[][]>();
  const termsByArea = new Map<string, string[][]>();
  const push = (map: Map<string, string[][]>, area: string, row: string[]): void => {
    const list = map.get(area);
    if (list) list.push(row);
    else map.set(area, [row]);
  };
  const mainNames = new Set(people.filter(({ rows }) => rows[0]?.area !== '').map(({ name }) => foldName(name).text));
  for (const row of raw.people)
    if (row.area !== '') for (const alias of row.aliases) mainNames.add(foldName(alias).text);
  for (const { merged } of shipped.values()) mainNames.add(foldName(merged.name).text);
  for (const { merged, prominence, area } of shipped.values()) {
    push(peopleByArea, area, personRow(merged, prominence, mainNames));
  }
  for (const term of written) {
    push(termsByArea, shipped.get(term.holder)?.area ?? areaOf(term.jurisdiction.slice(0, 2)), termRow(term));
  }
  const organisations = mergeOrganisations(raw.organisations, report).filter(({ id }) => !byHand.ids.has(id));

  await mkdir(factsDirectory, { recursive: true });
  for (const name of await readdir(factsDirectory)) {
    if (/^(?:people|terms|organisations)(?:-.*)?\.tsv$/u.test(name)) await rm(join(factsDirectory, name));
  }
  const write = (name: string, columns: readonly string[], rows: string[][]): Promise<void> =>
    writeFile(join(factsDirectory, name), formatTable(columns, rows.sort(byCells)));
  for (const [area, rows] of peopleByArea) await write(`people-${area}.tsv`, COLUMNS.people, rows);
  for (const [area, rows] of termsByArea) await write(`terms-${area}.tsv`, COLUMNS.terms, rows);
  await write(
    'organisations.tsv',
    COLUMNS.organisations,
    organisations.map((item) => [
      item.id,
      item.name,
      item.aliases.join('|'),
      item.kind,
      item.country,
      item.wikipedia,
      String(item.prominence),
      item.source,
    ]),
  );
  report(`${shipped.size} people, ${written.length} terms, ${organisations.length} organisations written`);
  return lines;
};
