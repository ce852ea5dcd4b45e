/** Contents: which stretch of the cue's sentence was said, to the left or the right of cue and source. */
import type { Document, TokenRange } from '../text/document';
import { sayVerbOf } from '../text/say-verbs';
import { TokenKind } from '../text/tokens';
import {
  DETERMINERS,
  isCapitalised,
  isFiniteVerb,
  isSpeakerNoun,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  TIME_WORDS,
} from '../text/word-classes';
import type { Cue } from './cues';

const QUESTION_WORDS = /^(?:whether|if|what|why|how|who|when|where|which)$/u;
const FINAL_MARKS = /^[.!?…;,:]$|^\.{2,}$/u;

export const isQuoted = (d: Document, i: number): boolean => (d.quotationOf[i] ?? -1) >= 0;

/** The quotation that begins at a token, or undefined. */
const quotationFrom = (d: Document, i: number) => {
  const quotation = d.quotations[d.quotationOf[i] ?? -1];
  return quotation?.from === i ? quotation : undefined;
};

/** Whether any token of a run lies in a quotation. */
export const containsQuotation = (d: Document, { from, to }: TokenRange): boolean => {
  for (let i = from; i < to; i++) if (isQuoted(d, i)) return true;
  return false;
};

/** Cuts marks and spaces off the ends that belong to the sentence and not to what was said. */
export const trimContent = (d: Document, range: TokenRange): TokenRange | null => {
  let { from, to } = range;
  while (to > from && !isQuoted(d, to - 1) && FINAL_MARKS.test(d.words[to - 1] ?? '')) to--;
  while (from < to && !isQuoted(d, from) && /^[,;:—–.)]$|^--+$/u.test(d.words[from] ?? '')) from++;
  while (to > from && !isQuoted(d, to - 1) && /^[—–(]$|^--+$/u.test(d.words[to - 1] ?? '')) to--;
  return to > from ? { from, to } : null;
};

