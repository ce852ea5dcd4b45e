/** Full names of an article, grouped by their words, with the evidence that they are persons. */

import { contextEvidence, ENOUGH, formEvidence, isBesideSaying } from './evidence';
import type { Piece } from './pieces';
import { type Reading, Shape } from './reading';
import { Tag } from './tagged-entities';
import { isFamilyFirst, isFirstName } from './words/first-names';
import { GENERATIONS, PARTICLES } from './words/function-words';

export interface Group {
  readonly words: readonly string[];
  readonly generation: string;
  readonly pieces: Piece[];
  readonly longest: Piece;
}

/** Folded words of a name without initials, marks, nicknames and generation. */
export const nameWords = (
  { folded, shape }: Reading,
  from: number,
  to: number,
): { words: string[]; generation: string } => {
  const words: string[] = [];
  let generation = '';
  let nickname = false;
  for (let i = from; i < to; i++) {
    const word = folded[i] ?? '';
    if (shape[i] === Shape.Other) {
      if (word !== ',' && word !== '&') nickname = !nickname;
      continue;
    }
    if (nickname) continue;
    if (i > from && GENERATIONS.has(word)) generation = word.replace('.', '');
    else if (shape[i] !== Shape.Initial || i === from) words.push(word);
  }
  return { words, generation };
};

/** A name as printed, without line breaks. */
export const displayName = (reading: Reading, { from, to }: { from: number; to: number }): string =>
  reading.document.text
    .slice(reading.document.tokens.start[from] ?? 0, reading.document.tokens.end[to - 1] ?? 0)
    .replace(/\s+/gu, ' ');

/** Pieces with the same words, in order of first mention. */
export const groupNames = (reading: Reading, pieces: readonly Piece[]): Group[] => {
  const groups = new Map<string, Group & { longest: Piece }>();
  for (const piece of pieces) {
    if (piece.kind !== 'full' && piece.kind !== 'known-person') continue;
    const { words, generation } = nameWords(reading, piece.from, piece.to);
    const key = `${words.join(' ')}|${generation}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { words, generation, pieces: [piece], longest: piece });
    else {
      group.pieces.push(piece);
      if (piece.to - piece.from > group.longest.to - group.longest.from) group.longest = piece;
    }
  }
  return [...groups.values()];
};

/** For each folded word that stands alone as a name: the best evidence that it is used of a person. */
export const singleUses = (reading: Reading, pieces: readonly Piece[]): Map<string, number> => {
  const singles = new Map<string, number>();
  for (const piece of pieces) {
    if (piece.kind !== 'single' || piece.shouted) continue;
    const word = reading.folded[piece.from] ?? '';
    const points = piece.title?.courtesy ? 2 : piece.title || isBesideSaying(reading, piece) ? 1.5 : 1;
    if (points > (singles.get(word) ?? 0)) singles.set(word, points);
  }
  return singles;
};

/** With a tagger, its mean probability of a person counts so many points from the middle, and all the rest no more than the limit. */
const TAGGER = { slope: 5, middle: 0.35, limit: 3 };

/** Evidence of a group: its form, its best context, some for repetition, and its last name used alone. */
export const evidenceOf = (reading: Reading, group: Group, singles: ReadonlyMap<string, number>): number => {
  const { longest } = group;
  // A surname with its particle alone ("van Gaal") is a short form, not a full name.
  const opening = group.words[0] ?? '';
  // "Ben" and "Al" are particles to some and given names to others.
  const isGivenName = isFirstName(opening) && reading.shape[longest.from] === Shape.Capital;
  if (PARTICLES.has(opening) && !isGivenName) return reading.shape[longest.from] === Shape.Lower ? 0 : 1;
  if (longest.kind === 'known-person' && group.words.length > 1) return ENOUGH + 1;
  if (longest.kind === 'known-person') return ENOUGH;
  let context = -10;
  for (const piece of group.pieces) context = Math.max(context, contextEvidence(reading, piece));
  const form = formEvidence(reading, longest);
  const isGiven = isFirstName(group.words[0] ?? '');
  const used =
    singles.get(group.words.at(-1) ?? '') ??
    (isFamilyFirst(group.words[0] ?? '') ? (singles.get(group.words[0] ?? '') ?? 0) : 0);
  // Any word may stand before a surname that the dictionary knows: "Derelict Obama".
  const alone = isGiven || !reading.dictionary.bySurname(group.words.at(-1) ?? '').length ? used : Math.min(used, 0.5);
  const points = form + context + alone + Math.min(0.5, (group.pieces.length - 1) * 0.25);
  if (!reading.tagging) return points;
  let sum = 0;
  for (const piece of group.pieces) sum += reading.tagging.probability(Tag.Person, piece);
  const tagged = TAGGER.slope * (sum / group.pieces.length - TAGGER.middle);
  return tagged + Math.max(-TAGGER.limit, Math.min(TAGGER.limit, points));
};
