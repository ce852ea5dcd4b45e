/**
 * Sentences that keep a quotation whole: the text is not split inside quotation marks, nor between “…?” and the "she
 * asked" that follows, because content, cue and source of one statement are almost always found in such a stretch.
 * (Measured in prototypes on PolNeAR: 99.7% of sources stand in the cue's stretch.)
 */
import { isSayForm } from './say-verbs';
import { TokenKind, type Tokens } from './tokens';
import type { Paragraph, Quotation, Sentence } from './types';

interface Parts {
  readonly tokens: Tokens;
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  readonly quotationOf: Int32Array;
}

const ENDS = /^(?:[.!?…]|\.{2,})$/u;
const CLOSERS = /^[”"’'»)\]]$|^''$/u;

/** Sentences in order; every token of a paragraph belongs to one. */
export const findSentences = (parts: Parts): Sentence[] =>
  parts.paragraphs.flatMap((paragraph, index) => inParagraph(parts, paragraph, index));

const inParagraph = (parts: Parts, paragraph: Paragraph, index: number): Sentence[] => {
  const sentences: Sentence[] = [];
  let from = paragraph.from;
  for (let i = paragraph.from; i < paragraph.to; i++) {
    if (!endsSentence(parts, i)) continue;
    let to = i + 1;
    while (to < paragraph.to && CLOSERS.test(parts.words[to] ?? '') && !opensHere(parts, to)) to++;
    if (to >= paragraph.to) break;
    const quotation = parts.quotationOf[to - 1] ?? -1;
    if (quotation >= 0 && quotation === parts.quotationOf[to]) continue;
    if (!startsSentence(parts, to)) continue;
    if (to > i + 1 && isFollowedBySaying(parts, i, to, paragraph.to)) continue;
    sentences.push({ from, to, paragraph: index });
    from = to;
    i = to - 1;
  }
  if (from < paragraph.to) sentences.push({ from, to: paragraph.to, paragraph: index });
  return sentences;
};

const opensHere = (parts: Parts, i: number): boolean => {
  const quotation = parts.quotationOf[i] ?? -1;
  return quotation >= 0 && parts.quotations[quotation]?.from === i;
};

const endsSentence = ({ words, tokens }: Parts, i: number): boolean => {
  const word = words[i] ?? '';
  if (tokens.kind[i] === TokenKind.Mark) return ENDS.test(word);
  // "in the U.S. The": an initialism ends a sentence only before a word that cannot go on with a name.
  return (
    /^(?:\p{Lu}\.){2,}$/u.test(word) &&
    /^(?:The|He|She|It|They|But|And|In|On|A|An|This|That)$/u.test(words[i + 1] ?? '')
  );
};

const startsSentence = ({ words }: Parts, i: number): boolean =>
  /^[\p{Lu}\p{Lt}\p{N}“"‘'«„([—–•*@#$€£]|^''/u.test(words[i] ?? '');

/** “Who cares?” Trump asked: the sentence goes on when a verb of saying follows within six tokens. */
const isFollowedBySaying = (parts: Parts, end: number, to: number, limit: number): boolean => {
  if (!/^[!?…]$|^\.{2,}$/u.test(parts.words[end] ?? '')) return false;
  for (let i = to; i < Math.min(limit, to + 7); i++) {
    if ((parts.quotationOf[i] ?? -1) >= 0 || ENDS.test(parts.words[i] ?? '')) return false;
    if (isSayForm(parts.lower[i] ?? '')) return true;
  }
  return false;
};
