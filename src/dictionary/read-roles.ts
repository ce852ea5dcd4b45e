/** The role columns of the packed file. */

import { unpackDate } from './dates';
import { type PackedFile, slices } from './packed-file';
import { formerTitle, type Term } from './roles';
import type { RoleAtDate } from './types';

export interface Roles {
  readonly termsOf: (entity: number) => Term[];
  readonly term: (role: number) => Term;
  /** Packed date of death, 0 for the living. */
  readonly diedOf: (entity: number) => number;
  /** The entity whose role this is. */
  readonly holderOf: (role: number) => number;
  readonly describe: (term: Term, former: boolean) => RoleAtDate;
}

/** How long before its end a term is taken for begun when no source tells its start. */
const SURE_YEARS = 1;

/** A packed date some years earlier. */
const yearsBefore = (date: number, years: number): number => date - (years << 9);

export const roleReader = (file: PackedFile, text: (number: number) => string): Roles => {
  const items = slices(file, 'role');
  const dates = file.u32('dates');
  const titles = file.u16('roleTitle');
  const starts = file.u16('roleFrom');
  const ends = file.u16('roleTo');
  const origins = file.u16('roleOrigin');
  const ranks = file.u8('roleRank');
  const parties = file.u16('originParty');
  const sources = file.u16('originSource');
  const asOfs = file.u16('originAsOf');
  const deaths = file.u16('entityDied');

  const term = (index: number): Term => {
    const origin = origins[index]!;
    const from = dates[starts[index]!]!;
    const to = dates[ends[index]!]!;
    const asOf = dates[asOfs[origin]!]!;
    return { index, from, to, asOf, rank: ranks[index]!, since: from || sinceOf(to, asOf, text(sources[origin]!)) };
  };
  /** From when a term without a start is sure: people who write a row know that it holds, an import knows one day. */
  const sinceOf = (to: number, asOf: number, source: string): number => {
    if (source === 'curated') return 0;
    return to === 0 ? asOf : yearsBefore(to, SURE_YEARS);
  };
  return {
    term,
    termsOf: (entity) => {
      const start = items.start(entity);
      return Array.from({ length: items.count(entity) }, (_, at) => term(start + at));
    },
    diedOf: (entity) => dates[deaths[entity]!]!,
    holderOf: items.ownerOf,
    describe: ({ index, from, to, asOf }, former) => {
      const title = text(titles[index]!);
      return {
        role: former ? formerTitle(title) : title,
        start: unpackDate(from),
        end: unpackDate(to),
        asOf: unpackDate(asOf) ?? '',
        party: text(parties[origins[index]!]!) || null,
        source: text(sources[origins[index]!]!),
        former,
      };
    },
  };
};
