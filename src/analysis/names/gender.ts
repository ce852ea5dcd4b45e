/** Gender of a person: by title, dictionary, given name, and last by the pronouns that follow the name. */
import type { Document } from '../text/document';
import { genderOfFirstName } from './words/first-names';

export type Gender = 'm' | 'f' | null;

const WINDOW = 30;

/** Counts he/she in the tokens after a mention, up to `limit` (the next mention of anybody): positive for he. */
export const pronounBalance = ({ lower, quotationOf }: Document, to: number, limit: number): number => {
  let balance = 0;
  const end = Math.min(limit, to + WINDOW, lower.length);
  for (let i = to; i < end; i++) {
    // Inside quotation marks pronouns are seldom about the one who was named before them.
    if ((quotationOf[i] ?? -1) >= 0) continue;
    const word = lower[i];
    if (word === 'he' || word === 'his' || word === 'him' || word === 'himself') balance++;
    else if (word === 'she' || word === 'her' || word === 'hers' || word === 'herself') balance--;
  }
  return balance;
};

/** The first of title, dictionary and given name that tells; then a clear majority of pronouns. */
export const decideGender = (title: Gender, dictionary: Gender, given: string, balance: number): Gender => {
  if (dictionary) return dictionary;
  if (title) return title;
  const byName = genderOfFirstName(given);
  if (byName === 'm' || byName === 'f') return byName;
  if (balance >= 2) return 'm';
  return balance <= -2 ? 'f' : null;
};

const SOON = 12;

/** Gender of the first pronoun soon after a token in its sentence, with nobody else named before it: "Trump says he". */
export const genderAfter = ({ lower, words, sentenceOf, quotationOf }: Document, token: number): Gender => {
  for (let i = token + 1; i < token + SOON && sentenceOf[i] === sentenceOf[token]; i++) {
    if (quotationOf[i] !== quotationOf[token] || /^\p{Lu}/u.test(words[i] ?? '')) return null;
    const word = lower[i];
    if (word === 'he' || word === 'his' || word === 'himself') return 'm';
    if (word === 'she' || word === 'her' || word === 'herself') return 'f';
  }
  return null;
};
