/**
 * Source phrases: the noun phrase that is the subject of a cue, to its left ("Mukasey, the former attorney general,
 * said") or, after a quotation or clause, to its right ("…," said Sarah Lee, a spokeswoman for the bank).
 *
 * No parser: a phrase is walked token by token until a word that cannot belong to it.
 */
import type { Document, TokenRange } from '../text/document';
import { TokenKind } from '../text/tokens';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  isCapitalised,
  isFiniteVerb,
  isSpeakerNoun,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../text/word-classes';
import { sayVerbOf } from './say-verbs';

const JOINING_PREPOSITIONS = new Set([
  'of',
  'for',
  'from',
  'at',
  'in',
  'with',
  'to',
  'on',
  'against',
  'near',
  'by',
  'within',
  'inside',
  'behind',
  'about',
  'among',
  'between',
  'outside',
]);
const OPENERS = new Set([
  'but',
  'and',
  'so',
  'yet',
  'or',
  'meanwhile',
  'however',
  'still',
  'then',
  'also',
  'indeed',
  'instead',
  'moreover',
  'nor',
  'that',
  'because',
  'as',
  'while',
  'when',
  'if',
  'although',
  'though',
  'after',
  'before',
  'since',
  'whereas',
  'once',
  'which',
  'where',
  'what',
  'how',
  'why',
  'for',
  'plus',
  'than',
  'until',
  'unless',
  'whether',
]);
const MAX_WALK = 40;

const isMark = (d: Document, i: number): boolean => d.tokens.kind[i] === TokenKind.Mark;
const isOutside = (d: Document, i: number): boolean => (d.quotationOf[i] ?? -1) < 0;
/** A capitalised word that is capitalised for itself, not because its sentence begins there. */
const isName = (d: Document, i: number): boolean =>
  d.tokens.kind[i] === TokenKind.Word && (isCapitalised(d.words[i] ?? '') || /^@|\p{L}\p{N}/u.test(d.words[i] ?? ''));

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

const openingBracket = (d: Document, close: number, from: number): number => {
  for (let i = close - 1; i >= from; i--) if (d.words[i] === '(') return i;
  return -1;
};

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
    if (!head || PREPOSITIONS.has(d.lower[head.from - 1] ?? '')) continue;
    return kind === 'apposition' ? { from: head.from, to: comma } : head;
  }
  return null;
};

const APPOSITION_START =
  /^(?:a|an|the|one|another|who|whose|which|his|her|their|its|then|now|former|senior|chief|head|president|executive|managing|co-\p{L}+|vice|r|d|r-\p{L}+\.?|d-\p{L}+\.?|i|director|professor|chairman|chairwoman|spokes\p{L}+|founder|author|mayor|governor|senator|secretary|jr\.?|sr\.?|m\.?d\.?|ph\.?d\.?|of|himself|herself|both|also|along|like|including)$/u;
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

/** The noun phrase whose last token stands just before `end`. */
export const phraseEndingAt = (d: Document, end: number, from: number): TokenRange | null => {
  const last = end - 1;
  if (last < from || !isOutside(d, last)) return null;
  const word = d.lower[last] ?? '';
  if (SUBJECT_PRONOUNS.has(word)) return pronounPhrase(d, last, from);
  let start = end;
  for (let i = last; i >= from && end - i <= MAX_WALK; i--) {
    if (!accepts(d, i, from, end)) break;
    start = i;
    if (d.words[i] === ')') {
      const open = openingBracket(d, i, from);
      if (open < 0) break;
      i = open;
      start = open;
    }
  }
  start = trimLeft(d, start, end);
  if (start >= end || !isNounPhrase(d, start, end)) return null;
  return { from: start, to: end };
};

const pronounPhrase = (d: Document, last: number, from: number): TokenRange | null => {
  const word = d.lower[last] ?? '';
  if (PERSONAL_PRONOUNS.has(word) || word === 'who') return { from: last, to: last + 1 };
  // "some", "both", "others": with what belongs to them on the left ("and others", "the two").
  let start = last;
  while (start > from && DETERMINERS.has(d.lower[start - 1] ?? '')) start--;
  return { from: start, to: last + 1 };
};

