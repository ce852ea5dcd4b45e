/**
 * What an article calls a person, in its own words: the title before the name ("national security adviser"), the
 * apposition after it (", one of his senior negotiators,") or before it ("the group's director, John Smith,").
 */

import { spanOf, type TokenRange } from '../text/document';
import { sayVerbOf } from '../text/say-verbs';
import { TokenKind } from '../text/tokens';
import { isFiniteVerb } from '../text/word-classes';
import type { ChainMention } from './chains';
import { isNameShape, type Reading } from './reading';
import { isPersonNoun } from './titles';

const LONGEST = 16;
const DETERMINER = /^(?:a|an|the|one|another|his|her|their|its|our|my)$/u;
/** Words that an apposition does not go beyond: they begin a clause. */
const CLAUSE =
  /^(?:who|whom|whose|which|that|said|says|told|and|but|is|was|has|had|will|would|when|while|as|because|after|before|where|if|speaking|including)$/u;
const PREPOSITION = /^(?:of|for|from|at|in|to|with|on|by|against|behind|about|as|between)$/u;
const ENDS = /^(?:[,;:.!?()–—"“”]|--+|''|``|\.{2,})$/u;

/**
 * The distinct descriptions of a chain's mentions in text order, verbatim. `nextPerson` gives the first token at or
 * after another at which a person is named.
 */
export const describe = (
  reading: Reading,
  mentions: readonly ChainMention[],
  nextPerson: (token: number) => number,
): string[] => {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const mention of mentions) {
    for (const range of [
      titleRange(reading, mention),
      appositionBefore(reading, mention),
      appositionAfter(reading, mention, nextPerson),
    ]) {
      if (!range) continue;
      const text = reading.document.text.slice(...spanOf(reading.document, range)).replace(/\s+/gu, ' ');
      const key = text.toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(text);
    }
  }
  return found;
};

/** The title phrase, unless it is only a courtesy or an abbreviation. */
const titleRange = (reading: Reading, { title }: ChainMention): TokenRange | null => {
  if (!title || title.courtesy) return null;
  let { from } = title;
  const { lower } = reading.document;
  // "he said national security adviser …": capitalised words of another phrase were cut off where the title was read.
  while (from < title.to && /^(?:the|a|an|then|and)$/u.test(lower[from] ?? '')) from++;
  if (title.to - from === 1 && /\.$|^(?:sir|dr|lord|lady|dame|miss|sen|rep|gov)$/u.test(lower[from] ?? '')) return null;
  return from < title.to ? { from, to: title.to } : null;
};

const appositionAfter = (
  reading: Reading,
  mention: ChainMention,
  nextPerson: (token: number) => number,
): TokenRange | null => {
  const { lower, words, sentenceOf, quotationOf } = reading.document;
  if (words[mention.to] !== ',' || mention.form === 'title') return null;
  const from = mention.to + 1;
  const sentence = sentenceOf[mention.from];
  let to = from;
  let noun = -1;
  // Its head stands before the first preposition: "the pathway to votes for her" names nobody. "One of" is no end.
  let inHead = true;
  while (to < from + LONGEST && sentenceOf[to] === sentence && quotationOf[to] === quotationOf[mention.from]) {
    const word = lower[to] ?? '';
    if (ENDS.test(word) || CLAUSE.test(word)) break;
    if (isFiniteVerb(word) || isStatement(word)) return null;
    if (PREPOSITION.test(word) && !/^(?:one|another|two|some)$/u.test(lower[to - 1] ?? '')) inHead = false;
    if (inHead && isHeadNoun(reading, to)) noun = to;
    to++;
  }
  if (noun < 0 || hasVerbAfter(reading, noun + 1, to) || to === from || to - from >= LONGEST) return null;
  // It has to end like an apposition: "…, a Democrat from Ohio, said" but not ", a reporter asked".
  if (!/^(?:[,;.)–—]|--+)$/u.test(lower[to] ?? '.') && !CLAUSE.test(lower[to] ?? '')) return null;
  const first = lower[from] ?? '';
  const startsWell =
    DETERMINER.test(first) ||
    isPersonNoun(reading.folded[from] ?? '') ||
    /^(?:former|senior|chief|deputy|vice|head|executive|managing|then|now|acting|president|director|co-\p{L}+)$/u.test(
      first,
    ) ||
    isPossessive(reading, from);
  // "Waltz, Secretary of State Marco Rubio": the next name of a list with its title.
  const namesOther = nextPerson(from) < to && !DETERMINER.test(first);
  if (!startsWell || namesOther || isNextNameOfList(reading, from, to)) return null;
  return { from, to };
};

