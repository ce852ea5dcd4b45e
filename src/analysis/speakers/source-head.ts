/**
 * Whose name a source phrase is about: its head, not the names that modify it. "Clinton spokesman Brian Fallon" is Brian
 * Fallon; "Trump's lawyer" and "a spokesman for the Kremlin" are nobody by name; "Trump's claim" is Trump's.
 */
import { isTitle } from '../names/titles';
import type { ActorTable, Mention } from '../names/types';
import { PORTFOLIOS } from '../names/words/person-nouns';
import { sayVerbOf } from '../text/say-verbs';
import { TokenKind } from '../text/tokens';
import type { Document, TokenRange } from '../text/types';
import {
  DETERMINERS,
  isAdverb,
  isCapitalised,
  isFiniteVerb,
  isSpeakerNoun,
  PREPOSITIONS,
  TIME_WORDS,
} from '../text/word-classes';

const POSSESSIVE = /^['’]s?$/u;
const RELATIVE = /^(?:who|whom|which|whose|that)$/u;
const JOINER = /^(?:and|or|&)$/u;
/** What somebody says or thinks: "Trump's claim", "in his eyes". The possessor is the source. */
const UTTERANCE =
  /^(?:admission|allegation|argument|assertion|accusation|account|advice|analysis|announcement|answer|apology|appeal|assessment|belief|blog|book|call|claim|comment|complaint|conclusion|concern|criticism|declaration|defen[cs]e|demand|denial|description|diatribe|email|essay|explanation|eye|idea|insistence|judg(?:e)?ment|letter|memo|message|mind|note|op-ed|opinion|outburst|oath|plan|platform|pledge|point|position|post|prediction|promise|proposal|question|reaction|refusal|remark|reply|response|revelation|rhetoric|rant|speech|stance|statement|story|suggestion|telling|testimony|theory|thought|threat|tweet|vow|view|warning|word)s?$/u;

export const isPossessive = (word: string | undefined): boolean => POSSESSIVE.test(word ?? '');
export const isUtterance = (lower: string | undefined): boolean => UTTERANCE.test(lower ?? '');

/** The mention that is the head of a source phrase; 'several' when it joins two sources; null when no name is. */
export const headMention = (d: Document, table: ActorTable, source: TokenRange): Mention | 'several' | null => {
  const mentions = mentionsIn(table, source);
  if (mentions.length === 0) return null;
  const end = headEnd(d, table, source);
  const heads = mentions.filter((mention) => mention.from < end && !isModifier(d, mention, source));
  const head = heads.at(-1);
  if (!head) return namedAfterComma(d, table, source, mentions, end);
  if (heads.some((mention) => joinsAnother(d, mention.to, source.to))) return 'several';
  return listsMore(d, table, mentions, head, source) ? 'several' : head;
};

const mentionsIn = (table: ActorTable, { from, to }: TokenRange): Mention[] => {
  const found: Mention[] = [];
  let last = -1;
  for (let i = from; i < to; i++) {
    const index = table.mentionOf[i] ?? -1;
    if (index < 0 || index === last) continue;
    last = index;
    const mention = table.mentions[index];
    if (mention) found.push(mention);
  }
  return found;
};

/** Where the head of a phrase ends: at a comma, a relative pronoun, a verb, or a preposition that is no part of a name. */
export const headEnd = (d: Document, table: ActorTable, { from, to }: TokenRange): number => {
  let i = from;
  // A source may come with the preposition that governs it: "according to Park", "by Park".
  while (i < to && (PREPOSITIONS.has(d.lower[i] ?? '') || d.lower[i] === 'according')) i++;
  for (i++; i < to; i++) {
    const mention = table.mentionOf[i] ?? -1;
    if (mention >= 0 && mention === table.mentionOf[i - 1]) continue;
    const lower = d.lower[i] ?? '';
    if (/^[,;:(—–]$|^--+$/u.test(lower) || RELATIVE.test(lower) || lower === 'such') return i;
    if (mention >= 0) continue;
    if (PREPOSITIONS.has(lower)) {
      if (!isPortfolio(d, i)) return i;
    } else if (isFiniteVerb(lower)) return i;
  }
  return to;
};

/** "Secretary of State John Smith", "Minister of Home Affairs Ada Park": the office goes on over "of". */
const isPortfolio = (d: Document, of: number): boolean => {
  if (d.lower[of] !== 'of' || !isTitle(d.lower[of - 1] ?? '')) return false;
  const start = d.lower[of + 1] === 'the' ? of + 2 : of + 1;
  let i = start;
  while (PORTFOLIOS.has(d.lower[i] ?? '') || d.lower[i] === 'and') i++;
  return i > start && isCapitalised(d.words[i] ?? '');
};

/** "Trump's lawyer", "Trump aides": the name modifies what follows, unless that is what its bearer said or nothing. */
const isModifier = (d: Document, { from, to: next }: Mention, source: TokenRange): boolean => {
  if (next >= source.to) return false;
  if (isPossessive(d.words[next])) return next + 1 < source.to && !isUtterance(lastOfPhrase(d, next + 1, source.to));
  if (d.tokens.kind[next] !== TokenKind.Word) return false;
  const lower = d.lower[next] ?? '';
  return !(
    JOINER.test(lower) ||
    RELATIVE.test(lower) ||
    PREPOSITIONS.has(lower) ||
    TIME_WORDS.has(lower) ||
    isAdverb(lower) ||
    isFiniteVerb(lower) ||
    /sel(?:f|ves)$|^[a-z]{2,}ed$/u.test(lower) ||
    (sayVerbOf(lower) !== undefined && !isSpeakerNoun(lower) && !DETERMINERS.has(d.lower[from - 1] ?? ''))
  );
};

/** The noun that ends a phrase, before a preposition or a mark. */
const lastOfPhrase = (d: Document, from: number, to: number): string | undefined => {
  let i = from;
  while (i < to && d.tokens.kind[i] === TokenKind.Word && !PREPOSITIONS.has(d.lower[i] ?? '')) i++;
  return d.lower[i - 1];
};

/** Whether "and" with a second source follows the end of a name: "Park and Stone", "Park (Ind.) and other members". */
const joinsAnother = (d: Document, end: number, to: number): boolean => {
  let i = afterBracket(d, end, to);
  if (isPossessive(d.words[i])) return false;
  if (d.words[i] === ',' && JOINER.test(d.lower[i + 1] ?? '') && /^others?$/u.test(d.lower[i + 2] ?? '')) return true;
  if (d.words[i] === ',' && d.lower[i + 1] === 'others') return true;
  if (i + 1 >= to || !JOINER.test(d.lower[i] ?? '')) return false;
  while (isAdverb(d.lower[i + 1] ?? '')) i++;
  // "Park and her team": what her people say is hers.
  if (/^(?:his|her|their|its)$/u.test(d.lower[i + 1] ?? '')) return false;
  return !isFiniteVerb(d.lower[i + 1] ?? '') && i + 1 < to;
};

/** Past "(D-Ohio)" after a name. */
const afterBracket = (d: Document, i: number, to: number): number => {
  if (d.words[i] !== '(') return i;
  for (let j = i + 1; j < Math.min(to, i + 8); j++) if (d.words[j] === ')') return j + 1;
  return i;
};

/** After the head's comma another person is named: "Park (D-Ohio), Stone and Kato", "Park, D-Ohio, and Mr. Stone". */
const listsMore = (
  d: Document,
  table: ActorTable,
  mentions: readonly Mention[],
  head: Mention,
  source: TokenRange,
): boolean =>
  mentions.some((mention) => {
    if (mention.from < head.to || mention.actor === head.actor || isModifier(d, mention, source)) return false;
    if (table.actors[mention.actor]?.kind !== 'person') return false;
    let start = mention.from - 1;
    while (start > head.to && start > mention.from - 6 && isTitled(d, start, mention.from)) start--;
    if (d.words[start] === ',') return start === afterBracket(d, head.to, source.to);
    return JOINER.test(d.lower[start] ?? '') && /^[,)]$/u.test(d.words[start - 1] ?? '');
  }) || hasOthers(d, head, source);

/** ", and other scientists" at the end of a longer apposition. */
const hasOthers = (d: Document, head: Mention, { to }: TokenRange): boolean => {
  for (let i = head.to; i + 2 < to; i++) {
    if (d.words[i] === ',' && JOINER.test(d.lower[i + 1] ?? '') && d.lower[i + 2] === 'other') return true;
  }
  return false;
};

/** "his campaign manager, Ada Park,", "the mayor’s niece, state Del. Ada Park": the name in apposition to a noun. */
const namedAfterComma = (
  d: Document,
  table: ActorTable,
  source: TokenRange,
  mentions: readonly Mention[],
  end: number,
): Mention | 'several' | null => {
  let comma = end;
  while (comma < source.to && !/^(?:,|—|–|--+)$/u.test(d.words[comma] ?? '')) comma++;
  const named = mentions.find((mention) => {
    if (mention.from <= comma || isModifier(d, mention, source)) return false;
    return mention.from === comma + 1 || isTitled(d, comma + 1, mention.from);
  });
  if (!named || table.actors[named.actor]?.kind === 'place') return null;
  return joinsAnother(d, named.to, source.to) ? 'several' : named;
};

/** Only words of a title stand between two tokens: "Indiana Gov.", "Mr.". */
const isTitled = (d: Document, from: number, to: number): boolean => {
  if (to - from > 5 || !isTitle(d.lower[to - 1] ?? '')) return false;
  for (let i = from; i < to; i++) {
    if (d.tokens.kind[i] !== TokenKind.Word || DETERMINERS.has(d.lower[i] ?? '')) return false;
    if (JOINER.test(d.lower[i] ?? '')) return false;
    if (PREPOSITIONS.has(d.lower[i] ?? '') || RELATIVE.test(d.lower[i] ?? '')) return false;
  }
  return true;
};

/** Whether a phrase may be a name the table does not have: it begins with a capitalised word and has no determiner. */
export const mayBeName = (d: Document, { from, to }: TokenRange): boolean => {
  const first = d.words[from] ?? '';
  if (DETERMINERS.has(d.lower[from] ?? '')) return false;
  for (let i = from; i < to; i++) {
    if (/^[,(]$/u.test(d.words[i] ?? '')) break;
    if (isCapitalised(d.words[i] ?? '') && d.tokens.kind[i] === TokenKind.Word) return first.length > 1;
  }
  return false;
};
