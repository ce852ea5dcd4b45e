/** Roles at a date: which terms had begun, which were over, and which of them tells a reader most. */

import { earliest, hasBegun, isOver, monthsBetween } from './dates';

/** A term as the reader takes it from the packed columns; dates are packed (dates.ts), 0 when unknown. */
export interface Term {
  readonly index: number;
  readonly from: number;
  /** First day on which the term is sure: its start, or what can be told without one. */
  readonly since: number;
  readonly to: number;
  readonly asOf: number;
  /** 0 the most telling (role-title.ts). */
  readonly rank: number;
}

/** A term open in an old source is no longer taken for granted this long after it. */
const FRESH_MONTHS = 24;

/** True when the term was over on `day` (a packed full date), or its holder dead (`died` packed, 0: living). */
export const isFormer = (term: Term, died: number, day: number): boolean =>
  isOver(term.to, day) || (died !== 0 && isOver(died, day));

/** True when the term is open only because its source is old. */
export const isStale = (term: Term, day: number): boolean =>
  term.to === 0 && term.asOf !== 0 && monthsBetween(term.asOf, day) > FRESH_MONTHS;

/** 0 serving, 1 serving when an old source was taken, 2 serving since an unknown date, 3 former. */
const standing = (term: Term, died: number, day: number): number => {
  if (isFormer(term, died, day)) return 3;
  if (term.from === 0 && term.to === 0) return 2;
  if (isStale(term, day)) return 1;
  return 0;
};

/** The terms that had begun by `day`, the latest first. */
export const termsAt = (terms: readonly Term[], day: number): Term[] =>
  terms
    .filter((term) => hasBegun(term.since, day))
    .sort((a, b) => b.from - a.from || (b.to || 0xffffffff) - (a.to || 0xffffffff) || a.rank - b.rank);

/**
 * The most telling term at `day`: serving before former, then the higher office, then the later start. Null when none
 * had begun.
 */
export const tellingTerm = (terms: readonly Term[], died: number, day: number): Term | null => {
  let best: Term | null = null;
  let bestStanding = 4;
  for (const term of terms) {
    if (!hasBegun(term.since, day)) continue;
    const own = standing(term, died, day);
    const better =
      best === null ||
      own < bestStanding ||
      (own === bestStanding && (term.rank < best.rank || (term.rank === best.rank && recency(term) > recency(best))));
    if (better) {
      best = term;
      bestStanding = own;
    }
  }
  return best;
};

const recency = (term: Term): number => (term.from ? earliest(term.from) : 0);

/** A title with "former" before it, as newspapers print it. */
export const formerTitle = (title: string): string =>
  /^(?:former|ex-)/iu.test(title)
    ? title
    : `former ${title.replace(/^(?:Acting|Interim|Caretaker) /u, (word) => word.toLowerCase())}`;
