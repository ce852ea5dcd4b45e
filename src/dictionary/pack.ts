/** Facts to bytes: builds the packed dictionary that format.ts describes. Pure and deterministic. */

import { countryWords } from './country-words';
import { latest, packDate } from './dates';
import type { EntityFact, Facts, TermFact } from './facts';
import { foldName, withCaps, withoutCaps } from './fold';
import {
  ARTICLE_IS_NAME,
  checksum,
  FORMAT_VERSION,
  GENDERS,
  HEADER_WORDS,
  KINDS,
  MAGIC,
  NO_ARTICLE,
  NO_ENTITY,
  SECTIONS,
  type SectionName,
  STRING_ID_BIT,
} from './format';
import { codeKey, countryKey, hashKey, idKey, officeIndexKey } from './keys';
import { officeKey } from './offices';
import { IndexBuilder, Lists } from './pack-index';
import { roleRank, roleTitle } from './role-title';
import { surnamesOf } from './surnames';

type Column = Uint8Array | Uint16Array | Uint32Array;

/** The pool of strings: those asked for as `short` get the low numbers that fit 16 bits. */
class StringPool {
  private readonly numbers = new Map<string, number>([['', 0]]);

  add(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  /** A number below 65,536; all short strings must be added before the long ones. */
  addShort(text: string): number {
    const number = this.add(text);
    if (number > 0xffff) throw new RangeError(`too many short strings: "${text}" is number ${number}`);
    return number;
  }

  finish(): { offsets: Uint32Array; bytes: Uint8Array } {
    const encoder = new TextEncoder();
    const encoded = [...this.numbers.keys()].map((text) => encoder.encode(text));
    const offsets = new Uint32Array(encoded.length + 1);
    encoded.forEach((item, at) => {
      offsets[at + 1] = offsets[at]! + item.length;
    });
    const bytes = new Uint8Array(offsets[encoded.length]!);
    encoded.forEach((item, at) => {
      bytes.set(item, offsets[at]!);
    });
    return { offsets, bytes };
  }
}

const KIND_ORDER: Readonly<Record<string, number>> = { country: 0, seat: 1, organisation: 2, person: 3 };

/** Most prominent first, then the living, then by kind and id, so that an index is a priority. */
const byPriority = (a: EntityFact, b: EntityFact): number =>
  a.prominence - b.prominence ||
  Number(a.died !== '') - Number(b.died !== '') ||
  KIND_ORDER[a.kind]! - KIND_ORDER[b.kind]! ||
  (a.id < b.id ? -1 : Number(a.id > b.id));

/** Latest start first, as readers are shown them; ties by everything else, so that the bytes do not depend on the order of files. */
const byStart = (a: TermFact, b: TermFact): number =>
  packDate(b.start) - packDate(a.start) ||
  packDate(b.end) - packDate(a.end) ||
  (a.office + a.jurisdiction < b.office + b.jurisdiction ? -1 : 1);

/** Adds a name under which an entity can be looked up and, unless it is an everyday word, found; says how it begins. */
const indexName = (
  names: IndexBuilder,
  name: string,
  index: number,
  findable: boolean,
): { firstHash: number; tokens: number } => {
  const folded = foldName(name);
  if (folded.tokens > 1) {
    names.add(folded.hash, folded.tag, index, folded.capitalised);
    return { firstHash: folded.firstHash, tokens: folded.tokens };
  }
  names.add(withoutCaps(folded.hash), folded.tag, index);
  if (!findable) return { firstHash: 0, tokens: 0 };
  names.add(withCaps(folded.hash, folded.caps), folded.tag, index);
  return { firstHash: folded.firstHash, tokens: 1 };
};

const indexNames = (entities: readonly EntityFact[]) => {
  const names = new IndexBuilder();
  const surnames = new IndexBuilder();
  const beginnings = new Map<number, number>();
  entities.forEach((entity, index) => {
    for (const name of new Set([entity.name, ...entity.aliases, ...entity.lookupOnly])) {
      const { firstHash, tokens } = indexName(names, name, index, !entity.lookupOnly.includes(name));
      if (tokens > 0) beginnings.set(firstHash, Math.max(tokens, beginnings.get(firstHash) ?? 0));
      if (entity.kind !== 'person') continue;
      for (const surname of surnamesOf(name, entity.country)) {
        const { hash, tag } = hashKey(surname);
        surnames.add(hash, tag, index);
      }
    }
  });
  const bits = Math.max(8, Math.ceil(Math.log2(beginnings.size * 4)));
  const firstTokens = new Uint8Array(2 ** bits);
  for (const [hash, tokens] of beginnings) {
    const cell = hash >>> (32 - bits);
    firstTokens[cell] = Math.max(firstTokens[cell]!, tokens);
  }
  return { names, surnames, firstTokens };
};

const assemble = (
  columns: Record<SectionName, Column>,
  counts: { sourceDate: number; entities: number; names: number; roles: number },
): Uint8Array => {
  const directoryWords = SECTIONS.length * 2;
  let offset = (HEADER_WORDS + directoryWords) * 4;
  const directory: number[] = [];
  for (const section of SECTIONS) {
    const column = columns[section];
    directory.push(offset, column.byteLength);
    offset += (column.byteLength + 3) & ~3;
  }
  const file = new Uint8Array(offset);
  const words = new Uint32Array(file.buffer);
  words.set(directory, HEADER_WORDS);
  SECTIONS.forEach((section, at) => {
    const column = columns[section];
    file.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), directory[at * 2]!);
  });
  words.set([
    MAGIC,
    FORMAT_VERSION,
    offset,
    0,
    counts.sourceDate,
    counts.entities,
    counts.names,
    counts.roles,
    SECTIONS.length,
  ]);
  words[3] = checksum(words);
  return file;
};

