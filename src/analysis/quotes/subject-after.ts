/** The subject of a cue to its right: “…,” said Sarah Lee, a spokeswoman for the bank. */
import type { Document, TokenRange } from '../text/document';
import { TokenKind } from '../text/tokens';
import {
  isAdverb,
  isFiniteVerb,
  isSpeakerNoun,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../text/word-classes';
import {
  APPOSITION_START,
  isInnerComma,
  isMark,
  isName,
  isOutside,
  isShortNickname,
  JOINING_PREPOSITIONS,
  MAX_WALK,
} from './noun-phrases';

const STARTS_RIGHT =
  /^(?:the|a|an|one|another|some|several|two|three|four|five|six|many|both|his|her|their|its|our|my|former|senior|he|she|they|we|i|it|at|someone)$/u;
/**
 * The subject to the right of a cue: "said Sarah Lee, a spokeswoman for the bank". `verbEnd` is the token after the
 * cue; `to` bounds the search. Null when what follows is no noun phrase or goes on with a finite verb (then it is the
 * content's subject, not the cue's).
 */
export const subjectAfter = (d: Document, verbEnd: number, to: number): TokenRange | null => {
  const start = verbEnd;
  if (start >= to || !isOutside(d, start) || isMark(d, start)) return null;
  const first = d.lower[start] ?? '';
  if (PERSONAL_PRONOUNS.has(first)) return isClauseGoingOn(d, start + 1, to) ? null : { from: start, to: start + 1 };
  if (TIME_WORDS.has(first) || (PREPOSITIONS.has(first) && first !== 'at') || SUBORDINATORS.has(first)) return null;
  if (
    !isName(d, start) &&
    !STARTS_RIGHT.test(first) &&
    !isSpeakerNoun(first) &&
    d.tokens.kind[start] !== TokenKind.Number
  )
    return null;
  let end = start + 1;
  while (end < to && end - start < MAX_WALK && goesOn(d, end)) end++;
  if (end < to && isFiniteVerb(d.lower[end] ?? '')) return null;
  return { from: start, to: withApposition(d, end, to) };
};

/** Whether the token at `i` belongs to the phrase that the token before it is part of. */
const goesOn = (d: Document, i: number): boolean => {
  const word = d.words[i] ?? '';
  const lower = d.lower[i] ?? '';
  if (!isOutside(d, i)) return isShortNickname(d, i);
  if (isMark(d, i)) return /^(?:[&/%$#]|['’]s?)$/u.test(word);
  if (lower === 'and') return isName(d, i + 1) || isSpeakerNoun(d.lower[i + 1] ?? '');
  if (isFiniteVerb(lower) || SUBORDINATORS.has(lower)) return false;
  if (TIME_WORDS.has(lower) && lower !== 'may') return /^['’]s$/u.test(d.words[i + 1] ?? '');
  // After a name only "of" goes on with it ("Lee of the port"); "said Lee at a rally" does not.
  if (PREPOSITIONS.has(lower)) return lower === 'of' || (!isName(d, i - 1) && JOINING_PREPOSITIONS.has(lower));
  return !isAdverb(lower) || isName(d, i);
};

/** "…, he said, had…": a subject pronoun followed by a finite verb belongs to the content. */
const isClauseGoingOn = (d: Document, i: number, to: number): boolean =>
  i < to && (isFiniteVerb(d.lower[i] ?? '') || /^['’](?:s|re|ve|ll|d|m)$/u.test(d.words[i] ?? ''));

const withApposition = (d: Document, end: number, to: number): number => {
  if (d.words[end] === '(') {
    for (let i = end; i < Math.min(to, end + 10); i++) if (d.words[i] === ')') return withApposition(d, i + 1, to);
    return end;
  }
  if (d.words[end] !== ',' || end + 1 >= to) return end;
  const first = d.lower[end + 1] ?? '';
  const isAge = d.tokens.kind[end + 1] === TokenKind.Number && /^[,.]$/u.test(d.words[end + 2] ?? '');
  if (isAge) return d.words[end + 2] === ',' ? withApposition(d, end + 2, to) : end + 2;
  if (first === 'who' || first === 'whose' || first === 'which') return end;
  if (
    !(APPOSITION_START.test(first) || isSpeakerNoun(first)) ||
    first === 'then' ||
    first === 'including' ||
    first === 'also'
  )
    return end;
  let i = end + 1;
  for (; i < to; i++) {
    if (!isOutside(d, i)) return end;
    if (/^[.;:!?—–]$/u.test(d.words[i] ?? '')) break;
    if (d.words[i] === ',' && !isInnerComma(d, i, to) && !isPlaceComma(d, i)) break;
    if (isFiniteVerb(d.lower[i] ?? '') && d.lower[i - 1] !== 'who' && !hasRelative(d, end + 1, i)) return end;
  }
  return i;
};

const hasRelative = (d: Document, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^(?:who|which|that|whose|where)$/u.test(d.lower[i] ?? '')) return true;
  return false;
};

const isPlaceComma = (d: Document, i: number): boolean =>
  isName(d, i - 1) && /^\p{Lu}[\p{L}]*\.$/u.test(d.words[i + 1] ?? '');