/** A verb form somewhere in the run, as far as words alone tell: what makes it a clause rather than a phrase. */
const hasVerb = (d: Document, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const lower = d.lower[i] ?? '';
    if (isFiniteVerb(lower) || sayVerbOf(lower) || /^['’](?:s|re|ve|ll|d|m)$/u.test(d.words[i] ?? '')) return true;
    if (
      i > from &&
      /[^s]s$|ed$/u.test(lower) &&
      !isCapitalised(d.words[i] ?? '') &&
      (isCapitalised(d.words[i - 1] ?? '') ||
        /s$/u.test(d.lower[i - 1] ?? '') ||
        PERSONAL_PRONOUNS.has(d.lower[i - 1] ?? ''))
    )
      return true;
  }
  return false;
};

const startsClause = (d: Document, i: number): boolean => {
  const lower = d.lower[i] ?? '';
  if (
    PERSONAL_PRONOUNS.has(lower) ||
    DETERMINERS.has(lower) ||
    /^(?:there|some|many|more|most|nearly|about|it's|if|because|when|while|although|once|only|even|people|nothing|anyone|everyone|in|at|by|after|on|under)$/u.test(
      lower,
    )
  )
    return true;
  if (TIME_WORDS.has(lower) || PREPOSITIONS.has(lower)) return false;
  return (
    isCapitalised(d.words[i] ?? '') ||
    d.tokens.kind[i] === TokenKind.Number ||
    /s$/u.test(lower) ||
    isSpeakerNoun(lower)
  );
};

/**
 * What was said to the right of a cue. `at` is the first token after cue (and an inverted source); `to` the end of the
 * stretch the cue may claim. Null when no complement stands there. `plain` tells that no conjunction or mark led it in.
 */
export const contentRight = (
  d: Document,
  cue: Cue,
  at: number,
  to: number,
): { readonly range: TokenRange; readonly plain: boolean } | null => {
  const start = complementStart(d, cue, at, to);
  if (!start) return null;
  const { from, plain } = start;
  const quotation = quotationFrom(d, from);
  let end = to;
  if (quotation && quotation.to < to) end = endAfterQuotation(d, quotation.to, to, cue);
  if (cue.cueClass === 'label' && lastQuotationEnd(d, from, to) !== null) end = endOfLabel(d, from, to);
  const range = trimContent(d, { from, to: end });
  if (!range) return null;
  if (plain && !quotation && range.to - range.from < 3) return null;
  return { range, plain: plain && !quotation };
};

const lastQuotationEnd = (d: Document, from: number, to: number): number | null => {
  for (let i = to - 1; i >= from; i--) if (isQuoted(d, i)) return i + 1;
  return null;
};

/** Where content that opens with a quotation ends: at its closing mark, unless the sentence goes on with what was said. */
const endAfterQuotation = (d: Document, after: number, to: number, cue: Cue): number => {
  const next = d.lower[after] ?? '';
  if (cue.cueClass === 'label' || cue.cueClass === 'according-to') return after;
  const last = lastQuotationEnd(d, after, to);
  if (/^(?:and|but|or)$/u.test(next) && (d.lower[after + 1] === 'that' || quotationFrom(d, after + 1)))
    return last ?? to;
  if (last !== null) return last;
  // "said “X” is the problem": the quotation is the subject of what was said.
  return /^(?:is|are|was|were|has|have|had|will|would|should|could|can|may|might|must|of|to|for|if|because|unless|until|than|who|which)$/u.test(
    next,
  )
    ? to
    : after;
};

/** "called it a “no-brainer” to prosecute, …": to the first comma after the last quoted word. */
const endOfLabel = (d: Document, from: number, to: number): number => {
  let end = lastQuotationEnd(d, from, to) ?? to;
  while (
    end < to &&
    !/^[,;:—–]$|^--+$/u.test(d.words[end] ?? '') &&
    !/^(?:and|but|while|as|after|when|in|on|at|during)$/u.test(d.lower[end] ?? '')
  )
    end++;
  return end;
};

const complementStart = (
  d: Document,
  cue: Cue,
  at: number,
  to: number,
): { readonly from: number; readonly plain: boolean } | null => {
  if (at >= to) return null;
  const cls = cue.cueClass;
  if (cls === 'according-to') return null;
  if (cls === 'label' && !isExpression(cue, d.lower[at] ?? '')) {
    for (let i = at; i < Math.min(to, at + 16); i++) if (isQuoted(d, i)) return { from: at, plain: false };
    return null;
  }
  if (isExpression(cue, d.lower[at] ?? '')) return { from: at, plain: false };
  const marked = markedStart(d, cls, at, to);
  if (marked !== null) return { from: marked, plain: false };
  if (cls === 'vow' || cls === 'urge') return infinitiveStart(d, cue, at, to);
  if (cls === 'say') {
    const from = skipAdverbials(d, at, to);
    if (from !== null && !isWriting(d, from) && startsClause(d, from) && hasVerb(d, from, to))
      return { from, plain: true };
  } else if (
    cls === 'claim' &&
    startsClause(d, at) &&
    !PREPOSITIONS.has(d.lower[at] ?? '') &&
    hasVerb(d, at + 1, Math.min(to, at + 12))
  ) {
    return { from: at, plain: true };
  } else if (cls === 'tell') {
    const from = afterAddressee(d, at, to);
    if (from !== null) return { from, plain: true };
  }
  if (isWriting(d, at)) return null;
  if (/^(?:show|find|reveal|indicate|suggest|imply|signal)$/u.test(cue.verb?.lemma ?? '')) return null;
  for (let i = at; i < Math.min(to, at + 14) && d.words[i] !== ','; i++) {
    if (isQuoted(d, i) && quotationLength(d, i) >= 2)
      return { from: cls === 'claim' || cls === 'say' ? at : i, plain: false };
  }
  return null;
};

/** "expressed doubt about the plan": verbs whose object names what was said. */
const isExpression = (cue: Cue, next: string): boolean =>
  (cue.verb?.lemma === 'express' || cue.verb?.lemma === 'voice') &&
  !/^(?:itself|himself|herself|themselves)$/u.test(next);

/** "wrote a book", "posted a photo": a thing made, not words said. */
const isWriting = (d: Document, from: number): boolean => {
  if (!DETERMINERS.has(d.lower[from] ?? '')) return false;
  for (let i = from + 1; i < from + 5; i++)
    if (
      /^(?:book|letter|article|op-ed|column|memo|memoir|note|report|paper|essay|piece|post|tweet|song|email|e-mail|bill|law|photo|picture|video|message)$/u.test(
        d.lower[i] ?? '',
      )
    )
      return true;
  return false;
};

const quotationLength = (d: Document, i: number): number => {
  const quotation = d.quotations[d.quotationOf[i] ?? -1];
  return quotation ? quotation.to - quotation.from - 2 : 0;
};

/** Start of a complement that something announces: "that", a question word, a colon, a quotation. */
const markedStart = (d: Document, cls: string, at: number, to: number): number | null => {
  let commas = 0;
  for (let i = at; i < Math.min(to, at + 26); i++) {
    const word = d.words[i] ?? '';
    const lower = d.lower[i] ?? '';
    if (quotationFrom(d, i) && (i === at || /^[,:]$/u.test(d.words[i - 1] ?? '') || leadsIn(d, cls, at, i))) return i;
    if (isQuoted(d, i)) return null;
    if (word === ':') return i + 1 < to ? i + 1 : null;
    if (lower === 'that' && !/^(?:of|in|for|about|on|at|by)$/u.test(d.lower[i - 1] ?? '')) {
      if (i > at && !isAddresseeOrAdverbial(d, at, i)) return null;
      return i;
    }
    if (isQuestion(d, cls, at, i)) return i;
    if (word === ',' && ++commas > 2) return null;
    if (/^[.;!?—–]$|^--+$/u.test(word)) return null;
    if (i > at && isFiniteVerb(lower) && cls !== 'ask') return null;
  }
  return null;
};

/** A question word that opens the complement: "asked whether", "told reporters what", "said how". */
const isQuestion = (d: Document, cls: string, at: number, i: number): boolean => {
  const lower = d.lower[i] ?? '';
  if (!QUESTION_WORDS.test(lower)) return false;
  if (i === at)
    return (
      cls === 'ask' || cls === 'claim' || cls === 'tell' || (cls === 'say' && /^(?:whether|what|why|how)$/u.test(lower))
    );
  return (
    /^(?:whether|if|why|how|what)$/u.test(lower) &&
    (cls === 'ask' || (cls === 'tell' && isAddresseeOrAdverbial(d, at, i)))
  );
};

/** "told reporters “…”", "said on Monday “…”": nothing but an addressee or adverbials before a longer quotation. */
const leadsIn = (d: Document, cls: string, at: number, quotation: number): boolean => {
  if (quotationLength(d, quotation) < 4 || !isAddresseeOrAdverbial(d, at, quotation)) return false;
  return cls === 'tell' || cls === 'ask' || !startsClause(d, at) || TIME_WORDS.has(d.lower[at] ?? '');
};

/** Between cue and "that" stand only an addressee and adverbials: no finite verb, no clause of its own. */
const isAddresseeOrAdverbial = (d: Document, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const lower = d.lower[i] ?? '';
    if (isFiniteVerb(lower) || (PERSONAL_PRONOUNS.has(lower) && lower !== 'you' && lower !== 'it')) return false;
    if (sayVerbOf(lower)?.ambiguous === false || lower === 'when' || lower === 'because') return false;
  }
  return true;
};

