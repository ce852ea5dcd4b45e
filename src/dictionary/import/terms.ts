/** Cleans the terms of one person, and the succession in offices of one holder. */

import { earliest, latest, packDate } from '../dates';
import { ONE_HOLDER, officeKey } from '../offices';
import { isFreeSource } from './policy';
import type { RawTerm } from './raw';

/** A term with the id of the person it belongs to after merging. */
export interface Term extends RawTerm {
  readonly holder: string;
}

const from = (term: RawTerm): number => (term.start ? earliest(packDate(term.start)) : 0);
const to = (term: RawTerm): number => (term.end ? latest(packDate(term.end)) : 0x7fffffff);

/** Days by which terms may overlap because a date is only known to the month. */
const overlap = (a: RawTerm, b: RawTerm): boolean => from(a) < to(b) && from(b) < to(a);

/** Offices that mean the same under other names, for finding doubles: wider than officeKey. */
const family = (term: RawTerm): string => {
  const country = term.jurisdiction.split('-')[0]!;
  const key = officeKey(term.office, term.jurisdiction) || officeKey(term.office, country);
  if (key) return `${key}|${term.jurisdiction}`;
  const office = term.office
    .toLowerCase()
    .replace(/\((?:us house of representatives)\)/u, '')
    .replace(/^(?:acting|interim) /u, '')
    .replace(/\bdefense\b/gu, 'defence')
    .replace(/\badviser\b/gu, 'advisor')
    .replace(/\b(?:the|of|for|a|and)\b|[-,.'’]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (/^(?:us )?senator\b/u.test(office) && country === 'US') return 'senator|US';
  if (
    /^(?:us )?(?:representative|congress(?:man|woman))\b|member house representatives/u.test(office) &&
    country === 'US'
  )
    return 'representative|US';
  if (/^(?:member )?(?:parliament|house commons)/u.test(office) && country === 'GB') return 'mp|GB';
  return `${office.split(' ').sort().join(' ')}|${country}`;
};

const PRECEDENCE = ['curated', 'congress-legislators', 'openstates', 'factbook'];
const precedence = (term: RawTerm): number => {
  const at = PRECEDENCE.indexOf(term.source);
  return at < 0 ? PRECEDENCE.length : at;
};

/** The later of two partial ISO dates. */
const later = (a: string, b: string): string => [a, b].sort()[1]!;

const DAY_GAP = 400;

/** Better sources first, then the more precise start, the earlier one, the longer term and the shorter name. */
const byTrust = (a: Term, b: Term): number =>
  precedence(a) - precedence(b) ||
  b.start.length - a.start.length ||
  from(a) - from(b) ||
  to(b) - to(a) ||
  a.office.length - b.office.length;

/** Joins terms of one office that follow each other without a gap ("Senate Majority Leader" of two Congresses). */
const joinConsecutive = (terms: readonly Term[]): Term[] => {
  const joined: Term[] = [];
  const sorted = [...terms].sort((a, b) => from(a) - from(b) || to(a) - to(b));
  for (const term of sorted) {
    const at = joined.findIndex(
      (other) =>
        other.source === term.source &&
        other.source !== 'curated' &&
        other.office === term.office &&
        other.jurisdiction === term.jurisdiction &&
        other.start !== '' &&
        other.end !== '' &&
        term.start !== '' &&
        monthsApart(other.end, term.start) <= 2,
    );
    const before = joined[at];
    if (before)
      joined[at] = {
        ...before,
        end: term.end,
        asOf: later(term.asOf, before.asOf),
        note: term.note,
      };
    else joined.push(term);
  }
  return joined;
};

const monthsApart = (end: string, start: string): number => {
  const month = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '6');
  return month(start) - month(end);
};

/**
 * The terms of one person that may ship: free sources only, weak ones left out, doubles dropped. Curated terms win over
 * imported ones of the same office at the same time, and better sources over worse.
 */
export const cleanTerms = (terms: readonly Term[]): Term[] => {
  const usable = joinConsecutive(terms.filter((term) => isFreeSource(term.source)));
  // A title in documents stands in for a record, and only until there is one.
  const recorded = usable.filter((term) => term.note !== 'attested');
  const kept: Term[] = [];
  for (const term of (recorded.length > 0 ? recorded : usable).sort(byTrust)) {
    const double = kept.some((other) => {
      if (family(other) !== family(term)) return false;
      if (other.source === 'curated' && term.source === 'curated') {
        const samePost = other.office === term.office || ONE_HOLDER.has(family(term).split('|')[0]!);
        return samePost && (other.start.startsWith(term.start) || term.start.startsWith(other.start));
      }
      return overlap(other, term) || Math.abs(from(other) - from(term)) < DAY_GAP;
    });
    if (!double) kept.push(term);
  }
  return kept;
};

/**
 * Settles offices that one person holds at a time: an imported term that is open, or longer than the next holder's
 * start allows, ends when the next one begins; an imported term inside a curated one of somebody else is dropped.
 */
export const settleSuccession = (terms: readonly Term[], report: (line: string) => void): Term[] => {
  const offices = new Map<string, Term[]>();
  const settled: Term[] = [];
  for (const term of terms) {
    const key = officeKey(term.office, term.jurisdiction);
    if (!key || !ONE_HOLDER.has(key) || term.start === '') {
      settled.push(term);
      continue;
    }
    const office = `${key}|${term.jurisdiction}`;
    const list = offices.get(office);
    if (list) list.push(term);
    else offices.set(office, [term]);
  }
  for (const [office, list] of offices) settled.push(...settleOffice(office, list, report));
  return settled;
};

/** True when a term begins well inside another one: two months are left for dates known to the month. */
const isInside = (term: Term, other: Term): boolean => from(other) - 62 <= from(term) && from(term) + 62 < to(other);

const settleOffice = (office: string, list: readonly Term[], report: (line: string) => void): Term[] => {
  const curated = list.filter((term) => term.source === 'curated');
  const held = list.filter((term) => {
    if (term.source === 'curated') return true;
    const twin = list.find(
      (other) => other.holder !== term.holder && other.start === term.start && overlap(other, term),
    );
    if (twin)
      report(`${office}: ${term.holder} is left out, because ${twin.holder} began on the same day ${term.start}`);
    return !twin && !curated.some((other) => other.holder !== term.holder && isInside(term, other));
  });
  const sorted = withoutContradictions(
    office,
    held.sort((a, b) => from(a) - from(b) || precedence(a) - precedence(b)),
    report,
  );
  return sorted.map((term, at) => {
    const next = nextHolder(sorted, at);
    if (!next || !reachesInto(term, next)) return term;
    if (term.source === 'curated') {
      if (next.source === 'curated')
        report(`${office}: ${term.holder} until ${term.end || 'now'}, but ${next.holder} from ${next.start}`);
      return term;
    }
    return { ...term, end: next.start, note: 'end=successor-start' };
  });
};

const nextHolder = (sorted: readonly Term[], at: number): Term | undefined =>
  sorted.slice(at + 1).find((other) => other.holder !== sorted[at]!.holder && from(other) > from(sorted[at]!));

/** A month is left for handovers that are known to the month. */
const reachesInto = (term: Term, next: Term): boolean => to(term) > from(next) + 31;

/** Sources with a common origin agree with each other on what an office is. */
const familyOf = (term: Term): string => term.source.split(':')[0]!;

/** True when the start of `next` can end `term`: one origin, a curated row, or an end that is open or only inferred. */
const canEnd = (term: Term, next: Term): boolean =>
  familyOf(term) === familyOf(next) ||
  next.source === 'curated' ||
  term.source === 'curated' ||
  term.end === '' ||
  term.note.includes('end=successor-start');

/** The terms without those that another origin, which is trusted more, contradicts. */
const withoutContradictions = (
  office: string,
  sorted: readonly Term[],
  report: (line: string) => void,
): readonly Term[] => {
  for (const [at, term] of sorted.entries()) {
    const next = nextHolder(sorted, at);
    if (!next || !reachesInto(term, next) || canEnd(term, next)) continue;
    const [kept, loser] = precedence(term) <= precedence(next) ? [term, next] : [next, term];
    report(
      `${office}: ${loser.holder} (${loser.start}, ${loser.source}) is left out, ` +
        `it contradicts ${kept.holder} (${kept.start}, ${kept.source})`,
    );
    return withoutContradictions(
      office,
      sorted.filter((other) => other !== loser),
      report,
    );
  }
  return sorted;
};
