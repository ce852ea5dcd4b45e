/** The subject of a cue to its left: "Mukasey, the former attorney general, said". */
import type { Document, TokenRange } from '../text/document';
import { TokenKind } from '../text/tokens';
import { isAdverb, isSpeakerNoun, PREPOSITIONS } from '../text/word-classes';
import { APPOSITION_START, isName, isOutside, MAX_WALK, openingBracket, phraseEndingAt } from './noun-phrases';

/**
 * The subject to the left of a verb group that begins at `verb`. `from` bounds the search (start of the sentence or the
 * end of the attribution before). Null when what stands there is no noun phrase.
 */
export const subjectBefore = (d: Document, verb: number, from: number): TokenRange | null => {
  let end = verb;
  while (end > from && isAdverb(d.lower[end - 1] ?? '') && !TIME_NOUN.test(d.lower[end - 1] ?? '')) end--;
  const previous = end - 1;
  if (previous < from) return null;
  const mark = d.words[previous] ?? '';
  if (mark === ',') return beforeComma(d, previous, from);
  if (mark === ')') {
    const open = openingBracket(d, previous, from);
    return open > from ? phraseEndingAt(d, open, from) : null;
  }
  if (/^(?:[–—]|--+)$/u.test(mark)) return beforeDash(d, previous, from);
  return phraseEndingAt(d, end, from);
};

const TIME_NOUN = /^(?:early|late|only|family|ally|daily|weekly|monthly|yearly|elderly)$/u;
const beforeDash = (d: Document, dash: number, from: number): TokenRange | null => {
  for (let i = dash - 1; i > from; i--) {
    if (!/^(?:[–—]|--+)$/u.test(d.words[i] ?? '')) continue;
    return phraseEndingAt(d, i, from);
  }
  return null;
};

/** "NP, apposition, said": the phrase before the earlier comma, apposition included. */
const beforeComma = (d: Document, comma: number, from: number): TokenRange | null => {
  let tried = 0;
  for (let i = comma - 1; i > from && tried < 5; i--) {
    if (!isOutside(d, i)) return null;
    if (/^[.;:!?]$/u.test(d.words[i] ?? '')) return null;
    if (d.words[i] !== ',') continue;
    tried++;
    const kind = insertionKind(d, i + 1, comma);
    if (kind === 'none') continue;
    const head = phraseEndingAt(d, i, from);
    // "Cory James, 22, of Flint, Mich., said": a head that hangs on a preposition is not the subject yet.
    if (!head || PREPOSITIONS.has(d.lower[head.from - 1] ?? '') || isStateName(d, head)) continue;
    return kind === 'apposition' ? { from: head.from, to: comma } : head;
  }
  return null;
};
const INSERTION_START =
  /^(?:however|too|meanwhile|for|in|on|at|by|speaking|citing|asked|responding|referring|when|while|after|through|with|during|writing|appearing|standing|among|according|instead|though|clad|dressed|wearing|once|moreover|therefore|indeed|of|not|under|as|recently|last|this|from|using|without|without|noting|echoing|still|also|reached|himself|herself|along)$/u;
/** What stands between two commas after a noun phrase: an apposition of it, an adverbial, or neither. */
const insertionKind = (d: Document, from: number, to: number): 'apposition' | 'adverbial' | 'none' => {
  if (to <= from || to - from > MAX_WALK) return 'none';
  const first = d.lower[from] ?? '';
  if (d.tokens.kind[from] === TokenKind.Number) return 'apposition';
  if (APPOSITION_START.test(first) && first !== 'of') return 'apposition';
  if (INSERTION_START.test(first) || isAdverb(first)) return 'adverbial';
  if (isSpeakerNoun(first)) return 'apposition';
  // "Donald Hartley, of Madison, Alabama," and "Clarkston, Ga.,": the place's second half.
  if (isName(d, from)) return 'apposition';
  return /ed$|ing$/u.test(first) ? 'adverbial' : 'none';
};

/** "N.C." after "Raleigh,": the second half of a place, not a subject. */
const isStateName = (d: Document, { from, to }: TokenRange): boolean =>
  to - from === 1 && d.words[from - 1] === ',' && /\.$/u.test(d.words[from] ?? '');
