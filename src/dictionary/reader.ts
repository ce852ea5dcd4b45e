/**
 * Packed bytes to a Dictionary. The format is drawn in format.ts: columns and hash indexes, read in place through
 * typed arrays. Opening checks the file and builds nothing per entry; strings are decoded when they are asked for.
 * Pure: no DOM, no Node, no I/O.
 */

import { earliest, hasBegun, latest, packDate, unpackDate } from './dates';
import { nameFinder } from './find-names';
import { foldName, withoutCaps } from './fold';
import { ARTICLE_IS_NAME, GENDERS, KINDS, NO_ARTICLE, NO_ENTITY, STRING_ID_BIT } from './format';
import { codeKey, countryKey, hashKey, idKey, officeIndexKey } from './keys';
import { genderOfOffice, keysOfWord, ONE_HOLDER } from './offices';
import { hashIndex, openPacked, type PackedFile } from './packed-file';
import { formerTitle, isFormer, type Term, tellingTerm, termsAt } from './roles';
import type { Dictionary, Entity, NameMatch, RoleAtDate } from './types';

export { DictionaryError } from './packed-file';

/** Decodes strings of the pool on demand. */
const stringReader = (file: PackedFile): ((number: number) => string) => {
  const offsets = file.u32('stringOffsets');
  const bytes = file.u8('stringBytes');
  const decoder = new TextDecoder();
  return (number) => decoder.decode(bytes.subarray(offsets[number]!, offsets[number + 1]!));
};

/** The entity columns as a function from index to Entity. */
const entityReader = (file: PackedFile, text: (number: number) => string): ((index: number) => Entity) => {
  const ids = file.u32('entityId');
  const names = file.u32('entityName');
  const articles = file.u32('entityWikipedia');
  const kinds = file.u8('entityKind');
  const subkinds = file.u16('entitySubkind');
  const countries = file.u16('entityCountry');
  const genders = file.u8('entityGender');
  const prominences = file.u8('entityProminence');
  const sources = file.u16('entitySource');
  const births = file.u32('entityBorn');
  const deaths = file.u32('entityDied');
  const standsFor = file.u32('entityStandsFor');
  const aliasStarts = file.u32('aliasStart');
  const aliases = file.u32('aliasString');
  const idOf = (index: number): string => {
    const id = ids[index]!;
    return id & STRING_ID_BIT ? text((id & ~STRING_ID_BIT) >>> 0) : `Q${id}`;
  };
  const articleOf = (index: number): string | null => {
    const article = articles[index]!;
    if (article === NO_ARTICLE) return null;
    return article === ARTICLE_IS_NAME ? text(names[index]!) : text(article - 2);
  };
  return (index) => {
    if (!(index >= 0 && index < ids.length)) throw new RangeError(`no entity ${index}`);
    const target = standsFor[index]!;
    return {
      index,
      id: idOf(index),
      name: text(names[index]!),
      aliases: Array.from(aliases.subarray(aliasStarts[index]!, aliasStarts[index + 1]!), text),
      kind: KINDS[kinds[index]!]!,
      subkind: text(subkinds[index]!),
      gender: GENDERS[genders[index]!]!,
      country: text(countries[index]!) || null,
      born: unpackDate(births[index]!),
      died: unpackDate(deaths[index]!),
      wikipedia: articleOf(index),
      prominence: prominences[index]!,
      standsFor: target === NO_ENTITY ? null : idOf(target),
      source: text(sources[index]!),
    };
  };
};

/** The role columns. */
const roleReader = (file: PackedFile, text: (number: number) => string) => {
  const starts = file.u32('roleStart');
  const titles = file.u32('roleTitle');
  const from = file.u32('roleFrom');
  const to = file.u32('roleTo');
  const asOf = file.u32('roleAsOf');
  const parties = file.u16('roleParty');
  const sources = file.u16('roleSource');
  const ranks = file.u8('roleRank');
  const deaths = file.u32('entityDied');
  const term = (index: number): Term => ({
    index,
    from: from[index]!,
    to: to[index]!,
    asOf: asOf[index]!,
    rank: ranks[index]!,
  });
  return {
    termsOf: (entity: number): Term[] => {
      const terms: Term[] = [];
      for (let index = starts[entity]!; index < starts[entity + 1]!; index++) terms.push(term(index));
      return terms;
    },
    term,
    diedOf: (entity: number): number => deaths[entity]!,
    /** The entity whose role this is, by bisection. */
    holderOf: (role: number): number => {
      let low = 0;
      let high = starts.length - 1;
      while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if (starts[middle]! <= role) low = middle;
        else high = middle;
      }
      return low;
    },
    describe: ({ index }: Term, former: boolean): RoleAtDate => {
      const title = text(titles[index]!);
      return {
        role: former ? formerTitle(title) : title,
        start: unpackDate(from[index]!),
        end: unpackDate(to[index]!),
        asOf: unpackDate(asOf[index]!) ?? '',
        party: text(parties[index]!) || null,
        source: text(sources[index]!),
        former,
      };
    },
  };
};

