/** "According to X": the source follows the cue; the content is the rest of the sentence or what stands before it. */
import type { Document, Sentence, TokenRange } from '../text/document';
import { isFiniteVerb } from '../text/word-classes';
import { isQuoted, trimContent } from './contents';
import type { Cue } from './cues';
import { subjectAfter } from './subject-after';
import type { Attribution } from './types';

/** The statement of an "according to" cue, or null when no source or no clause is there. `claimedTo` ends what others claim. */
export const attributeAccordingTo = (
  d: Document,
  cue: Cue,
  sentence: Sentence,
  index: number,
  claimedTo: number,
): Attribution | null => {
  const phrase = subjectAfter(d, cue.to, sentence.to) ?? phraseToMark(d, cue.to, sentence.to);
  if (!phrase) return null;
  const opens = cue.from - sentence.from <= 1;
  const source = opens ? { from: phrase.from, to: endOfOpener(d, phrase) } : phrase;
  const after = d.words[source.to] === ',' ? source.to + 1 : source.to;
  const content = trimContent(d, opens ? { from: after, to: sentence.to } : { from: claimedTo, to: cue.from });
  if (!content || content.to - content.from < 3) return null;
  return {
    sentence: index,
    construction: 'according-to',
    cueClass: null,
    cue: { from: cue.from, to: cue.to },
    source,
    content: [content],
  };
};

/** "according to figures her campaign released": any phrase up to a mark or an auxiliary. */
const phraseToMark = (d: Document, from: number, to: number): TokenRange | null => {
  let end = from;
  while (
    end < to &&
    !isQuoted(d, end) &&
    !/^[,.;:!?—–]$/u.test(d.words[end] ?? '') &&
    !isFiniteVerb(d.lower[end] ?? '')
  )
    end++;
  return end > from ? { from, to: end } : null;
};

/** "According to the port, the plan works": the comma after the source ends it, unless an apposition ends in one too. */
const endOfOpener = (d: Document, phrase: TokenRange): number => {
  if (d.words[phrase.to] === ',') return phrase.to;
  for (let i = phrase.from + 1; i < phrase.to; i++) if (d.words[i] === ',') return i;
  return phrase.to;
};
