/** Folding: names compare without case, diacritics and typographic variants of hyphen and apostrophe. */

const PLAIN = /^[a-z]+$/;
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Lower case, without diacritics, soft hyphens and zero-width characters; ’ as ', every hyphen as -. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[łøđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[‐‑–]/g, '-');
};
