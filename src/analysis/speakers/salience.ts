/**
 * Who is being talked about as the text goes on: every mention, every statement and every "he" that is a subject raises
 * somebody, and every sentence lowers all. Third-person pronouns go to whoever stands highest and agrees. The weights were
 * swept by hand on PolNeAR's development articles; around these values they hardly matter (±0.5 points of the pronouns).
 */
import type { ActorTable, Mention } from '../names/types';
import { sayVerbOf } from '../text/say-verbs';
import type { Document, TokenRange } from '../text/types';
import { isAdverb, isFiniteVerb, PREPOSITIONS } from '../text/word-classes';
import { isPossessive } from './source-head';

export type Pronoun = 'he' | 'she' | 'they' | 'it';

export interface Candidate {
  readonly actor: number;
  readonly score: number;
}

const SENTENCES_BACK = 8;
/** A sentence of a thousand names must not cost its square. */
const MOST_ACTIVE = 48;
const PER_SENTENCE = 0.9;
const SAME_SENTENCE = 0.8;
const SPOKEN = 2.5;
const SUBJECT = 2;
/** Subject of a clause that somebody else is reported to have said. */
const REPORTED = 1.2;
/** Named in full with an apposition after it: "…, which worries Ada Park, a lawyer in Riverton." */
const INTRODUCED = 1.8;
const FIRST = 1.2;
const OTHER = 0.8;
const OBLIQUE = 0.5;
const POSSESSOR = 0.9;
/** For every further mention while somebody is talked about: the topic of a passage outlasts a passer-by. */
const REPEATED = 0.2;
const MOST_REPEATED = 1;
const KNOWN_GENDER = 0.75;

/** Reads a document once from left to right. Queries must come in text order. */
export class Salience {
  private readonly score: number[] = [];
  private readonly sentence: number[] = [];
  private readonly times: number[] = [];
  /** Actors of the last sentences, so that a query does not go over all. */
  private readonly active = new Set<number>();
  private token = 0;

  constructor(
    private readonly d: Document,
    private readonly table: ActorTable,
    /** 1 for tokens of what somebody is reported to have said: its subjects do not take over from the speaker. */
    private readonly reported: Uint8Array,
  ) {}

  /** Takes in everything before a token. */
  advance(to: number): void {
    const { d, table } = this;
    for (let i = this.token; i < to; i++) {
      if ((d.quotationOf[i] ?? -1) >= 0) continue;
      const index = table.mentionOf[i] ?? -1;
      if (index >= 0) {
        const mention = table.mentions[index];
        if (mention?.from === i) this.raise(mention.actor, this.worth(mention), d.sentenceOf[i] ?? 0);
        continue;
      }
      const lower = d.lower[i];
      // A subject pronoun keeps its antecedent in mind, whether it speaks or not.
      if (lower !== 'he' && lower !== 'she') continue;
      const [first] = this.ranking(i, lower);
      if (first) this.raise(first.actor, this.reported[i] ? REPORTED : SUBJECT, d.sentenceOf[i] ?? 0);
    }
    this.token = Math.max(this.token, to);
  }

  /** Somebody was found to speak in a sentence. */
  speaks(actor: number, sentence: number): void {
    this.raise(actor, SPOKEN, sentence);
  }

  /** Who a pronoun at a token may stand for, best first. Everything before the token must have been taken in. */
  ranking(token: number, pronoun: Pronoun): Candidate[] {
    const { d, table } = this;
    const here = d.sentenceOf[token] ?? 0;
    const found: Candidate[] = [];
    for (const actor of this.active) {
      const age = Math.max(0, here - (this.sentence[actor] ?? 0));
      if (age > SENTENCES_BACK) {
        this.active.delete(actor);
        continue;
      }
      const draft = table.actors[actor];
      if (!draft || !agrees(draft.kind, draft.gender, pronoun)) continue;
      const known = draft.kind === 'person' && draft.gender !== null ? KNOWN_GENDER : 0;
      const near = age === 0 ? SAME_SENTENCE : 0;
      found.push({ actor, score: (this.score[actor] ?? 0) - PER_SENTENCE * age + known + near + this.topic(actor) });
    }
    return found.sort((a, b) => b.score - a.score);
  }

