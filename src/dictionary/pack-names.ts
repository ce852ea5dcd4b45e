/** Builds the indexes of names: which forms of an entity's names are found in texts, and which are only looked up. */

import { Beginnings } from './beginnings';
import type { EntityFact } from './facts';
import { type FoldedName, foldName, inLookups, withCaps, withoutCaps } from './fold';
import { hashKey } from './keys';
import { IndexBuilder } from './pack-index';
import { lookupForms, shorterForms } from './spellings';
import { surnamesOf } from './surnames';

/** Persons from here on are named in full before they are known: their last names are not in the index. */
const OBSCURE = 5;

/** From here on a made-up short form gives way to somebody better known who is really called so. */
const WELL_KNOWN = 3;

export interface NameIndexes {
  readonly names: IndexBuilder;
  readonly surnames: IndexBuilder;
  readonly firstTokens: Uint8Array;
  readonly pairs: Uint8Array;
}

/** One word that may be any other; a coined one ("CrowdStrike") is as telling as two. */
const isOneWord = (name: string, folded: FoldedName): boolean => folded.tokens === 1 && !/\p{Ll}\p{Lu}/u.test(name);

const namesOf = (entity: EntityFact): Set<string> => new Set([entity.name, ...entity.aliases, ...entity.lookupOnly]);

/** Indexes all names of all entities; an entity's index is its position. */
export const indexNames = (entities: readonly EntityFact[]): NameIndexes => {
  const names = new IndexBuilder();
  const surnames = new IndexBuilder();
  const beginnings = new Beginnings();
  const wellKnown = new Set<string>();

  const addFound = (folded: FoldedName, index: number): void => {
    if (folded.tokens > 1) names.add(folded.hash, folded.tag, index, folded.capitalised);
    else names.add(withCaps(folded.hash, folded.caps), folded.tag, index);
    beginnings.add(folded);
  };
  const addLookup = (folded: FoldedName, index: number): void => {
    if (folded.tokens > 1) names.add(inLookups(folded.hash), folded.tag, index);
    else names.add(withoutCaps(folded.hash), folded.tag, index);
  };

  entities.forEach((entity, index) => {
    const isObscure = entity.prominence >= OBSCURE;
    for (const name of namesOf(entity)) {
      const folded = foldName(name);
      const isFound = !entity.lookupOnly.includes(name) && !(isObscure && isOneWord(name, folded));
      if (isFound) addFound(folded, index);
      if (!isFound || folded.tokens === 1) addLookup(folded, index);
      if (entity.prominence <= WELL_KNOWN) wellKnown.add(folded.text);
      if (entity.kind !== 'person' || isObscure) continue;
      for (const surname of surnamesOf(name, entity.country)) {
        const { hash, tag } = hashKey(surname);
        surnames.add(hash, tag, index);
      }
    }
  });
  entities.forEach((entity, index) => {
    if (entity.kind !== 'person') return;
    const exact = new Set([...namesOf(entity)].map((name) => foldName(name).text));
    const isNew = (folded: FoldedName): boolean => folded.tokens > 1 && !exact.has(folded.text);
    for (const name of namesOf(entity)) {
      for (const form of shorterForms(name, entity.country).map(foldName))
        if (isNew(form) && !wellKnown.has(form.text)) addFound(form, index);
      for (const form of lookupForms(name, entity.country).map(foldName)) if (isNew(form)) addLookup(form, index);
    }
  });
  return { names, surnames, firstTokens: beginnings.firstTokens(), pairs: beginnings.pairBits() };
};
