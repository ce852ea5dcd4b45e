/**
 * Chains: all names of one person in an article. A chain begins with a full name (or a title with a surname) and takes
 * in the surname alone, the surname with a title, shorter and longer forms, and a given name that nobody else has.
 */

import { ENOUGH } from './evidence';
import { type Gender, genderAfter } from './gender';
import { displayName, evidenceOf, type Group, groupNames, singleUses } from './name-groups';
import type { Piece } from './pieces';
import type { Reading } from './reading';
import { genderOfTitle, type TitlePhrase } from './titles';
import type { MentionForm } from './types';
import { genderOfFirstName, isFamilyFirst, sameFirstName } from './words/first-names';
import { PARTICLES } from './words/function-words';
import { ORGANISATION_ENDS } from './words/organisation-words';
import { PLACES } from './words/place-words';

export interface ChainMention {
  readonly from: number;
  readonly to: number;
  readonly form: MentionForm;
  readonly title: TitlePhrase | null;
}

export class Chain {
  readonly mentions: ChainMention[] = [];
  /** Distinct, in order of the text. */
  readonly titles: TitlePhrase[] = [];
  private readonly titleKeys = new Set<string>();
  /** Dictionary persons whose names the text has in full for this chain. */
  readonly known = new Set<number>();
  /** The dictionary person, or -1, and the ones that fit when it is not sure which. */
  entity = -1;
  candidates: number[] = [];
  lastToken = -1;
  /** The dictionary's, once asked for. */
  prominence: number | undefined;
  /** How often they were named so far with their surname, where last, and how often by it alone. */
  named = 0;
  lastNamed = -1;
  alone = 0;
  /** Where the full name first stands. */
  firstToken = Number.MAX_SAFE_INTEGER;
  knownGender: Gender = null;
  /** Title heads before its full names. */
  readonly heads = new Set<string>();
  /** Title heads by which a person whom the article never names in full is told from namesakes: "president". */
  readonly knownFor = new Set<string>();

  constructor(
    /** Folded words of the longest form, without initials and generation. */
    public words: readonly string[],
    public name: string,
    readonly generation: string,
  ) {}

  get given(): string {
    return this.words.length > 1 ? (this.words[0] ?? '') : '';
  }

  add(mention: ChainMention): void {
    this.mentions.push(mention);
    this.lastToken = mention.from;
    if (mention.form !== 'first-name') {
      this.named++;
      this.lastNamed = mention.from;
    }
    if (mention.form === 'surname') this.alone++;
    const { title } = mention;
    if (!title) return;
    const key = `${title.heads.join(' ')}|${title.office}|${title.country}|${title.former}`;
    if (this.titleKeys.has(key)) return;
    this.titleKeys.add(key);
    this.titles.push(title);
  }

  get gender(): Gender {
    const byName = genderOfFirstName(this.given);
    return this.titleGender ?? this.knownGender ?? (byName === 'u' ? null : byName);
  }

  get titleGender(): Gender {
    for (const title of this.titles) {
      const gender = genderOfTitle(title);
      if (gender) return gender;
    }
    return null;
  }
}

/** The words by which a chain may be called: its last name in all its forms first, then weaker ones. */
const shortForms = (words: readonly string[]): { strong: string[]; weak: string[] } => {
  const last = words.length - 1;
  const strong = [words[last] ?? ''];
  let at = last;
  while (at > 1 && PARTICLES.has(words[at - 1] ?? '')) at--;
  if (at < last) strong.push(words.slice(at).join(' '));
  const bare = /^(?:al|el|as|ad|an|ar|bin)-(.+)$/.exec(words[last] ?? '')?.[1];
  if (bare) strong.push(bare);
  const isFamily = isFamilyFirst(words[0] ?? '') && words.length > 1;
  if (isFamily) strong.push(words[0] ?? '');
  if (last >= 2 && at === last) strong.push(words.slice(last - 1).join(' '));
  const weak = words.slice(isFamily ? 1 : 0, at).filter((word) => word.length > 2 && !PARTICLES.has(word));
  return { strong, weak };
};

const isSubsequence = (short: readonly string[], long: readonly string[]): boolean => {
  let i = 0;
  for (const word of long) if (word === short[i]) i++;
  return i === short.length;
};

/** Chains of an article, and the index from short names to them. */
export class Chains {
  readonly all: Chain[] = [];
  private readonly byStrong = new Map<string, Chain[]>();
  private readonly byWeak = new Map<string, Chain[]>();
  private readonly chainOf = new Map<Piece, Chain>();

  constructor(private readonly reading: Reading) {}

  create(words: readonly string[], name: string, generation: string): Chain {
    const chain = new Chain(words, name, generation);
    this.all.push(chain);
    const { strong, weak } = shortForms(words);
    for (const form of strong) push(this.byStrong, form, chain);
    for (const form of weak) push(this.byWeak, form, chain);
    return chain;
  }

  /** Chains that may be called by a folded short name, the ones whose last name it is before all others. */
  called(short: string): readonly Chain[] {
    return this.byStrong.get(short) ?? this.byWeak.get(short) ?? [];
  }

  hasSurname(short: string): boolean {
    return this.byStrong.has(short);
  }