const infinitiveStart = (d: Document, cue: Cue, at: number, to: number): { from: number; plain: boolean } | null => {
  const lemma = cue.verb?.lemma ?? '';
  if (cue.cueClass === 'vow') {
    if (!/^(?:vow|pledge|promise|threaten)$/u.test(lemma)) return null;
    let from = at;
    while (from < to && TIME_WORDS.has(d.lower[from] ?? '')) from++;
    return d.lower[from] === 'to' || d.lower[from] === 'not' ? { from, plain: false } : null;
  }
  if (!/^(?:urge|implore|exhort|beg)$/u.test(lemma) && !(lemma === 'call' && d.lower[at - 1] === 'on')) return null;
  for (let i = at; i < Math.min(to, at + 10); i++) {
    if (isQuoted(d, i) || /^[.;!?,]$/u.test(d.words[i] ?? '')) return null;
    if (d.lower[i] === 'to' && i > at) return { from: at, plain: false };
  }
  return null;
};

/** "on Monday", "in an interview with CNN": skipped where a subject pronoun or clause start follows. */
const skipAdverbials = (d: Document, at: number, to: number): number | null => {
  let i = at;
  while (i < to && TIME_WORDS.has(d.lower[i] ?? '') && !/^['’]s$/u.test(d.words[i + 1] ?? '')) i++;
  if (d.words[i] === ',') return null;
  if (
    !PREPOSITIONS.has(d.lower[i] ?? '') ||
    (d.lower[i] === 'in' && DETERMINERS.has(d.lower[i + 1] ?? '') && i === at)
  ) {
    if (!PREPOSITIONS.has(d.lower[i] ?? '')) return i;
  }
  for (let j = i + 1; j < Math.min(to, i + 12); j++) {
    if (/^[.;:!?]$/u.test(d.words[j] ?? '')) return null;
    if (
      /^(?:he|she|they|it|we|i|there)$/u.test(d.lower[j] ?? '') &&
      (isFiniteVerb(d.lower[j + 1] ?? '') || hasVerb(d, j, Math.min(to, j + 3)))
    )
      return j;
    if (TIME_WORDS.has(d.lower[j] ?? '') && DETERMINERS.has(d.lower[j + 1] ?? '') && hasVerb(d, j + 1, to))
      return j + 1;
  }
  return null;
};

/** "told CNN he would run": the clause after the addressee. */
const afterAddressee = (d: Document, at: number, to: number): number | null => {
  let i = at;
  if (/^(?:him|her|them|me|us|you|it)$/u.test(d.lower[i] ?? '')) i++;
  else {
    while (
      i < to &&
      (DETERMINERS.has(d.lower[i] ?? '') ||
        isCapitalised(d.words[i] ?? '') ||
        isSpeakerNoun(d.lower[i] ?? '') ||
        d.lower[i] === 'of')
    )
      i++;
    if (i === at) i++;
  }
  while (i < to && TIME_WORDS.has(d.lower[i] ?? '')) i++;
  for (let j = i; j < Math.min(to, i + 8); j++) {
    if (/^[.;:!?,]$/u.test(d.words[j] ?? '')) return null;
    if (/^(?:he|she|they|it|we|i|there)$/u.test(d.lower[j] ?? '') && hasVerb(d, j, to)) return j;
  }
  return i < to && startsClause(d, i) && !isCapitalised(d.words[i] ?? '') && hasVerb(d, i, Math.min(to, i + 10))
    ? i
    : null;
};

/**
 * What was said to the left of cue and source: “…,” X said; The plan works, X said. `before` is the first token of
 * cue or source; `from` bounds the search; `isInterrupted` tells that the clause goes on after the cue ("The plan, he
 * said, works"), so that its first part needs no verb. `quoted` tells whether it ends in a quotation.
 */
export const contentLeft = (
  d: Document,
  before: number,
  from: number,
  isInterrupted = false,
): { readonly range: TokenRange; readonly quoted: boolean } | null => {
  let end = before;
  const mark = d.words[end - 1] ?? '';
  const quotedEnd =
    isQuoted(d, end - 1) ||
    (mark === ',' && isQuoted(d, end - 2)) ||
    (/^[—–]$|^--+$/u.test(mark) && isQuoted(d, end - 2));
  if (!quotedEnd && !/^[,?!—–]$|^--+$/u.test(mark)) return null;
  if (!isQuoted(d, end - 1)) end--;
  let start = from;
  for (let i = end - 1, depth = 0; i >= start; i--) {
    if (isQuoted(d, i)) continue;
    if (d.words[i] === ')') depth++;
    else if (d.words[i] === '(' && --depth < 0) {
      start = i + 1;
      break;
    }
  }
  while (start < end && !isQuoted(d, start) && /^(?:but|and|so|,|;|—|–|that)$/u.test(d.lower[start] ?? '')) start++;
  const range = trimContent(d, { from: start, to: end });
  if (!range) return null;
  if (!quotedEnd && !isInterrupted && (range.to - range.from < 3 || !hasVerb(d, range.from, range.to))) return null;
  return { range, quoted: quotedEnd };
};