/**
 * Packs checked facts (pack-directory.ts checks them). The same facts give the same bytes, whatever order they come in.
 */
export const pack = (facts: Facts): Uint8Array => {
  const entities = [...facts.entities].sort(byPriority);
  const indexOfId = new Map(entities.map((entity, index) => [entity.id, index]));
  const words = countryWords(entities);
  const termsOf = new Map<string, TermFact[]>();
  for (const term of facts.terms) {
    const list = termsOf.get(term.person);
    if (list) list.push(term);
    else termsOf.set(term.person, [term]);
  }
  const terms = entities.flatMap((entity) => (termsOf.get(entity.id) ?? []).sort(byStart));

  const pool = new StringPool();
  for (const entity of entities)
    for (const text of [entity.country, entity.subkind, entity.source]) pool.addShort(text);
  for (const term of terms) for (const text of [term.party, term.source]) pool.addShort(text);

  const keys = new IndexBuilder();
  const addKey = ({ hash, tag }: { hash: number; tag: number }, value: number): void => keys.add(hash, tag, value);
  entities.forEach((entity, index) => {
    addKey(idKey(entity.id), index);
    if (entity.kind !== 'country') return;
    addKey(codeKey(entity.country), index);
    for (const word of [entity.name, ...entity.aliases, ...entity.adjectives]) addKey(countryKey(word), index);
  });
  terms.forEach((term, role) => {
    const key = officeKey(term.office, term.jurisdiction);
    if (key) addKey(officeIndexKey(key, term.jurisdiction), role);
  });

  const starts = (lengths: readonly number[]): Uint32Array => {
    const column = new Uint32Array(lengths.length + 1);
    lengths.forEach((length, at) => {
      column[at + 1] = column[at]! + length;
    });
    return column;
  };
  const article = (entity: EntityFact): number => {
    if (entity.wikipedia === '') return NO_ARTICLE;
    return entity.wikipedia === entity.name ? ARTICLE_IS_NAME : pool.add(entity.wikipedia) + 2;
  };
  const entityId = (id: string): number =>
    /^Q\d{1,9}$/u.test(id) ? Number(id.slice(1)) : (STRING_ID_BIT | pool.add(id)) >>> 0;
  const { names, surnames, firstTokens } = indexNames(entities);
  const lists = new Lists();
  const nameIndex = names.finish(lists);
  const surnameIndex = surnames.finish(lists);
  const keyIndex = keys.finish(lists);

  const columns: Omit<Record<SectionName, Column>, 'stringOffsets' | 'stringBytes'> = {
    entityId: Uint32Array.from(entities, (entity) => entityId(entity.id)),
    entityName: Uint32Array.from(entities, (entity) => pool.add(entity.name)),
    entityWikipedia: Uint32Array.from(entities, article),
    entityKind: Uint8Array.from(entities, (entity) => KINDS.indexOf(entity.kind)),
    entitySubkind: Uint16Array.from(entities, (entity) => pool.add(entity.subkind)),
    entityCountry: Uint16Array.from(entities, (entity) => pool.add(entity.country)),
    entityGender: Uint8Array.from(entities, (entity) => GENDERS.indexOf(entity.gender || null)),
    entityProminence: Uint8Array.from(entities, (entity) => entity.prominence),
    entitySource: Uint16Array.from(entities, (entity) => pool.add(entity.source)),
    entityBorn: Uint32Array.from(entities, (entity) => packDate(entity.born)),
    entityDied: Uint32Array.from(entities, (entity) => packDate(entity.died)),
    entityStandsFor: Uint32Array.from(entities, (entity) => indexOfId.get(entity.standsFor) ?? NO_ENTITY),
    aliasStart: starts(entities.map((entity) => entity.aliases.length)),
    aliasString: Uint32Array.from(entities.flatMap((entity) => entity.aliases.map((alias) => pool.add(alias)))),
    roleStart: starts(entities.map((entity) => termsOf.get(entity.id)?.length ?? 0)),
    roleTitle: Uint32Array.from(terms, (term) => pool.add(printedTitle(term, words))),
    roleFrom: Uint32Array.from(terms, (term) => packDate(term.start)),
    roleTo: Uint32Array.from(terms, (term) => packDate(term.end)),
    roleAsOf: Uint32Array.from(terms, (term) => packDate(term.asOf)),
    roleParty: Uint16Array.from(terms, (term) => pool.add(term.party)),
    roleSource: Uint16Array.from(terms, (term) => pool.add(term.source)),
    roleRank: Uint8Array.from(terms, (term) => packedRank(term, entities[indexOfId.get(term.person)!]!.country)),
    nameBuckets: nameIndex.buckets,
    nameTags: nameIndex.tags,
    nameTargets: nameIndex.targets,
    nameCaps: nameIndex.caps,
    surnameBuckets: surnameIndex.buckets,
    surnameTags: surnameIndex.tags,
    surnameTargets: surnameIndex.targets,
    keyBuckets: keyIndex.buckets,
    keyTags: keyIndex.tags,
    keyTargets: keyIndex.targets,
    lists: Uint32Array.from(lists.words),
    firstTokens,
  };
  const strings = pool.finish();
  const sourceDate = Math.max(0, ...facts.sources.map((source) => latest(packDate(source.date))));
  return assemble(
    { ...columns, stringOffsets: strings.offsets, stringBytes: strings.bytes },
    { sourceDate, entities: entities.length, names: names.size, roles: terms.length },
  );
};

/**
 * Rank with its ties broken: of two offices as high as each other the one in the person's own country comes first (a
 * king of many realms), and a full one before an acting one.
 */
const packedRank = (term: TermFact, country: string): number => {
  const abroad = /^[A-Z]{2}$/u.test(term.jurisdiction) && country !== '' && term.jurisdiction !== country;
  const acting = ACTING_NOTE.test(term.note) || /^(?:acting|interim)\b/iu.test(term.office);
  return roleRank(term.office, term.jurisdiction) * 4 + (abroad ? 2 : 0) + (acting ? 1 : 0);
};

const ACTING_NOTE = /^(?:acting|interim|caretaker|transitional|de facto)\b/u;

/** The printed title; a note that limits the office ("acting") goes before it unless it already stands there. */
const printedTitle = (term: TermFact, words: ReturnType<typeof countryWords>): string => {
  const title = roleTitle(term.office, term.jurisdiction, words);
  const note = ACTING_NOTE.exec(term.note)?.[0];
  if (!note || /^(?:acting|interim|caretaker|transitional|de facto)\b/iu.test(title)) return title;
  return `${note} ${title}`;
};
