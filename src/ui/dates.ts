/**
 * Partial ISO dates as a reader is shown them. Only the written digits are used, never a `Date`: a calendar day must
 * not slide by one because the reader sits west of Greenwich.
 */
import { strings } from './strings';

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u;

const parts = (date: string): readonly [year: number, month: number, day: number] | null => {
  const match = PARTIAL.exec(date);
  if (!match) return null;
  const month = Number(match[2] ?? 0);
  return month > 12 ? [Number(match[1]), 0, 0] : [Number(match[1]), month, Number(match[3] ?? 0)];
};

/** "18 Mar 2025", "Aug 2026" or "2019", as precise as the date itself; what is no date is returned as it stands. */
export const formatDate = (date: string): string => {
  const found = parts(date);
  if (!found) return date;
  const [year, month, day] = found;
  const name = strings.months[month - 1];
  if (!name) return String(year);
  return day === 0 ? `${name} ${year}` : `${day} ${name} ${year}`;
};

/** "Aug 2026": a day is more than a reader needs to know of a source. */
export const formatMonth = (date: string): string => formatDate(date.slice(0, 7));

/** "2019–2025", "since 2025", "until 2021", or null when neither end is known. */
export const formatTerm = (start: string | null, end: string | null): string | null => {
  const from = start?.slice(0, 4);
  const to = end?.slice(0, 4);
  if (from && to) return from === to ? from : `${from}–${to}`;
  if (from) return strings.since(from);
  return to ? strings.until(to) : null;
};

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** A place on a line of years: 2025-07-01 is about 2025.5. A missing month or day counts as the first. */
export const yearFraction = (date: string): number | null => {
  const found = parts(date);
  if (!found) return null;
  const [year, month, day] = found;
  return year + ((DAYS_BEFORE[Math.max(month, 1) - 1] ?? 0) + Math.max(day, 1) - 1) / 365;
};

/** True when `date` is later than everything that a source of `asOf` can know. `2026-08-23` is within `2026-08`. */
export const isAfter = (date: string, asOf: string): boolean => date.slice(0, asOf.length) > asOf;
