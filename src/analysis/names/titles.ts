/** Titles before a name: "Russian Foreign Minister", "White House press secretary", "Secretary of State", "Mr.". */
import type { TokenRange } from '../text/document';
import { isNameShape, type Reading } from './reading';
import {
  COURTESY,
  FEMALE_TITLES,
  MALE_TITLES,
  PERSON_NOUNS,
  PORTFOLIOS,
  TITLE_MODIFIERS,
  TITLES,
} from './words/person-nouns';

export interface TitlePhrase extends TokenRange {
  /** Lower-case head nouns, the last one first: "minister", "sen.". */
  readonly heads: readonly string[];
  /** Lower-case words of the office without country: "foreign minister", "white house press secretary". */
  readonly office: string;
  /** ISO code that a demonym or country in the phrase gives, or null. */
  readonly country: string | null;
  readonly former: boolean;
  /** "Mr.", "Ms." and the like, and nothing else. */
  readonly courtesy: boolean;
}

/** Whether a folded word is a title or a noun for a person by its work. */
export const isTitle = (folded: string): boolean =>
  TITLES.has(folded) ||
  /^co-[a-z]{4,}$/.test(folded) ||
  (folded.startsWith('ex-') && TITLES.has(folded.slice(3))) ||
  /^[a-z-]+(?:spokes|business|congress)(?:man|woman|person)$/u.test(folded);

/** Whether a folded lower-case word names a person by what they are or do. */
export const isPersonNoun = (folded: string): boolean =>
  isTitle(folded) || PERSON_NOUNS.has(folded) || /[a-z]{3}(?:ologist|woman|ographer|ist)$/u.test(folded);

const isModifier = (folded: string): boolean => TITLE_MODIFIERS.has(folded) || isTitle(folded);

const MAX_TITLE = 9;

/**
 * The title phrase that ends just before `name`, or null. `from` bounds the walk to the left: tokens before it belong
 * to something else.
 */
export const titleBefore = (reading: Reading, name: number, from: number): TitlePhrase | null => {
  const { folded, document } = reading;
  const sentence = document.sentenceOf[name];
  const left = Math.max(from, name - MAX_TITLE);
  const portfolio = beforePortfolio(reading, name, left);
  let end = Math.min(portfolio, name);
  if (portfolio === name && !isTitle(folded[name - 1] ?? '')) return null;
  if (document.sentenceOf[name - 1] !== sentence) return null;
  const heads: string[] = [];
  let country: string | null = null;
  let former = false;
  const office: string[] = portfolio < name ? Array.from(folded.slice(portfolio, name)) : [];
  while (end > left && document.sentenceOf[end - 1] === sentence) {
    const word = folded[end - 1] ?? '';
    if (isTitle(word)) {
      heads.push(word);
      office.unshift(word);
    } else if (/^(?:former|ex|then)-?$/u.test(word)) {
      former = true;
    } else if (isModifier(word)) {
      office.unshift(word);
    } else {
      const code = isNameShape(reading, end - 1) ? reading.dictionary.countryOf(document.words[end - 1] ?? '') : null;
      if (code) country ??= code;
      else if (isNameShape(reading, end - 1)) office.unshift(word);
      else break;
    }
    end--;
  }
  if (heads.some((head) => head.startsWith('ex-'))) former = true;
  return {
    from: end,
    to: name,
    heads,
    office: office.join(' '),
    country,
    former,
    courtesy: heads.length > 0 && heads.every((head) => COURTESY.has(head)),
  };
};

/** "Secretary of State NAME", "Minister of Home Affairs NAME": index of "of" when the words before a name end so, else `name`. */
const beforePortfolio = ({ folded }: Reading, name: number, left: number): number => {
  for (let i = name - 1; i > left && i > name - 7; i--) {
    const word = folded[i] ?? '';
    if ((word === 'of' || word === 'for') && i < name - 1) return isTitle(folded[i - 1] ?? '') ? i : name;
    if (i === name - 1 && /^(?:the|and|,)$/.test(word)) return name;
    if (!PORTFOLIOS.has(word) && word !== 'and' && word !== ',') return name;
  }
  return name;
};

/**
 * Length of the portfolio at the start of a run that follows "secretary of" or "minister for": 1 for "State Marco
 * Rubio", 2 for "Homeland Security Kristi Noem", else 0.
 */
export const portfolioLength = ({ folded, document }: Reading, from: number, to: number): number => {
  let before = from - 1;
  if (folded[before] === 'the') before--;
  if (folded[before] === 'and') {
    while (before > 0 && PORTFOLIOS.has(folded[before - 1] ?? '')) before--;
    before--;
  }
  if (!/^(?:of|for)$/u.test(folded[before] ?? '') || !isTitle(folded[before - 1] ?? '')) return 0;
  if (document.sentenceOf[before] !== document.sentenceOf[from]) return 0;
  let length = 0;
  while (from + length < to - 1 && PORTFOLIOS.has(folded[from + length] ?? '')) length++;
  return length;
};

/** Gender a title tells, or null. */
export const genderOfTitle = (title: TitlePhrase | null): 'm' | 'f' | null => {
  for (const head of title?.heads ?? []) {
    const gender = genderOfNoun(head);
    if (gender) return gender;
  }
  return null;
};

/** Gender a folded noun for a person tells, or null. */
export const genderOfNoun = (noun: string): 'm' | 'f' | null => {
  if (FEMALE_TITLES.has(noun) || /woman$/u.test(noun)) return 'f';
  return MALE_TITLES.has(noun) || /[a-z]man$/u.test(noun) ? 'm' : null;
};
