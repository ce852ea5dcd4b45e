/** The shapes of a document: what text/ makes and the other rooms read. */
import type { BlockKind } from '../types';
import type { Tokens } from './tokens';

/** A run of tokens, end exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface Paragraph extends TokenRange {
  /** Null in plain text, where nothing says what a line is. */
  readonly kind: BlockKind | null;
}

/** A sentence; one that begins inside a quotation reaches to that quotation's end (see sentences.ts). */
export interface Sentence extends TokenRange {
  readonly paragraph: number;
}

/** Words between quotation marks, marks included (see quotations.ts). */
export interface Quotation extends TokenRange {
  /** False when the paragraph ends before a closing mark. */
  readonly closed: boolean;
  readonly single: boolean;
  readonly paragraph: number;
}

export interface Document {
  readonly text: string;
  readonly title: string;
  readonly tokens: Tokens;
  /** Text of each token, as it stands and in lower case with ’ as '. */
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** Index of the outermost quotation that holds a token (marks included), or -1. */
  readonly quotationOf: Int32Array;
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
}
