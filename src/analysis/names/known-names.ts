/** Names of the dictionary in the text, as runs of tokens. */
import type { EntityKind } from '../../dictionary/types';
import type { TokenRange } from '../text/document';
import { isNameShape, type Reading } from './reading';

export interface KnownName extends TokenRange {
  /** Kind of the most prominent entity of this name. */
  readonly kind: EntityKind;
  /** All entities of that kind with this name, most prominent first. */
  readonly entities: readonly number[];
}

export interface KnownNames {
  readonly names: readonly KnownName[];
  /** Index of the name that begins at a token, or -1. */
  readonly at: Int32Array;
}

/** Finds dictionary names that begin and end with whole tokens, in one pass over the text. */
export const findKnownNames = (reading: Reading): KnownNames => {
  const { document, dictionary } = reading;
  const { tokens, sentenceOf } = document;
  const names: KnownName[] = [];
  const at = new Int32Array(tokens.count).fill(-1);
  let from = 0;
  for (const match of dictionary.findNames(document.text)) {
    while (from < tokens.count && (tokens.start[from] ?? 0) < match.start) from++;
    if (tokens.start[from] !== match.start) continue;
    let to = from;
    while (to < tokens.count && (tokens.end[to] ?? 0) < match.end) to++;
    // A dot that belongs to the token ("Inc.") may lie beyond the match.
    if ((tokens.end[to] ?? 0) - match.end > 1 || (tokens.end[to] ?? 0) < match.end) continue;
    if (sentenceOf[from] !== sentenceOf[to] || !isNameLike(reading, from, to + 1)) continue;
    const [first] = match.entities;
    if (first === undefined) continue;
    const { kind } = dictionary.entity(first);
    const entities = match.entities.filter((entity) => dictionary.entity(entity).kind === kind);
    at[from] = names.length;
    names.push({ from, to: to + 1, kind, entities });
  }
  return { names, at };
};

/** At least one word is capitalised: "who" is no World Health Organization. */
const isNameLike = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isNameShape(reading, i)) return true;
  return false;
};

/** Whether a known name holds words that a run of capitalised tokens does not: "Organization of American States". */
export const reachesBeyondRun = (reading: Reading, { from, to }: TokenRange): boolean => {
  for (let i = from; i < to; i++) if (!isNameShape(reading, i)) return true;
  return false;
};
