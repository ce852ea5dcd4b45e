/** Whether two full names are the same person's, decided as the shared quote scorer decides it. */

const TITLES = /\b(jr|sr|ii|iii|mr|mrs|ms|dr|the|president|sen|senator|rep|gov|governor)\b\.?/gu;

/** Short first names and what they stand for. */
const NICKNAMES = `mike michael; joe joseph; tim timothy; jim james; bill william; bob robert; rob robert;
  ted rafael edward; bernie bernard; chris christopher; chuck charles; ben benjamin; dan daniel; dave david; ed edward;
  greg gregory; jeff jeffrey jefferson; jen jennifer; ken kenneth; larry lawrence; matt matthew; nick nicholas;
  pat patrick; rick richard; rich richard; ron ronald; rudy rudolph; sam samuel; steve stephen steven; tom thomas;
  tony anthony; will william; liz elizabeth; jeb john; newt newton; andy andrew; doug douglas; don donald`
  .split(';')
  .map((row) => row.trim().split(/\s+/u));

const partsOf = (name) =>
  (
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(TITLES, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((part) => part.length > 1);

const sameFirst = (a, b) => a === b || NICKNAMES.some((row) => row.includes(a) && row.includes(b));

/** Last names must be equal, first names equal or one short for the other; a single word only equals itself. */
export const sameName = (a, b) => {
  const [x, y] = [partsOf(a ?? ''), partsOf(b ?? '')];
  if (x.length === 0 || y.length === 0) return false;
  if (x.length === 1 || y.length === 1) return x.join() === y.join();
  return x.at(-1) === y.at(-1) && sameFirst(x[0], y[0]);
};
