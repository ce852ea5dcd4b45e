/**
 * Nouns that stand for somebody named elsewhere in the article: "the senator", "the Vermont senator", "the former secretary
 * of state". Matched against what the article calls each actor and against the roles the dictionary knows at that date.
 */
import type { Dictionary } from '../../dictionary/types';
import type { ActorDraft, ActorTable } from '../names/types';
import type { Document, TokenRange } from '../text/document';
import { TokenKind } from '../text/tokens';

export interface RoleSource {
  readonly dictionary: Dictionary;
  /** The article's date, ISO. */
  readonly date: string;
}

const OPENERS = /^(?:the|this|that|former|then|longtime|veteran|senior|new)$/u;
/** Newspaper nouns and the words that stand for them in the names of offices. */
const SAME_OFFICE: Record<string, string> = {
  congressman: 'representative',
  congresswoman: 'representative',
  lawmaker: 'representative',
  premier: 'prime minister',
};

/**
 * The actor that a definite noun phrase means: the most recently mentioned one before it that all its words fit, or -1. A
 * bare noun ("the senator") must fit exactly one of the actors mentioned in the last paragraphs.
 */
export const nominalAntecedent = (d: Document, table: ActorTable, source: TokenRange, roles: RoleSource): number => {
  const words = phraseWords(d, source);
  if (words.length === 0) return -1;
  const checked = new Map<number, boolean>();
  const fits = (actor: number): boolean => {
    const known = checked.get(actor);
    if (known !== undefined) return known;
    const draft = table.actors[actor];
    const answer = draft !== undefined && draft.kind === 'person' && wordsFit(words, draft, roles);
    checked.set(actor, answer);
    return answer;
  };
  for (let i = table.mentions.length - 1; i >= 0; i--) {
    const mention = table.mentions[i];
    if (mention && mention.from < source.from && fits(mention.actor)) return mention.actor;
  }
  return -1;
};

/** Content words of the phrase's head, without articles: "the Vermont senator, 74," → vermont, senator. */
const phraseWords = (d: Document, { from, to }: TokenRange): string[] => {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    if (/^(?:[,(]|who|which|whose)$/u.test(d.lower[i] ?? '')) break;
    if (d.tokens.kind[i] !== TokenKind.Word || /^(?:of|for|from|the|to|in|at|'s)$/u.test(d.lower[i] ?? '')) continue;
    if (words.length === 0 && OPENERS.test(d.lower[i] ?? '')) continue;
    words.push(d.lower[i] ?? '');
  }
  return words.length <= 5 ? words : [];
};

const wordsFit = (words: readonly string[], draft: ActorDraft, { dictionary, date }: RoleSource): boolean => {
  const noun = words.at(-1) ?? '';
  const texts = [...draft.described, ...draft.titles].map((text) => text.toLowerCase());
  if (draft.entity >= 0) for (const { role } of dictionary.roles(draft.entity, date)) texts.push(role.toLowerCase());
  const has = (text: string, word: string): boolean => {
    const pattern = SAME_OFFICE[word];
    return ` ${text} `.includes(` ${word} `) || (pattern !== undefined && text.includes(pattern));
  };
  return texts.some((text) => has(text, noun) && words.every((word) => has(text, word)));
};
