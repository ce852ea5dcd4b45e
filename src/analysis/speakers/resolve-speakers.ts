/** Speakers: the source phrase of each attribution resolved to an actor of the article, in text order. */
import type { ActorTable } from '../names/types';
import { containsQuotation } from '../quotes/contents';
import type { Attribution } from '../quotes/types';
import { type Document, spanOf, type TokenRange } from '../text/document';
import { nominalAntecedent, type RoleSource } from './nominals';
import { antecedent, type Pronoun, type SpokenBefore } from './pronouns';
import { headMention, mayBeName } from './source-head';
import type { ResolvedSpeaker } from './types';

const PRONOUNS: Record<string, Pronoun> = { he: 'he', she: 'she', they: 'they', it: 'it' };
const DEFINITE = /^(?:the|this|that)$/u;

/**
 * The speaker of each attribution, by position. Attributions must be in text order. A source that is a name the table
 * does not have is adopted as a new actor.
 */
export const resolveSpeakers = (
  d: Document,
  attributions: readonly Attribution[],
  table: ActorTable,
  roles: RoleSource,
): ResolvedSpeaker[] => {
  const resolved: ResolvedSpeaker[] = [];
  const spoken: SpokenBefore[] = [];
  // Names that stand as sources are adopted first, so that pronouns before them in the list already find them.
  for (const { source } of attributions)
    if (source && !headMention(d, table, source) && mayBeName(d, source)) table.adopt(source);
  for (const attribution of attributions) {
    const speaker = resolveOne(d, attribution, table, spoken, roles);
    resolved.push(speaker);
    if (speaker.actor < 0) continue;
    const quoted = attribution.content.some((range) => containsQuotation(d, range));
    spoken.push({ sentence: attribution.sentence, actor: speaker.actor, quoted });
    if (spoken.length > 12) spoken.shift();
  }
  return resolved;
};

const resolveOne = (
  d: Document,
  attribution: Attribution,
  table: ActorTable,
  spoken: readonly SpokenBefore[],
  roles: RoleSource,
): ResolvedSpeaker => {
  const { source } = attribution;
  if (!source) return carriedOver(d, attribution, spoken);
  const phrase = wordsOf(d, source);
  const head = headMention(d, table, source);
  if (head === 'several') return { actor: -1, phrase, resolution: 'unnamed' };
  if (head) return { actor: head.actor, phrase, resolution: head.form === 'title' ? 'title' : 'named' };
  const first = d.lower[source.from] ?? '';
  const pronoun = source.to - source.from === 1 ? PRONOUNS[first] : undefined;
  if (pronoun) return { actor: antecedent(d, table, source.from, pronoun, spoken), phrase, resolution: 'pronoun' };
  if (first === 'who' || first === 'which')
    return { actor: mentionBefore(d, table, source.from), phrase, resolution: 'pronoun' };
  if (DEFINITE.test(first)) {
    const actor = nominalAntecedent(d, table, source, roles);
    if (actor >= 0) return { actor, phrase, resolution: 'title' };
  }
  return { actor: -1, phrase, resolution: 'unnamed' };
};

const wordsOf = (d: Document, range: TokenRange): string =>
  d.text
    .slice(...spanOf(d, range))
    .replace(/\s+/gu, ' ')
    .trim();

const carriedOver = (d: Document, attribution: Attribution, spoken: readonly SpokenBefore[]): ResolvedSpeaker => {
  const last = spoken.at(-1);
  const here = d.sentences[attribution.sentence]?.paragraph ?? 0;
  const there = last ? (d.sentences[last.sentence]?.paragraph ?? 0) : Number.NEGATIVE_INFINITY;
  return { actor: last && here - there <= 1 ? last.actor : -1, phrase: '', resolution: 'carried-over' };
};

/** The actor named nearest before a relative pronoun, in its sentence. */
const mentionBefore = (d: Document, table: ActorTable, token: number): number => {
  const start = d.sentences[d.sentenceOf[token] ?? 0]?.from ?? 0;
  for (let i = token - 1; i >= start; i--) {
    const mention = table.mentions[table.mentionOf[i] ?? -1];
    if (mention) return /^['’]s?$/u.test(d.words[mention.to] ?? '') ? -1 : mention.actor;
  }
  return -1;
};
