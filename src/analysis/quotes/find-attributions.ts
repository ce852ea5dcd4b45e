/**
 * Finds the statements of a document: cue, source and content of each, in text order. Sentence by sentence from the
 * cues, then what runs over sentences and paragraphs (see continuation.ts) and formats without a verb (formats.ts).
 */
import type { Document, Sentence, TokenRange } from '../text/document';
import { isSpeakerNoun, PREPOSITIONS } from '../text/word-classes';
import { attributeAccordingTo } from './according-to';
import { type Clause, isVerbLike, readClause, rightLimit, sharedSubject } from './clauses';
import { containsQuotation, contentLeft, contentRight, isQuoted, trimContent } from './contents';
import { joinContinuations } from './continuation';
import { type Cue, findCues } from './cues';
import { findFormats } from './formats';
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

const inSentence = (d: Document, sentence: Sentence, index: number): Attribution[] => {
  const clauses = findCues(d, sentence).map((cue) => readClause(d, cue, sentence));
  const found: Attribution[] = [];
  let claimedTo = sentence.from;
  for (const [position, clause] of clauses.entries()) {
    const limit = rightLimit(d, clauses, position, sentence);
    const attribution = attribute(d, clause, sentence, index, claimedTo, limit, found.at(-1));
    if (!attribution) continue;
    if (isSwallowed(attribution, found) || isReportedThought(d, clause.cue, attribution, found)) continue;
    found.push(attribution);
    claimedTo = Math.max(
      claimedTo,
      ...attribution.content.map(({ to }) => to),
      clause.cue.to,
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

const attribute = (
  d: Document,
  clause: Clause,
  sentence: Sentence,
  index: number,
  claimedTo: number,
  limit: number,
  previous: Attribution | undefined,
): Attribution | null => {
  const { cue } = clause;
  if (cue.cueClass === 'according-to') return attributeAccordingTo(d, cue, sentence, index, claimedTo);
  const make = (construction: Construction, source: TokenRange | null, content: TokenRange[]): Attribution => ({
    sentence: index,
    construction,
    cueClass: cue.cueClass === 'according-to' ? null : cue.cueClass,
    cue: { from: cue.from, to: cue.to },
    source,
    content,
  });
  if (cue.passive) return passive(d, clause, limit, make);
  const inverted = invert(d, cue, sentence, claimedTo, limit);
  if (inverted) return make(inverted.quoted ? 'quotation' : 'bare-clause', inverted.source, inverted.content);

  const source = clause.subject ?? sharedSubject(d, cue, sentence, previous);
  const right = contentRight(d, cue, cue.to, isRelative(d, source) ? endOfRelative(d, cue.to, limit) : limit);
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

const isRelative = (d: Document, source: TokenRange | null): boolean =>
  source !== null && source.to - source.from === 1 && d.lower[source.from] === 'who';

/** "Park, who said the plan works, left early": the comma before the main verb ends the relative clause. */
const endOfRelative = (d: Document, from: number, limit: number): number => {
  for (let i = from; i + 1 < limit; i++) if (d.words[i] === ',' && !isQuoted(d, i) && isVerbLike(d, i + 1)) return i;
  return limit;
};

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
  if (isQuoted(d, i) && (skipped > 0 || quoted)) return trimContent(d, { from: i, to: endOfQuoted(d, i, limit) });
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

const passive = (
  d: Document,
  { cue, subject }: Clause,
  limit: number,
  make: (construction: Construction, source: TokenRange | null, content: TokenRange[]) => Attribution,
): Attribution | null => {
  if (!subject || cue.negated) return null;
  const rest = trimContent(d, { from: subject.to, to: limit });
  if (!rest || !containsQuotation(d, rest)) return null;
  const object = subjectBefore(d, cue.from, d.sentences[d.sentenceOf[cue.core] ?? 0]?.from ?? 0);
  return make('complement', subject, object ? [object, rest] : [rest]);
};
