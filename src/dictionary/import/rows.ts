/** Merged people, terms and organisations as rows of the readable files. */

import { foldName } from '../fold';
import { obscureAliases, peerNames, personAliases } from './names';
import type { Organisation } from './organisations';
import type { Merged } from './people';
import { isFreeSource, OBSCURE } from './policy';
import type { RawPerson } from './raw';
import type { Term } from './terms';

/** The first value that a row of a free source gives, curated rows first. */
export const firstOf = (
  rows: readonly RawPerson[],
  field: 'gender' | 'born' | 'died' | 'citizenship' | 'wikipedia',
): string => {
  for (const row of rows)
    if (row[field] !== '' && (row.area !== '' || row.sources.some(isFreeSource))) return row[field];
  return '';
};

/** The longest of the dates that do not contradict the first. */
export const bestDate = (rows: readonly RawPerson[], field: 'born' | 'died'): string => {
  const first = firstOf(rows, field);
  return rows.map((row) => row[field]).find((date) => date.length > first.length && date.startsWith(first)) ?? first;
};

export const sourceOf = (rows: readonly RawPerson[]): string => {
  if (rows.some((row) => row.area !== '')) return 'curated';
  return rows.flatMap((row) => row.sources).find(isFreeSource) ?? '';
};

const ANGLOPHONE = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE']);

/** A row of people-*.tsv. `mainNames` are names of others, folded, that no alias may take from them. */
export const personRow = (merged: Merged, prominence: number, mainNames: ReadonlySet<string>): string[] => {
  const { rows, name } = merged;
  const country = firstOf(rows, 'citizenship');
  const given = rows
    .filter((row) => row.area !== '' || row.sources.some(isFreeSource))
    .flatMap((row) => [row.name, ...row.aliases]);
  // A nickname we made up, or an alias that some import gives, must not lead away from somebody who is called so.
  const trusted = rows.filter((row) => row.area !== '').flatMap((row) => row.aliases);
  const [shown = name, ...addresses] = peerNames(name);
  const aliases = personAliases(
    shown,
    [...given, ...addresses],
    country,
    prominence < OBSCURE && ANGLOPHONE.has(country),
  ).filter((alias) => trusted.includes(alias) || !mainNames.has(foldName(alias).text));
  return [
    merged.id,
    shown,
    (prominence < OBSCURE ? aliases : obscureAliases(shown, aliases)).join('|'),
    firstOf(rows, 'gender'),
    country,
    bestDate(rows, 'born'),
    bestDate(rows, 'died'),
    firstOf(rows, 'wikipedia'),
    String(prominence),
    sourceOf(rows),
  ];
};

/** A row of terms-*.tsv. */
export const termRow = (term: Term): string[] => {
  const note = term.note.replace(/^occupation$/u, '');
  const end = term.end;
  const asOf = end && end > term.asOf ? end : term.asOf || end || term.start;
  return [term.holder, term.office, term.jurisdiction, term.party, term.start, end, asOf, term.source, note];
};

/** The order of rows in a file. */
export const byCells = (a: readonly string[], b: readonly string[]): number => {
  const [left, right] = [a.join('\t'), b.join('\t')];
  return left < right ? -1 : Number(left > right);
};

/** A row of organisations.tsv. */
export const organisationRow = (item: Organisation): string[] => [
  item.id,
  item.name,
  item.aliases.join('|'),
  item.kind,
  item.country,
  item.wikipedia,
  String(item.prominence),
  item.source,
];
