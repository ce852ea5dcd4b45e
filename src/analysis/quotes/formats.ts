/**
 * Statements that a format marks instead of a verb: transcripts ("LEAVITT: words"), signatures (“words” — Name) and the
 * colon that hands over to a quoted paragraph.
 */
import type { Document, Paragraph, TokenRange } from '../text/document';
import { TokenKind } from '../text/tokens';
import { isCapitalised } from '../text/word-classes';
import type { Attribution } from './types';

/** Attributions by format, in paragraphs where no verb gave one. */
export const findFormats = (d: Document, found: readonly Attribution[]): Attribution[] => {
  const taken = new Set(found.map(({ sentence }) => d.sentences[sentence]?.paragraph));
  const turns = d.paragraphs.map((paragraph) => turnOf(d, paragraph));
  const isTranscript = turns.filter(Boolean).length >= 2;
  const attributions: Attribution[] = [];
  d.paragraphs.forEach((paragraph, index) => {
    const turn = turns[index];
    // The questions of an interview are the paper's own words.
    if (turn && d.words[turn.source.from] === 'Q') return;
    if (turn && isTranscript)
      attributions.push(make(d, turn.source, turn.cue, { from: turn.cue.to, to: paragraph.to }));
    else if (!taken.has(index)) attributions.push(...signatureOf(d, paragraph));
  });
  return attributions;
};

const make = (d: Document, source: TokenRange, cue: TokenRange, content: TokenRange): Attribution => ({
  sentence: d.sentenceOf[content.from] ?? 0,
  construction: 'format',
  cueClass: null,
  cue,
  source,
  content: [content],
});

/** "WALLACE: …": one to four capitalised words and a colon open the paragraph. */
const turnOf = (d: Document, { from, to }: Paragraph): { source: TokenRange; cue: TokenRange } | null => {
  let i = from;
  while (i < to && i - from < 5 && d.tokens.kind[i] === TokenKind.Word && d.words[i] === d.words[i]?.toUpperCase()) i++;
  if (i === from || d.words[i] !== ':' || i + 2 >= to) return null;
  return { source: { from, to: i }, cue: { from: i, to: i + 1 } };
};

/** “words” ― Name: a quoted paragraph that ends in a dash and a name. */
const signatureOf = (d: Document, { from, to }: Paragraph): Attribution[] => {
  const quotation = d.quotations[d.quotationOf[from] ?? -1];
  if (!quotation || quotation.from !== from || !quotation.closed) return [];
  const dash = quotation.to;
  if (!/^[—–―-]$|^--+$/u.test(d.words[dash] ?? '') || dash + 1 >= to || !isCapitalised(d.words[dash + 1] ?? ''))
    return [];
  let end = dash + 1;
  while (end < to && !/^[,(.]$/u.test(d.words[end] ?? '') && end - dash < 8) end++;
  return [make(d, { from: dash + 1, to: end }, { from: dash, to: dash + 1 }, { from, to: quotation.to })];
};
