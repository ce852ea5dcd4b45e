/** The reader's own names, indexed as the packed dictionary indexes its own, so that both find by the same rules. */

import { Beginnings } from './beginnings';
import { nameFinder } from './find-names';
import { type FoldedName, foldName, withCaps } from './fold';
import type { OwnEntry } from './own-entries';
import { surnamesOf } from './surnames';
import type { NameMatch } from './types';

export interface OwnIndex {
  findNames(text: string): NameMatch[];
  /** Indices by a folded name. */
  lookup(folded: string): readonly number[];
  bySurname(folded: string): readonly number[];
}

const push = (map: Map<string, number[]>, key: string, index: number): void => {
  const list = map.get(key);
  if (!list) map.set(key, [index]);
  else if (!list.includes(index)) list.push(index);
};

/** A name as the finder asks for it: one of a single word only with the same capitals. */
const keyOf = ({ tokens, hash, tag, caps }: FoldedName): string =>
  `${tokens === 1 ? withCaps(hash, caps) : hash}:${tag}`;

/** Indexes entries; the first one gets the index `base`. */
export const indexOwn = (entries: readonly OwnEntry[], base: number): OwnIndex => {
  const names = new Map<string, number[]>();
  const surnames = new Map<string, number[]>();
  const beginnings = new Beginnings();
  const slots = new Map<string, number>();
  const found: { readonly entities: number[]; readonly caps: number }[] = [];
  entries.forEach(({ name, aliases, kind, country }, position) => {
    const index = base + position;
    for (const form of [name, ...aliases]) {
      const folded = foldName(form);
      if (folded.tokens === 0) continue;
      push(names, folded.text, index);
      beginnings.add(folded);
      const slot = slots.get(keyOf(folded));
      if (slot === undefined) {
        slots.set(keyOf(folded), found.length);
        found.push({ entities: [index], caps: folded.capitalised });
      } else if (!found[slot]!.entities.includes(index)) found[slot]!.entities.push(index);
      if (kind === 'person') for (const surname of surnamesOf(form, country)) push(surnames, surname, index);
    }
  });
  const findAll = nameFinder({
    firstTokens: beginnings.firstTokens(),
    pairs: beginnings.pairBits(),
    find: (hash, tag) => slots.get(`${hash}:${tag}`) ?? -1,
    capsOf: (slot) => found[slot]!.caps,
  });
  return {
    findNames: (text) => {
      const matches: NameMatch[] = [];
      findAll(text, (start, end, slot) => {
        matches.push({ start, end, entities: found[slot]!.entities });
      });
      return matches;
    },
    lookup: (folded) => names.get(folded) ?? [],
    bySurname: (folded) => surnames.get(folded) ?? [],
  };
};