/** "The Democrats wielded power": after its head an apposition goes on with a preposition or a participle, not a verb. */
const hasVerbAfter = ({ document }: Reading, after: number, to: number): boolean => {
  const word = document.lower[after] ?? '';
  if (after >= to || !/^[a-z]+ed$/.test(word)) return false;
  return !PREPOSITION.test(document.lower[after + 1] ?? '');
};

/** A noun for a person or persons, by list or by ending. */
const isHeadNoun = ({ folded, document }: Reading, i: number): boolean => {
  const word = document.lower[i] ?? '';
  return (
    isPersonNoun(folded[i] ?? '') ||
    isPersonNoun(word.replace(/s$/u, '')) ||
    /(?:ists?|ors?|ers|men|women)$/u.test(word)
  );
};

/** A verb of saying in a form that no apposition has: "the group also views". */
const isStatement = (word: string): boolean => {
  const verb = sayVerbOf(word);
  return verb?.form === 'third' && !verb.ambiguous;
};

/** "Ukraine's foreign minister": a name with 's at the start of an apposition. */
const isPossessive = (reading: Reading, from: number): boolean => {
  for (let i = from; i < from + 4; i++) {
    if (/^['’]s$/u.test(reading.document.lower[i] ?? '')) return true;
    if (!isNameShape(reading, i)) return false;
  }
  return false;
};

/** "Rubio, Secretary Hegseth and Vance": the words after the comma name somebody else. */
const isNextNameOfList = (reading: Reading, from: number, to: number): boolean => {
  const first = reading.document.lower[from] ?? '';
  if (DETERMINER.test(first)) return false;
  const { lower } = reading.document;
  return isNameShape(reading, to - 1) && !lower.slice(from, to).some((word) => /^(?:of|for|at|from|in)$/u.test(word));
};

/** "The group's director, John Smith, said": from its determiner to the comma before the name. */
const appositionBefore = (reading: Reading, mention: ChainMention): TokenRange | null => {
  const { lower, words, sentenceOf, tokens } = reading.document;
  const to = mention.from - 1;
  if (mention.form !== 'name' || words[to] !== ',' || mention.title) return null;
  if (!/^[,.;]$/u.test(words[mention.to] ?? '.') || !isPersonNounPhrase(reading, to)) return null;
  const sentence = sentenceOf[mention.from];
  for (let i = to - 1; i > to - 12 && i >= 0 && sentenceOf[i] === sentence; i--) {
    const word = lower[i] ?? '';
    if (tokens.kind[i] === TokenKind.Mark && !/^['’&-]$/u.test(word)) return null;
    if (/^['’]s$/u.test(word) && isNameShape(reading, i - 1)) {
      let from = i - 1;
      while (isNameShape(reading, from - 1) && sentenceOf[from - 1] === sentence) from--;
      return { from, to };
    }
    if (CLAUSE.test(word)) return null;
    // "A spokesman for the Kremlin, NAME,": the outer phrase.
    if (DETERMINER.test(word) && !/^(?:of|for|at|in|to|from|on|with|and)$/u.test(lower[i - 1] ?? ''))
      return { from: i, to };
  }
  return null;
};

/** Whether one of the three words before a comma is a noun for a person, with nothing but "of X" after it. */
const isPersonNounPhrase = (reading: Reading, to: number): boolean => {
  for (let i = to - 1; i > to - 7 && i >= 0; i--) {
    if (reading.document.tokens.kind[i] === TokenKind.Mark) return false;
    if (isPersonNoun(reading.folded[i] ?? '')) return true;
  }
  return false;
};
