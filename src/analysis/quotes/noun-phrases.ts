/**
 * Noun phrases without a parser: a phrase is walked token by token to the left until a word that cannot belong to it.
 * Shared by the searches for a cue's subject on either side.
 */
import type { Document, TokenRange } from '../text/document';
import { sayVerbOf } from '../text/say-verbs';
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
/** Prepositions that join two noun phrases into one: "the head of the port". */
export const JOINING_PREPOSITIONS = new Set([
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
/** Longest phrase that is walked, in tokens. */
export const MAX_WALK = 40;

export const isMark = (d: Document, i: number): boolean => d.tokens.kind[i] === TokenKind.Mark;
export const isOutside = (d: Document, i: number): boolean => (d.quotationOf[i] ?? -1) < 0;
/** A capitalised word that is capitalised for itself, not because its sentence begins there. */
export const isName = (d: Document, i: number): boolean =>
  d.tokens.kind[i] === TokenKind.Word && (isCapitalised(d.words[i] ?? '') || /^@|\p{L}\p{N}/u.test(d.words[i] ?? ''));

/** Words that open an apposition: "a spokeswoman for …", "who", "22", "director of …". */
export const APPOSITION_START =
  /^(?:a|an|the|one|another|who|whose|which|his|her|their|its|then|now|former|senior|chief|head|president|executive|managing|co-\p{L}+|vice|r|d|r-\p{L}+\.?|d-\p{L}+\.?|i|director|professor|chairman|chairwoman|spokes\p{L}+|founder|author|mayor|governor|senator|secretary|jr\.?|sr\.?|m\.?d\.?|ph\.?d\.?|of|himself|herself|both|also|along|like|including)$/u;

export const openingBracket = (d: Document, close: number, from: number): number => {
  for (let i = close - 1; i >= from; i--) if (d.words[i] === '(') return i;
  return -1;
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
  // "Trump unleashed a series of tweets": a name before a word in -ed makes it a verb.
  if (/[^e]ed$/u.test(lower) && i > from && isName(d, i - 1)) return false;
  const verb = sayVerbOf(lower);
  if (verb && !verb.ambiguous && verb.form !== 'participle') return false;
  return true;
};

/** A preposition goes on with the phrase on its left when a noun stands there, not a verb or a time. */
const joinsLeft = (d: Document, i: number): boolean => {
  if (isMark(d, i)) return d.words[i] === ')' || /^['’]s?$/u.test(d.words[i] ?? '');
  const lower = d.lower[i] ?? '';
  if (SUBORDINATORS.has(lower) || isFiniteVerb(lower) || PREPOSITIONS.has(lower) || isAdverb(lower)) return false;
  if (/ed$/u.test(lower) && !isSpeakerNoun(lower) && !/(?:need|seed|bed|speed|breed)$/u.test(lower)) return false;
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
export const isInnerComma = (d: Document, i: number, end: number): boolean => {
  const next = d.words[i + 1] ?? '';
  if (/^(?:Jr|Sr|Inc|Ltd|LLC|LLP|M\.?D|Ph\.?D|III|II|IV)\b/u.test(next)) return true;
  if (!isName(d, i + 1) || !isName(d, i - 1)) return false;
  for (let j = i + 1; j < Math.min(end, i + 7); j++) if (d.lower[j] === 'and') return true;
  return false;
};

export const isShortNickname = (d: Document, i: number): boolean => {
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
