/** Ids of entities: how they are made, and their order in the packed file. */

import { foldName } from './fold';

export const WIKIDATA_ID = /^Q[1-9]\d{0,8}$/u;

/** The end of an own id: a name in lower case, ASCII, with hyphens. */
export const slug = (name: string): string =>
  foldName(name)
    .text.replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** Wikidata ids first, by number; others by their text. */
export const compareIds = (a: string, b: string): number => {
  const [first, second] = [WIKIDATA_ID.test(a), WIKIDATA_ID.test(b)];
  if (first && second) return Number(a.slice(1)) - Number(b.slice(1));
  if (first !== second) return first ? -1 : 1;
  return a < b ? -1 : Number(a > b);
};
