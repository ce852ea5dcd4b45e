/** Which roles the card prints and what it may claim of them: never more than the source's date allows. */
import type { ActorFacts } from '../../analysis/types';
import type { RoleAtDate } from '../../dictionary/types';
import { formatDate, formatMonth, isAfter } from '../dates';
import { strings } from '../strings';

export interface RoleRow {
  readonly label: string;
  /** True for the role at the article's date, the one that counts for understanding the article. */
  readonly atDate: boolean;
  /** The role in three parts; the office in the middle is what the eye should catch. */
  readonly before: string;
  readonly office: string;
  readonly after: string;
  /** "as of Aug 2026" where the source says nothing later; null where that adds nothing. */
  readonly note: string | null;
}

const FORMER = 'former ';

/** "former President of Russia" → "former ", "President", " of Russia". */
export const splitRole = (role: string, country: string | null): Pick<RoleRow, 'before' | 'office' | 'after'> => {
  const before = role.startsWith(FORMER) ? FORMER : '';
  const rest = role.slice(before.length);
  const tails = country ? [` of the ${country}`, ` of ${country}`] : [];
  const after = tails.find((tail) => rest.endsWith(tail)) ?? '';
  return { before, office: rest.slice(0, rest.length - after.length), after };
};

/** A role without the "former" that it has at the date asked for. */
export const plainRole = ({ role, former }: RoleAtDate): string =>
  former && role.startsWith(FORMER) ? role.slice(FORMER.length) : role;

const asOf = ({ asOf: date }: RoleAtDate): string => strings.asOf(formatMonth(date));

/** The role at the article's date, and the one of today only where it is another. */
export const roleRows = (facts: ActorFacts, date: string | null): RoleRow[] => {
  const { roleThen, roleNow, countryName } = facts;
  const rows: RoleRow[] = [];
  if (date && roleThen) {
    const beyond = roleThen.end === null && !roleThen.former && isAfter(date, roleThen.asOf);
    rows.push({
      label: formatDate(date),
      atDate: true,
      ...splitRole(roleThen.role, countryName),
      note: beyond ? asOf(roleThen) : null,
    });
  }
  // Only people have roles: of a ministry or a country there is nothing to miss.
  if (date && !roleThen && facts.kind === 'person') {
    rows.push({ label: formatDate(date), atDate: true, before: strings.noRoleThen, office: '', after: '', note: null });
  }
  const today = roleNow ?? (date ? null : roleThen);
  if (today && !(date && today.role === roleThen?.role)) {
    rows.push({
      label: strings.today,
      atDate: false,
      ...splitRole(today.role, countryName),
      note: today.former ? null : asOf(today),
    });
  }
  return rows;
};
