/** Speakers: the source phrase of each attribution resolved to an actor of the article. */
import type { ActorTable, Mention } from '../names/types';
import type { Attribution } from '../quotes/types';
import { type Document, spanOf, type TokenRange } from '../text/document';
import { sayVerbOf } from '../text/say-verbs';
import { isAdverb } from '../text/word-classes';
import { Descriptions, type RoleSource } from './descriptions';
import { enclosing } from './enclosing';
import { type Candidate, type Pronoun, Salience } from './salience';
import { headMention, isUtterance, mayBeName } from './source-head';
import { trimSource } from './trim-source';
import type { Resolution, ResolvedSpeaker } from './types';
import { writerAt } from './writer';

const THIRD_PERSON: Readonly<Record<string, Pronoun>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  they: 'they',
  them: 'they',
  their: 'they',
  it: 'it',
  its: 'it',
};
const FIRST_PERSON = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/u;
/** Nothing can belong to these: what follows in the source is a slip. */
const SUBJECT_PRONOUN = /^(?:he|she|they|i|we)$/u;
const RELATIVE = /^(?:who|whom|which|that|whose)$/u;

/** How far ahead of the next candidate the best one has to be to count as clear. */
const CLEAR = 1.6;
/** Least scores: a person far off is still likelier than nobody, a body is not. */
const LEAST_PERSON = -2;
const LEAST_BODY = 0.5;
/** Whoever is named in a statement is hardly its speaker; in direct words some speak of themselves so. */
const TOLD_OF = 3;
const NAMED_IN_QUOTES = 1;
/** Least score of somebody talked about, for descriptions that fit anybody. */
const TOPIC = 1.5;

/**
 * The speaker of each attribution, by position. Attributions must be in order of their first content token. A source
 * that is a name the table does not have is adopted as a new actor.
 */
export const resolveSpeakers = (
  d: Document,
  found: readonly Attribution[],
  table: ActorTable,
  roles: RoleSource,
): ResolvedSpeaker[] => {
  const attributions = found.map((one) => (one.source ? { ...one, source: trimSource(d, one.source, one.cue) } : one));
  // Names that stand as sources are adopted first, so that pronouns before them in the list already find them.
  for (const { source } of attributions)
    if (source && mayBeName(d, source) && !headMention(d, table, source)) table.adopt(source);
  return new Resolver(d, attributions, table, roles).all();
};

class Resolver {
  private readonly resolved: ResolvedSpeaker[] = [];
  private readonly salience: Salience;
  private readonly descriptions: Descriptions;
  private readonly bearers: ReadonlyMap<string, number>;

  constructor(
    private readonly d: Document,
    private readonly attributions: readonly Attribution[],
    private readonly table: ActorTable,
    roles: RoleSource,
  ) {
    this.salience = new Salience(d, table, reportedTokens(d, attributions));
    this.descriptions = new Descriptions(d, table, roles);
    this.bearers = countSurnames(table);
  }

  all(): ResolvedSpeaker[] {
    const order = this.attributions
      .map((attribution, index) => ({ index, at: placeOf(attribution) }))
      .sort((a, b) => a.at - b.at);
    const within: number[] = [];
    for (const { index, at } of order) {
      const attribution = this.attributions[index] as Attribution;
      this.salience.advance(at);
      const speaker = this.resolve(attribution, index);
      if (!speaker) {
        within.push(index);
        continue;
      }
      this.resolved[index] = speaker;
      if (speaker.actor >= 0 && !this.isQuoted(at)) this.salience.speaks(speaker.actor, attribution.sentence);
    }
    for (const index of within) this.resolved[index] = this.firstPerson(index, 0);
    for (const index of this.attributions.keys()) this.resolved[index] ??= this.carriedOver(index);
    return this.resolved;
  }

  private isQuoted(token: number): boolean {
    return (this.d.quotationOf[token] ?? -1) >= 0;
  }

  /** Null when the answer depends on others that may not be known yet. */
  private resolve(attribution: Attribution, index: number): ResolvedSpeaker | null {
    const { source } = attribution;
    if (!source) return null;
    const { d, table } = this;
    const phrase = wordsOf(d, source);
    const unnamed: ResolvedSpeaker = { actor: -1, phrase, resolution: 'unnamed' };
    const head = headMention(d, table, source);
    if (head === 'several') return unnamed;
    if (head) return { actor: head.actor, phrase, resolution: this.kindOf(head) };
    const first = d.lower[source.from] ?? '';
    const alone = source.to - source.from === 1 || SUBJECT_PRONOUN.test(first);
    if (FIRST_PERSON.test(first) && (alone || isUtterance(d.lower[source.to - 1]))) return null;
    const pronoun = THIRD_PERSON[first];
    if (pronoun && (alone || isUtterance(d.lower[source.to - 1]))) return this.thirdPerson(attribution, index, pronoun);
    if (RELATIVE.test(first)) return this.relative(source);
    const actor = this.descriptions.find(source, this.topic(source.from));
    return actor >= 0 ? { actor, phrase, resolution: 'description' } : unnamed;
  }

