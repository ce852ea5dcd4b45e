/**
 * Direct speech that goes on: sentences and paragraphs that stand wholly in quotation marks and have no cue of their own
 * belong to the statement before them (or after, when a quotation opens a run of paragraphs and the cue comes last).
 * Worth ten points of quoted attribution F1 in prototypes on PolNeAR.
 */
import type { Document, TokenRange } from '../text/document';
import { TokenKind } from '../text/tokens';
import type { Attribution } from './types';

/** Extends attributions in place over quoted sentences that follow or precede them; returns all of them. */
export const joinContinuations = (d: Document, attributions: Attribution[]): Attribution[] => {
  const bySentence = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const list = bySentence.get(attribution.sentence) ?? [];
    list.push(attribution);
    bySentence.set(attribution.sentence, list);
  }
  let current: Attribution | null = null;
  /** Last sentence the current attribution reaches. */
  let reached = -2;
  const joined = new Set<number>();
  for (let s = 0; s < d.sentences.length; s++) {
    const own = bySentence.get(s);
    if (own) {
      const last = own.filter((a) => speaksDirectly(d, a)).at(-1);
      current = last ?? own.at(-1) ?? null;
      reached = s;
      continue;
    }
    if (!current || reached !== s - 1 || !isQuotedThroughout(d, s) || !mayFollow(d, current, s)) continue;
    extend(current, rangeOf(d, s));
    joined.add(s);
    reached = s;
  }
  joinBackward(d, attributions, joined, bySentence);
  return attributions;
};

const speaksDirectly = (d: Document, attribution: Attribution): boolean =>
  attribution.content.some(({ from, to }) => (d.quotationOf[from] ?? -1) >= 0 || (d.quotationOf[to - 1] ?? -1) >= 0);

/** At least 95% of a sentence's words stand in double quotation marks. */
const isQuotedThroughout = (d: Document, s: number): boolean => {
  const sentence = d.sentences[s];
  if (!sentence) return false;
  let words = 0;
  let quoted = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (d.tokens.kind[i] === TokenKind.Mark) continue;
    words++;
    if ((d.quotationOf[i] ?? -1) >= 0) quoted++;
  }
  return words > 0 && quoted >= words * 0.95;
};

const rangeOf = (d: Document, s: number): TokenRange => {
  const { from, to } = d.sentences[s] ?? { from: 0, to: 0 };
  return { from, to };
};

const mayFollow = (d: Document, current: Attribution, s: number): boolean => {
  const previous = d.sentences[s - 1];
  const sentence = d.sentences[s];
  if (!previous || !sentence) return false;
  if (previous.paragraph === sentence.paragraph) return true;
  if (sentence.paragraph !== previous.paragraph + 1) return false;
  const lastToken = previous.to - 1;
  const lastQuotation = d.quotations[d.quotationOf[lastToken] ?? -1];
  if (lastQuotation && !lastQuotation.closed) return true;
  const endsQuoted = lastQuotation !== undefined;
  // "…, X said." and the next paragraph opens with a mark: X goes on. “…,” X said. “….” and a new paragraph: someone else may.
  return !endsQuoted && current.sentence === s - 1;
};

/** Adds a sentence to a statement that may hold some of it already: a colon hands over too (block-quotes.ts). */
const extend = (attribution: Attribution, range: TokenRange): void => {
  const touched = attribution.content.filter(({ from, to }) => from < range.to && range.from < to);
  const from = Math.min(range.from, ...touched.map((other) => other.from));
  const to = Math.max(range.to, ...touched.map((other) => other.to));
  const others = attribution.content.filter((other) => !touched.includes(other));
  attribution.content = [...others, { from, to }].sort((a, b) => a.from - b.from);
};

/** Quoted paragraphs left open before an attributed one: “A. / “B,” X said. */
const joinBackward = (
  d: Document,
  attributions: readonly Attribution[],
  joined: ReadonlySet<number>,
  bySentence: ReadonlyMap<number, Attribution[]>,
): void => {
  for (const attribution of attributions) {
    if (!speaksDirectly(d, attribution)) continue;
    for (let s = attribution.sentence - 1; s >= 0; s--) {
      if (joined.has(s) || bySentence.has(s) || !isQuotedThroughout(d, s)) break;
      const sentence = d.sentences[s];
      const next = d.sentences[s + 1];
      if (!sentence || !next) break;
      const isSameParagraph = sentence.paragraph === next.paragraph;
      const last = d.quotations[d.quotationOf[sentence.to - 1] ?? -1];
      if (!isSameParagraph && (!last || last.closed)) break;
      attribution.content.unshift(rangeOf(d, s));
    }
  }
};
