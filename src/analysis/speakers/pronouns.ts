/**
 * He, she and they: the antecedent by recency, role in the sentence and gender. Scores after the recipe in a measured
 * prototype (speaker of a statement 3, subject 2, other mention 0.8, 0.7 less per sentence); their exact values matter
 * little there (±0.3 points).
 */
import type { ActorTable, Mention } from '../names/types';
import type { Document } from '../text/document';

const SENTENCES_BACK = 8;

export type Pronoun = 'he' | 'she' | 'they' | 'it';

/** A statement before the pronoun whose speaker is known. */
export interface SpokenBefore {
  readonly sentence: number;
  readonly actor: number;
  readonly quoted: boolean;
}

/** The actor a pronoun at a token stands for, or -1 when nobody fits well enough. */
export const antecedent = (
  d: Document,
  table: ActorTable,
  token: number,
  pronoun: Pronoun,
  spoken: readonly SpokenBefore[],
): number => {
  const sentence = d.sentenceOf[token] ?? 0;
  const scores = new Map<number, number>();
  const add = (actor: number, score: number): void => {
    const draft = table.actors[actor];
    if (!draft || !agrees(draft.kind, draft.gender, pronoun)) return;
    const known = draft.gender !== null && pronoun !== 'they' ? 1 : 0;
    scores.set(actor, Math.max(scores.get(actor) ?? -Infinity, score + known));
  };
  for (const mention of mentionsBetween(d, table, sentence - SENTENCES_BACK, token)) {
    const at = d.sentenceOf[mention.from] ?? 0;
    add(mention.actor, mentionScore(d, table, mention, at) - 0.7 * (sentence - at));
  }
  for (const before of spoken) {
    if (before.sentence > sentence || sentence - before.sentence > SENTENCES_BACK) continue;
    add(before.actor, 3 + (before.quoted ? 0.5 : 0) - 0.7 * (sentence - before.sentence));
  }
  let best = -1;
  let bestScore = pronoun === 'they' ? 0.5 : -2;
  for (const [actor, score] of scores) {
    if (score <= bestScore) continue;
    best = actor;
    bestScore = score;
  }
  return best;
};

const agrees = (kind: string, gender: 'm' | 'f' | null, pronoun: Pronoun): boolean => {
  if (pronoun === 'they' || pronoun === 'it') return kind !== 'person';
  if (kind !== 'person') return false;
  return gender === null || (gender === 'm') === (pronoun === 'he');
};

/** Mentions outside quotations from a sentence up to a token, latest last. */
const mentionsBetween = (d: Document, table: ActorTable, fromSentence: number, token: number): Mention[] => {
  const start = d.sentences[Math.max(0, fromSentence)]?.from ?? 0;
  const found: Mention[] = [];
  for (let i = lowerBound(table.mentions, start); i < table.mentions.length; i++) {
    const mention = table.mentions[i];
    if (!mention || mention.from >= token) break;
    if ((d.quotationOf[mention.from] ?? -1) < 0) found.push(mention);
  }
  return found;
};

const lowerBound = (mentions: readonly Mention[], token: number): number => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
};

const mentionScore = (d: Document, table: ActorTable, mention: Mention, sentence: number): number => {
  const isPossessive = /^['’]s?$/u.test(d.words[mention.to] ?? '');
  const start = d.sentences[sentence]?.from ?? 0;
  const isFirst = !mentionsBetweenTokens(table, start, mention.from);
  return (isFirst ? 2 : 0.8) - (isPossessive ? 0.7 : 0);
};

/** Whether a person is mentioned between two tokens. */
const mentionsBetweenTokens = (table: ActorTable, from: number, to: number): boolean => {
  for (let i = lowerBound(table.mentions, from); i < table.mentions.length; i++) {
    const mention = table.mentions[i];
    if (!mention || mention.from >= to) return false;
    if (table.actors[mention.actor]?.kind === 'person') return true;
  }
  return false;
};
