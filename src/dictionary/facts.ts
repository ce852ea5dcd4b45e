/** The facts as the packer takes them: rows of the readable files, checked but not yet interpreted. */

import type { EntityKind } from './types';

/** Where a row stands, for error messages: `people-us.tsv:12`. */
export type Place = string;

export interface EntityFact {
  readonly place: Place;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Names that are everyday words: known to lookups, but not found in a text. May include `name`. */
  readonly lookupOnly: readonly string[];
  readonly kind: EntityKind;
  readonly subkind: string;
  readonly gender: '' | 'm' | 'f';
  readonly country: string;
  readonly born: string;
  readonly died: string;
  readonly wikipedia: string;
  readonly prominence: number;
  /** Id of the entity that a seat stands for, or ''. */
  readonly standsFor: string;
  /** Demonyms and adjectives of a country: they tell its code but are not found as its name. */
  readonly adjectives: readonly string[];
  readonly source: string;
}

export interface TermFact {
  readonly place: Place;
  readonly person: string;
  readonly office: string;
  readonly jurisdiction: string;
  readonly party: string;
  readonly start: string;
  readonly end: string;
  readonly asOf: string;
  readonly source: string;
  readonly note: string;
}

export interface SourceFact {
  readonly place: Place;
  readonly source: string;
  readonly title: string;
  readonly licence: string;
  readonly date: string;
}

export interface Facts {
  readonly entities: readonly EntityFact[];
  readonly terms: readonly TermFact[];
  readonly sources: readonly SourceFact[];
}

/** Something is wrong with the facts; the message names the file and line of every finding. */
export class FactsError extends Error {
  override readonly name = 'FactsError';
  constructor(readonly findings: readonly string[]) {
    super(findings.join('\n'));
  }
}
