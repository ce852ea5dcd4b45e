/**
 * Statements that a format marks instead of a verb: transcripts ("LEAVITT: words", each turn perhaps in quotation marks)
 * and signatures (“words” — Name).
 */
import type { Document, Paragraph, TokenRange } from '../text/document';
import { TokenKind } from '../text/tokens';
import { isCapitalised } from '../text/word-classes';
import type { Attribution } from './types';

interface Turn {
  readonly source: TokenRange;
  readonly cue: TokenRange;
  /** The turn begins with a quotation mark: so does each further paragraph of it. */
  readonly isQuoted: boolean;
}

/** Attributions by format; `found` are those that verbs gave. */
export const findFormats = (d: Document, found: readonly Attribution[]): Attribution[] => {
  const turns = d.paragraphs.map((paragraph) => turnOf(d, paragraph));
  const isTranscript = turns.filter(Boolean).length >= 2;
  const attributions: Attribution[] = [];
  let current: { readonly turn: Turn; readonly attribution: Attribution } | null = null;
  d.paragraphs.forEach((paragraph, index) => {
    const turn = turns[index];
    if (turn && isTranscript) {
      const attribution = make(d, turn.source, turn.cue, { from: turn.cue.to, to: paragraph.to });
      current = { turn, attribution };
      // The questions of an interview are the paper's own words.
      if (d.words[turn.source.from] !== 'Q') attributions.push(attribution);
      return;
    }
    if (current?.turn.isQuoted && isMark(d, paragraph.from)) {
      current.attribution.content.push({ from: paragraph.from, to: paragraph.to });
      return;
    }
    current = null;
    attributions.push(...signatureOf(d, paragraph, found));
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

const MARK = /^(?:["“”„«»]|''|``)$/u;
const isMark = (d: Document, token: number): boolean => MARK.test(d.words[token] ?? '');

/** "WALLACE: …": one to four capitalised words and a colon open the paragraph, after a quotation mark or not. */
const turnOf = (d: Document, { from: start, to }: Paragraph): Turn | null => {
  const isQuoted = isMark(d, start);
  const from = isQuoted ? start + 1 : start;
  let i = from;
  while (i < to && i - from < 5 && d.tokens.kind[i] === TokenKind.Word && d.words[i] === d.words[i]?.toUpperCase()) i++;
  if (i === from || d.words[i] !== ':' || i + 2 >= to) return null;
  return { source: { from, to: i }, cue: { from: i, to: i + 1 }, isQuoted };
};

const LONGEST_SIGNATURE = 12;

/** “words” ― Name: a paragraph that begins with a mark and ends in a closing mark, a dash and a name. */
const signatureOf = (d: Document, { from, to }: Paragraph, found: readonly Attribution[]): Attribution[] => {
  if (!isMark(d, from)) return [];
  let dash = Math.max(from, to - LONGEST_SIGNATURE);
  while (dash < to && !(isDash(d, dash) && isMark(d, dash - 1) && isCapitalised(d.words[dash + 1] ?? ''))) dash++;
  if (dash >= to) return [];
  // A verb after the dash means that the sentence goes on: “…” — Trump said.
  if (found.some(({ cue }) => cue !== null && cue.from > dash && cue.to <= to)) return [];
  let end = dash + 1;
  while (end < to && !/^[,(.]$/u.test(d.words[end] ?? '') && end - dash < 8) end++;
  return [make(d, { from: dash + 1, to: end }, { from: dash, to: dash + 1 }, { from, to: dash })];
};

const isDash = (d: Document, token: number): boolean => /^[—–―-]$|^--+$/u.test(d.words[token] ?? '');