  private kindOf({ form, actor }: Mention): Resolution {
    if (form === 'title') return 'role';
    if (form === 'name') return 'full-name';
    return (this.bearers.get(surnameOf(this.table, actor)) ?? 1) > 1 ? 'shared-surname' : 'surname';
  }

  private topic(token: number): number[] {
    if (this.isQuoted(token)) return [];
    return [...this.salience.ranking(token, 'he'), ...this.salience.ranking(token, 'she')]
      .filter(({ score }) => score >= TOPIC)
      .sort((a, b) => b.score - a.score)
      .map(({ actor }) => actor);
  }

  private thirdPerson({ source, content }: Attribution, index: number, pronoun: Pronoun): ResolvedSpeaker {
    const token = source?.from ?? 0;
    const about = this.mentionedIn(content);
    const speaker = this.isQuoted(token) ? this.speakerAround(index) : -1;
    const ranking = this.salience
      .ranking(token, pronoun)
      .map(({ actor, score }): Candidate => ({ actor, score: score - (about.get(actor) ?? 0) }))
      .filter(({ actor }) => actor !== speaker)
      .sort((a, b) => b.score - a.score);
    const [first, second] = ranking;
    const least = pronoun === 'he' || pronoun === 'she' ? LEAST_PERSON : LEAST_BODY;
    if (!first || first.score <= least) return { actor: -1, phrase: '', resolution: 'unnamed' };
    const isClear = !second || first.score - second.score >= CLEAR;
    return { actor: first.actor, phrase: '', resolution: isClear ? 'pronoun' : 'unclear-pronoun' };
  }

  /** Whoever says the words that an attribution stands in, as far as known. */
  private speakerAround(index: number): number {
    const outer = this.attributions[enclosing(this.d, this.attributions, index)];
    const head = outer?.source ? headMention(this.d, this.table, outer.source) : null;
    return head && head !== 'several' ? head.actor : -1;
  }

