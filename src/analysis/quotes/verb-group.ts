/** The verb group of a cue: the auxiliaries, adverbs and negations on the left of its verb. */
import type { Document, Sentence } from '../text/document';
import { AUXILIARIES, FORMS_OF_BE, isAdverb, NEGATIONS, TIME_WORDS } from '../text/word-classes';

export interface VerbGroup {
  /** First token of the group. */
  readonly from: number;
  readonly hasBe: boolean;
  readonly negated: boolean;
  /** "to say" with no verb before it that makes it finite ("went on to say"). */
  readonly infinitive: boolean;
}

const REFUSALS = /^(?:declined|refused|failed|refuses|declines|refusing|declining|unwilling|reluctant|unable)$/u;
const ASPECT_VERBS = /^(?:went|goes|continued|continues|began|begins|appeared|seemed|used|moved|rushed|felt)$/u;
const CLITIC_SUBJECTS = /^(?:he|she|it|who|they|we|i|you)$/u;

/** Reads the group around the verb at `core`: "has repeatedly", "did not", "went on to". */
export const readVerbGroup = (d: Document, core: number, sentence: Sentence): VerbGroup => {
  let from = core;
  let negated = false;
  let hasBe = false;
  for (let i = core - 1; i >= sentence.from && (d.quotationOf[i] ?? -1) < 0; i--) {
    const lower = d.lower[i] ?? '';
    if (NEGATIONS.has(lower)) negated = true;
    if (lower === 'to')
      return { ...beforeInfinitive(d, i, from), hasBe, negated: negated || REFUSALS.test(d.lower[i - 1] ?? '') };
    if (!belongs(d, i, sentence)) break;
    if (isFormOfBe(d, i, core)) hasBe = true;
    from = i;
  }
  return { from, hasBe, negated, infinitive: false };
};

/** "went on to say", "began to say": the verb before "to" belongs to the group and makes it finite. */
const beforeInfinitive = (d: Document, to: number, from: number): { from: number; infinitive: boolean } => {
  const before = d.lower[to - 1] ?? '';
  if (ASPECT_VERBS.test(before)) return { from: to - 1, infinitive: false };
  if (before === 'on' && /^(?:went|goes|going)$/u.test(d.lower[to - 2] ?? ''))
    return { from: to - 2, infinitive: false };
  return { from, infinitive: true };
};

const belongs = (d: Document, i: number, sentence: Sentence): boolean => {
  const lower = d.lower[i] ?? '';
  if (AUXILIARIES.has(lower) || isClitic(d, i)) return true;
  return i > sentence.from && (NEGATIONS.has(lower) || (isAdverb(lower) && !TIME_WORDS.has(lower)));
};

/** "he’s", "they’ve": an auxiliary that hangs on a pronoun. */
const isClitic = (d: Document, i: number): boolean =>
  /^['’](?:s|ve|d|ll|re|m)$/u.test(d.words[i] ?? '') && CLITIC_SUBJECTS.test(d.lower[i - 1] ?? '');

const isFormOfBe = (d: Document, i: number, core: number): boolean => {
  if (FORMS_OF_BE.has(d.lower[i] ?? '')) return true;
  if (!isClitic(d, i)) return false;
  const clitic = d.words[i]?.slice(1);
  // "he’s saying" is a form of be; "he’s said" is one of have.
  return clitic === 're' || clitic === 'm' || (clitic === 's' && /ing$/u.test(d.lower[core] ?? ''));
};
