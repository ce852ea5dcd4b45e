/** What every step of the names room shares: the document, what its words look like, and what the dictionary finds. */
import type { Dictionary } from '../../dictionary/types';
import type { Document } from '../text/document';
import { TokenKind } from '../text/tokens';
import { fold } from './fold';
import type { Tagging } from './tagged-entities';

/** How a token is written. */
export enum Shape {
  /** A mark, a number or a clitic. */
  Other = 0,
  Lower = 1,
  /** Begins with a capital: "Putin", "al-Assad", "McCain". */
  Capital = 2,
  /** Capitals only, two or more: "NATO", "U.S.". */
  Capitals = 3,
  /** One capital, with or without its dot. */
  Initial = 4,
}

/** How a paragraph uses capitals. In titles and lines of capitals only names known from elsewhere are believed. */
export enum Style {
  Prose = 0,
  Title = 1,
  Capitals = 2,
}

export interface Reading {
  readonly document: Document;
  readonly dictionary: Dictionary;
  /** ISO date of the article, or of today when it has none. */
  readonly date: string;
  /** False when the article has no date of its own: then nothing follows from who was alive or in office. */
  readonly isDated: boolean;
  readonly shape: Uint8Array;
  /** Style of each paragraph. */
  readonly style: Uint8Array;
  /** Folded text of each token. */
  readonly folded: readonly string[];
  /** Words that the article also writes in lower case. */
  readonly inLowerCase: ReadonlySet<string>;
  /** What the learned tagger has found, null without a model. */
  readonly tagging: Tagging | null;
}

const ARABIC_OR_ELIDED = /^(?:al|el|as|ad|an|ar|at|az|ash|ul|bin|ben|abu|d|l|o)[-'’]\p{Lu}/u;
/** "Trump-backed", "Washington-based", "US-led": adjectives made of a name. Not "Ki-moon". */
const COMPOUND_ADJECTIVE =
  /[-‐‑](?:\p{L}+ed|led|born|style|era|wide|like|run|held|\p{L}+ing|\p{L}+ly|years?|old|time|day|level|friendly|free|based|built|made|only|type|first|linked|loyal|\p{L}+ist|\p{L}+ic|\p{L}+al|\p{L}+ive|won|own|plus|heavy|wing|class)$/u;

const shapeOf = (word: string, kind: number): Shape => {
  if (kind !== TokenKind.Word) return Shape.Other;
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122) return ARABIC_OR_ELIDED.test(word) ? Shape.Capital : Shape.Lower;
  if (!(code >= 65 && code <= 90) && !/^[\p{Lu}\p{Lt}]/u.test(word))
    return /^\p{L}/u.test(word) ? Shape.Lower : Shape.Other;
  if (/^\p{Lu}\.?$/u.test(word)) return Shape.Initial;
  if (!/\p{Ll}/u.test(word)) return Shape.Capitals;
  return COMPOUND_ADJECTIVE.test(word) ? Shape.Lower : Shape.Capital;
};

/** Reads the shapes of a document's tokens and the style of its paragraphs. Linear in the text. */
export const readShapes = (
  document: Document,
  dictionary: Dictionary,
  date: string,
  isDated = true,
  tagging: Tagging | null = null,
): Reading => {
  const { words, lower, tokens } = document;
  const shape = new Uint8Array(tokens.count);
  const folded: string[] = new Array(tokens.count);
  const inLowerCase = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    const word = words[i] ?? '';
    shape[i] = shapeOf(word, tokens.kind[i] ?? TokenKind.Mark);
    folded[i] = fold(lower[i] ?? '');
    if (shape[i] === Shape.Lower && word === lower[i]) inLowerCase.add(word);
  }
  const style = Uint8Array.from(document.paragraphs, ({ from, to, kind }) => {
    const found = styleOf(document, shape, from, to);
    return found === Style.Prose && kind === 'headline' ? Style.Prose : found;
  });
  return { document, dictionary, date, isDated, shape, style, folded, inLowerCase, tagging };
};

/** Most words longer than three letters are capitalised and no sentence ends: a title. Nearly all in capitals: a shout. */
const styleOf = (document: Document, shape: Uint8Array, from: number, to: number): Style => {
  let capitals = 0;
  let capitalised = 0;
  let words = 0;
  let long = 0;
  let separators = 0;
  for (let i = from; i < to; i++) {
    const kind = shape[i];
    if (kind === Shape.Other) {
      if (document.words[i] === ',' || document.tokens.kind[i] === TokenKind.Number) separators++;
      continue;
    }
    words++;
    if (kind === Shape.Capitals) capitals++;
    if ((document.words[i]?.length ?? 0) <= 3) continue;
    long++;
    if (kind !== Shape.Lower) capitalised++;
  }
  if (words >= 2 && capitals >= words * 0.6 && capitals >= 2) return Style.Capitals;
  if (long < 4 || /^[.!?”"]$/u.test(document.words[to - 1] ?? '')) return Style.Prose;
  // A list of names ("66 Woods, Price, Els") has no short words and many commas and numbers.
  return capitalised >= long * 0.75 && words - long > 0 && separators * 5 <= words ? Style.Title : Style.Prose;
};

/** Whether a token is written as part of a name. */
export const isNameShape = (reading: Reading, i: number): boolean => (reading.shape[i] ?? Shape.Other) >= Shape.Capital;

/** Whether a capital at this token may be there only because a sentence, a quotation or a list item begins. */
export const isAtStart = ({ document }: Reading, i: number): boolean => {
  const sentence = document.sentences[document.sentenceOf[i] ?? -1];
  return (
    !sentence ||
    sentence.from === i ||
    /^(?:[“"‘'«„:•*.!?…]|''|``|\.{2,}|--+|[–—-])$/u.test(document.words[i - 1] ?? '')
  );
};
