/** How much of an analysis the reader gets to see: the one place where their wish for certainty is heeded. */
import { onlyCertain } from '../analysis/certainty';
import type { Analysis } from '../analysis/types';
import type { Settings } from '../settings';
import type { PageState } from '../ui/types';

type Ready = Extract<PageState, { kind: 'ready' }>;

/**
 * The part of a complete analysis that marks, sidebar and badge all show. `all` is true when the reader asked for the less
 * certain statements of this page.
 */
export const presentedOf = (
  analysis: Analysis,
  certainty: Settings['certainty'],
  all: boolean,
): Pick<Ready, 'analysis' | 'lessCertain'> => {
  if (certainty !== 'careful') return { analysis };
  const certain = onlyCertain(analysis);
  const count = analysis.quotes.length - certain.quotes.length;
  if (count === 0) return { analysis };
  return { analysis: all ? analysis : certain, lessCertain: { count, shown: all } };
};
