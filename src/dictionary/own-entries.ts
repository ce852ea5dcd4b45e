/** What a reader adds to the dictionary and what they do not want to see: shapes, limits and checks. docs/own-entries.md. */

import { isPartialDate } from './dates';
import { foldName } from './fold';
import type { PartialDate } from './types';

export type OwnKind = 'person' | 'organisation';

/** One entry of the reader's own. Empty strings stand for what is not known. */
export interface OwnEntry {
  /** `own:` and a slug of the name; unique among the reader's entries. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OwnKind;
  readonly gender: '' | 'm' | 'f';
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly party: string;
  /** As it is to be printed: "Mayor of Exampleton". */
  readonly role: string;
  readonly start: PartialDate | '';
  readonly end: PartialDate | '';
  /** When the reader last knew it to be right. */
  readonly asOf: PartialDate | '';
  readonly note: string;
}

/**
 * What the reader does not want to see. A name alone: never highlight it. A name and an entity: whoever is called so is
 * not this one. An entity alone: never take anybody for this one.
 */
export interface Mute {
  readonly name: string;
  readonly entity: string;
}

export interface OwnDictionary {
  /** Of the schema; raised with a migration (own-stored.ts) when a field changes its meaning. */
  readonly version: 1;
  readonly entries: readonly OwnEntry[];
  readonly mutes: readonly Mute[];
}

export const OWN_VERSION = 1;
export const NO_OWN: OwnDictionary = { version: OWN_VERSION, entries: [], mutes: [] };

/** Largest numbers that are taken; lengths in UTF-16 code units. */
export const LIMITS = {
  entries: 5000,
  mutes: 5000,
  aliases: 20,
  name: 120,
  party: 120,
  role: 200,
  note: 1000,
  nameWords: 16,
} as const;

const ID = /^own:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u;
const MAX_ID = 200;

/** A checked value, or what is wrong with it. */
export type Checked<T> = { readonly value: T } | { readonly wrong: readonly string[] };

/** `own:ann-baker` for "Ann Baker". */
export const ownId = (name: string): string => `own:${foldName(name).text.replaceAll(' ', '-')}`;

/** An id for a new entry of this name that none of the others has. */
export const freshId = (name: string, taken: (id: string) => boolean): string => {
  const id = ownId(name);
  if (!taken(id)) return id;
  let number = 2;
  while (taken(`${id}-${number}`)) number++;
  return `${id}-${number}`;
};

/** One line without control characters, which would break the table that an export is. */
const line = (value: unknown): string => (typeof value === 'string' ? value.replace(/[\s\p{Cc}]+/gu, ' ').trim() : '');

const wrongName = (name: string): string | null => {
  if (name.length > LIMITS.name) return `the name “${name.slice(0, 30)}…” is longer than ${LIMITS.name} characters`;
  if (name.includes('|')) return `the name “${name}” has a “|”, which separates aliases`;
  const { tokens } = foldName(name);
  return tokens === 0 || tokens > LIMITS.nameWords ? `“${name}” is not a name of 1 to ${LIMITS.nameWords} words` : null;
};

const FIELDS = ['id', 'name', 'kind', 'gender', 'country', 'party', 'role', 'start', 'end', 'asOf', 'note'] as const;

const checkDates = ({ role, start, end, asOf }: OwnEntry): string[] => {
  const wrong = [start, end, asOf]
    .filter((date) => date !== '' && !isPartialDate(date))
    .map((date) => `“${date}” is not a date (YYYY, YYYY-MM or YYYY-MM-DD)`);
  if (wrong.length > 0) return wrong;
  const shared = Math.min(start.length, end.length);
  if (shared > 0 && end.slice(0, shared) < start.slice(0, shared)) wrong.push('the end is before the start');
  if (role === '' && (start !== '' || end !== '')) wrong.push('a start or an end needs a role');
  return wrong;
};

/**
 * Checks one entry of whatever origin. Text is put on one line and trimmed, a missing id is made from the name; fields
 * that are not text count as empty.
 */
export const checkEntry = (raw: unknown): Checked<OwnEntry> => {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { wrong: ['this is no entry'] };
  const given = raw as Record<string, unknown>;
  const text = Object.fromEntries(FIELDS.map((field) => [field, line(given[field])])) as Record<
    (typeof FIELDS)[number],
    string
  >;
  if (text.name === '') return { wrong: ['it has no name'] };
  const aliases = (Array.isArray(given.aliases) ? given.aliases : []).map(line).filter(Boolean);
  const kind = text.kind || 'person';
  const entry: OwnEntry = {
    ...text,
    id: text.id || ownId(text.name),
    aliases: [...new Set(aliases)],
    kind: kind as OwnKind,
    gender: text.gender as OwnEntry['gender'],
    country: text.country.toUpperCase(),
  };
  const wrong = [entry.name, ...entry.aliases].map(wrongName).filter((message) => message !== null);
  if (wrong.length === 0 && (!ID.test(entry.id) || entry.id.length > MAX_ID))
    wrong.push(`“${entry.id}” is not an id (own:some-name)`);
  if (entry.aliases.length > LIMITS.aliases) wrong.push(`more than ${LIMITS.aliases} aliases`);
  if (kind !== 'person' && kind !== 'organisation') wrong.push(`“${kind}” is not a kind (person, organisation)`);
  if (!/^[mf]?$/u.test(entry.gender)) wrong.push(`“${entry.gender}” is not a gender (m, f or nothing)`);
  if (!/^(?:[A-Z]{2})?$/u.test(entry.country)) wrong.push(`“${text.country}” is not a country code (US, DE, …)`);
  for (const field of ['party', 'role', 'note'] as const) {
    if (entry[field].length > LIMITS[field]) wrong.push(`the ${field} is longer than ${LIMITS[field]} characters`);
  }
  wrong.push(...checkDates(entry));
  return wrong.length > 0 ? { wrong } : { value: entry };
};

/** Checks one mute of whatever origin. */
export const checkMute = (raw: unknown): Checked<Mute> => {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { wrong: ['this is no mute'] };
  const given = raw as Record<string, unknown>;
  const mute: Mute = { name: line(given.name), entity: line(given.entity) };
  if (mute.name === '' && mute.entity === '') return { wrong: ['it names neither a name nor an entity'] };
  const wrong = mute.name === '' ? null : wrongName(mute.name);
  if (wrong) return { wrong: [wrong] };
  if (mute.entity.length > MAX_ID || mute.entity.includes('|')) return { wrong: [`“${mute.entity}” is not an id`] };
  return { value: mute };
};

/** What two mutes have in common that say the same. */
export const muteKey = ({ name, entity }: Mute): string => `${foldName(name).text}|${entity}`;

/** Folded names that are never to be highlighted. */
export const mutedNames = ({ mutes }: OwnDictionary): string[] =>
  mutes.filter(({ entity }) => entity === '').map(({ name }) => foldName(name).text);
