/**
 * Other forms of a person's name: what newspapers leave out of it, and spellings that come out alike once the habits
 * of transliteration are taken away. All are made when the dictionary is packed or asked, and none is ever shown.
 */

import { foldName } from './fold';

const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE']);
const SPANISH = new Set('ES MX AR CO CL PE VE EC BO PY UY CU DO GT HN SV NI CR PA PR'.split(' '));
const SLAVIC = new Set(['RU', 'UA', 'BY', 'KZ', 'KG', 'UZ', 'TJ', 'TM', 'AZ', 'AM', 'GE', 'MD', 'BG']);
/** Where the family name stands first, or did until newspapers turned it round. */
const FAMILY_FIRST = new Set(['CN', 'TW', 'HK', 'MO', 'KR', 'KP', 'VN', 'JP', 'HU', 'KH']);

const GENERATION = /,? (?:Jr\.?|Sr\.?|II|III|IV)$/u;

/** Spanish first names that stand second: what follows them is the first last name. */
const SECOND_GIVEN = new Set(
  (
    'jose luis carlos antonio manuel juan maria angel miguel jesus javier francisco alberto eduardo fernando enrique ' +
    'andres pablo ramon ignacio alfonso alejandro ricardo roberto rafael pedro jorge guillermo gerardo gustavo hector ' +
    'isabel elena teresa luisa carmen pilar guadalupe patricia cristina eugenia angeles dolores mercedes rosario lucia ' +
    'beatriz ana marta laura sofia victoria gabriela leticia lourdes consuelo esther del de la los las y e san santa ' +
    'felipe agustin ernesto emilio arturo armando cesar daniel david diego domingo esteban felix gabriel german gonzalo ' +
    'humberto ivan jaime joaquin leonardo marcelo marco marcos mario martin mauricio nicolas octavio omar oscar rodolfo ' +
    'rodrigo ruben salvador santiago sebastian sergio simon tomas vicente victor xavier alicia adriana alejandra andrea ' +
    'blanca carolina cecilia claudia diana elisa elvira estela eva fernanda irma josefina juana julia liliana magdalena ' +
    'margarita mariana martha monica norma olga paola paulina raquel rosa ruth sandra silvia susana veronica yolanda'
  ).split(' '),
);

/** True for a patronymic ("Vladimirovich", "Serhiivna"). */
const isPatronymic = (word: string): boolean => /(?:[oe]vi[ct]h|[oe]v[iy]tch|ich|[oeiy]vna|ichna)$/iu.test(word);

/**
 * Shorter forms under which newspapers print the person and which are safe to find in a text: without a middle initial,
 * "Jr.", a patronymic or the second of two Spanish last names.
 */
export const shorterForms = (name: string, country: string): string[] => {
  const found: string[] = [];
  const plain = name.replace(GENERATION, '');
  if (ENGLISH.has(country)) {
    if (plain !== name) found.push(plain);
    const bare = plain
      .split(' ')
      .filter((word, at, words) => at === 0 || at === words.length - 1 || !/^(?:\p{Lu}\.)+$/u.test(word))
      .join(' ');
    if (bare !== plain) found.push(bare);
  }
  const words = plain.split(' ');
  if (words.length === 3) {
    const [first = '', second = '', third = ''] = words;
    if (SLAVIC.has(country) && isPatronymic(second)) found.push(`${first} ${third}`);
    if (SPANISH.has(country) && !SECOND_GIVEN.has(foldName(second).text)) found.push(`${first} ${second}`);
  }
  if (words.length === 4 && SPANISH.has(country)) {
    const [, second = '', third = ''] = words.map((word) => foldName(word).text);
    if (SECOND_GIVEN.has(second) && !SECOND_GIVEN.has(third)) found.push(words.slice(0, 3).join(' '));
  }
  return found;
};

/** Countries whose names newspapers take over letter by letter. */
const AS_WRITTEN = new Set([...ENGLISH, ...SPANISH, ...'FR IT PT BR NL BE PH IN'.split(' ')]);

