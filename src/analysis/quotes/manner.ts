/**
 * Said or position: whether a text reports words (“… said”, “according to …”) or what somebody thinks, wants, means to do
 * or stands for (“believes”, “plans to”, “supporters of …”). The words of the cue decide. Quoted words were said, whatever
 * the cue. The lists are general knowledge of English; nothing here is counted from a corpus.
 */
import type { Document, TokenRange } from '../text/document';
import { sayVerbOf } from '../text/say-verbs';
import { TokenKind } from '../text/tokens';
import type { Manner, QuoteKind } from '../types';
import type { Attribution } from './types';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Verbs of say-verbs.ts that report no words by themselves: thoughts, wishes, intentions and stances. */
const THOUGHTS = set(
  `think believe hope want plan intend seek worry guess wonder reason remember conclude surmise hypothesize hypothesise
   posit agree concur reject credit blame compare name brand`,
);

/** The same beyond say-verbs.ts. They are listed because in a cue of several words the first that decides counts. */
const MORE_THOUGHTS = set(
  `feel fear expect doubt wish aim consider know understand oppose support favor favour back endorse prefer view regard
   assume suspect trust desire decide determine`,
);

/** Verbs and nouns of saying beyond say-verbs.ts ("in a statement", "the allegation that"), and forms that no ending gives. */
const MORE_SAYING = set(
  `speak spoke spoken talk discuss sing sang sung apologize apologise brief publish plead object lecture vouch attest
   certify rule articulate outline detail rebut refute dispute contradict interrupt correct congratulate curse lie
   recommend lobby charge according per statement announcement allegation accusation assertion speech address interview
   testimony letter memo message declaration warning appeal plea answer response rebuke rebuttal denial admission
   acknowledgement acknowledgment confession complaint criticism condemnation apology explanation suggestion proposal
   prediction recommendation revelation disclosure assurance insistence contention word words parlance account op-ed
   briefing column editorial release transcript`,
);

/** Verbs that report words only where nothing of weight follows in the cue: "polls show", not "shows interest in". */
const ONLY_AT_END = set('show find read go put point');
const LIGHT = set('that it on out to how whether');

/** "made it clear that". */
const MADE = set('make makes made making');
const CLEAR = set('clear plain known');

/** They decide nothing: "declined to comment" and "refused to leave" are told apart by the verb that follows. */
const UNDECIDED = set('decline refuse offer');

/** Endings of verbs and plurals, with what to put in their place for the base form; a doubled letter is halved. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['es', ''],
  ['s', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
];

const isIn = (words: ReadonlySet<string>, lower: string): boolean => {
  if (words.has(lower)) return true;
  return ENDINGS.some(([ending, instead]) => {
    if (!lower.endsWith(ending) || lower.length < ending.length + 2) return false;
    const stem = lower.slice(0, -ending.length);
    return words.has(stem + instead) || (stem.at(-1) === stem.at(-2) && words.has(stem.slice(0, -1)));
  });
};

/** What one word of a cue says; null when it decides nothing. */
const ofWord = (lower: string, isLast: boolean): Manner | null => {
  const lemma = sayVerbOf(lower)?.lemma;
  if (lemma === undefined) {
    if (isIn(MORE_THOUGHTS, lower)) return 'position';
    return isIn(MORE_SAYING, lower) ? 'said' : null;
  }
  if (THOUGHTS.has(lemma)) return 'position';
  if (UNDECIDED.has(lemma)) return null;
  return ONLY_AT_END.has(lemma) && !isLast ? null : 'said';
};

const isMadeClear = (words: readonly string[]): boolean =>
  words.some((word) => MADE.has(word)) && words.some((word) => CLEAR.has(word));

const ofCue = (d: Document, { from, to }: TokenRange): Manner => {
  const words = d.lower.slice(from, to).filter((_, i) => d.tokens.kind[from + i] === TokenKind.Word);
  // A colon or a dash hands over to the words themselves.
  if (words.length === 0 || isMadeClear(words)) return 'said';
  let last = words.length - 1;
  while (last > 0 && LIGHT.has(words[last] ?? '')) last--;
  for (const [i, word] of words.entries()) {
    const manner = ofWord(word, i >= last);
    if (manner) return manner;
  }
  return 'position';
};

/** Whether an attribution reports words or a position. `kind` is that of its content (kind.ts). */
export const mannerOf = (d: Document, { cue }: Pick<Attribution, 'cue'>, kind: QuoteKind): Manner => {
  if (kind !== 'indirect') return 'said';
  return cue ? ofCue(d, cue) : 'position';
};
