import type { BlockKind } from '../analysis/types';
import type { Run } from './text-runs';

/** A run chosen as the article's own, with what it is. */
export interface BodyRun {
  readonly run: Run;
  readonly kind: BlockKind;
}
