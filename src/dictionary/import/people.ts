/** Merges rows of one person from all areas and imports, and gives every person one id. */

import { foldName } from '../fold';
import { slug } from '../ids';
import { groupBy } from './group-by';
import { cleanName } from './names';
import { CONFIRMED_IDS, isFreeSource, MIXED_PERSONS } from './policy';
import type { RawFacts, RawPerson } from './raw';

/** The area of rows that people wrote into the facts by hand: their ids stay as they are. */
export const HAND_AREA = 'by hand';

/** One person with every row that is about them, curated rows first. */
export interface Merged {
  readonly rows: readonly RawPerson[];
  readonly id: string;
  readonly name: string;
}

/** Sets of ids that mean the same. */
class Unions {
  private readonly parents = new Map<string, string>();

  find(id: string): string {
    let root = id;
    for (let up = this.parents.get(root); up !== undefined; up = this.parents.get(root)) root = up;
    return root;
  }

  join(a: string, b: string): void {
    const [first, second] = [this.find(a), this.find(b)].sort();
    if (first !== second) this.parents.set(second!, first!);
  }
}

const isWikidataId = (id: string): boolean => /^Q\d+$/u.test(id);

/** An id from the shared facts that is sure enough to link to. */
const isTrusted = (row: RawPerson): boolean => {
  if (!isWikidataId(row.id) || MIXED_PERSONS.has(row.id)) return false;
  return (
    CONFIRMED_IDS.has(row.id) ||
    row.sources.some((source) => source === 'congress-legislators' || source.startsWith('eps:'))
  );
};

const births = (rows: readonly RawPerson[]): string[] => rows.map((row) => row.born).filter(Boolean);

/** True when two dates of birth can be the same. */
const sameBirth = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
};

/** Years of birth under two ids that cannot be one person's. */
const bornApart = (ofA: readonly string[], ofB: readonly string[]): boolean =>
  ofA.some((a) => ofB.some((b) => !sameBirth(a, b)));

/** Dates of birth that agree to the month at least. */
const bornTogether = (ofA: readonly string[], ofB: readonly string[], precision: number): boolean =>
  ofA.some((a) => ofB.some((b) => a.length >= precision && b.length >= precision && sameBirth(a, b)));

/** Whether two rows that share the folded name `name` are about one person. */
const isSamePerson = (
  a: RawPerson,
  b: RawPerson,
  name: string,
  ofA: readonly string[],
  ofB: readonly string[],
): boolean => {
  if (bornApart(ofA, ofB)) return false;
  if (a.area === '') return b.area === '' && bornTogether(ofA, ofB, 10);
  if (bornTogether(ofA, ofB, 7)) return true;
  // An alias of an import alone proves little: only with the same date of birth.
  if (b.area === '' && foldName(cleanName(b.name)).text !== name) return false;
  if (a.wikipedia !== '' && a.wikipedia === b.wikipedia) return true;
  const compatriots = a.citizenship === b.citizenship || b.citizenship === '';
  return compatriots && name.includes(' ') && (ofA.length === 0 || ofB.length === 0 || b.area !== '');
};

/** Joins ids by the given pairs, but not across years of birth. */
const joinPairs = (
  unions: Unions,
  pairs: RawFacts['sameAs'],
  birthsOf: (id: string) => readonly string[],
  report: (line: string) => void,
): void => {
  for (const [a, b] of pairs) {
    if (MIXED_PERSONS.has(a) || MIXED_PERSONS.has(b)) continue;
    const years = (id: string): string[] => birthsOf(id).map((date) => date.slice(0, 4));
    if (bornApart(years(a), years(b)))
      report(`same-as says that ${a} and ${b} are one, but they were born in different years`);
    else unions.join(a, b);
  }
};

/**
 * Joins rows by id, by the given pairs, and by equal name with an equal date of birth or an equal article. `report`
 * hears of curated compatriots of one name that stay apart.
 */
export const mergePeople = (raw: RawFacts, report: (line: string) => void): Merged[] => {
  const unions = new Unions();
  const people = raw.people.filter((row) => row.area !== '' || !MIXED_PERSONS.has(row.id));
  const rowsOf = groupBy(people, (row) => [row.id]);
  const birthsOf = (id: string): readonly string[] => births(rowsOf.get(id) ?? []);
  joinPairs(unions, raw.sameAs, birthsOf, report);
  const namesOf = (row: RawPerson): Set<string> =>
    new Set([row.name, ...row.aliases].map((name) => foldName(cleanName(name)).text));
  for (const [name, rows] of groupBy(people, namesOf)) {
    for (const a of rows) {
      for (const b of rows) {
        if (unions.find(a.id) === unions.find(b.id)) continue;
        if (isSamePerson(a, b, name, birthsOf(a.id), birthsOf(b.id))) unions.join(a.id, b.id);
        else if (a.area !== '' && b.area !== '' && a.id < b.id && a.citizenship === b.citizenship) {
          report(`two rows called ${name} stay apart: ${a.id} (${birthsOf(a.id)}) and ${b.id} (${birthsOf(b.id)})`);
        }
      }
    }
  }
  return nameGroups([...groupBy(people, (row) => [unions.find(row.id)]).values()]);
};

const nameGroups = (groups: readonly RawPerson[][]): Merged[] => {
  const taken = new Set<string>();
  const merged: Merged[] = [];
  for (const group of groups) {
    const rows = [...group].sort(
      (a, b) => Number(a.area === '') - Number(b.area === '') || (a.prominence ?? 9) - (b.prominence ?? 9),
    );
    const free = rows.filter((row) => row.area !== '' || row.sources.some(isFreeSource));
    const first = free[0];
    if (!first) continue;
    const name = cleanName(first.name);
    const trusted = [...new Set(rows.filter(isTrusted).map((row) => row.id))].sort();
    const curated = rows.some((row) => row.area !== '');
    const own = curated || trusted.length === 0 ? uniqueOwnId(first, name, curated, taken) : '';
    const hand = rows.find((row) => row.area === HAND_AREA);
    merged.push({ rows, name, id: hand?.id ?? trusted[0] ?? own });
  }
  return merged;
};

/** `cur:slug` for a curated person, the import's own id for others. */
const uniqueOwnId = (row: RawPerson, name: string, curated: boolean, taken: Set<string>): string => {
  if (!curated) return row.id.startsWith('Q') ? `imp:${slug(name)}` : row.id;
  const base = row.id.startsWith('cur:') ? row.id : `cur:${slug(name)}`;
  let id = base;
  for (let twin = 2; taken.has(id); twin++) id = `${base}-${twin}`;
  taken.add(id);
  return id;
};
