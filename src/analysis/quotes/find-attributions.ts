/**
 * Finds the statements of a document: cue, source and content of each, in text order. Sentence by sentence from the
 * cues, then what runs over sentences and paragraphs (see continuation.ts) and formats without a verb (formats.ts).
 */
import type { Document, Sentence, TokenRange } from '../text/document';
import { isFiniteVerb, isSpeakerNoun, PREPOSITIONS } from '../text/word-classes';
import { attributeAccordingTo } from './according-to';
import { containsQuotation, contentLeft, contentRight, isQuoted, trimContent } from './contents';
import { joinContinuations } from './continuation';
import { type Cue, findCues } from './cues';
import { findFormats } from './formats';
import { sayVerbOf } from './say-verbs';
import { subjectAfter } from './subject-after';
import { subjectBefore } from './subject-before';
import type { Attribution, Construction } from './types';

/** All attributions of a document, in order of their first content token. */
export const findAttributions = (d: Document): Attribution[] => {
  const found = d.sentences.flatMap((sentence, index) => inSentence(d, sentence, index));
  const all = joinContinuations(d, [...found, ...findFormats(d, found)]);
  return all
    .filter((attribution) => attribution.content.length > 0)
    .sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
};

interface Draft {
  readonly cue: Cue;
  subject: TokenRange | null;
  /** Token where the clause of this cue begins: the joiner before its subject, or the comma before an -ing cue. */
  clauseFrom: number;
}

const JOINERS = /^(?:and|but|while|though|although|as|with|or|yet|whereas|when|after|before|because|since)$/u;

const inSentence = (d: Document, sentence: Sentence, index: number): Attribution[] => {
  const drafts = findCues(d, sentence).map((cue): Draft => ({ cue, ...subjectOf(d, cue, sentence) }));
  const found: Attribution[] = [];
  let claimedTo = sentence.from;
  for (const [position, draft] of drafts.entries()) {
    const limit = rightLimit(d, drafts, position, sentence);
    const attribution = attribute(d, draft, sentence, index, claimedTo, limit, found.at(-1));
    if (!attribution) continue;
    if (isSwallowed(attribution, found) || isReportedThought(d, draft.cue, attribution, found)) continue;
    found.push(attribution);
    claimedTo = Math.max(
      claimedTo,
      ...attribution.content.map(({ to }) => to),
      draft.cue.to,
      attribution.source?.to ?? 0,
    );
  }
  return found;
};

/** The same content found twice by two cues ("said, adding"): the first stands. */
const isSwallowed = (attribution: Attribution, found: readonly Attribution[]): boolean =>
  found.some((other) =>
    other.content.some((a) => attribution.content.every((b) => a.from === b.from && a.to === b.to)),
  );

/** "Witkoff said that Putin believes “in a truce”": the quoted words are Witkoff's, not Putin's. */
const isReportedThought = (d: Document, cue: Cue, attribution: Attribution, found: readonly Attribution[]): boolean => {
  if (!/^(?:think|believe|hope|want|worry|guess|know|feel)$/u.test(cue.verb?.lemma ?? '')) return false;
  if (!attribution.content.some((range) => containsQuotation(d, range))) return false;
  return found.some((other) => other.content.some(({ from, to }) => from <= cue.from && cue.to <= to));
};

const subjectOf = (d: Document, cue: Cue, sentence: Sentence): { subject: TokenRange | null; clauseFrom: number } => {
  if (cue.cueClass === 'according-to')
    return { subject: null, clauseFrom: d.words[cue.from - 1] === ',' ? cue.from - 1 : cue.from };
  if (cue.passive) {
    const by = agentAfter(d, cue, sentence);
    return { subject: by, clauseFrom: cue.from };
  }
  if (cue.nonFinite && d.words[cue.from - 1] === ',') return { subject: null, clauseFrom: cue.from - 1 };
  if (cue.nonFinite && followsComma(d, cue.from)) return { subject: null, clauseFrom: cue.from };
  if (cue.nonFinite && cue.from === sentence.from) return { subject: null, clauseFrom: cue.from };
  const subject = subjectBefore(d, cue.from, sentence.from);
  if (!subject || (cue.nonFinite && !isParticipleSubject(d, subject))) return { subject: null, clauseFrom: cue.from };
  let clauseFrom = subject.from;
  if (JOINERS.test(d.lower[clauseFrom - 1] ?? '')) clauseFrom--;
  if (/^[,;—–]$|^--+$/u.test(d.words[clauseFrom - 1] ?? '')) clauseFrom--;
  return { subject, clauseFrom };
};

/** "with Trump saying", "a man shouting": a noun phrase that a participle or infinitive can have as its subject. */
const isParticipleSubject = (d: Document, { from, to }: TokenRange): boolean => {
  if (PREPOSITIONS.has(d.lower[from - 1] ?? '') && d.lower[from - 1] !== 'with') return false;
  const last = d.lower[to - 1] ?? '';
  return (
    /^\p{Lu}/u.test(d.words[to - 1] ?? '') ||
    (isSpeakerNoun(last) && !/^(?:statement|report|document|documents)$/u.test(last))
  );
};

