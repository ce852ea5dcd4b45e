/** Finds people of the factbook who are curated under another spelling: same office, same country, same first day. */

import { officeKey } from '../offices';
import type { RawFacts, RawTerm } from './raw';

const ONE_AT_A_TIME = new Set(['president', 'prime-minister', 'monarch', 'supreme-leader', 'vice-president']);

const officeDay = (term: RawTerm): string | null => {
  const key = officeKey(term.office, term.jurisdiction);
  if (!ONE_AT_A_TIME.has(key) || term.start.length !== 10) return null;
  return `${key}|${term.jurisdiction}|${term.start}`;
};

/**
 * Pairs of ids, the curated one first, for factbook people without a Wikidata id who took an office for one on the very
 * day on which a curated person took it ("Alexios Tsipras", "Michel Awn").
 */
export const officeTwins = (raw: RawFacts): [string, string][] => {
  const curated = new Map<string, string>();
  for (const term of raw.terms) {
    const day = term.area === '' ? null : officeDay(term);
    if (day !== null) curated.set(day, term.person);
  }
  const pairs: [string, string][] = [];
  for (const term of raw.terms) {
    if (term.source !== 'factbook' || !term.person.startsWith('factbook:')) continue;
    const day = officeDay(term);
    const twin = day === null ? undefined : curated.get(day);
    if (twin !== undefined && twin !== term.person) pairs.push([twin, term.person]);
  }
  return pairs;
};
