/** The shipped weights: the same answer with WebAssembly and without, whatever was read before. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { CUE_FEATURES, cueFeaturesOf, windowOf } from '../../../src/analysis/model/cue-features';
import { featuresOf } from '../../../src/analysis/model/features';
import { findRelations } from '../../../src/analysis/model/find-relations';
import { openModel } from '../../../src/analysis/model/open-model';
import { rowsOf } from '../../../src/analysis/model/rows';
import type { Scores, TokenModel } from '../../../src/analysis/model/types';
import { findAttributions } from '../../../src/analysis/quotes/find-attributions';
import type { Document } from '../../../src/analysis/text/document';
import { DEMO_ARTICLE } from '../../../src/options/demo-article';
import { shippedDictionary } from '../dictionary';
import { documentOf, rangeOf } from '../quotes/support';

const weights = new Uint8Array(readFileSync('dist/model.bin'));
const kernel = new WebAssembly.Module(new Uint8Array(readFileSync('dist/kernel.wasm')));
const dictionary = shippedDictionary();
const DEMO = DEMO_ARTICLE.paragraphs.join('\n');

const featuresFor = (d: Document, model: TokenModel) =>
  featuresOf(d, rowsOf(d), model.vocabulary, dictionary, findAttributions(d));

/** Scores are valid until the next call: a copy of the rows asked for. */
const copy = ({ values, step }: Scores, rows: number): Float32Array => values.slice(0, rows * step);

const read = (model: TokenModel, text: string) => {
  const d = documentOf(text);
  const features = featuresFor(d, model);
  const { count } = features.rows;
  const { attribution, entity } = model.encode(features);
  return { attribution: copy(attribution, count), entity: copy(entity, count) };
};

describe('the model', () => {
  let compiled: TokenModel;
  let plain: TokenModel;
  beforeAll(() => {
    compiled = openModel(weights, kernel);
    plain = openModel(weights, null);
  });

  it('gives equal scores by both kernels', () => {
    expect(read(plain, DEMO)).toEqual(read(compiled, DEMO));
  });

  it('gives equal scores for a cue by both kernels', () => {
    const [a, b] = [compiled, plain].map((model) => {
      const d = documentOf(DEMO);
      const features = featuresFor(d, model);
      model.encode(features);
      const cue = rangeOf(d, 'countered');
      const window = windowOf(d, cue);
      const into = new Uint8Array((window.to - window.from) * CUE_FEATURES.length);
      cueFeaturesOf(d, window, cue, [cue], [], into);
      const shift = features.rows.rowOf[window.from]! - window.from;
      const moved = ({ from, to }: typeof cue) => ({ from: from + shift, to: to + shift });
      return copy(model.scoreCue(moved(window), moved(cue), into), window.to - window.from);
    });
    expect(a).toEqual(b);
  });

  it('keeps nothing of the article before', () => {
    const fresh = read(openModel(weights, kernel), DEMO);
    read(compiled, 'Ada Park said that the bridge stands.');
    expect(read(compiled, DEMO)).toEqual(fresh);
  });

  it('finds who said it in a plain sentence', () => {
    const d = documentOf('“The bridge stands,” Ada Park said on Monday. Tom Lee said that the ferry sank.');
    const { relations } = findRelations(d, featuresFor(d, compiled), findAttributions(d), compiled);
    expect(relations.map(({ cue }) => d.words[cue.to - 1])).toEqual(['said', 'said']);
    expect(relations.map(({ source }) => source && d.words[source.to - 1])).toEqual(['Park', 'Lee']);
  });

  it('reads an article longer than one segment, and one without a word', () => {
    const long = read(compiled, `${DEMO}\n`.repeat(3));
    expect([...long.attribution].every(Number.isFinite)).toBe(true);
    expect(long.attribution.length).toBeGreaterThan(3 * 1024);
    expect(read(compiled, '').attribution).toHaveLength(0);
  });

  it('knows the words that it was trained on, and the others as unknown', () => {
    expect(compiled.vocabulary.find('said')).toBeGreaterThan(1);
    expect(compiled.vocabulary.find('qwertzuiop')).toBe(0);
    expect(compiled.vocabulary.find('')).toBe(0);
  });
});
