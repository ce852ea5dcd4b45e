/**
 * Roles that stand for a person: "the Russian president", "Ukraine's foreign minister", "the president". With a country
 * the dictionary says who held the office at the article's date; without one, a person whom the article names.
 */
import type { TokenRange } from '../text/document';
import type { Chain, Chains } from './chains';
import { isNameShape, type Reading } from './reading';
import { wordSet } from './words/word-set';

const HEADS = wordSet(
  'president minister secretary chancellor premier king queen pope leader emir sultan emperor pontiff adviser advisor speaker monarch prince lady general diplomat',
);
const MODIFIERS = wordSet(
  'prime foreign defense defence finance interior vice vice- deputy justice press treasury state home health national security homeland commerce energy crown supreme attorney first top chief house economy labor labour agriculture transport transportation education environment war white',
);
/** Offices that newspapers give without a country, once the article has named who holds them. */
const ALONE = wordSet('president minister secretary chancellor premier king queen pope pontiff');
const ALONE_PHRASES =
  /^(?:president|vice president|vice-president|prime minister|premier|chancellor|king|queen|pope|pontiff|secretary of (?:state|defense|defence|the treasury|homeland security)|(?:foreign|defen[cs]e|finance|interior) minister|(?:defen[cs]e|treasury|press|foreign|home) secretary|national security advis[eo]r|attorney general|first lady|crown prince)$/u;
/** Highest offices: who is meant by "the … leader". */
const LEADERS = ['president', 'prime minister', 'supreme leader', 'chancellor', 'king'];
/** Offices that in an article on America need no country. */
const AMERICAN =
  /^(?:president|vice president|secretary of|press secretary|(?:defense|treasury) secretary|attorney general|national security)/u;

/** How many tokens of its sentence before a role are searched for a country. */
const MAX_LOOK_BACK = 100;

export interface RoleMention extends TokenRange {
  /** The chain meant, or -1 and then a dictionary person. */
  readonly chain: number;
  readonly entity: number;
}

interface RolePhrase extends TokenRange {
  readonly office: string;
  readonly country: string | null;
  readonly former: boolean;
}

/** All roles in the text that stand for one person, in order. `covered` tells tokens that belong to a name or its title. */
export const findRoleMentions = (
  reading: Reading,
  chains: Chains,
  countries: ReadonlyMap<string, number>,
  covered: (token: number) => boolean,
): RoleMention[] => {
  const { lower, words } = reading.document;
  const resolver = new Resolver(reading, chains, countries);
  const found: RoleMention[] = [];
  for (let i = 0; i < lower.length; i++) {
    if (!HEADS.has(lower[i] ?? '') || covered(i)) continue;
    const phrase = readPhrase(reading, i);
    if (!phrase || covered(phrase.to - 1) || (isNameShape(reading, phrase.to) && words[phrase.to] !== 'I')) continue;
    const hit = resolver.resolve(phrase);
    if (hit) found.push({ from: phrase.from, to: phrase.to, ...hit });
  }
  return found;
};

/** The role phrase whose head noun stands at `head`, or null when it is indefinite, plural, deputy or a title. */
const readPhrase = (reading: Reading, head: number): RolePhrase | null => {
  const { lower, words, sentenceOf } = reading.document;
  const sentence = sentenceOf[head];
  let from = head;
  const office = [lower[head] ?? ''];
  while (from > 0 && sentenceOf[from - 1] === sentence && MODIFIERS.has(lower[from - 1] ?? '')) {
    from--;
    office.unshift(lower[from] ?? '');
  }
  if (office.length > 3 || office[0] === 'deputy' || (office[0] === 'state' && office.length > 1)) return null;
  let to = head + 1;
  let country: string | null = null;
  if (lower[to] === 'of' && lower[head] === 'secretary') {
    const last = lower[to + 1] === 'the' ? to + 2 : to + 1;
    if (!/^(?:state|defense|defence|treasury|war|homeland|energy|commerce|interior|labor)$/u.test(lower[last] ?? ''))
      return null;
    office.push(...lower.slice(to, last + 1));
    to = last + 1;
    if (lower[to] === 'security') {
      office.push('security');
      to++;
    }
  } else if (lower[to] === 'general' && office.length === 1 && lower[head] === 'secretary') return null;
  if (lower[to] === 'of' || lower[to] === 'for') {
    const start = lower[to + 1] === 'the' ? to + 2 : to + 1;
    const end = countryEnd(reading, start);
    if (end < 0) return null;
    country = reading.dictionary.countryOf(words.slice(start, end).join(' '));
    to = end;
  }
  let former = false;
  while (/^(?:former|then|ex|current|sitting|incumbent|new|longtime)$/u.test(lower[from - 1] ?? '')) {
    if (/^(?:former|ex)$/u.test(lower[from - 1] ?? '')) former = true;
    else if (lower[from - 1] === 'new') return null;
    from--;
  }
  const before = countryBefore(reading, from, sentence ?? -1);
  if (before) {
    country ??= before.country;
    from = before.from;
  }
  const determiner = lower[from - 1] ?? '';
  const isDefinite = determiner === 'the' && sentenceOf[from - 1] === sentence;
  if (isDefinite) from--;
  else if (!before?.possessive && !(before && !/^(?:a|an|any|every|another|no|each|his|her|their)$/u.test(determiner)))
    return null;
  return { from, to, office: office.join(' ').replace('vice- ', 'vice '), country, former };
};

