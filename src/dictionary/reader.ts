/**
 * Packed bytes to a Dictionary. The format is drawn in format.ts: columns and hash indexes, read in place through
 * typed arrays. Opening checks the file and builds nothing per entry; strings are decoded when they are asked for.
 * Pure: no DOM, no Node, no I/O.
 */

import { earliest, hasBegun, latest, packDate, unpackDate } from './dates';
import { nameFinder } from './find-names';
import { foldName, inLookups } from './fold';
import { codeKey, countryKey, hashKey, officeIndexKey } from './keys';
import { genderOfOffice, keysOfWord, ONE_HOLDER } from './offices';
import { hashIndex, openPacked, stringReader } from './packed-file';
import { entityReader } from './read-entities';
import { roleReader } from './read-roles';
import { isFormer, isStale, type Term, tellingTerm, termsAt } from './roles';
import { bareName, skeletonOf } from './spellings';
import type { Dictionary, NameMatch } from './types';

export { DictionaryError } from './packed-file';

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
  const entities = entityReader(file, text);
  const roles = roleReader(file, text);
  const names = hashIndex(file, 'name');
  const surnames = hashIndex(file, 'surname');
  const keys = hashIndex(file, 'key');
  const nameCaps = file.u8('nameCaps');
  const capsMasks = file.u16('capsMasks');
  const findAll = nameFinder({
    firstTokens: file.u8('firstTokens'),
    pairs: file.u8('pairs'),
    find: names.find,
    capsOf: (slot) => capsMasks[nameCaps[slot]!]!,
  });
  const valuesOf = ({ hash, tag }: { hash: number; tag: number }): readonly number[] =>
    keys.values(keys.find(hash, tag));
  const fitsGender = (holder: number, wanted: 'm' | 'f' | null): boolean => {
    const own = entities.genderOf(holder);
    return wanted === null || own === null || own === wanted;
  };
  const [, formatVersion, , , sourceDate, entityCount, nameCount, roleCount] = file.header;

  /** Entities of this very name, whatever its capitals, also where it is not found in texts. */
  const namesLike = (name: string): readonly number[] => {
    const { tokens, hash, tag } = foldName(name);
    if (tokens === 0) return [];
    const hidden = names.values(names.find(inLookups(hash), tag));
    const found = tokens > 1 ? names.values(names.find(hash, tag)) : [];
    if (hidden.length === 0 || found.length === 0) return hidden.length === 0 ? found : hidden;
    return [...new Set([...found, ...hidden])].sort((a, b) => a - b);
  };

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
      for (const form of [name, bareName(name), skeletonOf(name)]) {
        const found = namesLike(form);
        if (found.length > 0) return found;
      }
      return [];
    },
    bySurname: (surname) => {
      const { hash, tag } = hashKey(foldName(surname).text);
      return surnames.values(surnames.find(hash, tag));
    },
    entity: entities.entity,
    indexOf: entities.indexOf,
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
          .filter((term) => term.from !== 0 && hasBegun(term.from, day) && !isStale(term, day))
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
      return index === undefined ? null : entities.countryOf(index);
    },
    countryName: (code) => {
      const index = valuesOf(codeKey(code))[0];
      return index === undefined ? null : entities.entity(index).name;
    },
  };
};
