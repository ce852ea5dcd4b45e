/** The clause of each cue: its subject, where it begins, and how far right it may claim the sentence. */
import type { Document, Sentence, TokenRange } from '../text/document';
import { sayVerbOf } from '../text/say-verbs';
import { isFiniteVerb, isSpeakerNoun, PREPOSITIONS } from '../text/word-classes';
import { isQuoted } from './contents';
import type { Cue } from './cues';
import { subjectAfter } from './subject-after';
import { subjectBefore } from './subject-before';
import type { Attribution } from './types';

export interface Clause {
  readonly cue: Cue;
  /** Subject in its usual place (or the agent of a passive); null when there is none. */
  readonly subject: TokenRange | null;
  /** First token of the clause: a comma or conjunction before the subject counts. */
  readonly from: number;
  /** Something sets it off from what was said before: "…, and X said", "…, adding", "before asking". */
  readonly isOwn: boolean;
}

const JOINERS = /^(?:and|but|while|though|although|as|with|or|yet|whereas|when|after|before|since)$/u;

/** Reads the clause of a cue. */
export const readClause = (d: Document, cue: Cue, sentence: Sentence): Clause => {
  const at = (subject: TokenRange | null, from: number, isOwn = false): Clause => ({ cue, subject, from, isOwn });
  if (cue.cueClass === 'according-to') return setOff(d, cue.from, at(null, cue.from));
  if (cue.passive) return at(agentAfter(d, cue, sentence), cue.from);
  if (cue.nonFinite) {
    if (cue.from === sentence.from || followsComma(d, cue.from)) return setOff(d, cue.from, at(null, cue.from));
    if (/^(?:before|after|by|while|without|when)$/u.test(d.lower[cue.from - 1] ?? ''))
      return at(null, cue.from - 1, true);
  }
  const subject = subjectBefore(d, cue.from, sentence.from);
  if (!subject || (cue.nonFinite && !isParticipleSubject(d, subject))) return at(null, cue.from);
  const joined = JOINERS.test(d.lower[subject.from - 1] ?? '') ? subject.from - 1 : subject.from;
  return setOff(d, joined, at(subject, joined, joined < subject.from));
};

/** The clause with the mark before it, if there is one: then it stands on its own. */
const setOff = (d: Document, from: number, clause: Clause): Clause => {
  if (/^[,;—–]$|^--+$/u.test(d.words[from - 1] ?? '')) return { ...clause, from: from - 1, isOwn: true };
  return followsComma(d, from) ? { ...clause, isOwn: true } : clause;
};

/** A comma stands before a token, be it inside the closing mark: “a change of stance,” saying … */
const followsComma = (d: Document, i: number): boolean =>
  d.words[i - 1] === ',' || (isQuoted(d, i - 1) && !isQuoted(d, i) && d.words[i - 2] === ',');

/** "with Trump saying", "a man shouting": a noun phrase that a participle or infinitive can have as its subject. */
const isParticipleSubject = (d: Document, { from, to }: TokenRange): boolean => {
  if (PREPOSITIONS.has(d.lower[from - 1] ?? '') && d.lower[from - 1] !== 'with') return false;
  const last = d.lower[to - 1] ?? '';
  return /^\p{Lu}/u.test(d.words[to - 1] ?? '') || (isSpeakerNoun(last) && !isText(last));
};

/** A thing that is written and carries words of somebody else: "a letter saying". */
const isText = (lower: string): boolean => /^(?:statement|report|document|documents|letter|message)$/u.test(lower);

/** "was rejected by X as …": the phrase after "by". */
const agentAfter = (d: Document, cue: Cue, sentence: Sentence): TokenRange | null => {
  for (let i = cue.to; i < Math.min(sentence.to, cue.to + 4); i++) {
    if (d.lower[i] === 'by') return subjectAfter(d, i + 1, sentence.to);
    if (isQuoted(d, i)) return null;
  }
  return null;
};

