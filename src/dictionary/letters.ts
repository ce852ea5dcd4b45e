/** Letters as the folding sees them: their class and what they fold to. Tables for Latin, rules for the rest. */

/** What a code unit is to the scanner. */
export type Class = number;
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
/** Part of a word, but without a letter of its own. */
export const HIDDEN = 4;
export const APOSTROPHE = 5;
export const AMPERSAND = 6;

/** Latin letters up to here have tables of classes and folds. */
const TABLE_SIZE = 0x0250;
/** Up to here, behind Greek, Cyrillic and others, stand the marks of English text: they have a table of classes. */
const CLASSES_SIZE = 0x2100;
const LATIN_ADDITIONAL_START = 0x1e00;
const LATIN_ADDITIONAL_END = 0x1f00;

/** Letters that NFD does not take apart. Two letters stand for a ligature. */
const LIGATURES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŉ: 'n',
  ŧ: 't',
  ƒ: 'f',
  ə: 'e',
};

const APOSTROPHE_CODES = [0x27, 0x2018, 0x2019, 0x60, 0xb4];
const HIDDEN_CODES = [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x200e, 0x200f, 0x02bb, 0x02bc];

const foldLetter = (letter: string): string => {
  const lower = letter.toLowerCase();
  const first = lower.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');
  return LIGATURES[first] ?? LIGATURES[lower] ?? first;
};

/** In the table: ask `classifyRare`. */
const RARE = 0xff;

/** Class of each code unit below CLASSES_SIZE. */
const classes = new Uint8Array(CLASSES_SIZE);
/** Folded code units of each letter below TABLE_SIZE: low half the first, high half the second or 0. */
const folds = new Uint32Array(TABLE_SIZE);
/** The same for U+1E00–U+1EFF, where Vietnamese letters are. */
const additionalFolds = new Uint32Array(LATIN_ADDITIONAL_END - LATIN_ADDITIONAL_START);

const packFold = (letter: string): number => {
  const folded = foldLetter(letter);
  return folded.charCodeAt(0) | ((folded.length > 1 ? folded.charCodeAt(1) : 0) << 16);
};

const fillTables = (): void => {
  for (let code = 0; code < TABLE_SIZE; code++) {
    const letter = String.fromCharCode(code);
    if (code >= 0x30 && code <= 0x39) {
      classes[code] = DIGIT;
      folds[code] = code;
    } else if (letter.toLowerCase() !== letter || letter.toUpperCase() !== letter) {
      classes[code] = letter.toLowerCase() !== letter ? UPPER : LOWER;
      folds[code] = packFold(letter);
    }
  }
  classes.fill(RARE, TABLE_SIZE, 0x2000);
  for (const code of APOSTROPHE_CODES) classes[code] = APOSTROPHE;
  for (const code of HIDDEN_CODES) if (code < CLASSES_SIZE) classes[code] = HIDDEN;
  classes[0x26] = AMPERSAND;
  for (let code = LATIN_ADDITIONAL_START; code < LATIN_ADDITIONAL_END; code++) {
    additionalFolds[code - LATIN_ADDITIONAL_START] = packFold(String.fromCharCode(code));
  }
};
fillTables();

const OTHER_LETTER = /\p{L}/u;

/** Class of a code unit beyond the table. Rare in English text, so it may be slow. */
const classifyRare = (code: number): Class => {
  if (APOSTROPHE_CODES.includes(code)) return APOSTROPHE;
  if (HIDDEN_CODES.includes(code) || (code >= 0x0300 && code <= 0x036f)) return HIDDEN;
  if (code < 0x0370 || (code >= 0x2000 && code < 0x2c00) || (code >= 0xd800 && code < 0xf900)) return OTHER;
  const letter = String.fromCharCode(code);
  if (!OTHER_LETTER.test(letter)) return OTHER;
  return letter.toLowerCase() === letter ? LOWER : UPPER;
};

export const classOf = (code: number): Class => {
  const kind = code < CLASSES_SIZE ? classes[code]! : RARE;
  return kind === RARE ? classifyRare(code) : kind;
};

export const foldOf = (code: number): number => {
  if (code < TABLE_SIZE) return folds[code]!;
  if (code >= LATIN_ADDITIONAL_START && code < LATIN_ADDITIONAL_END) {
    return additionalFolds[code - LATIN_ADDITIONAL_START]!;
  }
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
};

export const isWord = (kind: Class): boolean => kind >= LOWER && kind <= DIGIT;
export const isLetter = (kind: Class): boolean => kind === LOWER || kind === UPPER;

/** True where a name may begin: a capital letter or a digit. `NaN`, as charCodeAt gives beyond the end, is not. */
export const startsName = (code: number): boolean => {
  const kind = classOf(code);
  return kind === UPPER || kind === DIGIT;
};

/** True for a code unit that belongs to a word. */
export const isWordCode = (code: number): boolean => isWord(classOf(code));
