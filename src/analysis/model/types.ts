/** What the learned models give; filled by the packed weights at run time and by the trainer while it trains. */
import type { TokenRange } from '../text/document';
import type { CrfWeights } from './crf';
import type { RowFeatures, Vocabulary } from './features';

/** Scores of rows × labels: row r's are at `values[r * step]` and the places after it. Valid until the next call. */
export interface Scores {
  readonly values: Float32Array;
  readonly step: number;
}

export interface TokenModel {
  readonly vocabulary: Vocabulary;
  readonly attributionCrf: CrfWeights;
  readonly entityCrf: CrfWeights;
  readonly passCrf: CrfWeights;
  /** Reads a whole article; the second pass then works on what it read. */
  encode(features: RowFeatures): { readonly attribution: Scores; readonly entity: Scores };
  /** The second pass for one cue: scores of the rows `from` … `to`, by the cue features of those rows. */
  scoreCue(rows: TokenRange, cue: TokenRange, features: Uint8Array): Scores;
}