  /** What speaks against the actors that a content names. */
  private mentionedIn(content: readonly TokenRange[]): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    for (const { from, to } of content)
      for (let i = from; i < to; i++) {
        const mention = this.table.mentions[this.table.mentionOf[i] ?? -1];
        if (mention && found.get(mention.actor) !== TOLD_OF)
          found.set(mention.actor, this.isQuoted(i) ? NAMED_IN_QUOTES : TOLD_OF);
      }
    return found;
  }

  /** "Park, who said …": the name that ends just before, perhaps with a bracket or an apposition between. */
  private relative({ from }: TokenRange): ResolvedSpeaker {
    const { d, table } = this;
    const unnamed: ResolvedSpeaker = { actor: -1, phrase: '', resolution: 'unnamed' };
    const start = d.sentences[d.sentenceOf[from] ?? 0]?.from ?? 0;
    let i = from - 1;
    if (/^(?:,|—|–|--)$/u.test(d.words[i] ?? '')) i--;
    if (d.words[i] === ')') while (i > start && d.words[i + 1] !== '(') i--;
    let mention = table.mentions[table.mentionOf[i] ?? -1];
    if (!mention) mention = this.beforeApposition(i, start);
    if (!mention) return unnamed;
    // "Park and Mr. Stone, who say"
    if (isPluralVerb(d, from + 1)) return unnamed;
    const kind = table.actors[mention.actor]?.kind;
    if ((kind === 'person') !== /^who/u.test(d.lower[from] ?? '')) return unnamed;
    return { actor: mention.actor, phrase: '', resolution: 'relative' };
  }

  /** "Park, a harbour lawyer who said", "Park is a lawyer who said": the name before the noun phrase that ends at a token. */
  private beforeApposition(end: number, start: number): Mention | undefined {
    const { d, table } = this;
    for (let i = end; i > start && i > end - 16; i--) {
      if (!/^(?:,|is|was)$/u.test(d.lower[i] ?? '')) continue;
      const mention = table.mentions[table.mentionOf[i - 1] ?? -1];
      const first = d.lower[i + 1] ?? '';
      return mention && /^(?:a|an|the|his|her|their|its|one|former|now|then)$/u.test(first) ? mention : undefined;
    }
    return undefined;
  }

  private firstPerson(index: number, depth: number): ResolvedSpeaker {
    const { d, attributions, table } = this;
    const { source } = attributions[index] as Attribution;
    if (!source) return this.carriedOver(index);
    const outer = enclosing(d, attributions, index);
    if (outer >= 0 && depth < 4) {
      const speaker = this.resolved[outer] ?? this.firstPerson(outer, depth + 1);
      return { actor: speaker.actor, phrase: speaker.phrase, resolution: 'first-person' };
    }
    const isSingular = /^(?:i|m)/u.test(d.lower[source.from] ?? '');
    const writer = isSingular && !this.isQuoted(source.from) ? writerAt(d, table, source.from) : -1;
    return { actor: writer, phrase: '', resolution: writer >= 0 ? 'first-person' : 'unnamed' };
  }

  /**
   * A statement without a source: "…, adding that", "and said" go on with the one before in the sentence; a quotation
   * without any cue has the speaker before it. Everything else ("was expected") is nobody's.
   */
  private carriedOver(index: number): ResolvedSpeaker {
    const { d, attributions } = this;
    const { cue, content, sentence } = attributions[index] as Attribution;
    const nobody: ResolvedSpeaker = { actor: -1, phrase: '', resolution: 'unnamed' };
    let before = index - 1;
    while (before >= 0 && !this.resolved[before]?.phrase && (this.resolved[before]?.actor ?? -1) < 0) before--;
    const last = attributions[before];
    const speaker = this.resolved[before];
    if (!last || !speaker) return nobody;
    if (!cue && this.isDialogue(before)) {
      const other = this.resolved[before - 1];
      if (other) return { ...other, resolution: 'carried-over' };
    }
    const goesOn = cue
      ? last.sentence === sentence && isActive(d, cue)
      : content.every(({ from }) => this.isQuoted(from)) && this.paragraphsBetween(last, content) <= 1;
    return goesOn ? { ...speaker, resolution: 'carried-over' } : nobody;
  }

  /** Whether three statements up to an index, each in its own paragraph, went to and fro between two speakers. */
  private isDialogue(index: number): boolean {
    const [one, two, three] = [index - 2, index - 1, index].map((i) => this.resolved[i]?.actor ?? -1);
    if (one === undefined || one < 0 || two === undefined || two < 0 || one === two || one !== three) return false;
    return [index - 1, index].every((i) => {
      const [first, second] = [this.attributions[i - 1], this.attributions[i]];
      return first && second && this.paragraphsBetween(first, second.content) === 1;
    });
  }

  private paragraphsBetween(last: Attribution, content: readonly TokenRange[]): number {
    const { paragraphOf } = this.d;
    const end = Math.max(...last.content.map(({ to }) => to - 1));
    return (paragraphOf[content[0]?.from ?? 0] ?? 0) - (paragraphOf[end] ?? 0);
  }
}

/** A cue in the active: "adding", "and said", "noted", but not "was asked" or "is expected". */
const isActive = (d: Document, { from, to }: TokenRange): boolean => {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) {
    const lower = d.lower[i] ?? '';
    if (/ing$/u.test(lower)) return true;
    const verb = sayVerbOf(lower);
    if (verb) return verb.form !== 'base' && !/^(?:asked|pressed|known|called)$/u.test(lower);
    if (/^(?:is|are|was|were|be|been)$/u.test(lower)) return false;
  }
  return false;
};

/** 1 for every token of a content that follows its source. */
const reportedTokens = (d: Document, attributions: readonly Attribution[]): Uint8Array => {
  const reported = new Uint8Array(d.tokens.count);
  for (const { source, content } of attributions)
    for (const { from, to } of content) if (source && source.to <= from) reported.fill(1, from, to);
  return reported;
};

/** A verb that only goes with a plural, perhaps after adverbs: "say", "have", "are". */
const isPluralVerb = (d: Document, from: number): boolean => {
  let i = from;
  while (isAdverb(d.lower[i] ?? '')) i++;
  const lower = d.lower[i] ?? '';
  return /^(?:are|were|have|do)$/u.test(lower) || sayVerbOf(lower)?.form === 'base';
};

/** Where an attribution is read: at its source, or without one at its cue or content. */
const placeOf = ({ source, cue, content }: Attribution): number =>
  source?.from ?? Math.max(cue?.from ?? 0, content[0]?.from ?? 0);

const wordsOf = (d: Document, range: TokenRange): string =>
  d.text
    .slice(...spanOf(d, range))
    .replace(/\s+/gu, ' ')
    .trim();

const surnameOf = (table: ActorTable, actor: number): string =>
  table.actors[actor]?.name.toLowerCase().split(' ').at(-1) ?? '';

/** How many persons of the table bear each surname. */
const countSurnames = (table: ActorTable): Map<string, number> => {
  const bearers = new Map<string, number>();
  for (const [actor, { kind }] of table.actors.entries()) {
    if (kind !== 'person') continue;
    const surname = surnameOf(table, actor);
    bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
  }
  return bearers;
};
