/** Several models as one: their scores are averaged. For labelling text that has no gold; never shipped. */
import type { CrfWeights } from '../analysis/model/crf';
import type { Scores, TokenModel } from '../analysis/model/types';

const meanOf = (lists: readonly ArrayLike<number>[]): Float32Array =>
  Float32Array.from(
    { length: lists[0]?.length ?? 0 },
    (_, i) => lists.reduce((sum, list) => sum + list[i]!, 0) / lists.length,
  );

const scoresOf = (all: readonly Scores[]): Scores => ({
  values: meanOf(all.map(({ values }) => values)),
  step: all[0]!.step,
});

const crfOf = (all: readonly CrfWeights[]): CrfWeights => ({
  labels: all[0]!.labels,
  transitions: meanOf(all.map(({ transitions }) => transitions)),
  start: meanOf(all.map(({ start }) => start)),
});

/** Models of one vocabulary as one model. */
export const ensembleOf = (models: readonly TokenModel[]): TokenModel => ({
  vocabulary: models[0]!.vocabulary,
  attributionCrf: crfOf(models.map(({ attributionCrf }) => attributionCrf)),
  entityCrf: crfOf(models.map(({ entityCrf }) => entityCrf)),
  passCrf: crfOf(models.map(({ passCrf }) => passCrf)),
  encode: (features) => {
    const all = models.map((model) => model.encode(features));
    return {
      attribution: scoresOf(all.map(({ attribution }) => attribution)),
      entity: scoresOf(all.map(({ entity }) => entity)),
    };
  },
  scoreCue: (rows, cue, features) => scoresOf(models.map((model) => model.scoreCue(rows, cue, features))),
});
