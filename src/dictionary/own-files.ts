/** A reader's own dictionary as a file: TSV for spreadsheets and JSON, there and back. Never throws. */

import { itemLines, lineOfSyntaxError } from './json-lines';
import { checkEntry, checkMute, type Mute, type OwnDictionary, type OwnEntry } from './own-entries';
import { OwnCollector, readOwn } from './own-stored';
import { formatTable, listCell, parseTable } from './tsv';

export interface LineError {
  /** 1-based line of the file. */
  readonly line: number;
  readonly message: string;
}

export interface ParsedOwn {
  readonly entries: readonly OwnEntry[];
  readonly mutes: readonly Mute[];
  readonly errors: readonly LineError[];
}

/** Longest file that is read, in UTF-16 code units: beyond it nothing within the limits can be. */
export const MAX_FILE = 20_000_000;

const COLUMNS = [
  'id',
  'name',
  'aliases',
  'kind',
  'gender',
  'country',
  'party',
  'role',
  'start',
  'end',
  'as_of',
  'note',
] as const;
type Column = (typeof COLUMNS)[number];

/** In the column "kind": the row is a mute, its id the entity that is meant. */
const MUTE = 'mute';

const fail = (message: string): ParsedOwn => ({ entries: [], mutes: [], errors: [{ line: 1, message }] });

/** Reads a table with a header line; the columns may stand in any order, and all but "name" may be missing. */
export const parseOwnTsv = (text: string): ParsedOwn => {
  if (text.length > MAX_FILE) return fail('the file is too long');
  const errors: LineError[] = [];
  const table = parseTable(text, (line, message) => errors.push({ line, message }));
  const header = table.header.map((title) => title.trim().toLowerCase());
  if (!header.includes('name')) return fail(`the first line must name the columns: ${COLUMNS.join(', ')}`);
  const unknown = header.filter((title) => !COLUMNS.includes(title as Column));
  if (unknown.length > 0) errors.push({ line: 1, message: `unknown columns are left out: ${unknown.join(', ')}` });
  const collector = new OwnCollector();
  for (const { line, cells } of table.rows) {
    const cell = (column: Column): string => cells[header.indexOf(column)] ?? '';
    const wrong =
      cell('kind') === MUTE
        ? collector.mute(checkMute({ name: cell('name'), entity: cell('id') }))
        : collector.entry(
            checkEntry({
              ...Object.fromEntries(COLUMNS.map((column) => [column, cell(column)])),
              aliases: listCell(cell('aliases')),
              asOf: cell('as_of'),
            }),
            cell('id') !== '',
          );
    for (const message of wrong) errors.push({ line, message });
  }
  const { entries, mutes } = collector.own;
  return { entries, mutes, errors: errors.sort((a, b) => a.line - b.line) };
};

const rowOf = (entry: OwnEntry): string[] => [
  entry.id,
  entry.name,
  entry.aliases.join('|'),
  entry.kind,
  entry.gender,
  entry.country,
  entry.party,
  entry.role,
  entry.start,
  entry.end,
  entry.asOf,
  entry.note,
];

/** The table that `parseOwnTsv` reads. */
export const printOwnTsv = ({ entries, mutes }: OwnDictionary): string =>
  formatTable(COLUMNS, [
    ...entries.map(rowOf),
    ...mutes.map(({ name, entity }) =>
      COLUMNS.map((column) => ({ id: entity, name, kind: MUTE })[column as 'id' | 'name' | 'kind'] ?? ''),
    ),
  ]);

/** Reads what `printOwnJson` writes, or anything like it. */
export const parseOwnJson = (text: string): ParsedOwn => {
  if (text.length > MAX_FILE) return fail('the file is too long');
  const plain = text.replace(/^\ufeff/u, '');
  let raw: unknown;
  try {
    raw = JSON.parse(plain);
  } catch {
    const line = lineOfSyntaxError(plain);
    return { entries: [], mutes: [], errors: [{ line, message: 'this is not JSON from here on' }] };
  }
  const { own, problems } = readOwn(raw);
  const lines = itemLines(plain);
  const errors = problems.map(({ list, index, message }) => ({
    line: list === null ? 1 : ((lines.get(list) ?? lines.get(''))?.[index] ?? 1),
    message,
  }));
  return { entries: own.entries, mutes: own.mutes, errors: errors.sort((a, b) => a.line - b.line) };
};

/** One entry a line, so that files can be compared line by line. */
export const printOwnJson = ({ version, entries, mutes }: OwnDictionary): string => {
  const list = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  return `{"version": ${version},\n"entries": ${list(entries)},\n"mutes": ${list(mutes)}}\n`;
};

/** Reads a file by what it looks like: JSON begins with a bracket. */
export const parseOwnFile = (text: string): ParsedOwn =>
  /^\ufeff?\s*[[{]/u.test(text.slice(0, 1000)) ? parseOwnJson(text) : parseOwnTsv(text);
