/** Partial ISO dates (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) as numbers that sort, and how they compare with a day. */

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a partial ISO date that exists in the calendar (29 February counts in every year). */
export const isPartialDate = (text: string): boolean => {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1]!;
};

/** Packs a partial ISO date into 32 bits: year, then 4 bits of month and 5 of day, 0 for what is unknown. '' gives 0. */
export const packDate = (text: string): number => {
  if (text === '') return 0;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return (year << 9) | (month << 5) | day;
};

/** The partial ISO date of a packed one, null for 0. */
export const unpackDate = (packed: number): string | null => {
  if (packed === 0) return null;
  const pad = (value: number): string => String(value).padStart(2, '0');
  const year = String(packed >>> 9).padStart(4, '0');
  const month = (packed >>> 5) & 15;
  const day = packed & 31;
  if (month === 0) return year;
  return day === 0 ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
};

/** First day a packed partial date can mean, as a packed full date. */
export const earliest = (packed: number): number => {
  const month = (packed >>> 5) & 15 || 1;
  return ((packed >>> 9) << 9) | (month << 5) | (packed & 31 || 1);
};

/** Last day a packed partial date can mean, as a packed full date (31 whatever the month: it only has to sort). */
export const latest = (packed: number): number => {
  const month = (packed >>> 5) & 15 || 12;
  return ((packed >>> 9) << 9) | (month << 5) | (packed & 31 || 31);
};

/** True when a term that starts at `start` (0: unknown) has begun by `day`, a packed full date. */
export const hasBegun = (start: number, day: number): boolean => start === 0 || earliest(start) <= day;

/**
 * True when a term that ends at `end` (0: open) is over by `day`. On the day of a handover the successor serves; within
 * a month or year that is all we know of the end, the term still counts.
 */
export const isOver = (end: number, day: number): boolean => {
  if (end === 0) return false;
  return (end & 31) === 0 ? latest(end) < day : end <= day;
};

/** Whole years from one packed date to a later one, by calendar year and month. */
export const monthsBetween = (from: number, to: number): number => {
  const month = (packed: number): number => (packed >>> 9) * 12 + ((packed >>> 5) & 15 || 1);
  return month(to) - month(from);
};
