/**
 * How much speaks for a run of capitalised words being a person's name. One and a half points make a person: a known given name,
 * a title, an age after a comma and a verb of saying beside it give two each, weaker signs one or less, and what
 * places, bodies and headings look like takes points off.
 */

import type { TokenRange } from '../text/document';
import { sayVerbOf } from '../text/say-verbs';
import { TokenKind } from '../text/tokens';
import { type Reading, Shape } from './reading';
import { isPersonNoun, type TitlePhrase } from './titles';
import { isClearFirstName, isFamilyFirst, isFirstName } from './words/first-names';
import { FUNCTION_WORDS } from './words/function-words';
import { NOT_GIVEN, ORGANISATION_ENDS, OTHER_ENDS } from './words/organisation-words';
import { PLACES } from './words/place-words';

export const ENOUGH = 1.5;

const SURNAME_FORM =
  /^(?:mc|mac|o')[a-z]{3}|(?:ov|ova|ev|eva|enko|ski|sky|skyi|ska|wicz|vic|vich|sson|sen|dottir|escu|idis|opoulos|akis|oglu|zadeh|pour|yan|ian|shvili|dze|aitis|enas|uk|chuk|inen|nen|stein|berg|mann|son|ez|ini|elli|etti|eira|inho|ullah|uddin|wala|kar|singh|khan)$/;

/** Points for the words of a name by themselves. Tokens `from`..`to` are the name without title. */
export const formEvidence = (reading: Reading, name: TokenRange): number => {
  const points = givenEvidence(reading, name) + middleEvidence(reading, name) - strangeness(reading, name);
  return points + surnameEvidence(reading, name.to - 1, points);
};

const givenEvidence = ({ folded, shape, document }: Reading, { from, to }: TokenRange): number => {
  const first = folded[from] ?? '';
  const last = folded[to - 1] ?? '';
  let points = NOT_GIVEN.has(first) ? -3 : 0;
  if (isClearFirstName(first)) points += 2;
  else if (isFirstName(first)) points += 1;
  else if (isFamilyFirst(first) && (to - from === 3 || last.includes('-') || isFamilyFirst(last))) points += 1.5;
  if (shape[from] === Shape.Initial) points += (document.words[from] ?? '').endsWith('.') ? 2 : 0.5;
  else if (shape[from] === Shape.Capitals && first.length <= 3) points += 0.5;
  return points;
};

const middleEvidence = ({ folded, shape }: Reading, { from, to }: TokenRange): number => {
  let points = 0;
  for (let i = from + 1; i < to - 1; i++) {
    if (shape[i] === Shape.Initial) points += 2;
    else if (shape[i] === Shape.Lower) points += 0.5;
    else if (isClearFirstName(folded[i] ?? '')) points += 1;
  }
  return points;
};

/** Points against a name for each word that is at home elsewhere: everyday words, bodies, places, acronyms. */
const strangeness = (reading: Reading, { from, to }: TokenRange): number => {
  const { folded, shape, inLowerCase, dictionary, document } = reading;
  const isGiven = isClearFirstName(folded[from] ?? '');
  let points = 0;
  for (let i = from; i < to; i++) {
    const word = folded[i] ?? '';
    const isFirst = i === from;
    if (!isFirst && shape[i] === Shape.Capitals && word.length > 2 && !/^[ivx]+$/.test(word)) points += 1.5;
    if (ORGANISATION_ENDS.has(word) || OTHER_ENDS.has(word)) points += isGiven ? 0.5 : 1.5;
    if (isFirstName(word) || shape[i] === Shape.Lower) continue;
    if (inLowerCase.has(word)) points += isFirst ? 1 : 0.75;
    if (FUNCTION_WORDS.has(word)) points += 1.5;
    if (PLACES.has(word)) points += isFirst ? 2 : 0.75;
    if (dictionary.countryOf(document.words[i] ?? '')) points += isFirst ? 1.5 : 0.75;
  }
  return points;
};

const surnameEvidence = (reading: Reading, last: number, soFar: number): number => {
  const word = reading.folded[last] ?? '';
  const points = SURNAME_FORM.test(word) ? 0.75 : 0;
  if (soFar + points <= -1) return points;
  if (reading.dictionary.bySurname(reading.document.words[last] ?? '').length > 0) return points + 1;
  return isClearFirstName(word) ? points + 0.75 : points;
};

const finite = (word: string): boolean => {
  const verb = sayVerbOf(word);
  return (
    verb !== undefined &&
    !verb.ambiguous &&
    (verb.form === 'past' || verb.form === 'third') &&
    verb.cueClass !== 'label' &&
    verb.cueClass !== 'urge'
  );
};

/** Whether a finite verb of saying stands right beside a name: "Kato said", "said Kato". */
export const isBesideSaying = ({ document }: Reading, { from, to }: TokenRange): boolean => {
  const { lower } = document;
  if (finite(lower[to] ?? '') || lower[to] === 'said') return true;
  if (/ly$|^(?:also|then|later|has|had|once|further)$/u.test(lower[to] ?? '') && finite(lower[to + 1] ?? ''))
    return true;
  return /^(?:said|says|adds|added|asked|asks|wrote|writes|told|replied|explained|noted)$/u.test(lower[from - 1] ?? '');
};

/** Points for what stands around one occurrence of a name. */
export const contextEvidence = (
  reading: Reading,
  piece: TokenRange & { readonly title: TitlePhrase | null },
): number => {
  const { document, folded } = reading;
  const { lower, words, tokens } = document;
  const { from, to, title } = piece;
  let points = 0;
  if (title) points += 2;
  if (isBesideSaying(reading, piece)) points += 1.75;
  const next = lower[to] ?? '';
  const afterComma = next === ',' ? (lower[to + 1] ?? '') : '';
  if (/^(?:who|whose|whom)$/u.test(next) || /^(?:who|whose|whom)$/u.test(afterComma)) points += 1.5;
  if (afterComma && isAge(words[to + 1] ?? '', words[to + 2] ?? '')) points += 2;
  if (next === '(' && isAge(words[to + 1] ?? '', words[to + 2] ?? '')) points += 1.5;
  if (afterComma && hasPersonNoun(reading, to + 1)) points += 1.5;
  if (next === "'s" && isPersonNoun(folded[to + 1] ?? '')) points += 0.25;
  if (/^(?:died|married|scored|resigned|tweeted|was|is|has|had|won|will|also|and)$/u.test(next)) points += 0.5;
  if (title) return points;
  const before = from > 0 && document.sentenceOf[from - 1] === document.sentenceOf[from] ? (lower[from - 1] ?? '') : '';
  if (/^(?:in|at|near|inside|outside|around|across|into|throughout|towards|on)$/u.test(before)) points -= 1.5;
  else if (before === 'the') points -= 2.5;
  else if (/^(?:a|an|this|its|our|my)$/u.test(before)) points -= 1.5;
  else if (
    /^(?:by|with|told|named|called|including|when|while|if|that|whether|like|as|and|but|where|says?)$/u.test(before)
  )
    points += 0.5;
  // "Harare, Zimbabwe": a place within a place.
  if (next === ',' && tokens.kind[to + 1] === TokenKind.Word && reading.dictionary.countryOf(words[to + 1] ?? ''))
    points -= 1;
  return points;
};

const isAge = (word: string, after: string): boolean =>
  /^(?:1\d|[2-9]\d|10\d)(?:-year-old)?$/u.test(word) && /^[,.)]$|^(?:of|from|who)$/u.test(after);

/** Whether an apposition that begins at `from` names a person: "a lawyer for the family", "the group's director". */
const hasPersonNoun = ({ document, folded }: Reading, from: number): boolean => {
  for (let i = from; i < from + 9; i++) {
    const word = folded[i] ?? '';
    if (document.tokens.kind[i] === TokenKind.Mark && word !== "'s") return false;
    if (isPersonNoun(word) || /^[a-z]+ists?$|ologist$/.test(word))
      return document.words[i] === document.lower[i] || isPersonNoun(word);
  }
  return false;
};