/** End of the country name that begins at a token, or -1. */
const countryEnd = (reading: Reading, start: number): number => {
  const { words } = reading.document;
  if (!isNameShape(reading, start)) return -1;
  for (let end = start + 3; end > start; end--) {
    if (reading.dictionary.countryOf(words.slice(start, end).join(' '))) return end;
  }
  return -1;
};

/** A demonym or a country's possessive that ends before a token: "Russian", "South Korean", "Ukraine's". */
const countryBefore = (
  reading: Reading,
  to: number,
  sentence: number,
): { country: string; from: number; possessive: boolean } | null => {
  const { lower, words, sentenceOf } = reading.document;
  const possessive = /^['’](?:s)?$/u.test(lower[to - 1] ?? '');
  const end = possessive ? to - 1 : to;
  for (let from = Math.max(0, end - 3); from < end; from++) {
    if (sentenceOf[from] !== sentence || !isNameShape(reading, from)) continue;
    const country = reading.dictionary.countryOf(words.slice(from, end).join(' '));
    if (country) return { country, from, possessive };
  }
  return null;
};

/** Finds whom a role phrase means. */
class Resolver {
  private readonly home: string;
  private readonly byEntity = new Map<number, number>();
  /** Chains by the offices in their titles. */
  private readonly byOffice = new Map<string, Set<number>>();
  /** Countries that the article names or whose public figures it names. */
  private readonly actorCountries: ReadonlySet<string>;

  constructor(
    private readonly reading: Reading,
    private readonly chains: Chains,
    countries: ReadonlyMap<string, number>,
  ) {
    const found = new Set(countries.keys());
    chains.all.forEach(({ entity, titles }, index) => {
      for (const { office } of titles) {
        const key = office.replace('-', ' ');
        const holders = this.byOffice.get(key);
        if (holders) holders.add(index);
        else this.byOffice.set(key, new Set([index]));
      }
      if (entity < 0) return;
      if (!this.byEntity.has(entity)) this.byEntity.set(entity, index);
      const { country } = reading.dictionary.entity(entity);
      if (country) found.add(country);
    });
    this.actorCountries = found;
    const [first] = [...countries].sort((a, b) => b[1] - a[1]);
    this.home = (countries.get('US') ?? 0) > 0 ? 'US' : (first?.[0] ?? '');
  }

  resolve(phrase: RolePhrase): { chain: number; entity: number } | null {
    if (phrase.country) return this.withCountry(phrase, phrase.country);
    const head = phrase.office.split(' ').at(-1) ?? '';
    if (!ALONE.has(head) && !ALONE_PHRASES.test(phrase.office)) return null;
    return ALONE_PHRASES.test(phrase.office) ? this.alone(phrase) : null;
  }

  private withCountry(phrase: RolePhrase, country: string): { chain: number; entity: number } | null {
    const named = this.titled(phrase, country);
    if (phrase.former) return named.length === 1 ? { chain: named[0] ?? -1, entity: -1 } : null;
    if (phrase.office === 'leader') return this.leader(country);
    const holders = this.reading.dictionary.holders(phrase.office, country, this.reading.date);
    const inArticle = holders.map((holder) => this.chainOf(holder)).filter((chain) => chain >= 0);
    if (inArticle.length === 1) return { chain: inArticle[0] ?? -1, entity: -1 };
    const [holder] = holders;
    if (holders.length === 1 && holder !== undefined && !inArticle.length) {
      // The article itself calls another that: it knows better than the dictionary.
      return named.length === 1 ? { chain: named[0] ?? -1, entity: -1 } : { chain: -1, entity: holder };
    }
    return named.length === 1 ? { chain: named[0] ?? -1, entity: -1 } : null;
  }

  private leader(country: string): { chain: number; entity: number } | null {
    for (const office of LEADERS) {
      for (const holder of this.reading.dictionary.holders(office, country, this.reading.date)) {
        const chain = this.chainOf(holder);
        if (chain >= 0) return { chain, entity: -1 };
      }
    }
    return null;
  }

  private chainOf(entity: number): number {
    return this.byEntity.get(entity) ?? -1;
  }

  /** Chains that the article gives this title, with this country if one of them has it. */
  private titled({ office, former }: RolePhrase, country: string | null): number[] {
    const found: number[] = [];
    for (const index of this.byOffice.get(office) ?? []) {
      const titles = this.chains.all[index]?.titles ?? [];
      const fits = titles.some(
        (title) =>
          title.office.replace('-', ' ') === office &&
          title.former === former &&
          (!country || title.country === country),
      );
      if (fits) found.push(index);
    }
    return found;
  }

  /** "the president": the holder whom place, country and frequency in the article point to, if they agree. */
  private alone(phrase: RolePhrase): { chain: number; entity: number } | null {
    const { dictionary, date, document } = this.reading;
    const candidates = new Map<number, string | null>();
    for (const index of this.titled(phrase, null)) {
      const chain = this.chains.all[index];
      const entity = chain && chain.entity >= 0 ? dictionary.entity(chain.entity) : null;
      const country = chain?.titles.find((title) => title.country)?.country ?? entity?.country ?? null;
      // "President Obama" in an article of 2019: not "the president".
      if (chain && entity && country && !phrase.former) {
        const holders = dictionary.holders(phrase.office, country, date);
        if (holders.length && !holders.includes(entity.index)) continue;
      }
      candidates.set(index, country);
    }
    if (!phrase.former) {
      for (const country of this.actorCountries) {
        for (const holder of dictionary.holders(phrase.office, country, date)) {
          const chain = this.chainOf(holder);
          if (chain >= 0) candidates.set(chain, country);
        }
      }
    }
    if (candidates.size <= 1) {
      const [only] = candidates.keys();
      return only === undefined ? null : { chain: only, entity: -1 };
    }
    const titled = new Set(this.titled(phrase, null));
    const sentence = document.sentenceOf[phrase.from] ?? -1;
    const inSentence = this.countriesIn(sentence, phrase.from);
    const most = Math.max(...[...candidates.keys()].map((index) => this.chains.all[index]?.mentions.length ?? 0));
    const scored = [...candidates].map(([index, country]) => {
      const chain = this.chains.all[index] as Chain;
      let score = recency(this.reading, chain, phrase.from) + (titled.has(index) ? 1 : 0);
      if (country && inSentence.has(country)) score += 1.5;
      if (!phrase.former && chain.entity >= 0 && dictionary.roleAt(chain.entity, date)?.former) score -= 1.5;
      if (chain.mentions.length === most) score += 0.75;
      if (country === this.home && (country !== 'US' || AMERICAN.test(phrase.office))) score += 0.75;
      return { index, score };
    });
    scored.sort((a, b) => b.score - a.score);
    const [first, second] = scored;
    if (!first || first.score < 2 || (second && first.score - second.score < 0.75)) return null;
    return { chain: first.index, entity: -1 };
  }

  /** Countries that the same sentence names before the role. */
  private countriesIn(sentence: number, before: number): Set<string> {
    const { words, sentences } = this.reading.document;
    const found = new Set<string>();
    for (let i = Math.max(sentences[sentence]?.from ?? before, before - MAX_LOOK_BACK); i < before; i++) {
      if (!isNameShape(this.reading, i)) continue;
      const code = this.reading.dictionary.countryOf(words[i] ?? '');
      if (code) found.add(code);
    }
    return found;
  }
}

/** How near before a token the chain was last named: 2 in the same sentence, less in the three before, else 0. */
const recency = ({ document }: Reading, chain: Chain, token: number): number => {
  let low = 0;
  let high = chain.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chain.mentions[middle]?.from ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  const last = chain.mentions[low - 1];
  if (!last) return 0;
  const distance = (document.sentenceOf[token] ?? 0) - (document.sentenceOf[last.from] ?? 0);
  if (distance === 0) return 2;
  if (distance === 1) return 1.75;
  return distance <= 3 ? 1 : 0;
};
