/** What the quotes room hands to the speakers room. */
import type { TokenRange } from '../text/document';
import type { CueClass } from '../text/say-verbs';

/** Which construction gave an attribution; decides its confidence. */
export type Construction =
  /** A quotation beside the cue: “…,” X said */
  | 'quotation'
  /** "X said that …", "X asked whether …", "X vowed to …" */
  | 'complement'
  /** "X said the plan works", "the plan works, X said" */
  | 'bare-clause'
  /** "according to X" */
  | 'according-to'
  /** "NAME: words", "“words” — Name" */
  | 'format'
  /** Found by the learned models (see model/) */
  | 'learned';

/** Probabilities of the learned models, 0 to 1. */
export interface Evidence {
  /** That a cue begins where it does. */
  readonly cue: number;
  /** Mean over the tokens of source and content that each is what it was taken for. */
  readonly labels: number;
}

/** One statement before its speaker is resolved. Token ranges, in text order, end exclusive. */
export interface Attribution {
  readonly sentence: number;
  readonly construction: Construction;
  readonly cueClass: CueClass | null;
  /** What the learned models think of it; absent where rules found it. */
  readonly evidence?: Evidence;
  cue: TokenRange | null;
  /** The words that name the source; null when there are none ("Asked why, …"). */
  source: TokenRange | null;
  content: TokenRange[];
}