  private topic(actor: number): number {
    return Math.min(MOST_REPEATED, REPEATED * ((this.times[actor] ?? 1) - 1));
  }

  private raise(actor: number, worth: number, sentence: number): void {
    const age = sentence - (this.sentence[actor] ?? sentence);
    const left = this.active.has(actor) ? (this.score[actor] ?? 0) - PER_SENTENCE * age : Number.NEGATIVE_INFINITY;
    this.times[actor] = age > SENTENCES_BACK || !this.active.has(actor) ? 1 : (this.times[actor] ?? 0) + 1;
    this.score[actor] = Math.max(left, worth);
    this.sentence[actor] = Math.max(sentence, this.sentence[actor] ?? 0);
    // The one raised last stands last, so that the first is the one to forget.
    this.active.delete(actor);
    this.active.add(actor);
    if (this.active.size <= MOST_ACTIVE) return;
    const [oldest] = this.active;
    if (oldest !== undefined) this.active.delete(oldest);
  }

  private worth(mention: Mention): number {
    const { d } = this;
    const { from, to } = mention;
    if (isPossessive(d.words[to])) return POSSESSOR;
    const sentence = d.sentences[d.sentenceOf[from] ?? 0];
    if (isSubject(d, mention)) return this.reported[from] ? REPORTED : SUBJECT;
    if (mention.form === 'name' && !this.active.has(mention.actor) && d.words[to] === ',') return INTRODUCED;
    if (isGoverned(d, from, sentence?.from ?? 0)) return OBLIQUE;
    return this.isFirst(mention, sentence) ? FIRST : OTHER;
  }

  private isFirst({ from }: Mention, sentence: TokenRange | undefined): boolean {
    for (let i = from - 1; i >= (sentence?.from ?? from); i--) {
      const before = this.table.mentions[this.table.mentionOf[i] ?? -1];
      if (before && this.table.actors[before.actor]?.kind === 'person') return false;
    }
    return true;
  }
}

const agrees = (kind: string, gender: 'm' | 'f' | null, pronoun: Pronoun): boolean => {
  if (pronoun === 'they' || pronoun === 'it') return kind !== 'person' && kind !== 'place';
  if (kind !== 'person') return false;
  return gender === null || (gender === 'm') === (pronoun === 'he');
};

/** A finite verb follows ("Park said", "Park also won"), perhaps after an apposition or a bracket; or "said Park". */
const isSubject = (d: Document, { from, to }: Mention): boolean => {
  if (/^(?:said|says|added|adds|wrote|asked)$/u.test(d.lower[from - 1] ?? '')) return true;
  let i = to;
  const mark = d.words[i];
  if (mark === ',' || mark === '(') {
    const close = mark === ',' ? ',' : ')';
    let end = i + 1;
    while (end < i + 16 && d.words[end] !== close) end++;
    if (d.words[end] !== close) return false;
    i = end + 1;
  }
  while (isAdverb(d.lower[i] ?? '')) i++;
  const lower = d.lower[i] ?? '';
  return isFiniteVerb(lower) || sayVerbOf(lower) !== undefined || /[a-z]{2}ed$/u.test(lower);
};

/** A preposition stands before the name and its title: "with former Mayor Ada Park". */
const isGoverned = (d: Document, from: number, start: number): boolean => {
  for (let i = from - 1; i >= Math.max(start, from - 4); i--) {
    const lower = d.lower[i] ?? '';
    if (PREPOSITIONS.has(lower)) return true;
    if (!/^[\p{L}.'’-]+$/u.test(lower) || isFiniteVerb(lower)) return false;
  }
  return false;
};
