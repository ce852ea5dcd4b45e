/** The network as the analysis sees a model, and its answers in the form of the command line. */

import type { Vocabulary } from '../analysis/model/features';
import { findRelations } from '../analysis/model/find-relations';
import { ENTITY_LABELS } from '../analysis/model/labels';
import type { Scores, TokenModel } from '../analysis/model/types';
import { combine } from '../analysis/quotes/combine';
import { spanOf, type TokenRange } from '../analysis/text/document';
import type { Example } from './examples';
import type { Region } from './kernels';
import type { Network } from './network';

/** Wraps the network for as long as `run` takes; memory is given back after each article. */
export const withModel = <T>(network: Network, vocabulary: Vocabulary, run: (model: TokenModel) => T): T => {
  const mark = network.arena.mark();
  let hidden: Region | null = null;
  let tokens: readonly [Region, Region] | null = null;
  const scoresOf = (region: Region, step: number): Scores => ({ values: region.view, step });
  const model: TokenModel = {
    vocabulary,
    attributionCrf: network.attribution.weights,
    entityCrf: network.entity.weights,
    passCrf: network.pass.head.weights,
    encode: ({ rows, words, values }) => {
      network.arena.release(mark);
      const { output } = network.encode({ rows: rows.count, words, values }, false);
      hidden = output;
      tokens = network.pass.tokenInputs(rows.count, output);
      const scores = (head: Network['attribution']): Scores =>
        scoresOf(head.scores(network.arena, rows.count, output), head.step);
      return { attribution: scores(network.attribution), entity: scores(network.entity) };
    },
    scoreCue: (rows, cue, features) => {
      if (!hidden || !tokens) throw new Error('training: scoreCue before encode');
      const pass = { ...rows, cueFrom: cue.from, cueTo: cue.to, features };
      const run = network.pass.forward(pass, tokens, hidden);
      const { head } = network.pass;
      return scoresOf(head.scores(network.arena, rows.to - rows.from, run.hidden), head.step);
    },
  };
  const answer = run(model);
  network.arena.release(mark);
  return answer;
};

export interface Prediction {
  readonly id: string;
  readonly quotes: readonly object[];
  readonly actors: readonly object[];
}

/** What the command line would print for an article, without speakers and dictionary. */
export const predict = ({ gold, document: d, rules, features }: Example, model: TokenModel): Prediction => {
  const { relations, entities } = findRelations(d, features, rules, model);
  const spans = (ranges: readonly TokenRange[]) => ranges.map((range) => spanOf(d, range));
  return {
    id: gold.id,
    quotes: combine(d, rules, relations).map(({ source, cue, content }) => ({
      source: source ? spans([source]) : [],
      cue: cue ? spans([cue]) : [],
      content: spans(content),
    })),
    actors: entitiesIn(entities, features.rows.tokenOf).map(({ type, ...range }) => ({
      kind: KINDS[type] ?? type,
      mentions: spans([range]),
    })),
  };
};
const KINDS: Record<string, string> = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'group' };

const entitiesIn = (marginals: Float32Array, tokenOf: Int32Array): (TokenRange & { type: string })[] => {
  const n = ENTITY_LABELS.length;
  const best = (row: number): number => {
    let top = 0;
    for (let y = 1; y < n; y++) if (marginals[row * n + y]! > marginals[row * n + top]!) top = y;
    return top;
  };
  const found: (TokenRange & { type: string })[] = [];
  for (let row = 0; row < tokenOf.length; row++) {
    const label = best(row);
    const from = tokenOf[row]!;
    if (from < 0 || label % 2 === 0) continue;
    let to = from + 1;
    while (row + 1 < tokenOf.length && tokenOf[row + 1] === to && best(row + 1) === label + 1) {
      row++;
      to++;
    }
    found.push({ from, to, type: ENTITY_LABELS[label]!.slice(2) });
  }
  return found;
};
