/** Facts to bytes: builds the packed dictionary that format.ts describes. Pure and deterministic. */

import { countryWords } from './country-words';
import { latest, packDate } from './dates';
import type { EntityFact, Facts, TermFact } from './facts';
import {
  ARTICLE_IS_NAME,
  checksum,
  FORMAT_VERSION,
  GENDER_SHIFT,
  GENDERS,
  HEADER_WORDS,
  KINDS,
  MAGIC,
  PROMINENCE_SHIFT,
  SECTIONS,
  type SectionName,
  SLUG_ID_BIT,
  STRING_ID_BIT,
} from './format';
import { compareIds, slug, WIKIDATA_ID } from './ids';
import { codeKey, countryKey, officeIndexKey } from './keys';
import { officeKey } from './offices';
import { blocksOf, Combinations, dateTable, narrow, StringPool } from './pack-columns';
import { IndexBuilder, Lists } from './pack-index';
import { indexNames } from './pack-names';
import { roleRank, roleTitle } from './role-title';

type Column = Uint8Array | Uint16Array | Uint32Array;

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

const assemble = (
  columns: Record<SectionName, Column>,
  counts: { sourceDate: number; entities: number; names: number; roles: number; nameBase: number },
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
    counts.nameBase,
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
  const termLists = entities.map((entity) => (termsOf.get(entity.id) ?? []).sort(byStart));
  const terms = termLists.flat();
  const titles = terms.map((term) => printedTitle(term, words));

  const pool = new StringPool();
  const { table: dates, numberOf } = dateTable([
    ...entities.flatMap(({ born, died }) => [born, died]),
    ...terms.flatMap(({ start, end, asOf }) => [start, end, asOf]),
  ]);
  const classes = new Combinations();
  const origins = new Combinations();
  const classOf = entities.map(({ country, subkind, source }) =>
    classes.add(pool.add(country), pool.add(subkind), pool.add(source)),
  );
  const originOf = terms.map(({ party, source, asOf }) =>
    origins.add(pool.add(party), pool.add(source), numberOf(asOf)),
  );
  const titleOf = titles.map((title) => pool.add(title));
  const nameBase = pool.place(entities[0]?.name ?? '');
  for (const { name } of entities.slice(1)) pool.place(name);

  const idOf = ({ id, name }: EntityFact): number => {
    if (WIKIDATA_ID.test(id)) return Number(id.slice(1));
    const end = slug(name);
    if (end !== '' && id.endsWith(end)) return (STRING_ID_BIT | SLUG_ID_BIT | pool.add(id.slice(0, -end.length))) >>> 0;
    return (STRING_ID_BIT | pool.add(id)) >>> 0;
  };
  const flagsOf = (entity: EntityFact): number =>
    KINDS.indexOf(entity.kind) |
    (GENDERS.indexOf(entity.gender || null) << GENDER_SHIFT) |
    (entity.wikipedia !== '' && entity.wikipedia === entity.name ? ARTICLE_IS_NAME : 0) |
    (entity.prominence << PROMINENCE_SHIFT);
  const indicesOf = (has: (entity: EntityFact) => boolean): number[] =>
    entities.flatMap((entity, index) => (has(entity) ? [index] : []));
  const withArticle = indicesOf(({ name, wikipedia }) => wikipedia !== '' && wikipedia !== name);
  const seats = indicesOf(({ standsFor }) => indexOfId.has(standsFor));
  const aliases = blocksOf(
    entities.map((entity) => entity.aliases.length),
    'aliases',
  );
  const roles = blocksOf(
    termLists.map(({ length }) => length),
    'roles',
  );

  const lists = new Lists();
  const { names, surnames, firstTokens, pairs } = indexNames(entities);
  const nameIndex = names.finish(lists);
  const surnameIndex = surnames.finish(lists);
  const keyIndex = indexKeys(entities, terms).finish(lists);

  const columns: Omit<Record<SectionName, Column>, 'stringBlocks' | 'stringBytes'> = {
    dates,
    entityId: Uint32Array.from(entities, idOf),
    entityFlags: Uint8Array.from(entities, flagsOf),
    entityClass: narrow(classOf, 'classes'),
    entityBorn: narrow(
      entities.map(({ born }) => numberOf(born)),
      'dates',
    ),
    entityDied: narrow(
      entities.map(({ died }) => numberOf(died)),
      'dates',
    ),
    idOrder: Uint32Array.from([...entities.keys()].sort((a, b) => compareIds(entities[a]!.id, entities[b]!.id))),
    classCountry: classes.column(0, 'short strings'),
    classSubkind: classes.column(1, 'short strings'),
    classSource: classes.column(2, 'short strings'),
    articleEntity: Uint32Array.from(withArticle),
    articleString: Uint32Array.from(withArticle, (index) => pool.add(entities[index]!.wikipedia)),
    seatEntity: Uint32Array.from(seats),
    seatTarget: Uint32Array.from(seats, (index) => indexOfId.get(entities[index]!.standsFor)!),
    aliasBlocks: aliases.blocks,
    aliasCounts: aliases.counts,
    aliasString: Uint32Array.from(entities.flatMap((entity) => entity.aliases.map((alias) => pool.add(alias)))),
    roleBlocks: roles.blocks,
    roleCounts: roles.counts,
    roleTitle: narrow(titleOf, 'short strings'),
    roleFrom: narrow(
      terms.map(({ start }) => numberOf(start)),
      'dates',
    ),
    roleTo: narrow(
      terms.map(({ end }) => numberOf(end)),
      'dates',
    ),
    roleOrigin: narrow(originOf, 'origins'),
    roleRank: Uint8Array.from(terms, (term) => packedRank(term, entities[indexOfId.get(term.person)!]!.country)),
    originParty: origins.column(0, 'short strings'),
    originSource: origins.column(1, 'short strings'),
    originAsOf: origins.column(2, 'dates'),
    nameBuckets: nameIndex.buckets,
    nameTags: nameIndex.tags,
    nameTargets: nameIndex.targets,
    nameCaps: nameIndex.caps,
    capsMasks: nameIndex.masks,
    surnameBuckets: surnameIndex.buckets,
    surnameTags: surnameIndex.tags,
    surnameTargets: surnameIndex.targets,
    keyBuckets: keyIndex.buckets,
    keyTags: keyIndex.tags,
    keyTargets: keyIndex.targets,
    lists: Uint32Array.from(lists.words),
    firstTokens,
    pairs,
  };
  const strings = pool.finish();
  const sourceDate = Math.max(0, ...facts.sources.map((source) => latest(packDate(source.date))));
  return assemble(
    { ...columns, stringBlocks: strings.blocks, stringBytes: strings.bytes },
    { sourceDate, entities: entities.length, names: names.size, roles: terms.length, nameBase },
  );
};

/** The index of countries by code and by word, and of roles by office. */
const indexKeys = (entities: readonly EntityFact[], terms: readonly TermFact[]): IndexBuilder => {
  const keys = new IndexBuilder();
  const add = ({ hash, tag }: { hash: number; tag: number }, value: number): void => keys.add(hash, tag, value);
  entities.forEach((entity, index) => {
    if (entity.kind !== 'country') return;
    add(codeKey(entity.country), index);
    for (const word of [entity.name, ...entity.aliases, ...entity.adjectives]) add(countryKey(word), index);
  });
  terms.forEach((term, role) => {
    const key = officeKey(term.office, term.jurisdiction);
    if (key) add(officeIndexKey(key, term.jurisdiction), role);
  });
  return keys;
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
