/**
 * Links chains to the dictionary. Of the persons who have the name, the best by prominence, office at the article's
 * date, title words and country wins if it is clear; otherwise the chain keeps its candidates.
 */
import type { Entity } from '../../dictionary/types';
import type { Chain } from './chains';
import type { Gender } from './gender';
import { isNameShape, type Reading } from './reading';
import type { TitlePhrase } from './titles';

const PRIOR = [4, 4, 3, 2, 1, 0.5];
/** How far the best candidate must be ahead of the next. */
const MARGIN = 1;
/** The least score of a link: a name known to specialists needs the article's country or an office besides. */
const LEAST = 1.75;

const END_OF_TIME = '9999-12-31';

/** ISO codes of the countries and nationalities that an article names, with how often. */
export const countriesOf = (reading: Reading): Map<string, number> => {
  const counts = new Map<string, number>();
  const codes = new Map<string, string | null>();
  const { words } = reading.document;
  for (let i = 0; i < words.length; i++) {
    if (!isNameShape(reading, i)) continue;
    const word = words[i] ?? '';
    let code = codes.get(word);
    if (code === undefined) {
      code = reading.dictionary.countryOf(word);
      codes.set(word, code);
    }
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
};

/** Newspaper abbreviations of offices that the dictionary writes out. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  sen: 'senator',
  sens: 'senator',
  rep: 'representative',
  reps: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  gov: 'governor',
  chairwoman: 'chair',
  chairman: 'chair',
  spokesman: 'spokes',
  spokeswoman: 'spokes',
  premier: 'prime minister',
  pm: 'prime minister',
  atty: 'attorney',
  amb: 'ambassador',
  envoy: 'envoy',
  boss: 'ceo',
};

/** Titles that do not tell an office, so that nothing follows from a dictionary without them. */
const UNTELLING =
  /^(?:mr|mrs|ms|miss|mx|mme|dr|sir|lord|lady|dame|leader|politician|lawmaker|veteran|husband|wife|son|daughter|father|mother|brother|sister|candidate|nominee|billionaire|businessman|republican|democrat|friend|ally|rival|boss|head|chief)$/u;

const WORKS =
  /^(?:player|footballer|striker|midfielder|defender|goalkeeper|coach|captain|singer|actor|actress|rapper|batsman|bowler|cricketer|golfer|boxer|surgeon|nurse|farmer|driver|teacher|professor|student|detective|sergeant|inspector|constable|officer|artist|painter|novelist|poet|composer|conductor|pastor|bishop|jockey|swimmer|runner|sprinter|cyclist|racer|wrestler|manager|executive|ceo|cto|cfo|coo|engineer|researcher|scientist|physician|gunman|suspect|victim|resident|neighbor|neighbour)$/u;

const officeWord = (head: string): string => {
  const bare = head.replace(/\.$/u, '').replace(/^ex-/u, '');
  return WRITTEN_OUT[bare] ?? bare;
};

/** How well one title fits a person's roles: positive, negative, or 0 when it tells nothing. */
export const titleFit = (reading: Reading, entity: Entity, title: TitlePhrase): number => {
  const { dictionary, date } = reading;
  if (title.heads.every((head) => UNTELLING.test(head.replace('.', '')))) return 0;
  const country = title.country ?? entity.country;
  if (country && dictionary.holders(title.office, country, date).includes(entity.index)) return 4;
  const roles = dictionary.roles(entity.index, date);
  const words = title.heads.map(officeWord);
  for (const { role } of roles) {
    const lower = role.toLowerCase();
    if (words.some((word) => lower.includes(word))) return 2.5;
  }
  if (title.heads.some((head) => WORKS.test(head))) return -4;
  return roles.length ? -0.5 : 0;
};

const yearOf = (date: string | null): number => (date ? Number.parseInt(date, 10) : Number.NaN);

/** How well a dictionary person fits a chain. */
const scoreOf = (reading: Reading, chain: Chain, entity: Entity, countries: ReadonlyMap<string, number>): number => {
  let score = PRIOR[entity.prominence] ?? 0.5;
  let best = 0;
  let worst = 0;
  for (const title of chain.titles) {
    const fit = titleFit(reading, entity, title);
    best = Math.max(best, fit);
    worst = Math.min(worst, fit);
  }
  score += best > 0 ? best : worst;
  const named = chain.titles.map((title) => title.country).filter((code) => code !== null);
  if (named.length && entity.country) score += named.includes(entity.country) ? 1.5 : -1.5;
  if (entity.country && countries.has(entity.country)) score += 0.75;
  const gender: Gender = chain.titleGender;
  if (gender && entity.gender && gender !== entity.gender) score -= 8;
  if (!reading.isDated) return score;
  const year = yearOf(reading.date);
  if (year - yearOf(entity.born) < 16) score -= 8;
  if (year - yearOf(entity.died) > 40) score -= 2;
  else if (year - yearOf(entity.died) > 3) score -= 1;
  const role = reading.dictionary.roleAt(entity.index, reading.date);
  if (role && !role.former) score += 1;
  // Known for nothing yet at that date: rather a namesake.
  else if (!role && reading.dictionary.roles(entity.index, END_OF_TIME).length > 0) score -= 1;
  return score;
};

/** Decides a chain's entity among dictionary persons, or leaves it with candidates. */
export const linkChain = (
  reading: Reading,
  chain: Chain,
  indices: Iterable<number>,
  countries: ReadonlyMap<string, number>,
  least = LEAST,
): void => {
  if (chain.entity >= 0) return;
  const scored: { index: number; score: number }[] = [];
  for (const index of new Set(indices)) {
    const entity = reading.dictionary.entity(index);
    if (entity.kind === 'person') scored.push({ index, score: scoreOf(reading, chain, entity, countries) });
  }
  scored.sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first || first.score < least) return;
  if (!second || first.score - second.score >= MARGIN) chain.entity = first.index;
  else chain.candidates = scored.filter(({ score }) => first.score - score < MARGIN).map(({ index }) => index);
};

/** Links a chain by its full name, with and without middle names and initials. */
export const linkFullName = (reading: Reading, chain: Chain, countries: ReadonlyMap<string, number>): void => {
  const { dictionary } = reading;
  if (chain.known.size) {
    linkChain(reading, chain, chain.known, countries);
    return;
  }
  if (chain.words.length < 2) return;
  const plain = chain.name.replace(/\s*[“"‘'][^”"’']*[”"’']\s*/gu, ' ');
  const exact = dictionary.lookup(plain);
  // Without its "Jr." a name is as well the father's: the office has to fit.
  const least = !exact.length && chain.generation ? 6 : LEAST;
  linkChain(reading, chain, exact.length ? exact : dictionary.lookup(chain.words.join(' ')), countries, least);
};
