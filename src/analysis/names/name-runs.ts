/** Runs of capitalised tokens, with the particles, initials and nicknames that stand inside names. */
import type { TokenRange } from '../text/document';
import { isNameShape, type Reading, Shape } from './reading';
import { GENERATIONS, LEADING_PARTICLES, PARTICLES, TIME_WORDS } from './words/function-words';
import { ORGANISATION_OF_HEADS } from './words/organisation-words';

export interface NameRun extends TokenRange {
  /** Holds "of", "for", "and" or "&": the name of an organisation if of anything. */
  readonly joined: boolean;
}

const MAX_RUN = 16;

/** All maximal runs in text order. */
export const findRuns = (reading: Reading): NameRun[] => {
  const runs: NameRun[] = [];
  const { count } = reading.document.tokens;
  let i = 0;
  while (i < count) {
    if (!startsRun(reading, i)) {
      i++;
      continue;
    }
    const run = readRun(reading, i);
    runs.push(run);
    i = run.to;
  }
  return runs;
};

const startsRun = (reading: Reading, i: number): boolean => {
  if (isNameShape(reading, i)) return true;
  if (!LEADING_PARTICLES.has(reading.document.lower[i] ?? '')) return false;
  const capital = afterParticles(reading, i);
  return capital > 0 && reading.shape[capital] === Shape.Capital;
};

/** Index of the capitalised token after one to three particles that begin at `i`, or 0. */
const afterParticles = (reading: Reading, i: number): number => {
  for (let j = i; j < i + 3 && PARTICLES.has(reading.document.lower[j] ?? ''); j++) {
    if (isNameShape(reading, j + 1) && isNextTo(reading, j + 1)) return j + 1;
  }
  return 0;
};

/** Whether a token stands in the same sentence as the one before it, with nothing but space between them. */
const isNextTo = ({ document }: Reading, i: number): boolean => document.sentenceOf[i] === document.sentenceOf[i - 1];

const readRun = (reading: Reading, from: number): NameRun => {
  const { lower, words, sentenceOf } = reading.document;
  let to = isNameShape(reading, from) ? from + 1 : afterParticles(reading, from) + 1;
  let joined = false;
  // The last head of an "X of Y" name inside the run decides whether "of" goes on with it.
  let head = '';
  for (let i = from; i < to; i++) head = ORGANISATION_OF_HEADS.has(lower[i] ?? '') ? (lower[i] ?? '') : head;
  while (to - from < MAX_RUN && sentenceOf[to] === sentenceOf[from]) {
    const word = lower[to] ?? '';
    let next = 0;
    if (isNameShape(reading, to)) next = to + 1;
    else if (PARTICLES.has(word)) next = afterParticles(reading, to) + 1;
    if (next <= 1 && words[to] === ',' && GENERATIONS.has(lower[to + 1] ?? '')) next = to + 2;
    if (next <= 1) next = afterNickname(reading, to);
    if (next <= 1 && word === '&' && isNameShape(reading, to + 1)) {
      next = to + 2;
      joined = true;
    }
    if (next <= 1 && head) {
      next = afterJoin(reading, to, head, joined);
      if (next > 1) joined = true;
    }
    if (next <= 1) break;
    for (let i = to; i < next; i++) if (ORGANISATION_OF_HEADS.has(lower[i] ?? '')) head = lower[i] ?? '';
    to = next;
  }
  return { from, to, joined };
};

/** “Ministry of Health”, “Department of Health and Human Services”. */
const afterJoin = (reading: Reading, i: number, head: string, joined: boolean): number => {
  const { lower } = reading.document;
  const word = lower[i] ?? '';
  const isOf =
    word === 'of' || word === 'for' || (word === 'on' && /^(?:commission|committee|council|conference)$/u.test(head));
  const isAnd =
    word === 'and' &&
    /^(?:ministry|department|office|committee|bureau|institute|commission|directorate|faculty|university|agency|authority)$/u.test(
      head,
    );
  if (!isOf && !isAnd) return 0;
  if (isOf && lower[i - 1] !== head && !joined) return 0;
  if (TIME_WORDS.has(lower[i + 1] ?? '')) return 0;
  if (isAnd && !(joined && reading.shape[i + 1] === Shape.Capital)) return 0;
  const next = lower[i + 1] === 'the' ? i + 2 : i + 1;
  return isNameShape(reading, next) && isNextTo(reading, next) ? next + 1 : 0;
};

/** William “Bill” Clinton, Joseph 'Sepp' Blatter: a nickname between two names. */
const afterNickname = (reading: Reading, i: number): number => {
  const { words, sentenceOf } = reading.document;
  if (!/^(?:[“"‘']|''|``)$/u.test(words[i] ?? '') || !isNameShape(reading, i + 1)) return 0;
  const close = isNameShape(reading, i + 2) ? i + 3 : i + 2;
  if (!/^(?:[”"’']|'')$/u.test(words[close] ?? '')) return 0;
  const next = close + 1;
  return sentenceOf[next] === sentenceOf[i] && reading.shape[next] === Shape.Capital ? next + 1 : 0;
};
