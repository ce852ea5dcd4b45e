/**
 * Tokens: words, numbers, marks. Offsets into the text, no copies of it; strings are cut on demand.
 *
 * Conventions (after PolNeAR's and Penn's): clitics 's 're 've 'll 'd 'm are tokens of their own, "n't" stays in its
 * word, inner hyphens and apostrophes stay in the word, dots of abbreviations and initials belong to them, `''` and
 * ``` `` ``` are one quotation mark.
 */

export enum TokenKind {
  Word = 0,
  Number = 1,
  Mark = 2,
}

/** Tokens of one text in order, as parallel arrays. Offsets are UTF-16 code units, end exclusive. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
}

/** Abbreviations whose dot is part of the word and never ends a sentence by itself. */
const ABBREVIATIONS =
  'Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Jr|St|Gen|Maj|Col|Lt|Capt|Cmdr|Sgt|Cpl|Adm|Brig|Sen|Sens|Rep|Reps|Gov|Govs|Hon|Rev|Msgr|Supt|Insp|Det|Atty|Pres|Amb|Mgr|Messrs|Mmes|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Corp|Co|Ltd|Bros|No|Nos|vs|v|etc|approx|Ave|Blvd|Rd|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo';

const TOKEN = new RegExp(
  [
    "''|``|'(?='(?:\\s|$))", // paired straight or back quotes as one mark
    'https?:\\/\\/[^\\s<>"“”]+|www\\.[^\\s<>"“”]+',
    '[@#][\\p{L}\\p{N}_]+',
    '(?:\\p{Lu}\\.){2,}(?:\\p{Lu}(?![\\p{L}]))?', // U.S., J.D.
    `(?:${ABBREVIATIONS})\\.(?=[\\s,;:’'”"]|$)`,
    '\\p{Lu}\\.(?=\\s*[\\p{Lu}])', // a middle initial
    '[$€£¥]?\\p{N}+(?:[.,:/]\\p{N}+)*(?:%|st|nd|rd|th|s|m|bn|k)?(?![\\p{L}])',
    "(?<=[\\p{L}\\p{N}])['’](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)(?![\\p{L}\\p{N}])", // clitics
    "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}_\\u00AD\\u200B-\\u200D]|['’](?!(?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)(?![\\p{L}\\p{N}]))(?=[\\p{L}])|[-‐‑&](?=[\\p{L}\\p{N}])(?!(?:\\p{Lu}\\.){2})|\\.(?=[\\p{Ll}]{2,4}(?![\\p{L}])))*",
    '\\.{2,}|--+',
    '[^\\s]',
  ].join('|'),
  'gu',
);

const isNumberStart = /^[$€£¥]?\p{N}/u;
const isWordStart = /^[\p{L}@#]/u;

/** Splits a text into tokens. Any string is fine: lone surrogates and control characters become marks of one code unit. */
export const tokenise = (text: string): Tokens => {
  let capacity = Math.max(16, Math.ceil(text.length / 4));
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let kind = new Uint8Array(capacity);
  let count = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const word = match[0];
    if (count === capacity) {
      capacity *= 2;
      start = grown(start, new Int32Array(capacity));
      end = grown(end, new Int32Array(capacity));
      kind = grown(kind, new Uint8Array(capacity));
    }
    start[count] = match.index;
    end[count] = match.index + word.length;
    kind[count] =
      isWordStart.test(word) || /^['’]\p{L}/u.test(word)
        ? TokenKind.Word
        : isNumberStart.test(word)
          ? TokenKind.Number
          : TokenKind.Mark;
    count++;
  }
  return { text, count, start, end, kind };
};

const grown = <A extends Int32Array | Uint8Array>(from: A, to: A): A => {
  to.set(from);
  return to;
};

/** The token's text as it stands. */
export const tokenText = (tokens: Tokens, index: number): string =>
  tokens.text.slice(tokens.start[index], tokens.end[index]);