  /** The chain that a longer or shorter full name belongs to. */
  matching(words: readonly string[], generation: string): Chain | null {
    const last = words.at(-1) ?? '';
    for (const chain of [...(this.byStrong.get(last) ?? []), ...(this.byWeak.get(last) ?? [])]) {
      if (chain.generation && generation && chain.generation !== generation) continue;
      if (isSubsequence(words, chain.words)) return chain;
      if (words.length < 2 || chain.words.length < 2 || chain.words.at(-1) !== last) continue;
      if (isSubsequence(chain.words, words) || sameFirstName(words[0] ?? '', chain.given)) return chain;
    }
    return null;
  }

  /** The chain a short name means at a place of the text: of those of fitting gender the one that most speaks for. */
  resolve(short: string, gender: Gender, token: number): Chain | null {
    const fitting = this.called(short).filter((chain) => !gender || !chain.gender || chain.gender === gender);
    if (fitting.length <= 1) return fitting[0] ?? null;
    const before = fitting.filter((chain) => chain.lastToken >= 0 && chain.lastToken < token);
    const pool = before.length ? before : fitting;
    const latest = Math.max(...pool.map(({ lastNamed }) => lastNamed));
    const most = Math.max(...pool.map(({ named }) => named));
    const follows = genderAfter(this.reading.document, token);
    const prominence = pool.map((chain) => this.prominenceOf(chain));
    const foremost = Math.min(...prominence);
    const isTie = prominence.every((one) => one === foremost);
    let best = pool[0] as Chain;
    let bestPoints = Number.NEGATIVE_INFINITY;
    for (const [i, chain] of pool.entries()) {
      let points = chain.named === most ? 2 : 0;
      if (chain.lastNamed === latest) points += chain.named * 3 >= most * 2 ? 2.5 : 1;
      if (!isTie && prominence[i] === foremost) points += 1;
      // Whoever is named in full time and again is not who the bare surname means.
      if (chain.alone * 2 < chain.named - 1) points -= 1;
      if (follows && chain.gender) points += follows === chain.gender ? 2 : -2;
      if (points <= bestPoints) continue;
      best = chain;
      bestPoints = points;
    }
    return best;
  }

  private prominenceOf(chain: Chain): number {
    const { dictionary } = this.reading;
    const { entity, known } = chain;
    chain.prominence ??= Math.min(
      UNKNOWN_PROMINENCE,
      ...(entity >= 0 ? [entity] : [...known]).map((index) => dictionary.entity(index).prominence),
    );
    return chain.prominence;
  }

  /** Makes chains of the full names that have enough evidence. */
  addFullNames(pieces: readonly Piece[]): void {
    const groups = groupNames(this.reading, pieces);
    const singles = singleUses(this.reading, pieces);
    const accepted = new Map<Group, number>();
    for (const group of groups) {
      const points = evidenceOf(this.reading, group, singles);
      if (points >= ENOUGH) accepted.set(group, points);
    }
    const byLength = [...accepted.keys()].sort(
      (a, b) => b.words.length - a.words.length || a.longest.from - b.longest.from,
    );
    for (const group of byLength) {
      const same = group.generation ? null : this.matching(group.words, group.generation);
      const chain = same ?? this.create(group.words, displayName(this.reading, group.longest), group.generation);
      this.claim(group, chain);
    }
    for (const group of groups) {
      if (accepted.has(group)) continue;
      const chain = this.matching(group.words, group.generation);
      if (chain) this.claim(group, chain);
    }
  }

  private claim(group: Group, chain: Chain): void {
    for (const piece of group.pieces) {
      this.chainOf.set(piece, chain);
      for (const entity of piece.entities) chain.known.add(entity);
      chain.firstToken = Math.min(chain.firstToken, piece.from);
      for (const head of piece.title?.heads ?? []) chain.heads.add(head);
    }
    const [entity] = chain.known;
    chain.knownGender ??= entity === undefined ? null : this.reading.dictionary.entity(entity).gender;
  }

  /** Gives every full name and every short one its chain, in text order. */
  place(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      const chain = this.chainOf.get(piece);
      if (chain) {
        chain.add({ from: piece.from, to: piece.to, form: 'name', title: piece.title });
      } else if (piece.kind === 'single') this.placeSingle(piece);
    }
  }

  private placeSingle(piece: Piece): void {
    const { folded, inLowerCase } = this.reading;
    const short = folded[piece.from] ?? '';
    if (!this.hasSurname(short)) {
      // A given name or a middle part alone: only what cannot be an ordinary word, and never in a headline.
      if (piece.shouted || inLowerCase.has(short) || PLACES.has(short) || ORGANISATION_ENDS.has(short)) return;
    }
    const famous =
      piece.title && this.called(short).find(({ knownFor }) => piece.title?.heads.some((head) => knownFor.has(head)));
    const chain = famous ?? this.resolve(short, genderOfTitle(piece.title), piece.from);
    if (!chain) return;
    const form = this.hasSurname(short) ? 'surname' : 'first-name';
    // In a headline the full name comes in pieces.
    const before = piece.shouted && form === 'surname' && folded[piece.from - 1] === chain.given;
    chain.add({
      from: before ? piece.from - 1 : piece.from,
      to: piece.to,
      form: before ? 'name' : form,
      title: piece.title,
    });
  }
}

/** Less known than anybody in the dictionary. */
const UNKNOWN_PROMINENCE = 6;

/** Lists of namesakes stay short, or a hostile text of one surname would cost its square. */
const MOST_NAMESAKES = 64;

const push = (map: Map<string, Chain[]>, key: string, chain: Chain): void => {
  const list = map.get(key);
  if (list) {
    if (list.length < MOST_NAMESAKES) list.push(chain);
  } else map.set(key, [chain]);
};