/** Forms by which a name is only looked up: its skeleton, and, where the family name stands first, the other order. */
export const lookupForms = (name: string, country: string): string[] => {
  const found = AS_WRITTEN.has(country) ? [] : [skeletonOf(name)];
  const words = name.split(' ');
  if (FAMILY_FIRST.has(country) && words.length >= 2) {
    const [first = '', ...rest] = words;
    found.push(skeletonOf([...rest, first].join(' ')));
    if (words.length === 3) found.push(skeletonOf([words[2], words[0], words[1]].join(' ')));
  }
  return found;
};

const HONORIFICS = new Set(
  (
    'mr mrs ms mx miss dr prof professor sir dame lord lady baroness baron president senator sen rep congressman ' +
    'congresswoman representative governor gov mayor minister chancellor general gen lt col colonel admiral adm ' +
    'ambassador judge justice king queen prince princess sheikh sheikha emir sultan ayatollah hojatoleslam cardinal ' +
    'archbishop bishop rev reverend imam mullah hon honourable honorable'
  ).split(' '),
);
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const ARTICLES = new Set(['al', 'el', 'ul']);
const SON_OF = new Set(['bin', 'ibn', 'ben']);

/** Arabic and Persian names whose vowels are written as one likes, by the spelling that stands for all. */
const ONE_SPELLING = new Map(
  (
    'muhammad mohammed mohamed mohammad mohamad muhammed muhamad mohamud mohammadi|ahmad ahmed|husain hussein hussain ' +
    'hussayn hossein hosein husayn|hasan hassan|yusuf yousef youssef yousuf yosef|khalid khaled|umar omar|said saeed saed ' +
    'saied|abdullah abdallah abdulla abdollah|abd abdel abdul abdal|rashid rasheed rachid|karim kareem|salih saleh salah|' +
    'mahmud mahmoud mahmood|ibrahim ebrahim|ismail esmail ismael esmaeil|mustafa mostafa moustafa|faisal faysal feisal|' +
    'qasim qassem kassem qassim ghasem|aziz azeez|nasir nasser naser|jafar jaafar|sulaiman suleiman soleimani soleiman ' +
    'sulayman|qaddafi gaddafi gadhafi kadhafi qadhafi|zayid zayed|tamim tameem'
  )
    .split('|')
    .flatMap((line) => {
      const [one = '', ...others] = line.split(' ');
      return others.map((other) => [other, one] as const);
    }),
);

/** A folded token without the habits of its transliterator: Zelenskyy, Zelenskiy and Zelenskii come out alike. */
const boneOf = (token: string): string => {
  const spelling = ONE_SPELLING.get(token) ?? token;
  return spelling
    .replace(/(?:iy|yy|ii|yi|ij)$/u, 'i')
    .replace(/^ye/u, 'e')
    .replace(/y/gu, 'i')
    .replace(/x/gu, 'ks')
    .replace(/kh/gu, 'h')
    .replace(/(?:oe|ou)/gu, 'o')
    .replace(/ue/gu, 'u')
    .replace(/ae/gu, 'a')
    .replace(/([a-z])\1/gu, '$1');
};

/** A folded name without forms of address and "Jr.", for looking it up. */
export const bareName = (name: string): string => {
  const words = foldName(name).text.split(' ');
  while (words.length > 2 && HONORIFICS.has(words[0]!)) words.shift();
  while (words.length > 2 && GENERATIONS.has(words.at(-1)!)) words.pop();
  return words.join(' ');
};

/**
 * A bare name without Arabic articles and the differences of transliteration. Used on both sides, so it need not be a
 * name; the words keep their order.
 */
export const skeletonOf = (name: string): string => {
  const words = bareName(name).split(' ');
  const named = words.filter((word, at) => at === 0 || !ARTICLES.has(word));
  return (named.length >= 2 ? named : words).map((word) => (SON_OF.has(word) ? 'bin' : boneOf(word))).join(' ');
};
