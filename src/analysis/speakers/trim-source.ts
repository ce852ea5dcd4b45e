/**
 * A source without the words at its edges that belong to the clause around it, and with the noun that it lacks: a
 * model's spans may be off by a word.
 */
import { sayVerbOf } from '../text/say-verbs';
import { TokenKind } from '../text/tokens';
import type { Document, TokenRange } from '../text/types';
import { isAdverb, isFiniteVerb, isSpeakerNoun, PREPOSITIONS, SUBORDINATORS } from '../text/word-classes';

const RELATIVE = /^(?:who|whom|which|that|whose)$/u;
const POSSESSOR = /^(?:['’]s?|his|her|their|its|my|our)$/u;

/** Nouns that make something else of a name before them: "the Park campaign". */
const COMPANY =
  /^(?:aides?|allies|campaign|camp|team|administration|officials?|spokes\p{L}+|supporters?|surrogates?|advis[eo]rs?)$/u;

/** The source from its first to its last word that may belong to it; the source itself if none may. */
export const trimSource = (d: Document, source: TokenRange, cue: TokenRange | null): TokenRange => {
  let { from, to } = source;
  while (from < to && (isOuterMark(d, from) || isLinking(d, from, to))) from++;
  while (to > from && (isOuterMark(d, to - 1) || isTrailing(d, from, to))) to--;
  if (to <= from) return source;
  const isCut = COMPANY.test(d.lower[to] ?? '') && d.sentenceOf[to] === d.sentenceOf[from] && cue?.from !== to;
  return { from, to: isCut ? to + 1 : to };
};

/** A mark other than a bracket or an apostrophe. */
const isOuterMark = (d: Document, i: number): boolean =>
  d.tokens.kind[i] === TokenKind.Mark && !/^(?:[()@#]|['’]s?)$/u.test(d.words[i] ?? '');

/** A word before a source: "according to", "said", "that", but not a source that is only such a word ("who"). */
const isLinking = (d: Document, i: number, to: number): boolean => {
  const lower = d.lower[i] ?? '';
  if (to - i === 1) return false;
  if (PREPOSITIONS.has(lower) || lower === 'according') return true;
  if (SUBORDINATORS.has(lower)) return !RELATIVE.test(lower) || /^\p{Lu}/u.test(d.words[i + 1] ?? '');
  return isSaying(d, i);
};

/** A word after a source: "said", "has", "also", "of". */
const isTrailing = (d: Document, from: number, to: number): boolean => {
  if (to - from === 1) return false;
  const lower = d.lower[to - 1] ?? '';
  if (PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower) || isFiniteVerb(lower) || isAdverb(lower)) return true;
  for (let i = from; i < to - 1; i++) if (POSSESSOR.test(d.lower[i] ?? '')) return false;
  return isSaying(d, to - 1);
};

/** A finite form of a verb of saying that is no noun for somebody. */
const isSaying = (d: Document, i: number): boolean => {
  const lower = d.lower[i] ?? '';
  const form = sayVerbOf(lower)?.form;
  return (form === 'past' || form === 'third') && !isSpeakerNoun(lower) && d.words[i] === lower;
};
