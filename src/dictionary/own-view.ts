/** One of the reader's own entries in the shapes in which the dictionary answers. */

import { hasBegun, latest, packDate } from './dates';
import type { OwnEntry } from './own-entries';
import { formerTitle, isFormer } from './roles';
import type { Entity, RoleAtDate } from './types';

/** Source of every fact that the reader wrote, fit to be printed. */
export const OWN_SOURCE = 'your own entry';

/**
 * Well known to this reader: a full name is enough to be sure, while a last name alone still needs an office or the
 * country beside it.
 */
const PROMINENCE = 2;

export const entityOfOwn = (entry: OwnEntry, index: number): Entity => ({
  index,
  id: entry.id,
  name: entry.name,
  aliases: entry.aliases,
  kind: entry.kind,
  subkind: '',
  gender: entry.gender || null,
  country: entry.country || null,
  born: null,
  died: null,
  wikipedia: null,
  prominence: PROMINENCE,
  standsFor: null,
  source: OWN_SOURCE,
});

/** The role of an entry at an ISO date, null when it has none or it had not begun. `newest` stands for a missing date. */
export const roleOfOwn = (entry: OwnEntry, date: string, newest: string): RoleAtDate | null => {
  const day = latest(packDate(date.slice(0, 10)));
  const from = packDate(entry.start);
  if (entry.role === '' || !hasBegun(from, day)) return null;
  const to = packDate(entry.end);
  const former = isFormer({ index: 0, from, since: from, to, asOf: packDate(entry.asOf), rank: 0 }, 0, day);
  return {
    role: former ? formerTitle(entry.role) : entry.role,
    start: entry.start || null,
    end: entry.end || null,
    asOf: entry.asOf || entry.end || newest,
    party: entry.party || null,
    source: OWN_SOURCE,
    former,
  };
};
