/** What is packed for the extension is the network that was trained, to the rounding of its weights. */
import { describe, expect, it } from 'vitest';
import { CUE_FEATURES, cueFeaturesOf, windowOf } from '../../src/analysis/model/cue-features';
import { featuresOf } from '../../src/analysis/model/features';
import { ATTRIBUTION_LABELS, ENTITY_LABELS, PASS_LABELS } from '../../src/analysis/model/labels';
import { openModel } from '../../src/analysis/model/open-model';
import { rowsOf } from '../../src/analysis/model/rows';
import type { Scores, TokenModel } from '../../src/analysis/model/types';
import { openWeights } from '../../src/analysis/model/weights-file';
import { withModel } from '../../src/training/evaluate';
import { packWeights } from '../../src/training/export';
import { UNITS } from '../../src/training/network';
import { Random } from '../../src/training/random';
import { vocabularyOf } from '../../src/training/vectors';
import { shippedDictionary } from '../analysis/dictionary';
import { documentOf, rangeOf } from '../analysis/quotes/support';
import { smallNetwork } from './small-network';

const WORDS = ['', '\n', 'ada', 'park', 'said', 'that', 'the', 'bridge', 'stands', '.', '"', 'it', 'will'];
const TEXT = 'Ada Park said that the bridge stands. “It will,” Park said.\nThe ferry sank.';

const { network, vectors } = smallNetwork(WORDS, new Random(5));
const vocabulary = vocabularyOf(WORDS);
const packed = packWeights(
  (name) => {
    const { rows, columns, value } = network.tensors.find((tensor) => tensor.name === name)!;
    return { rows, columns, values: value.view };
  },
  vectors,
  UNITS,
);

/** Scores of all rows, without the padding of either form. */
const rowsIn = ({ values, step }: Scores, rows: number, labels: number): number[] =>
  Array.from({ length: rows * labels }, (_, i) => values[Math.floor(i / labels) * step + (i % labels)]!);

const scored = (model: TokenModel) => {
  const d = documentOf(TEXT);
  const features = featuresOf(d, rowsOf(d), model.vocabulary, shippedDictionary(), []);
  const { count } = features.rows;
  const { attribution, entity } = model.encode(features);
  const first = [
    ...rowsIn(attribution, count, ATTRIBUTION_LABELS.length),
    ...rowsIn(entity, count, ENTITY_LABELS.length),
  ];
  const cue = rangeOf(d, 'said');
  const window = windowOf(d, cue);
  const into = new Uint8Array((window.to - window.from) * CUE_FEATURES.length);
  cueFeaturesOf(d, window, cue, [cue], [], into);
  const second = rowsIn(model.scoreCue(window, cue, into), window.to - window.from, PASS_LABELS.length);
  return { first, second };
};

describe('packed weights', () => {
  it('give the scores of the trained network, to the rounding of its weights', () => {
    const trained = withModel(network, vocabulary, scored);
    const opened = scored(openModel(packed, null));
    for (const part of ['first', 'second'] as const) {
      const spread = Math.max(...trained[part]) - Math.min(...trained[part]);
      expect(spread).toBeGreaterThan(0.5);
      trained[part].forEach((score, i) => {
        expect(Math.abs(opened[part][i]! - score), `${part} ${i}`).toBeLessThan(0.05 * spread);
      });
    }
  });

  it('know the words, but not the two rows that are none', () => {
    const model = openModel(packed, null);
    expect(WORDS.slice(2).map((word) => model.vocabulary.find(word))).toEqual(WORDS.slice(2).map((_, i) => i + 2));
    expect(model.vocabulary.find('\n')).toBe(0);
  });

  it('leave out what only training needs', () => {
    expect(() => openWeights(packed).entry('parts.matrix')).toThrow('lack parts.matrix');
    expect(() => openWeights(packed).entry('projection')).toThrow('lack projection');
  });
});