/** How far right the content of the clause at `position` may reach: to the next clause on its own, or a closing bracket. */
export const rightLimit = (d: Document, clauses: readonly Clause[], position: number, sentence: Sentence): number => {
  const end = clauses[position]?.cue.to ?? sentence.to;
  for (const clause of clauses.slice(position + 1)) if (clause.isOwn && clause.from > end) return clause.from;
  return closingBracket(d, end, sentence.to);
};

/** A cue inside brackets claims nothing outside them. */
const closingBracket = (d: Document, from: number, to: number): number => {
  let depth = 0;
  for (let i = from; i < to; i++) {
    if (isQuoted(d, i)) continue;
    if (d.words[i] === '(') depth++;
    else if (d.words[i] === ')' && --depth < 0) return i;
  }
  return to;
};

/**
 * The subject of a cue that has none of its own. "Calling it a sham, Trump left": of the verb that follows. ", adding that":
 * the source of the statement before it, or the sentence's subject. "arrived late and acknowledged": of the nearest verb
 * before it that has one. Null when the cue is neither.
 */
export const sharedSubject = (
  d: Document,
  cue: Cue,
  sentence: Sentence,
  previous: Attribution | undefined,
): TokenRange | null => {
  if (!cue.nonFinite && !isCoordinated(d, cue)) return null;
  if (cue.from - sentence.from <= 1) return subjectOfNextVerb(d, cue, sentence);
  if (!followsComma(d, cue.from)) return nearestSubject(d, cue, sentence);
  return previous?.source && previous.source.to <= cue.from ? previous.source : firstSubject(d, cue, sentence);
};

/** "and said", "then added": a predicate whose subject stands before an earlier verb. */
const isCoordinated = (d: Document, cue: Cue): boolean =>
  /^(?:and|but|then|or|also|nor)$/u.test(d.lower[cue.from - 1] ?? '') ||
  /^(?:then|also|later)$/u.test(d.lower[cue.from] ?? '');

const nearestSubject = (d: Document, cue: Cue, sentence: Sentence): TokenRange | null => {
  const isParticiple = cue.verb?.form === 'ing';
  for (let i = cue.from - 1; i > sentence.from; i--) {
    // "with Trump and Vance yelling at him and requesting …": participles share a subject with participles.
    const isTwin = isParticiple && /ing$/u.test(d.lower[i] ?? '') && sayVerbOf(d.lower[i] ?? '') !== undefined;
    if (isQuoted(d, i) || !(isTwin || isVerbLike(d, i))) continue;
    const subject = subjectBefore(d, i, sentence.from);
    if (subject && !isExpletive(d, subject)) return subject;
  }
  return null;
};

const firstSubject = (d: Document, cue: Cue, sentence: Sentence): TokenRange | null => {
  for (let i = sentence.from + 1; i < cue.from; i++) {
    if (isQuoted(d, i) || !isVerbLike(d, i)) continue;
    const subject = subjectBefore(d, i, sentence.from);
    if (subject && !isExpletive(d, subject)) return subject;
  }
  return null;
};

const isExpletive = (d: Document, { from }: TokenRange): boolean =>
  /^(?:it|this|that|these|those|who|which|there)$/u.test(d.lower[from] ?? '');

const subjectOfNextVerb = (d: Document, cue: Cue, sentence: Sentence): TokenRange | null => {
  for (let i = cue.to; i < sentence.to; i++) {
    const endsQuotation = isQuoted(d, i) && !isQuoted(d, i + 1);
    if (!endsQuotation && (isQuoted(d, i) || d.words[i] !== ',')) continue;
    for (let j = i + 2; j < Math.min(sentence.to, i + 16); j++) {
      const subject = isVerbLike(d, j) ? subjectBefore(d, j, i + 1) : null;
      if (subject) return subject;
    }
  }
  return null;
};

/** A finite verb as far as the word alone tells: by list, by ending, or a verb of saying. */
export const isVerbLike = (d: Document, i: number): boolean => {
  const lower = d.lower[i] ?? '';
  if (isFiniteVerb(lower)) return true;
  const verb = sayVerbOf(lower);
  return (verb !== undefined && !verb.ambiguous && verb.form !== 'ing') || (/ed$/u.test(lower) && lower.length > 4);
};
