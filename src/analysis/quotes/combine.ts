/**
 * Puts the learned models' relations together with what rules do better: transcripts and signature lines, quotations
 * that go on over sentences and paragraphs, whole quotation marks, and statements that grammar makes certain.
 */

import type { Relation } from '../model/find-relations';
import type { Document, TokenRange } from '../text/document';
import { sayVerbOf } from '../text/say-verbs';
import { blockQuoteAfter } from './block-quotes';
import { containsQuotation } from './contents';
import { joinContinuations } from './continuation';
import { withSureStatements } from './sure-statements';
import type { Attribution } from './types';
import { completeQuotations } from './whole-quotations';

/** All attributions of a document, in order of their first content token. `rules` are those of `findAttributions`. */
export const combine = (d: Document, rules: readonly Attribution[], relations: readonly Relation[]): Attribution[] => {
  const found = relations.flatMap((relation) => attributionOf(d, relation) ?? []);
  const learned = withSureStatements(d, rules, found).filter(
    (attribution) => !isOfNobody(d, attribution) && !isBareWord(d, attribution),
  );
  for (const attribution of learned) completeQuotations(d, attribution);
  joinContinuations(d, learned);
  const formats = rules.filter(({ construction }) => construction === 'format');
  const kept = learned.filter((attribution) => !formats.some((format) => isOneWith(attribution, format)));
  return [...kept, ...formats].sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
};

/** Whether a statement is what the format says, and not one that is reported inside it. */
const isOneWith = ({ cue, content }: Attribution, format: Attribution): boolean =>
  format.content.some(
    (whole) =>
      content.some((range) => range.from < whole.to && whole.from < range.to) &&
      !(cue !== null && whole.from <= cue.from && cue.to <= whole.to && size(content) * 2 < whole.to - whole.from),
  );

const size = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, { from, to }) => sum + to - from, 0);

/** "Nobody said …": what nobody said is no statement, unless it is quoted. */
const isOfNobody = (d: Document, { source, content }: Attribution): boolean =>
  source !== null &&
  (NOBODY.has(d.lower[source.from] ?? '') || (d.lower[source.from] === 'no' && d.lower[source.from + 1] === 'one')) &&
  !content.some((range) => containsQuotation(d, range));
const NOBODY = new Set(['nobody', 'none', 'neither']);

/** A range without the mark at its edge that opens or closes a quotation outside it: that belongs to the quotation. */
const withoutMark = (d: Document, { from, to }: TokenRange): TokenRange => {
  const opens = d.quotations[d.quotationOf[to - 1] ?? -1]?.from === to - 1;
  const closing = d.quotations[d.quotationOf[from] ?? -1];
  const closes = closing !== undefined && closing.to === from + 1 && closing.from < from;
  const trimmed = { from: closes ? from + 1 : from, to: opens ? to - 1 : to };
  return trimmed.from < trimmed.to ? trimmed : { from, to };
};

const attributionOf = (d: Document, relation: Relation): Attribution | null => {
  const { content: found } = relation;
  const cue = withoutMark(d, relation.cue);
  const source = relation.source && withoutMark(d, relation.source);
  const content = found.length > 0 ? found : blockQuoteAfter(d, cue);
  if (content.length === 0) return null;
  return {
    sentence: d.sentenceOf[cue.from] ?? 0,
    construction: 'learned',
    cueClass: sayVerbOf(d.lower[cue.to - 1] ?? '')?.cueClass ?? null,
    evidence: { cue: relation.cueProbability, labels: relation.probability },
    cue,
    source,
    content: [...content],
  };
};

/** "which", "him", "so": what was said stands elsewhere, or nowhere, and the word alone tells a reader nothing. */
const isBareWord = (d: Document, { content }: Attribution): boolean =>
  content.every(({ from, to }) => to === from + 1 && BARE_WORDS.has(d.lower[from] ?? ''));
const BARE_WORDS = new Set(
  'it that this these those which what who whom him her them me us you so as he she they his than one'.split(' '),
);