/**
 * Of an office for one, who holds it: the latest to begin, with anybody whose term began on the same day. An open end in
 * an old source does not keep somebody in office beside the successor.
 */
const soleHolders = (
  terms: readonly Term[],
  holderOf: (role: number) => number,
  allowed: readonly number[],
): readonly number[] => {
  const open = terms.filter((term) => allowed.includes(holderOf(term.index)));
  const latestStart = Math.max(...open.map((term) => earliest(term.from)));
  const holders = open.filter((term) => earliest(term.from) === latestStart).map((term) => holderOf(term.index));
  return [...new Set(holders)].sort((a, b) => a - b);
};

/** Packed full date of an ISO date; a partial one means its last day. */
const dayOf = (date: string): number => latest(packDate(date.slice(0, 10)));

/**
 * Opens a packed dictionary. Throws DictionaryError on a file that is foreign, of another format version, truncated or
 * damaged.
 */
export const openDictionary = (source: ArrayBuffer | Uint8Array): Dictionary => {
  const file = openPacked(source);
  const text = stringReader(file);
  const entity = entityReader(file, text);
  const roles = roleReader(file, text);
  const names = hashIndex(file, 'name');
  const surnames = hashIndex(file, 'surname');
  const keys = hashIndex(file, 'key');
  const nameCaps = file.u16('nameCaps');
  const firstTokens = file.u8('firstTokens');
  const countries = file.u16('entityCountry');
  const genders = file.u8('entityGender');
  const firstShift = 32 - Math.log2(firstTokens.length);
  const findAll = nameFinder({
    tokensFrom: (hash) => firstTokens[hash >>> firstShift]!,
    find: names.find,
    capsOf: (slot) => nameCaps[slot]!,
  });
  const valuesOf = ({ hash, tag }: { hash: number; tag: number }): readonly number[] =>
    keys.values(keys.find(hash, tag));
  const fitsGender = (holder: number, wanted: 'm' | 'f' | null): boolean => {
    const own = GENDERS[genders[holder]!]!;
    return wanted === null || own === null || own === wanted;
  };
  const [, formatVersion, , , sourceDate, entityCount, nameCount, roleCount] = file.header;

  return {
    info: {
      formatVersion: formatVersion!,
      sourceDate: unpackDate(sourceDate!) ?? '',
      entities: entityCount!,
      names: nameCount!,
      roles: roleCount!,
      bytes: file.bytes,
    },
    findNames: (searched) => {
      const matches: NameMatch[] = [];
      findAll(searched, (start, end, slot) => {
        matches.push({ start, end, entities: names.values(slot) });
      });
      return matches;
    },
    lookup: (name) => {
      const folded = foldName(name);
      if (folded.tokens === 0) return [];
      const hash = folded.tokens === 1 ? withoutCaps(folded.hash) : folded.hash;
      return names.values(names.find(hash, folded.tag));
    },
    bySurname: (surname) => {
      const { hash, tag } = hashKey(foldName(surname).text);
      return surnames.values(surnames.find(hash, tag));
    },
    entity,
    indexOf: (id) => valuesOf(idKey(id))[0] ?? -1,
    roles: (index, date) => {
      const day = dayOf(date);
      const died = roles.diedOf(index);
      return termsAt(roles.termsOf(index), day).map((term) => roles.describe(term, isFormer(term, died, day)));
    },
    roleAt: (index, date) => {
      const day = dayOf(date);
      const died = roles.diedOf(index);
      const term = tellingTerm(roles.termsOf(index), died, day);
      return term && roles.describe(term, isFormer(term, died, day));
    },
    holders: (office, country, date) => {
      const day = dayOf(date);
      const gender = genderOfOffice(office);
      for (const key of keysOfWord(office, country)) {
        const terms = valuesOf(officeIndexKey(key, country))
          .map(roles.term)
          .filter((term) => term.from !== 0 && hasBegun(term.from, day))
          .filter((term) => !isFormer(term, roles.diedOf(roles.holderOf(term.index)), day));
        const found = terms.map((term) => roles.holderOf(term.index)).filter((holder) => fitsGender(holder, gender));
        if (found.length === 0) continue;
        return ONE_HOLDER.has(key)
          ? soleHolders(terms, roles.holderOf, found)
          : [...new Set(found)].sort((a, b) => a - b);
      }
      return [];
    },
    countryOf: (word) => {
      const index = valuesOf(countryKey(word))[0];
      return index === undefined ? null : text(countries[index]!);
    },
    countryName: (code) => {
      const index = valuesOf(codeKey(code))[0];
      return index === undefined ? null : entity(index).name;
    },
  };
};
