/** Merges the curated organisations and gives them their prominence. */

import { foldName } from '../fold';
import { cleanName, isEverydayWord, organisationAliases } from './names';
import type { RawOrganisation } from './raw';

/** One shipped organisation. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly country: string;
  readonly wikipedia: string;
  readonly prominence: number;
  readonly source: string;
}

/** In the news every day; they come first among namesakes. */
const FIRST = new Set(
  (
    'united-states-department-of-state united-states-department-of-defense united-states-department-of-justice ' +
    'federal-bureau-of-investigation central-intelligence-agency united-states-congress united-states-senate ' +
    'united-states-house-of-representatives supreme-court-of-the-united-states democratic-party republican-party ' +
    'federal-reserve european-union european-commission nato united-nations international-monetary-fund ' +
    'world-health-organization hamas hezbollah taliban islamic-state conservative-party labour-party ' +
    'the-new-york-times cnn bbc reuters associated-press the-washington-post the-wall-street-journal ' +
    'democratic-national-committee republican-national-committee'
  ).split(' '),
);

const KIND_PROMINENCE: Readonly<Record<string, number>> = {
  'armed group': 2,
  ministry: 2,
  agency: 2,
  party: 2,
  'EU institution': 2,
  'international body': 2,
  'central bank': 2,
  parliament: 2,
  'armed forces': 2,
  military: 2,
  media: 2,
  'news agency': 2,
};

/** Kinds under one name. */
const KINDS: Readonly<Record<string, string>> = {
  'government agency': 'agency',
  'intelligence agency': 'agency',
  'security agency': 'agency',
  'government body': 'agency',
  legislature: 'parliament',
  military: 'armed forces',
  'un agency': 'international body',
  'news agency': 'media',
};

/** A name that cannot be taken for an everyday word: the article's title where the bare name could. */
const safeName = (row: RawOrganisation): string | null => {
  const name = cleanName(row.name);
  if (!isEverydayWord(name)) return name;
  const article = row.wikipedia.replace(/\s*\((.*)\)$/u, ' $1');
  if (article && !isEverydayWord(article)) return article;
  const long = row.aliases.map(cleanName).find((alias) => !isEverydayWord(alias) && alias.includes(' '));
  return long ?? null;
};

/** Better known than their namesakes. */
const SECOND = new Set(['black-lives-matter', 'international-criminal-court', 'agence-france-presse']);

const prominenceOf = (id: string, row: RawOrganisation): number => {
  const key = id.slice(id.indexOf(':') + 1);
  if (FIRST.has(key)) return 1;
  if (SECOND.has(key)) return 2;
  const local = row.kind === 'agency' && !['US', 'GB', 'RU', 'IL', 'UN', ''].includes(row.country);
  return local ? 3 : (KIND_PROMINENCE[row.kind] ?? 3);
};

const isSamePlace = (a: string, b: string): boolean => a === b || a === '' || b === '';

/**
 * Organisations by id and, within a country, by name or long alias, their aliases united. One whose only name is an everyday word is
 * left out and reported.
 */
export const mergeOrganisations = (
  rows: readonly RawOrganisation[],
  report: (line: string) => void,
): Organisation[] => {
  const merged = new Map<string, Organisation>();
  const named = new Map<string, { id: string; country: string }>();
  for (const row of rows) {
    if (row.area === '') continue;
    const name = safeName(row);
    if (name === null) {
      report(`${row.id} is left out: "${row.name}" is an everyday word`);
      continue;
    }
    const keys = [name, ...row.aliases]
      .map(foldName)
      .filter((folded, at) => at === 0 || folded.tokens > 1 || folded.text.length > 5)
      .map((folded) => folded.text);
    const twin = keys.map((key) => named.get(key)).find((known) => known && isSamePlace(known.country, row.country));
    const id = merged.has(row.id) ? row.id : (twin?.id ?? row.id);
    for (const key of keys) if (!named.has(key)) named.set(key, { id, country: row.country });
    const known = merged.get(id);
    const given = [...row.aliases, ...(known?.aliases ?? []), ...(known && known.name !== name ? [name] : [])];
    const main = known?.name ?? name;
    merged.set(id, {
      id,
      name: main,
      aliases: organisationAliases(main, given),
      kind: known?.kind ?? KINDS[row.kind] ?? row.kind,
      country: known?.country ?? (/^(?:UN|INT)$/u.test(row.country) ? '' : row.country),
      wikipedia: known?.wikipedia || row.wikipedia,
      prominence: prominenceOf(id, row),
      source: 'curated',
    });
  }
  return [...merged.values()];
};
