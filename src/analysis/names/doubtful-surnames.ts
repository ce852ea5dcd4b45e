/** Surnames that are also titles or countries: "King", "Dean", "Jordan". They count where the article has a full name with them. */
import { isNameShape, type Reading } from './reading';
import { isTitle } from './titles';
import { isClearFirstName } from './words/first-names';

/** Titles and countries that follow a given name and end its run: surnames of this article. */
export const doubtfulSurnames = (reading: Reading): ReadonlySet<string> => {
  const { folded, document, dictionary } = reading;
  const found = new Set<string>();
  for (let i = 1; i < folded.length; i++) {
    const given = folded[i - 1] ?? '';
    if (!isNameShape(reading, i) || !isClearFirstName(given) || !isNameShape(reading, i - 1) || isTitle(given))
      continue;
    if (isNameShape(reading, i + 1) || document.sentenceOf[i - 1] !== document.sentenceOf[i]) continue;
    const word = folded[i] ?? '';
    if (isTitle(word) || dictionary.countryOf(document.words[i] ?? '')) found.add(word);
  }
  return found;
};

/** Whether such a word is used as a surname at a token: not "the king", "King Charles" or "in Jordan". */
export const isSurnameHere = (reading: Reading, surnames: ReadonlySet<string>, i: number): boolean => {
  const { folded, document } = reading;
  if (!surnames.has(folded[i] ?? '') || !isNameShape(reading, i)) return false;
  if (isNameShape(reading, i + 1) && document.sentenceOf[i + 1] === document.sentenceOf[i]) return false;
  return !/^(?:the|a|an|in|to|from|of|into|across|his|her|their|our|your|and)$/u.test(folded[i - 1] ?? '');
};
