/**
 * Finds the actors of an article: who is named, where, and who of the dictionary they are. Pure and linear in the text.
 */
import type { Dictionary } from '../../dictionary/types';
import type { Document } from '../text/document';
import { makeTable } from './actor-table';
import { type Chain, Chains } from './chains';
import { describe } from './descriptions';
import { decideGender, pronounBalance } from './gender';
import { findKnownNames } from './known-names';
import { countriesOf, linkFullName } from './linking';
import { findOrganisations } from './organisations';
import { findPieces, type Piece } from './pieces';
import { type Reading, readShapes } from './reading';
import { findRoleMentions } from './roles';
import { findSurnamePersons, seedFamous } from './surname-persons';
import type { Tagging } from './tagged-entities';
import { withTagged } from './tagged-pieces';
import type { ActorDraft, ActorTable, Mention } from './types';

/**
 * All actors of a document with their mentions. `date` is the article's, ISO: it decides which dictionary person a
 * title means; without one of the article's own (`isDated` false) it is today's and decides no link. Token ranges, end
 * exclusive.
 */
export const findActors = (
  document: Document,
  dictionary: Dictionary,
  date: string,
  isDated = true,
  tagging: Tagging | null = null,
): ActorTable => {
  const reading = readShapes(document, dictionary, date, isDated, tagging);
  const cut = findPieces(reading, findKnownNames(reading));
  const pieces = tagging ? withTagged(reading, cut, tagging) : cut;
  const countries = countriesOf(reading);
  const chains = new Chains(reading);
  chains.addFullNames(pieces);
  seedFamous(reading, chains, pieces, countries);
  chains.place(pieces);
  for (const chain of chains.all) linkFullName(reading, chain, countries);
  const left = unexplained(chains, pieces);
  findSurnamePersons(
    reading,
    chains,
    left.filter(({ shouted }) => !shouted),
    countries,
  );
  chains.place(left.filter(({ shouted }) => shouted));

  const actors: ActorDraft[] = [];
  const mentions: Mention[] = [];
  const addAll = (draft: ActorDraft, ranges: readonly Omit<Mention, 'actor'>[]): void => {
    for (const { from, to, form } of ranges) mentions.push({ from, to, form, actor: actors.length });
    actors.push(draft);
  };
  const merged = mergeByEntity(chains.all);
  const actorOfChain = new Map<Chain, number>();
  const actorOfEntity = new Map<number, number>();
  const starts = nameStarts(merged);
  for (const group of merged) {
    for (const chain of group) actorOfChain.set(chain, actors.length);
    const draft = draftOf(reading, group, starts);
    if (draft.entity >= 0) actorOfEntity.set(draft.entity, actors.length);
    addAll(
      draft,
      group.flatMap((chain) => chain.mentions),
    );
  }
  const covered = coverage(document.tokens.count, pieces, mentions);
  for (const role of findRoleMentions(reading, chains, countries, (token) => covered[token] === 1)) {
    const chain = chains.all[role.chain];
    let actor = chain ? actorOfChain.get(chain) : actorOfEntity.get(role.entity);
    if (actor === undefined) {
      if (role.entity < 0) continue;
      actor = actors.length;
      actorOfEntity.set(role.entity, actor);
      actors.push(personOf(reading, role.entity));
    }
    mentions.push({ from: role.from, to: role.to, form: 'title', actor });
  }
  for (const { name, entity, candidates, mentions: ranges } of findOrganisations(reading, pieces)) {
    addAll({ entity, candidates, name, kind: 'organisation', gender: null, titles: [], described: [] }, ranges);
  }
  for (const [entity, { ranges, teams }] of countryMentions(pieces)) {
    const { name } = dictionary.entity(entity);
    const kind = teams * 2 > ranges.length ? 'organisation' : 'place';
    addAll({ entity, candidates: [], name, kind, gender: null, titles: [], described: [] }, ranges);
  }
  return makeTable(reading, actors, mentions);
};

