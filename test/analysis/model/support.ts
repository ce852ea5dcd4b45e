/** A model that a test writes by hand: labels by word instead of weights. */
import type { CrfWeights } from '../../../src/analysis/model/crf';
import type { RowFeatures } from '../../../src/analysis/model/features';
import { ATTRIBUTION_LABELS, ENTITY_LABELS, PASS_LABELS } from '../../../src/analysis/model/labels';
import type { Scores, TokenModel } from '../../../src/analysis/model/types';
import type { Document, TokenRange } from '../../../src/analysis/text/document';

type Label<T extends readonly string[]> = T[number];

/** What a token is to the first pass, and what to the second pass for one cue; 'O' is the rest. */
export interface Labels {
  first(word: string, token: number): Label<typeof ATTRIBUTION_LABELS>;
  second(word: string, token: number, cue: TokenRange): Label<typeof PASS_LABELS>;
}

const even = (labels: number): CrfWeights => ({
  labels,
  transitions: new Float32Array(labels ** 2),
  start: new Float32Array(labels),
});

/** Scores that make the label given all but certain; `sureness` is its score above the others'. */
const scoresOf = (labels: readonly string[], chosen: readonly string[], sureness: number): Scores => {
  const values = new Float32Array(chosen.length * labels.length);
  chosen.forEach((label, row) => {
    values[row * labels.length + labels.indexOf(label)] = sureness;
  });
  return { values, step: labels.length };
};

/** A model of one document. Its answers are as sure as `sureness`: 10 is certain, 0 knows nothing. */
export const fakeModel = (d: Document, labels: Labels, sureness = 10): TokenModel => {
  let tokenOf: Int32Array = new Int32Array(0);
  const wordAt = (row: number): string => d.words[tokenOf[row] ?? -1] ?? '';
  return {
    vocabulary: { size: 2, find: () => 0 },
    attributionCrf: even(ATTRIBUTION_LABELS.length),
    entityCrf: even(ENTITY_LABELS.length),
    passCrf: even(PASS_LABELS.length),
    encode: ({ rows }: RowFeatures) => {
      tokenOf = rows.tokenOf;
      const chosen = Array.from(tokenOf, (token, row) => (token < 0 ? 'O' : labels.first(wordAt(row), token)));
      return {
        attribution: scoresOf(ATTRIBUTION_LABELS, chosen, sureness),
        entity: scoresOf(ENTITY_LABELS, Array(tokenOf.length).fill('O'), sureness),
      };
    },
    scoreCue: ({ from, to }, cue) => {
      const rows = Array.from({ length: to - from }, (_, i) => from + i);
      const tokens: TokenRange = { from: tokenOf[cue.from] ?? -1, to: (tokenOf[cue.to - 1] ?? -2) + 1 };
      const chosen = rows.map((row) => labels.second(wordAt(row), tokenOf[row] ?? -1, tokens));
      return scoresOf(PASS_LABELS, chosen, sureness);
    },
  };
};

/** Labels from words: the first word of a list begins a span, the others go on with it. */
export const spans = <T extends string>(
  ...lists: readonly (readonly [name: string, ...words: string[]])[]
): ((word: string) => T) => {
  const labels = new Map<string, string>();
  for (const [name, ...words] of lists)
    words.forEach((word, i) => {
      labels.set(word, `${i === 0 ? 'B' : 'I'}-${name}`);
    });
  return (word) => (labels.get(word) ?? 'O') as T;
};
