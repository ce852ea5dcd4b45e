/**
 * Whose name a source phrase is about: its head, not the names that modify it. "Clinton spokesman Brian Fallon" is Brian
 * Fallon; "Trump's lawyer" and "a spokesman for the Kremlin" are nobody by name.
 */
import type { ActorTable, Mention } from '../names/types';
import type { Document, TokenRange } from '../text/document';
import { TokenKind } from '../text/tokens';
import { DETERMINERS, isCapitalised, PREPOSITIONS } from '../text/word-classes';

/** The mention that is the head of a source phrase; 'several' when two actors speak together; null when no name is. */
export const headMention = (d: Document, table: ActorTable, source: TokenRange): Mention | 'several' | null => {
  const mentions = mentionsIn(table, source);
  if (mentions.length === 0) return null;
  const headEnd = endOfHead(d, table, source);
  const heads = mentions.filter((mention) => mention.from < headEnd && !isModifier(d, mention, source));
  const joined = heads.filter((mention) => isJoined(d, mention, source));
  if (joined.length > 0 && new Set(heads.map(({ actor }) => actor)).size > 1) return 'several';
  const head = heads.at(-1);
  if (head) return head;
  return appositionName(d, mentions, source, headEnd);
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

/** Where the head of the phrase ends: at a comma, bracket, relative pronoun, or a preposition that is no part of a name. */
const endOfHead = (d: Document, table: ActorTable, { from, to }: TokenRange): number => {
  for (let i = from + 1; i < to; i++) {
    if ((table.mentionOf[i] ?? -1) >= 0 && table.mentionOf[i] === table.mentionOf[i - 1]) continue;
    if (/^[,(—–]$|^--+$/u.test(d.words[i] ?? '') || /^(?:who|which|whose|that)$/u.test(d.lower[i] ?? '')) return i;
    if (PREPOSITIONS.has(d.lower[i] ?? '')) return i;
  }
  return to;
};

/** "Trump's lawyer", "Trump aides": the name modifies the noun that follows. */
const isModifier = (d: Document, mention: Mention, source: TokenRange): boolean => {
  const next = mention.to;
  if (next >= source.to) return false;
  if (/^['’]s?$/u.test(d.words[next] ?? '')) return true;
  if (d.tokens.kind[next] !== TokenKind.Word) return false;
  const lower = d.lower[next] ?? '';
  if (
    lower === 'and' ||
    lower === 'or' ||
    PREPOSITIONS.has(lower) ||
    /^(?:who|which|himself|herself|itself|themselves|both|also|too)$/u.test(lower)
  )
    return false;
  return true;
};

const isJoined = (d: Document, mention: Mention, source: TokenRange): boolean =>
  mention.to < source.to &&
  d.lower[mention.to] === 'and' &&
  !/^(?:his|her|their|its|other|others)$/u.test(d.lower[mention.to + 1] ?? '');

/** "his campaign manager, Kellyanne Conway,", "the delegate in Valencia, Pilar Bernabé": the name in apposition to a noun. */
const appositionName = (
  d: Document,
  mentions: readonly Mention[],
  source: TokenRange,
  headEnd: number,
): Mention | null => {
  let comma = headEnd;
  while (comma < source.to && d.words[comma] !== ',') comma++;
  const named = mentions.find((mention) => mention.from === comma + 1);
  return named && !isModifier(d, named, source) ? named : null;
};

/** Whether a phrase may be a name the table does not have: it begins with a capitalised word and has no determiner. */
export const mayBeName = (d: Document, { from, to }: TokenRange): boolean => {
  const first = d.words[from] ?? '';
  if (DETERMINERS.has(d.lower[from] ?? '')) return false;
  for (let i = from; i < to; i++) {
    if (/^[,(]$/u.test(d.words[i] ?? '')) break;
    if (isCapitalised(d.words[i] ?? '') && d.tokens.kind[i] === TokenKind.Word)
      return !/^['’]s?$/u.test(d.words[i + 1] ?? '') && first.length > 1;
  }
  return false;
};
