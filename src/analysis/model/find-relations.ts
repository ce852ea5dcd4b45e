/**
 * From scores to statements: cues by the first pass's probabilities, then source and content of each cue by the second.
 */
import type { Attribution } from '../quotes/types';
import type { Document, TokenRange } from '../text/document';
import { Crf } from './crf';
import { CUE_FEATURES, cueFeaturesOf, windowOf } from './cue-features';
import type { RowFeatures } from './features';
import { ATTRIBUTION_LABELS, ENTITY_LABELS, PASS_LABELS } from './labels';
import type { Rows } from './rows';
import type { TokenModel } from './types';

/** One cue with what the second pass found for it. */
export interface Relation {
  readonly cue: TokenRange;
  /** Probability that a cue begins here. */
  readonly cueProbability: number;
  source: TokenRange | null;
  content: TokenRange[];
  /** Mean probability of the labels chosen, over the tokens of source and content. */
  readonly probability: number;
}

export interface DecodeOptions {
  /** A token begins a cue when it does so with this probability at least. */
  readonly cueThreshold: number;
}

/** Chosen on PolNeAR's development articles. */
export const DECODE: DecodeOptions = { cueThreshold: 0.45 };

/** Finds the relations of a document. Also returns the entity scores' marginals by row. */
export const findRelations = (
  d: Document,
  features: RowFeatures,
  rules: readonly Attribution[],
  model: TokenModel,
  options: DecodeOptions = DECODE,
): { relations: Relation[]; entities: Float32Array } => {
  const { attribution, entity } = model.encode(features);
  const labels = ATTRIBUTION_LABELS.length;
  const count = features.rows.count;
  const marginals = new Float32Array(count * labels);
  if (count > 0) new Crf(model.attributionCrf).marginals(attribution.values, attribution.step, count, marginals);
  const entities = new Float32Array(count * ENTITY_LABELS.length);
  if (count > 0) new Crf(model.entityCrf).marginals(entity.values, entity.step, count, entities);

  const cues = findCueSpans(features.rows, marginals, options.cueThreshold);
  const passCrf = new Crf(model.passCrf);
  const relations = cues.map(({ probability, ...cue }) => {
    const window = windowOf(d, cue);
    const rows = window.to - window.from;
    const from = features.rows.rowOf[window.from] ?? 0;
    const into = new Uint8Array(rows * CUE_FEATURES.length);
    cueFeaturesOf(d, window, cue, cues, rules, into);
    const offset = from - window.from;
    const scores = model.scoreCue({ from, to: from + rows }, { from: cue.from + offset, to: cue.to + offset }, into);
    forbidCue(scores.values, scores.step, cue.from - window.from, cue.to - window.from);
    const best = new Uint8Array(rows);
    passCrf.decode(scores.values, scores.step, rows, best);
    const passMarginals = new Float32Array(rows * PASS_LABELS.length);
    passCrf.marginals(scores.values, scores.step, rows, passMarginals);
    return read(window, cue, probability, best, passMarginals);
  });
  return { relations, entities };
};

/** The cue's own tokens are neither source nor content. */
export const forbidCue = (scores: Float32Array, step: number, from: number, to: number): void => {
  for (let row = from; row < to; row++)
    for (let label = 1; label < PASS_LABELS.length; label++) scores[row * step + label] = -1e4;
};

/** Cues by probability: a beginning, and its continuation while that is half as probable. */
export const findCueSpans = (
  rows: Rows,
  marginals: Float32Array,
  threshold: number,
): (TokenRange & { probability: number })[] => {
  const labels = ATTRIBUTION_LABELS.length;
  const [begin, inside] = [ATTRIBUTION_LABELS.indexOf('B-cue'), ATTRIBUTION_LABELS.indexOf('I-cue')];
  const cues: (TokenRange & { probability: number })[] = [];
  for (let row = 0; row < rows.count; row++) {
    const from = rows.tokenOf[row] ?? -1;
    const probability = marginals[row * labels + begin] ?? 0;
    if (from < 0 || probability < threshold) continue;
    let to = from + 1;
    while (row + 1 < rows.count && rows.tokenOf[row + 1] === to) {
      const next = (row + 1) * labels;
      if ((marginals[next + inside] ?? 0) < probability / 2 || (marginals[next + begin] ?? 0) >= threshold) break;
      to++;
      row++;
    }
    cues.push({ from, to, probability });
  }
  return cues;
};

const read = (
  window: TokenRange,
  cue: TokenRange,
  cueProbability: number,
  labels: Uint8Array,
  marginals: Float32Array,
): Relation => {
  const sources: TokenRange[] = [];
  const content: TokenRange[] = [];
  let sum = 0;
  let count = 0;
  const probabilityOf = (i: number): number => {
    const first = (labels[i] ?? 0) > 2 ? 3 : 1;
    return (marginals[i * PASS_LABELS.length + first] ?? 0) + (marginals[i * PASS_LABELS.length + first + 1] ?? 0);
  };
  for (let i = 0; i < labels.length; ) {
    const label = labels[i] ?? 0;
    if (label === 0) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < labels.length && labels[end] === (label % 2 === 1 ? label + 1 : label)) end++;
    for (let j = i; j < end; j++) sum += probabilityOf(j);
    count += end - i;
    (label > 2 ? content : sources).push({ from: window.from + i, to: window.from + end });
    i = end;
  }
  const distance = (range: TokenRange): number => Math.max(range.from - cue.to, cue.from - range.to);
  const source = sources.reduce<TokenRange | null>(
    (best, range) => (best && distance(best) <= distance(range) ? best : range),
    null,
  );
  return { cue, cueProbability, source, content, probability: count > 0 ? sum / count : 0 };
};
