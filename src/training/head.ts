/** A head of the network: scores per row from the encoder's vectors, and the CRF over them with its gradient. */
import { Crf, type CrfWeights } from '../analysis/model/crf';
import type { Arena, Region } from './kernels';
import { Matrix } from './lstm-layer';
import type { Parameters, Tensor } from './parameters';
import type { Random } from './random';

/** What a head gives for one run; valid until its next one. */
export interface Scored {
  readonly scores: Region;
  readonly marginals: Float32Array;
  readonly logSum: number;
}

/** `step` is the width of a row of scores: that of the labels, rounded up to what the kernels take. */
export class Head {
  readonly matrix: Matrix;
  readonly bias: Tensor;
  readonly transitions: Tensor;
  readonly start: Tensor;
  readonly crf: Crf;
  #marginals = new Float32Array(0);

  constructor(
    arena: Arena,
    parameters: Parameters,
    readonly name: string,
    inputs: number,
    readonly labels: number,
    readonly step: number,
    random: Random,
  ) {
    this.matrix = new Matrix(arena, parameters, `${name}.matrix`, inputs, step, random);
    this.bias = parameters.add(`${name}.bias`, 1, step, 0, random);
    this.transitions = parameters.add(`${name}.transitions`, labels, labels, 0, random);
    this.start = parameters.add(`${name}.start`, 1, labels, 0, random);
    this.crf = new Crf(this.weights);
  }

  get weights(): CrfWeights {
    return { labels: this.labels, transitions: this.transitions.value.view, start: this.start.value.view };
  }

  /** To be called after each change of the weights. */
  refresh(): void {
    this.matrix.refresh();
    this.crf.refresh();
  }

  /** Scores of each row, in the arena. */
  scores(arena: Arena, rows: number, hidden: Region): Region {
    const scores = arena.take(rows * this.step);
    for (let t = 0; t < rows; t++) scores.view.set(this.bias.value.view, t * this.step);
    this.matrix.forward(rows, hidden.at, scores.at);
    return scores;
  }

  /** The probabilities of the labels for scores that `scores` gave. */
  marginals(rows: number, scores: Region): Scored {
    if (this.#marginals.length < rows * this.labels) this.#marginals = new Float32Array(rows * this.labels * 2);
    const logSum = this.crf.marginals(scores.view, this.step, rows, this.#marginals);
    return { scores, marginals: this.#marginals, logSum };
  }

  /** Adds the gradient of the loss of the last run, whose scores it overwrites; returns the negative log-likelihood. */
  loss(
    rows: number,
    hidden: Region,
    { scores, marginals, logSum }: Scored,
    labels: ArrayLike<number>,
    weight: number,
    dHidden: Region,
  ): number {
    const { labels: n, step } = this;
    const loss = logSum - this.crf.score(scores.view, step, labels);
    this.crf.addExpectedTransitions(rows, this.transitions.gradient.view, weight);
    for (let t = 0; t < rows; t++) {
      const gold = labels[t]!;
      for (let y = 0; y < n; y++) {
        const d = weight * (marginals[t * n + y]! - (y === gold ? 1 : 0));
        scores.view[t * step + y] = d;
        this.bias.gradient.view[y]! += d;
        if (t === 0) this.start.gradient.view[y]! += d;
      }
      for (let y = n; y < step; y++) scores.view[t * step + y] = 0;
      if (t > 0) this.transitions.gradient.view[labels[t - 1]! * n + gold]! -= weight;
    }
    this.matrix.backward(rows, hidden.at, scores.at, dHidden.at);
    return loss;
  }
}
