/** Roles as bars on a line of years. Pure geometry: fractions of the line's length, rows from the top. */
import type { RoleAtDate } from '../../dictionary/types';
import { yearFraction } from '../dates';
import { plainRole } from './role-rows';

export interface Bar {
  /** 0 to 1 along the line. */
  readonly from: number;
  readonly to: number;
  /** Row, 0 is the top. Roles that overlap in time get rows of their own. */
  readonly lane: number;
  /** In office at the article's date. */
  readonly current: boolean;
  readonly role: RoleAtDate;
  readonly label: string;
}

export interface Timeline {
  readonly bars: readonly Bar[];
  readonly lanes: number;
  /** Where the article's date stands, or null. */
  readonly article: number | null;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** More rows than this are no overview any more; the list of all roles holds the rest. */
const MOST_LANES = 3;

interface Term {
  readonly role: RoleAtDate;
  readonly start: number;
  readonly end: number;
}

/** A role without a start cannot be drawn. An open end reaches as far as its source does, not further. */
const termOf = (role: RoleAtDate): Term | null => {
  const start = role.start === null ? null : yearFraction(role.start);
  const end = yearFraction(role.end ?? role.asOf);
  return start === null || end === null ? null : { role, start, end: Math.max(start, end) };
};

/** Lays out the roles, or null when none of them has a date. */
export const layTimeline = (roles: readonly RoleAtDate[], date: string | null): Timeline | null => {
  const terms = roles
    .map(termOf)
    .filter((term) => term !== null)
    .sort((a, b) => a.start - b.start);
  const now = date === null ? null : yearFraction(date);
  const marks = now === null ? [] : [now];
  const first = Math.min(...terms.map(({ start }) => start), ...marks);
  const last = Math.max(...terms.map(({ end }) => end), ...marks);
  if (terms.length === 0 || last <= first) return null;

  const at = (year: number): number => (year - first) / (last - first);
  const laneEnds: number[] = [];
  const bars: Bar[] = [];
  for (const { role, start, end } of terms) {
    const free = laneEnds.findIndex((laneEnd) => laneEnd <= start + 0.01);
    const lane = free < 0 ? laneEnds.length : free;
    if (lane >= MOST_LANES) continue;
    laneEnds[lane] = end;
    const current = now !== null && start <= now && now < end;
    bars.push({ from: at(start), to: at(end), lane, current, role, label: plainRole(role) });
  }
  return {
    bars,
    lanes: laneEnds.length,
    article: now === null ? null : at(now),
    firstYear: Math.floor(first),
    lastYear: Math.floor(last),
  };
};
