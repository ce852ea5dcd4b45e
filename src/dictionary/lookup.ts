/** Who the dictionary knows by a name, at a date and today, as records of plain data. */

import { foldName } from './fold';
import type { Dictionary, PartialDate, RoleAtDate } from './types';

/** What the command line prints for one entity. */
export interface LookupRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly party: string | null;
  /** The most telling role at the date asked for. */
  readonly role: string | null;
  readonly roleNow: string | null;
  readonly roles: readonly {
    readonly role: string;
    readonly start: PartialDate | null;
    readonly end: PartialDate | null;
  }[];
  readonly source: string;
  readonly asOf: PartialDate;
}

/** The same with what a page needs to show where each fact comes from. */
export interface DetailedRecord extends LookupRecord {
  readonly countryName: string | null;
  readonly born: PartialDate | null;
  readonly died: PartialDate | null;
  /** Title of the English Wikipedia article, or null. */
  readonly wikipedia: string | null;
  readonly roles: readonly (LookupRecord['roles'][number] & Pick<RoleAtDate, 'party' | 'source' | 'asOf'>)[];
  /** Source of name, kind and country. */
  readonly entitySource: string;
}

/**
 * Entities called so: by full name or alias, then by last name alone; each group most prominent first. "Waltz" finds
 * Mike Waltz.
 */
export const findByName = (dictionary: Dictionary, name: string): number[] => [
  ...new Set([...dictionary.lookup(name), ...dictionary.bySurname(name)]),
];

/**
 * Entities of which a name begins with these words, or has words that begin with them ("mik wal"): most prominent
 * first. Goes through the whole dictionary.
 */
export const findByBeginning = (dictionary: Dictionary, words: string, most: number): number[] => {
  const parts = foldName(words).text.split(' ').filter(Boolean);
  if (parts.length === 0) return [];
  const begins = (name: string): boolean => {
    const own = foldName(name).text.split(' ');
    return parts.every((part) => own.some((word) => word.startsWith(part)));
  };
  const found: { readonly index: number; readonly prominence: number }[] = [];
  for (let index = 0; index < dictionary.info.entities; index++) {
    const { name, aliases, prominence } = dictionary.entity(index);
    if (begins(name) || aliases.some(begins)) found.push({ index, prominence });
  }
  return found
    .sort((a, b) => a.prominence - b.prominence)
    .slice(0, most)
    .map(({ index }) => index);
};

/** A role's own title, without "former". */
const heldTitle = ({ role, former }: RoleAtDate): string => (former ? role.replace(/^former /u, '') : role);

/** One entity at an ISO date and today. */
export const lookupRecord = (dictionary: Dictionary, index: number, date: string, today: string): LookupRecord => {
  const { id, name, kind, aliases, country, source } = dictionary.entity(index);
  const role = dictionary.roleAt(index, date);
  const now = dictionary.roleAt(index, today);
  const all = dictionary.roles(index, today);
  return {
    id,
    name,
    kind,
    aliases,
    country,
    party: role?.party ?? now?.party ?? all.find(({ party }) => party !== null)?.party ?? null,
    role: role?.role ?? null,
    roleNow: now?.role ?? null,
    roles: all.map((held) => ({ role: heldTitle(held), start: held.start, end: held.end })),
    source: role?.source ?? source,
    asOf: now?.asOf ?? dictionary.info.sourceDate,
  };
};

/** One entity with the source of each fact. */
export const detailedRecord = (dictionary: Dictionary, index: number, date: string, today: string): DetailedRecord => {
  const { born, died, wikipedia, country, source } = dictionary.entity(index);
  return {
    ...lookupRecord(dictionary, index, date, today),
    countryName: country ? dictionary.countryName(country) : null,
    born,
    died,
    wikipedia,
    roles: dictionary.roles(index, today).map((held) => ({
      role: heldTitle(held),
      start: held.start,
      end: held.end,
      party: held.party,
      source: held.source,
      asOf: held.asOf,
    })),
    entitySource: source,
  };
};
