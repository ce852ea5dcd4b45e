/** The shapes in which the dictionary answers. The packed bytes behind them are the reader's business. */

export type EntityKind = 'person' | 'organisation' | 'country' | 'seat';

/** A partial ISO date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** A role as a reader is shown it. */
export interface RoleAtDate {
  /** As printed: "President of Russia", "former Secretary of State of the United States". */
  readonly role: string;
  readonly start: PartialDate | null;
  /** null: not known to have ended by `asOf`. */
  readonly end: PartialDate | null;
  /** Date of the source: an open end means "in office at that date", nothing more. */
  readonly asOf: PartialDate;
  readonly party: string | null;
  readonly source: string;
  /** True when the term was over at the date asked for ("former …"). */
  readonly former: boolean;
}

/** One dictionary entry, decoded on demand. */
export interface Entity {
  /** Position in the dictionary, 0-based: the key for every other call. */
  readonly index: number;
  /** Wikidata id (`Q…`), or an id of the dictionary's own (`cur:…`). */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: EntityKind;
  /** Finer kind of an organisation: "party", "ministry", "company"; empty for others. */
  readonly subkind: string;
  readonly gender: 'm' | 'f' | null;
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  readonly born: PartialDate | null;
  readonly died: PartialDate | null;
  readonly wikipedia: string | null;
  /** 1 household name … 4 known to specialists, 5 imported and obscure. */
  readonly prominence: number;
  /** For a seat of power, the entity it stands for (an id), if the dictionary holds it. */
  readonly standsFor: string | null;
  readonly source: string;
}

/** A name of the dictionary found in a text. */
export interface NameMatch {
  /** UTF-16 offsets, end exclusive; a possessive ’s is not part of it. */
  readonly start: number;
  readonly end: number;
  /** Indices of all entities that have this name, most prominent first. Never empty. */
  readonly entities: readonly number[];
}

export interface DictionaryInfo {
  readonly formatVersion: number;
  /** Newest date among the sources, ISO. */
  readonly sourceDate: string;
  readonly entities: number;
  readonly names: number;
  readonly roles: number;
  readonly bytes: number;
}

/** Read-only view of a packed dictionary. Every method is pure. */
export interface Dictionary {
  readonly info: DictionaryInfo;
  /** Names in the text, longest match first from left to right, not overlapping, in order. Only runs that begin with a
   *  capital letter or digit can match; full names, aliases and acronyms, but never a bare surname. */
  findNames(text: string): NameMatch[];
  /** Exact lookup of one name (case and diacritics folded): entity indices, most prominent first. */
  lookup(name: string): readonly number[];
  /** Persons whose last name is this (folded), most prominent first. For surnames that stand alone. */
  bySurname(surname: string): readonly number[];
  entity(index: number): Entity;
  /** Index of an id, or -1. */
  indexOf(id: string): number;
  /** All roles of an entity as of an ISO date, latest first. */
  roles(index: number, date: string): RoleAtDate[];
  /** The most telling role at that ISO date: serving before former, national before local. Null when none is known. */
  roleAt(index: number, date: string): RoleAtDate | null;
  /**
   * Who held an office then. `office` is a short lower-case title as newspapers print it ("president", "prime
   * minister", "foreign minister", "secretary of state", "vice president", "chancellor", "king", "press secretary",
   * "national security adviser"); `country` an ISO code. Indices of persons in office at the ISO date, [] if unknown.
   */
  holders(office: string, country: string, date: string): readonly number[];
  /** ISO code for a country name or demonym ("Russian", "US", "British"), or null. */
  countryOf(word: string): string | null;
  /** English display name of an ISO code, or null. */
  countryName(code: string): string | null;
}
