/**
 * The careful selection of an analysis. The analysis itself is always complete; who shows it to a reader that wants to
 * see only what is fairly certain (the page's view, the command line with `--careful`) takes this on the way.
 */
import type { Analysis, Quote } from './types';

/** A statement with less confidence than this counts as less certain. */
export const CAREFUL_CONFIDENCE = 0.7;

/** Whether a statement is certain enough for a careful reader. */
export const isCertain = ({ confidence }: Pick<Quote, 'confidence'>): boolean => confidence >= CAREFUL_CONFIDENCE;

/** The same analysis without its less certain statements; actors, ids and offsets stay as they are. */
export const onlyCertain = (analysis: Analysis): Analysis => ({
  ...analysis,
  quotes: analysis.quotes.filter(isCertain),
});
