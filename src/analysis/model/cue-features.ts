/**
 * What the second pass sees besides the encoder's vectors: where a token stands to one cue, to the quotations around it,
 * to other cues, and to what the rules found for that cue. Like features.ts, shared by training and runtime.
 */
import type { Attribution } from '../quotes/types';
import type { Document, TokenRange } from '../text/document';

export const CUE_FEATURES = [
  { name: 'distance', values: 32, size: 12 },
  { name: 'quotation', values: 16, size: 8 },
  { name: 'cues', values: 8, size: 4 },
  { name: 'rules', values: 8, size: 8 },
] as const;

export const CUE_INPUT_SIZE = CUE_FEATURES.reduce((sum, { size }) => sum + size, 0);

/** Farther from the cue than this nothing is looked for: sentences that long are lists, tables or broken pages. */
const REACH = 250;

/** The stretch in which a cue's source and content are looked for: its sentence. */
export const windowOf = (d: Document, cue: TokenRange): TokenRange => {
  const first = d.sentences[d.sentenceOf[cue.from] ?? -1];
  const last = d.sentences[d.sentenceOf[cue.to - 1] ?? -1];
  return {
    from: Math.max(first?.from ?? cue.from, cue.from - REACH),
    to: Math.min(last?.to ?? cue.to, cue.to + REACH),
  };
};

/** The attribution of the rules whose cue shares a token with this one. */
export const ruleOf = (attributions: readonly Attribution[], cue: TokenRange): Attribution | null =>
  attributions.find((a) => a.cue !== null && a.cue.from < cue.to && cue.from < a.cue.to) ?? null;

/** Feature values of the tokens of a window, `into[i * CUE_FEATURES.length + feature]`. */
export const cueFeaturesOf = (
  d: Document,
  window: TokenRange,
  cue: TokenRange,
  cues: readonly TokenRange[],
  attributions: readonly Attribution[],
  into: Uint8Array,
): void => {
  const width = CUE_FEATURES.length;
  const { from, to } = window;
  const own = d.quotationOf[cue.from] ?? -1;
  const left = nextQuotation(d, cue.from - 1, from - 1, own);
  const right = nextQuotation(d, cue.to, to, own);
  for (let token = from; token < to; token++) {
    const at = (token - from) * width;
    into[at] = distanceOf(token, cue);
    into[at + 1] = quotationValue(d.quotationOf[token] ?? -1, own, left, right);
    into[at + 2] = 0;
  }
  addCues(window, cue, cues, into);
  addRule(window, ruleOf(attributions, cue), attributions, into);
};

/** The first quotation that is not the cue's own, from a token towards `end`; -1 when there is none. */
const nextQuotation = (d: Document, from: number, end: number, own: number): number => {
  const step = end < from ? -1 : 1;
  for (let token = from; token !== end; token += step) {
    const quotation = d.quotationOf[token] ?? -1;
    if (quotation >= 0 && quotation !== own) return quotation;
  }
  return -1;
};

/** How many other cues stand between a token and the cue. */
const addCues = ({ from, to }: TokenRange, cue: TokenRange, cues: readonly TokenRange[], into: Uint8Array): void => {
  const width = CUE_FEATURES.length;
  for (const other of cues) {
    if (other.from === cue.from && other.to === cue.to) continue;
    for (let token = Math.max(from, other.from); token < Math.min(to, other.to); token++)
      into[(token - from) * width + 2] = 3;
    const beyond =
      other.from < cue.from ? { from, to: Math.min(other.from, to) } : { from: Math.max(from, other.to), to };
    for (let token = beyond.from; token < beyond.to; token++) bump(into, (token - from) * width + 2);
  }
};

/** What the rules found for this cue, or where they found nothing for it, for others. */
const addRule = (
  { from, to }: TokenRange,
  rule: Attribution | null,
  attributions: readonly Attribution[],
  into: Uint8Array,
): void => {
  const width = CUE_FEATURES.length;
  const mark = (range: TokenRange, value: number): void => {
    for (let token = Math.max(from, range.from); token < Math.min(to, range.to); token++)
      into[(token - from) * width + 3] = value;
  };
  mark({ from, to }, rule ? 1 : 0);
  const [inContent, inSource, inCue] = rule ? [2, 3, 4] : [5, 6, 7];
  for (const { content, source, cue } of rule ? [rule] : attributions) {
    for (const range of content) mark(range, inContent);
    if (source) mark(source, inSource);
    if (cue) mark(cue, inCue);
  }
};

/** One or two other cues between; 3 marks a token of another cue. */
const bump = (into: Uint8Array, at: number): void => {
  const value = into[at] ?? 0;
  if (value < 2) into[at] = value + 1;
};

/** 0 in the cue, 1 … 10 before it, 11 … 20 after it, in widening steps. */
const distanceOf = (token: number, cue: TokenRange): number => {
  if (token < cue.from) return stepOf(cue.from - token);
  return token < cue.to ? 0 : 10 + stepOf(token - cue.to + 1);
};
const STEPS = [1, 2, 3, 4, 6, 9, 14, 22, 35];
const stepOf = (distance: number): number => {
  let step = 0;
  while (step < STEPS.length && distance > STEPS[step]!) step++;
  return step + 1;
};

const quotationValue = (quotation: number, own: number, left: number, right: number): number => {
  const outside = own < 0 ? 0 : 8;
  if (quotation < 0) return outside;
  if (quotation === own) return outside + 1;
  if (quotation === left) return outside + 2;
  if (quotation === right) return outside + 3;
  return outside + (quotation < right || right < 0 ? 4 : 5);
};
