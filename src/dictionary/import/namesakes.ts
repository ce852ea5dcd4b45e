/**
 * People whom one import lists a second time under an id of its own. Two compatriots can have one name, so the name
 * alone joins only where it is rare: the same country, one candidate, and nothing that speaks against it.
 */

import { foldName } from '../fold';
import { groupBy } from './group-by';
import { cleanName } from './names';
import { isFreeSource } from './policy';
import type { RawFacts, RawPerson, RawTerm } from './raw';

/** Countries of few family names, where two officials of one name are common: only the same post joins there. */
const FEW_NAMES = new Set(['CN', 'KR', 'KP', 'VN', 'TW', 'HK', 'US', 'GB']);

/** Ids that an import made from the name: such a row may be a double of a row with a Wikidata id. */
const isOwnId = (id: string): boolean => /^(?:factbook|wh|openstates|bioguide):/u.test(id);

/** What an office is about, without its rank and its grammar: "Ambassador to Japan" and "Japanese Ambassador" differ. */
const postOf = (term: RawTerm): string =>
  `${term.office
    .toLowerCase()
    .replace(/\b(?:acting|the|of|for)\b/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()}|${term.jurisdiction}`;

/** American states of a person's terms: a mayor and a member of Congress of one name and state are one. */
const statesOf = (terms: readonly RawTerm[]): string[] =>
  terms.map(({ jurisdiction }) => jurisdiction).filter((code) => code.startsWith('US-'));

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((item) => b.includes(item));

/** Pairs of ids that mean one person, the better id first. `report` hears of each. */
export const namesakeTwins = (raw: RawFacts, report: (line: string) => void): [string, string][] => {
  const termsOf = groupBy(raw.terms, ({ person }) => [person]);
  const known = (person: RawPerson): readonly RawTerm[] => termsOf.get(person.id) ?? [];
  const groups = groupBy(
    raw.people.filter((row) => row.area === '' && row.sources.some(isFreeSource) && row.citizenship !== ''),
    (row) => [`${foldName(cleanName(row.name)).text}|${row.citizenship}`],
  );
  const pairs: [string, string][] = [];
  for (const [name, rows] of groups) {
    if (rows.length < 2 || !name.split('|')[0]!.includes(' ')) continue;
    for (const double of rows.filter((row) => isOwnId(row.id))) {
      const others = rows.filter((row) => row !== double && (!isOwnId(row.id) || row.id < double.id));
      const [twin] = others;
      if (others.length !== 1 || !twin) continue;
      const [own, its] = [known(double), known(twin)];
      const samePost = share(own.map(postOf), its.map(postOf)) || share(statesOf(own), statesOf(its));
      if (!samePost && FEW_NAMES.has(double.citizenship)) continue;
      pairs.push([twin.id, double.id]);
      report(`${twin.id} and ${double.id} are taken for one: both are called ${double.name} in ${double.citizenship}`);
    }
  }
  return pairs;
};