/** Whether the token at `i` can belong to a noun phrase that ends before `end`. */
const accepts = (d: Document, i: number, from: number, end: number): boolean => {
  if (!isOutside(d, i)) return isShortNickname(d, i);
  const word = d.words[i] ?? '';
  const lower = d.lower[i] ?? '';
  if (isMark(d, i)) {
    if (/^[)&’'%$/#]$|^['’]s$/u.test(word)) return true;
    if (word === ',') return isInnerComma(d, i, end);
    return false;
  }
  if (lower === 'and' || lower === 'or') return joinsPhrases(d, i, from);
  if (PREPOSITIONS.has(lower)) return JOINING_PREPOSITIONS.has(lower) && i > from && joinsLeft(d, i - 1);
  if (isName(d, i)) return !(i === from && OPENERS.has(lower));
  if (SUBORDINATORS.has(lower)) return false;
  if (PERSONAL_PRONOUNS.has(lower) || lower === 'who') return false;
  if (isFiniteVerb(lower) && !(i === end - 1)) return false;
  const verb = sayVerbOf(lower);
  if (verb && !verb.ambiguous && verb.form !== 'participle') return false;
  return true;
};

/** A preposition goes on with the phrase on its left when a noun stands there, not a verb or a time. */
const joinsLeft = (d: Document, i: number): boolean => {
  if (isMark(d, i)) return d.words[i] === ')' || /^['’]s?$/u.test(d.words[i] ?? '');
  const lower = d.lower[i] ?? '';
  if (SUBORDINATORS.has(lower) || isFiniteVerb(lower) || PREPOSITIONS.has(lower) || isAdverb(lower)) return false;
  const verb = sayVerbOf(lower);
  return !(verb && !verb.ambiguous);
};

/** "A and B said": `and` belongs to the phrase when on its left a name or a plain noun phrase begins the clause. */
const joinsPhrases = (d: Document, and: number, from: number): boolean => {
  const left = and - 1;
  if (left < from) return false;
  if (isName(d, left)) {
    let i = left;
    while (i > from && (isName(d, i - 1) || d.lower[i - 1] === 'of' || DETERMINERS.has(d.lower[i - 1] ?? ''))) i--;
    if (i === from) return true;
    const before = d.lower[i - 1] ?? '';
    return isMark(d, i - 1) || SUBORDINATORS.has(before) || before === 'with' || isSpeakerNoun(before);
  }
  const lower = d.lower[left] ?? '';
  if (!isSpeakerNoun(lower) && !isSpeakerNoun(d.lower[and + 1] ?? '')) return false;
  let i = left;
  let steps = 0;
  while (i > from && steps < 6 && !isMark(d, i - 1) && !SUBORDINATORS.has(d.lower[i - 1] ?? '')) {
    if (isFiniteVerb(d.lower[i - 1] ?? '') || PREPOSITIONS.has(d.lower[i - 1] ?? '')) return false;
    i--;
    steps++;
  }
  return steps < 6;
};

/** A comma inside a list of names or before "Jr." or "Inc.": "A, B and C". */
const isInnerComma = (d: Document, i: number, end: number): boolean => {
  const next = d.words[i + 1] ?? '';
  if (/^(?:Jr|Sr|Inc|Ltd|LLC|LLP|M\.?D|Ph\.?D|III|II|IV)\b/u.test(next)) return true;
  if (!isName(d, i + 1) || !isName(d, i - 1)) return false;
  for (let j = i + 1; j < Math.min(end, i + 7); j++) if (d.lower[j] === 'and') return true;
  return false;
};

const isShortNickname = (d: Document, i: number): boolean => {
  const quotation = d.quotations[d.quotationOf[i] ?? -1];
  return (
    quotation !== undefined &&
    quotation.to - quotation.from <= 4 &&
    isName(d, quotation.from - 1) &&
    isName(d, quotation.to)
  );
};

/** Drops what introduces a clause rather than belongs to its subject: "But on Tuesday Trump" → "Trump". */
const trimLeft = (d: Document, from: number, end: number): number => {
  let start = from;
  for (let changed = true; changed && start < end; ) {
    changed = false;
    const lower = d.lower[start] ?? '';
    const isLast = start === end - 1;
    if (isMark(d, start) && d.words[start] !== '(') {
      start++;
      changed = true;
    } else if (
      !isLast &&
      (OPENERS.has(lower) ||
        (ADVERBS.has(lower) && !DETERMINERS.has(lower)) ||
        (isAdverb(lower) && !isName(d, start + 1)))
    ) {
      start++;
      changed = true;
    } else if (!isLast && PREPOSITIONS.has(lower)) {
      start = afterAdverbial(d, start, end);
      changed = true;
    } else if (TIME_WORDS.has(lower) && !isLast && !/^['’]s$/u.test(d.words[start + 1] ?? '')) {
      start++;
      changed = true;
    }
  }
  return start;
};

/** First token after a prepositional adverbial that opens the run: the last name run or determiner phrase in it. */
const afterAdverbial = (d: Document, from: number, end: number): number => {
  for (let i = from + 1; i < end; i++) {
    if (!TIME_WORDS.has(d.lower[i] ?? '') && d.tokens.kind[i] !== TokenKind.Number) continue;
    let next = i + 1;
    while (
      next < end &&
      (TIME_WORDS.has(d.lower[next] ?? '') || d.tokens.kind[next] === TokenKind.Number || d.words[next] === ',')
    )
      next++;
    if (next < end) return next;
  }
  return from + 1;
};

const isNounPhrase = (d: Document, from: number, to: number): boolean => {
  const last = d.lower[to - 1] ?? '';
  if (to - from === 1) {
    if (isMark(d, from)) return false;
    if (isName(d, from))
      return (
        (!AUXILIARIES.has(last) &&
          !PREPOSITIONS.has(last) &&
          !DETERMINERS.has(last) &&
          !isAdverb(last) &&
          !TIME_WORDS.has(last)) ||
        SUBJECT_PRONOUNS.has(last)
      );
    return isSpeakerNoun(last) || (/(?:s|men|women|people)$/u.test(last) && !isFiniteVerb(last) && !isAdverb(last));
  }
  for (let i = from; i < to; i++)
    if (isName(d, i) || DETERMINERS.has(d.lower[i] ?? '') || isSpeakerNoun(d.lower[i] ?? '')) return true;
  return /s$/u.test(last);
};

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
  let end = start;
  let endsInName = false;
  while (end < to && end - start < MAX_WALK) {
    const word = d.words[end] ?? '';
    const lower = d.lower[end] ?? '';
    if (!isOutside(d, end) && !isShortNickname(d, end)) break;
    if (isMark(d, end) && !/^(?:[&/%$#]|['’]s?)$/u.test(word) && isOutside(d, end)) break;
    if (end > start && TIME_WORDS.has(lower) && lower !== 'may' && !/^['’]s$/u.test(d.words[end + 1] ?? '')) break;
    if (end > start && PREPOSITIONS.has(lower) && !(lower === 'of' || (!endsInName && JOINING_PREPOSITIONS.has(lower))))
      break;
    if (SUBORDINATORS.has(lower) && lower !== 'and') break;
    if (lower === 'and' && !(isName(d, end + 1) || isSpeakerNoun(d.lower[end + 1] ?? ''))) break;
    if (isFiniteVerb(lower) && end > start) return null;
    if (end > start && isAdverb(lower) && !isName(d, end)) break;
    endsInName = isName(d, end) || (endsInName && /^['’]s?$/u.test(word) === false && lower === 'of');
    end++;
  }
  if (end === start) return null;
  return { from: start, to: withApposition(d, end, to) };
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
