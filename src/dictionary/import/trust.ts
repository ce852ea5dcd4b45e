/** How much of an imported term may be claimed. An open end in a source says no more than the source could know. */

import { officeKey } from '../offices';
import type { RawTerm } from './raw';

/** Seats held for life or for decades, and parliaments whose members the source follows from term to term. */
const LONG_HELD = /House of Lords|Senator for life|Judge|Justice|King|Queen|Emperor|Emir|Sultan|Prince|Duke|Pope/u;
const FOLLOWED = new Set(['GB|Member of Parliament', 'US|US Representative', 'US|US Senator']);

/** After so many years a term without an end has more likely ended unnoticed. */
const PLAUSIBLE_YEARS = 10;

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The day a source gives in a tag of its note ("ended-by=2026-06-27"), or ''. */
const tagged = (note: string, tag: string): string =>
  note
    .split(';')
    .find((part) => part.startsWith(`${tag}=`))
    ?.slice(tag.length + 1) ?? '';

/** Terms that say too little or are known to be unreliable, whoever holds them. */
const isWeak = (term: RawTerm): boolean =>
  /no-longer-listed|end-blanked/u.test(term.note) ||
  /Chargé d'Affaires/u.test(term.office) ||
  /^(?:office|Deputy Prime Ministers|Head of (?:state|government))$/u.test(term.office);

/** A title that documents gave somebody between two days: the months stand for the unknown term. */
const attestedTerm = (term: RawTerm): RawTerm => ({
  ...term,
  start: tagged(term.note, 'first-attested').slice(0, 7),
  end: '',
  asOf: tagged(term.note, 'last-attested'),
  note: 'attested',
  source: 'wh-briefings:attested',
});

/** True when an office without an end is older than anybody plausibly holds it. */
const isDoubtfullyOpen = (term: RawTerm): boolean => {
  if (term.end !== '' || term.start === '' || !term.source.startsWith('eps:')) return false;
  if (LONG_HELD.test(term.office) || FOLLOWED.has(`${term.jurisdiction}|${term.office}`)) return false;
  return yearOf(term.asOf) - yearOf(term.start) > PLAUSIBLE_YEARS;
};

/**
 * The term as it may be shown, or null when nothing of it may. Where the end is open and the source did not notice it,
 * the only day on which the office is sure is the first one: that becomes the as-of date.
 */
export const trustedTerm = (term: RawTerm): RawTerm | null => {
  if (term.source === 'curated') return term;
  if (isWeak(term)) return null;
  // Documents title past holders, too: who held an office that has one holder, they do not tell.
  if (term.note.includes('first-attested='))
    return officeKey(term.office, term.jurisdiction) === '' ? attestedTerm(term) : null;
  // In and out on one day: a date that stands for another, or an oath for somebody else.
  if (term.start.length === 10 && term.start === term.end) return null;
  if (term.start === '' && term.end === '') return term.source === 'openstates' ? term : null;
  const endedBy = tagged(term.note, 'ended-by');
  if ((endedBy !== '' && endedBy <= term.asOf) || isDoubtfullyOpen(term)) {
    return term.start === '' ? null : { ...term, asOf: term.start };
  }
  return term;
};

/** Youngest age at which somebody who does not inherit it holds an office. */
const LEAST_AGE = 18;

/** True for a term that a life with these dates cannot hold: one of the dates is wrong, or two people are mixed. */
export const isImpossible = (term: RawTerm, born: string, died: string): boolean => {
  if (term.source === 'curated' || term.start === '') return false;
  const length = Math.min(term.start.length, died.length);
  if (died !== '' && term.start.slice(0, length) > died.slice(0, length)) return true;
  return born !== '' && !LONG_HELD.test(term.office) && yearOf(term.start) - yearOf(born) < LEAST_AGE;
};
