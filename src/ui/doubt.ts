/** Why a statement is less certain, in words, from what it shows of itself. */
import { isCertain } from '../analysis/certainty';
import type { Quote } from '../analysis/types';
import { strings } from './strings';
import { isNamedIn, wordsOf } from './wording';

/** The reason to look at a statement again, or null when it is certain enough. */
export const doubtOf = (text: string, quote: Quote): string | null => {
  if (isCertain(quote)) return null;
  const { speaker, source, kind } = quote;
  if (!speaker) return strings.doubt.noSpeaker;
  const words = wordsOf(text, source, ' ');
  if (!words) return strings.doubt.noSource;
  if (speaker.actor && !isNamedIn(speaker.name, words)) return strings.doubt.readAs(words, speaker.name);
  return kind === 'direct' ? strings.doubt.check : strings.doubt.extent;
};
