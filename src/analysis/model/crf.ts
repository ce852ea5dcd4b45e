/**
 * A linear-chain conditional random field over per-row scores (Lafferty, McCallum and Pereira 2001): the best labels,
 * the probability of each label at each row, and for training the gradient of the log-likelihood. Forward and backward
 * sums are kept in scaled probabilities, so that the inner loops need one exponential per row and label.
 */
import { allowedTransitions } from './labels';

/** Scores of label sequences: `transitions[from * labels + to]`, `start[label]`; forbidden ones are never taken. */
export interface CrfWeights {
  readonly labels: number;
  readonly transitions: ArrayLike<number>;
  readonly start: ArrayLike<number>;
}

/** Scratch that grows to the longest sequence seen, so that nothing is allocated per row. */
export class Crf {
  readonly #labels: number;
  readonly #allowed: Uint8Array;
  readonly #factor: Float64Array;
  readonly #startFactor: Float64Array;
  #weights: CrfWeights;
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #local = new Float64Array(0);
  #scale = new Float64Array(0);
  #back = new Uint8Array(0);

  constructor(weights: CrfWeights) {
    this.#labels = weights.labels;
    this.#allowed = allowedTransitions(weights.labels);
    this.#factor = new Float64Array(weights.labels ** 2);
    this.#startFactor = new Float64Array(weights.labels);
    this.#weights = weights;
    this.refresh();
  }

  /** Reads the weights again after they have changed (training). */
  refresh(): void {
    const { transitions, start } = this.#weights;
    for (let i = 0; i < this.#factor.length; i++)
      this.#factor[i] = this.#allowed[i] ? Math.exp(transitions[i] ?? 0) : 0;
    for (let label = 0; label < this.#labels; label++)
      this.#startFactor[label] = this.#mayStart(label) ? Math.exp(start[label] ?? 0) : 0;
  }

  #mayStart(label: number): boolean {
    return label === 0 || label % 2 === 1;
  }

  #reserve(rows: number): void {
    if (this.#scale.length >= rows) return;
    const capacity = rows * 2;
    this.#forward = new Float64Array(capacity * this.#labels);
    this.#backward = new Float64Array(capacity * this.#labels);
    this.#local = new Float64Array(capacity * this.#labels);
    this.#back = new Uint8Array(capacity * this.#labels);
    this.#scale = new Float64Array(capacity);
  }

  /**
   * Probability of each label at each row, written to `marginals` [rows × labels]. `scores` [rows × step] holds a row's
   * label scores in its first places. Returns the logarithm of the sum over all label sequences.
   */
  marginals(scores: ArrayLike<number>, step: number, rows: number, marginals: Float32Array | Float64Array): number {
    this.#reserve(rows);
    const n = this.#labels;
    const [forward, backward, local, scale] = [this.#forward, this.#backward, this.#local, this.#scale];
    let log = 0;
    for (let t = 0; t < rows; t++) {
      let highest = -Infinity;
      for (let y = 0; y < n; y++) highest = Math.max(highest, scores[t * step + y]!);
      for (let y = 0; y < n; y++) local[t * n + y] = Math.exp(scores[t * step + y]! - highest);
      let sum = 0;
      for (let y = 0; y < n; y++) {
        let into = 0;
        if (t === 0) into = this.#startFactor[y]!;
        else for (let x = 0; x < n; x++) into += forward[(t - 1) * n + x]! * this.#factor[x * n + y]!;
        const value = into * local[t * n + y]!;
        forward[t * n + y] = value;
        sum += value;
      }
      for (let y = 0; y < n; y++) forward[t * n + y]! /= sum;
      scale[t] = sum;
      log += Math.log(sum) + highest;
    }
    for (let y = 0; y < n; y++) backward[(rows - 1) * n + y] = 1;
    for (let t = rows - 2; t >= 0; t--) {
      for (let x = 0; x < n; x++) {
        let sum = 0;
        for (let y = 0; y < n; y++)
          sum += this.#factor[x * n + y]! * local[(t + 1) * n + y]! * backward[(t + 1) * n + y]!;
        backward[t * n + x] = sum / scale[t + 1]!;
      }
    }
    for (let i = 0; i < rows * n; i++) marginals[i] = forward[i]! * backward[i]!;
    return log;
  }

  /**
   * Expected number of each transition under the last call of `marginals`, added to `counts` [labels × labels] with a
   * weight. For training.
   */
  addExpectedTransitions(rows: number, counts: Float32Array, weight: number): void {
    const n = this.#labels;
    for (let t = 1; t < rows; t++)
      for (let x = 0; x < n; x++) {
        const from = this.#forward[(t - 1) * n + x]! * weight;
        if (from === 0) continue;
        for (let y = 0; y < n; y++)
          counts[x * n + y]! +=
            (from * this.#factor[x * n + y]! * this.#local[t * n + y]! * this.#backward[t * n + y]!) / this.#scale[t]!;
      }
  }

  /** Logarithmic score of one label sequence, in the terms of what `marginals` returns. */
  score(scores: ArrayLike<number>, step: number, labels: ArrayLike<number>): number {
    const { transitions, start } = this.#weights;
    let total = 0;
    for (let t = 0; t < labels.length; t++) {
      const label = labels[t]!;
      total += scores[t * step + label]!;
      total += t === 0 ? start[label]! : transitions[labels[t - 1]! * this.#labels + label]!;
    }
    return total;
  }

  /** The best label sequence, written to `best` [rows]. */
  decode(scores: ArrayLike<number>, step: number, rows: number, best: Uint8Array): void {
    if (rows === 0) return;
    this.#reserve(rows);
    const n = this.#labels;
    const { transitions, start } = this.#weights;
    const value = this.#forward;
    const back = this.#back;
    for (let t = 0; t < rows; t++) {
      for (let y = 0; y < n; y++) {
        let top = -Infinity;
        let from = 0;
        if (t === 0) top = this.#mayStart(y) ? start[y]! : -Infinity;
        else
          for (let x = 0; x < n; x++) {
            if (!this.#allowed[x * n + y]) continue;
            const candidate = value[(t - 1) * n + x]! + transitions[x * n + y]!;
            if (candidate > top) {
              top = candidate;
              from = x;
            }
          }
        value[t * n + y] = top + scores[t * step + y]!;
        back[t * n + y] = from;
      }
    }
    let last = 0;
    for (let y = 1; y < n; y++) if (value[(rows - 1) * n + y]! > value[(rows - 1) * n + last]!) last = y;
    for (let t = rows - 1; t >= 0; t--) {
      best[t] = last;
      last = back[t * n + last]!;
    }
  }
}