/** "was rejected by X as …": the phrase after "by". */
const agentAfter = (d: Document, cue: Cue, sentence: Sentence): TokenRange | null => {
  for (let i = cue.to; i < Math.min(sentence.to, cue.to + 4); i++) {
    if (d.lower[i] === 'by') return subjectAfter(d, i + 1, sentence.to);
    if (isQuoted(d, i)) return null;
  }
  return null;
};

/** How far right the content of a cue may reach: to the clause of the next cue that starts one of its own. */
const rightLimit = (d: Document, drafts: readonly Draft[], position: number, sentence: Sentence): number => {
  for (const { cue, subject, clauseFrom } of drafts.slice(position + 1)) {
    const isOwnClause =
      (clauseFrom < (subject?.from ?? cue.from) || (cue.nonFinite && followsComma(d, cue.from))) &&
      d.lower[clauseFrom] !== 'because';
    if (isOwnClause && clauseFrom > (drafts[position]?.cue.to ?? 0)) return clauseFrom;
  }
  return closingBracket(d, drafts[position]?.cue.to ?? sentence.to, sentence.to);
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

const attribute = (
  d: Document,
  draft: Draft,
  sentence: Sentence,
  index: number,
  claimedTo: number,
  limit: number,
  previous: Attribution | undefined,
): Attribution | null => {
  const { cue } = draft;
  if (cue.cueClass === 'according-to') return attributeAccordingTo(d, cue, sentence, index, claimedTo);
  const make = (construction: Construction, source: TokenRange | null, content: TokenRange[]): Attribution => ({
    sentence: index,
    construction,
    cueClass: cue.cueClass === 'according-to' ? null : cue.cueClass,
    cue: { from: cue.from, to: cue.to },
    source,
    content,
  });
  if (cue.passive) return passive(d, draft, limit, make);
  const inverted = invert(d, cue, sentence, claimedTo, limit);
  if (inverted) return make(inverted.quoted ? 'quotation' : 'bare-clause', inverted.source, inverted.content);

  const source =
    draft.subject ?? (cue.nonFinite || isCoordinated(d, cue) ? sharedSubject(d, cue, sentence, previous) : null);
  const right = contentRight(d, cue, cue.to, limit);
  if (cue.negated && !(right && containsQuotation(d, right.range))) return null;
  const leftOf = Math.min(cue.from, source && source.from < cue.from ? source.from : cue.from);
  const interrupted =
    source !== null && leftOf === source.from && d.words[cue.to] === ',' && d.words[leftOf - 1] === ',';
  const left = cue.nonFinite || cue.cueClass === 'label' ? null : contentLeft(d, leftOf, claimedTo, interrupted);
  // `“Why?” she was asked. He answered: “…”` and the like: a colon hands over to what follows.
  const handsOver = right !== null && d.words[cue.to] === ':';
  if (left && !handsOver && (!right || interrupted || (left.quoted && !isOpener(d, left.range)))) {
    if (!source) return null;
    const content = [left.range];
    const rest = restAfterComma(d, cue.to, limit, left.quoted);
    if (rest) content.push(rest);
    return make(left.quoted ? 'quotation' : 'bare-clause', source, content);
  }
  if (!right) return null;
  if (!source && !previous) return null;
  if (cue.nonFinite && !containsQuotation(d, right.range) && right.plain) return null;
  const quoted = containsQuotation(d, right.range);
  return make(
    right.plain && !quoted ? 'bare-clause' : quoted && isQuoted(d, right.range.from) ? 'quotation' : 'complement',
    source,
    [right.range],
  );
};

/** A comma stands before a token, be it inside the closing mark: “a change of stance,” saying … */
const followsComma = (d: Document, i: number): boolean =>
  d.words[i - 1] === ',' || (isQuoted(d, i - 1) && !isQuoted(d, i) && d.words[i - 2] === ',');

/** "and said", ", then added": a predicate whose subject stands before an earlier verb. */
const isCoordinated = (d: Document, cue: Cue): boolean =>
  /^(?:and|but|then|or|also|nor)$/u.test(d.lower[cue.from - 1] ?? '') ||
  /^(?:then|also|later)$/u.test(d.lower[cue.from] ?? '');

/** `On ABC’s “This Week,” Rubio said …`: a title in marks inside an adverbial, not what was said. */
const isOpener = (d: Document, { from, to }: TokenRange): boolean => {
  if (isQuoted(d, from)) return false;
  const quotation = d.quotations[d.quotationOf[to - 1] ?? -1];
  return (
    quotation !== undefined &&
    quotation.to - quotation.from <= 7 &&
    (PREPOSITIONS.has(d.lower[from] ?? '') || /^(?:when|while|as|after|before)$/u.test(d.lower[from] ?? ''))
  );
};

/** “…,” he said, “…”; Recently, he said, he has realised …: the part after the interruption. */
const restAfterComma = (d: Document, after: number, limit: number, quoted: boolean): TokenRange | null => {
  let i = after;
  let skipped = 0;
  // "he said on Monday, “…”": an adverbial may stand before the comma.
  while (i < limit && d.words[i] !== ',' && d.words[i] !== ':' && !isQuoted(d, i) && skipped < 12) {
    i++;
    skipped++;
  }
  if (isQuoted(d, i) && skipped > 0) return trimContent(d, { from: i, to: endOfQuoted(d, i, limit) });
  if ((d.words[i] !== ',' && d.words[i] !== ':') || i + 1 >= limit) return null;
  if (quoted && !isQuoted(d, i + 1)) return null;
  if (!quoted && skipped > 0) return null;
  return trimContent(d, { from: i + 1, to: quoted ? endOfQuoted(d, i + 1, limit) : limit });
};

const endOfQuoted = (d: Document, from: number, limit: number): number => {
  let end = from;
  for (let i = from; i < limit; i++) if (isQuoted(d, i)) end = i + 1;
  return end;
};

/** “…,” said X: the source follows the cue and the content stands before it. */
const invert = (
  d: Document,
  cue: Cue,
  sentence: Sentence,
  claimedTo: number,
  limit: number,
): { source: TokenRange; content: TokenRange[]; quoted: boolean } | null => {
  if (cue.nonFinite || cue.cueClass === 'tell' || cue.cueClass === 'label' || cue.cueClass === 'urge') return null;
  const left = contentLeft(d, cue.from, claimedTo);
  if (!left) return null;
  const source = subjectAfter(d, cue.to, sentence.to);
  if (!source) return null;
  if (!left.quoted && !isSureInversion(d, source, sentence)) return null;
  const content = [left.range];
  const rest = left.quoted ? restAfterComma(d, source.to, limit, true) : null;
  if (rest) content.push(rest);
  return { source, content, quoted: left.quoted };
};

const isSureInversion = (d: Document, source: TokenRange, sentence: Sentence): boolean => {
  const last = source.to - 1;
  const isHead =
    /^\p{Lu}/u.test(d.words[last] ?? '') ||
    isSpeakerNoun(d.lower[last] ?? '') ||
    /^(?:he|she|they)$/u.test(d.lower[last] ?? '') ||
    source.to - source.from > 3;
  const next = d.lower[source.to] ?? '.';
  return (
    isHead &&
    (source.to >= sentence.to ||
      /^[.,;—–(]$/u.test(next) ||
      PREPOSITIONS.has(next) ||
      /^(?:who|as|when|and|but|while)$/u.test(next))
  );
};

/**
 * The subject of a cue that has none of its own. "Calling it a sham, Trump left": of the verb that follows. ", adding that":
 * the source of the statement before it. "arrived late and acknowledged": of the nearest verb before it that has one.
 */
const sharedSubject = (
  d: Document,
  cue: Cue,
  sentence: Sentence,
  previous: Attribution | undefined,
): TokenRange | null => {
  if (cue.from - sentence.from <= 1) return subjectOfNextVerb(d, cue, sentence);
  if (followsComma(d, cue.from) && previous?.source && previous.source.to <= cue.from) return previous.source;
  const isParticiple = cue.verb?.form === 'ing';
  for (let i = cue.from - 1; i > sentence.from; i--) {
    // "with Trump and Vance yelling at him and requesting …": participles share a subject with participles.
    const isTwin = isParticiple && /ing$/u.test(d.lower[i] ?? '') && sayVerbOf(d.lower[i] ?? '') !== undefined;
    if (isQuoted(d, i) || !(isTwin || isVerbLike(d, i))) continue;
    const subject = subjectBefore(d, i, sentence.from);
    if (subject && !/^(?:it|this|that|these|those)$/u.test(d.lower[subject.from] ?? '')) return subject;
  }
  return null;
};

const subjectOfNextVerb = (d: Document, cue: Cue, sentence: Sentence): TokenRange | null => {
  for (let i = cue.to; i < sentence.to; i++) {
    if ((isQuoted(d, i) && isQuoted(d, i + 1)) || (d.words[i] !== ',' && !isQuoted(d, i))) continue;
    for (let j = i + 2; j < Math.min(sentence.to, i + 16); j++) {
      if (!isVerbLike(d, j)) continue;
      const subject = subjectBefore(d, j, i + 1);
      if (subject) return subject;
    }
  }
  return null;
};

const isVerbLike = (d: Document, i: number): boolean => {
  const lower = d.lower[i] ?? '';
  if (isFiniteVerb(lower)) return true;
  const verb = sayVerbOf(lower);
  return (verb !== undefined && !verb.ambiguous && verb.form !== 'ing') || (/ed$/u.test(lower) && lower.length > 4);
};

const passive = (
  d: Document,
  { cue, subject }: Draft,
  limit: number,
  make: (construction: Construction, source: TokenRange | null, content: TokenRange[]) => Attribution,
): Attribution | null => {
  if (!subject || cue.negated) return null;
  const rest = trimContent(d, { from: subject.to, to: limit });
  if (!rest || !containsQuotation(d, rest)) return null;
  const object = subjectBefore(d, cue.from, d.sentences[d.sentenceOf[cue.core] ?? 0]?.from ?? 0);
  return make('complement', subject, object ? [object, rest] : [rest]);
};