/** Pieces that look like one surname and that no chain has taken. */
const unexplained = (chains: Chains, pieces: readonly Piece[]): Piece[] => {
  const taken = new Set<number>();
  for (const chain of chains.all) for (const { from } of chain.mentions) taken.add(from);
  return pieces.filter(({ kind, from }) => kind === 'single' && !taken.has(from));
};

/** Chains that turned out to be one person ("Bill Clinton" and "William Jefferson Clinton"), in order of first mention. */
const mergeByEntity = (chains: readonly Chain[]): Chain[][] => {
  const groups: Chain[][] = [];
  const byEntity = new Map<number, Chain[]>();
  for (const chain of chains) {
    if (!chain.mentions.length) continue;
    const group = chain.entity >= 0 ? byEntity.get(chain.entity) : undefined;
    if (group) {
      group.push(chain);
      continue;
    }
    const fresh = [chain];
    groups.push(fresh);
    if (chain.entity >= 0) byEntity.set(chain.entity, fresh);
  }
  return groups;
};

/** First tokens of all person mentions, sorted: where the text turns to somebody else. */
const nameStarts = (groups: readonly Chain[][]): Int32Array =>
  Int32Array.from(groups.flatMap((group) => group.flatMap((chain) => chain.mentions.map(({ from }) => from)))).sort();

const nextStart = (starts: Int32Array, after: number): number => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < after) low = middle + 1;
    else high = middle;
  }
  return starts[low] ?? Number.MAX_SAFE_INTEGER;
};

const MENTIONS_READ = 40;

const draftOf = (reading: Reading, group: readonly Chain[], starts: Int32Array): ActorDraft => {
  const [chain] = group as [Chain, ...Chain[]];
  const { dictionary, document } = reading;
  const mentions = group.flatMap((one) => one.mentions).sort((a, b) => a.from - b.from);
  const entity = chain.entity >= 0 ? dictionary.entity(chain.entity) : null;
  const titleGender = group.map((one) => one.titleGender).find((gender) => gender) ?? null;
  let gender = decideGender(titleGender, entity?.gender ?? null, chain.given, 0);
  if (!gender) {
    let balance = 0;
    for (const { to } of mentions.slice(0, MENTIONS_READ))
      balance += pronounBalance(document, to, nextStart(starts, to));
    gender = decideGender(null, null, '', balance);
  }
  const longest = group.reduce((best, one) => (one.words.length > best.words.length ? one : best), chain);
  const titles = group.flatMap((one) => one.titles.flatMap((title) => title.heads));
  return {
    entity: chain.entity,
    candidates: chain.candidates,
    name: entity?.name ?? longest.name,
    kind: 'person',
    gender,
    titles: [...new Set(titles)],
    described: describe(reading, mentions.slice(0, MENTIONS_READ), (token) => nextStart(starts, token)),
  };
};

/** A dictionary person whom the article names by role only. */
const personOf = ({ dictionary }: Reading, index: number): ActorDraft => {
  const { name, gender } = dictionary.entity(index);
  return { entity: index, candidates: [], name, kind: 'person', gender, titles: [], described: [] };
};

/** 1 for every token that belongs to a name or to the title before one. */
const coverage = (count: number, pieces: readonly Piece[], mentions: readonly Mention[]): Uint8Array => {
  const covered = new Uint8Array(count);
  for (const { from, to } of mentions) covered.fill(1, from, to);
  for (const { title, from, to, kind } of pieces) {
    if (title && (covered[from] === 1 || kind === 'full')) covered.fill(1, title.from, to);
  }
  return covered;
};

interface CountryMentions {
  readonly ranges: Omit<Mention, 'actor'>[];
  /** How many of them name a team or another body ("Kenya beat Ghana"). */
  teams: number;
}

const countryMentions = (pieces: readonly Piece[]): Map<number, CountryMentions> => {
  const found = new Map<number, CountryMentions>();
  for (const { kind, entities, from, to, sure } of pieces) {
    const [entity] = entities;
    if (kind !== 'country' || entity === undefined) continue;
    const country = found.get(entity) ?? { ranges: [], teams: 0 };
    found.set(entity, country);
    country.ranges.push({ from, to, form: 'name' });
    if (sure) country.teams++;
  }
  return found;
};
