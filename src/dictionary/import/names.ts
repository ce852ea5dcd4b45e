/** Cleans names and aliases, and adds the spellings that newspapers use. */

import { foldName } from '../fold';
import { surnamesOf } from '../surnames';

/** First names that newspapers shorten, each with its short forms. */
const SHORT_FORMS =
  'Michael Mike|Robert Bob|Robert Rob|William Bill|Joseph Joe|James Jim|Thomas Tom|Charles Chuck|Richard Dick|Richard Rick|' +
  'Edward Ed|Daniel Dan|Christopher Chris|Matthew Matt|Anthony Tony|Steven Steve|Stephen Steve|Kenneth Ken|Ronald Ron|' +
  'Donald Don|Timothy Tim|Gregory Greg|Jeffrey Jeff|Benjamin Ben|Nicholas Nick|Patrick Pat|Samuel Sam|Bernard Bernie|' +
  'Andrew Andy|David Dave|Lawrence Larry|Gerald Jerry|Raymond Ray|Theodore Ted|Douglas Doug|Zachary Zach|Joshua Josh|' +
  'Elizabeth Liz|Deborah Deb|Deborah Debbie|Susan Sue|Katherine Kathy|Kathleen Kathy|Margaret Maggie|Patricia Pat|' +
  'Catherine Cathy|Jennifer Jen|Victoria Vicky|Suzanne Suzi|Philip Phil|Peter Pete|Jonathan Jon|Franklin Frank|Alexander Alex';

const forms = new Map<string, string[]>();
for (const pair of SHORT_FORMS.split('|')) {
  const [long = '', short = ''] = pair.split(' ');
  forms.set(long, [...(forms.get(long) ?? []), short]);
  forms.set(short, [...(forms.get(short) ?? []), long]);
}

/** Organisations and people that are everyday words on their own: they need context and are not found by these. */
const EVERYDAY = new Set(
  (
    'AA IS PA VA DA DEM LF PP PD PO RAW IT CAR CAP CAS FA FLA FIA BA AU CARE Time Target Visa Shell Orange Liberty Arm ' +
    'Snap Zoom Unite Total Memorial Renaissance Dominion Liberation League Delta Gap Oracle Columbia Georgetown ' +
    'Princeton Penn Pew Lilly Ford Dell Wellcome Verdi Vanguard Vale Tata Adani Reliance Leonardo Guardian Economist ' +
    'Robinhood Fano Fars Amal Aman Nahda Lega Micron Mistral Copernicus Prudential Sky ISA MDA MID NEA OLA PIK PLC PS RN ' +
    'SNA CIS SPA NAM 8200 538 Emirates Dassault Boring Mercedes Wagner Azov Medef Fed. Tisza ifo taz dpa Patriots ' +
    'Intercept Hill Independent Times Post Sun Mirror Express Star Globe Observer Spectator Nation Atlantic Local ' +
    'Met Lords Commons Palace Conversation Insider Fortune Variety Quartz Vice Motherboard Slate Mail Telegraph Standard Block Match Focus Stern'
  ).split(' '),
);

/** True for a word that is not a name by itself. */
export const isEverydayWord = (name: string): boolean =>
  EVERYDAY.has(name) || EVERYDAY.has(name.normalize('NFD').replace(/\p{M}/gu, ''));

const TITLE =
  /^(?:President|Prime Minister|Senator|Sen\.|Rep\.|Gov\.|Mr\.?|Mrs\.?|Ms\.?|Judge|Justice|Chancellor|Minister|General|Gen\.|Gen|Capt\.|Captain|Col\.|Colonel|Lt\.|Sr\.|Sac|Datuk|Tan Sri|The Honorable|Hon\.?)\s/u;
/** What texts say of a person that is not a name. */
const NOT_A_NAME = /\b(?:Administration|President|Governor|Governement|Gov\.|Senator|Campaign)\b/iu;
const LATIN_ONLY = /^[\p{Script=Latin}\p{M}\p{N}\s.,'’‘"`´()&/!+\-–:|]+$/u;

/** A name as it may be shown: without brackets, trailing marks and double spaces; '' when nothing is left. */
export const cleanName = (name: string): string =>
  name
    .replace(/\s*\([^)]*\)?/gu, '')
    .replace(/[’'"“”,;]+$/u, '')
    .replace(/[ʻʼ]/gu, '')
    .replace(/(?<=\p{L})–(?=\p{L})/gu, '-')
    .replace(/,? (Jr|Sr)\.?$/u, ' $1.')
    .replace(/\s+/gu, ' ')
    .trim();

/** True for a name as English newspapers print it: Latin letters, a capital first. */
export const isPrintable = (name: string): boolean =>
  LATIN_ONLY.test(name) && /^[\p{Lu}\p{N}]/u.test(name) && !/[:+|]| - |\p{Ll}{3}\. /u.test(name);

/** A title of nobility behind a comma: "Tom King, Baron King of Bridgwater". */
const PEERAGE =
  /^([^,]+), (?:\d+\w\w )?(Baron|Baroness|Viscount|Viscountess|Earl|Countess|Marquess|Lord|Lady) (?:of )?([^,]+)$/u;

/** A peer's name and the forms that newspapers use: "Tom King", "Lord King of Bridgwater", "Lord King". */
export const peerNames = (name: string): readonly string[] => {
  const match = PEERAGE.exec(name);
  if (!match) return [name];
  const [, plain = '', rank = '', title = ''] = match;
  const addresses = /ess$/u.test(rank) || rank === 'Lady' ? ['Baroness', 'Lady'] : ['Lord'];
  const short = title.replace(/ of .*$/u, '');
  return [plain, ...addresses.flatMap((address) => [`${address} ${title}`, `${address} ${short}`])];
};

const variantsOf = (name: string): string[] => {
  const words = name.split(' ');
  const [first = '', ...rest] = words;
  const found: string[] = [];
  if (words.length >= 3 && first.length > 2 && /^[A-Z]\.$/u.test(words[1]!))
    found.push([first, ...words.slice(2)].join(' '));
  const plain = found[0]?.split(' ').slice(1) ?? rest;
  if (
    plain.length === 1 ||
    (plain.length === 2 &&
      /^(?:Jr\.|III?|Van|Von|De)$/iu.test(
        plain
          .join(' ')
          .split(' ')
          .find((word) => word !== plain[0]) ?? plain[0]!,
      ))
  )
    for (const other of forms.get(first) ?? []) found.push([other, ...plain].join(' '));
  const generation = / (?:Jr\.|Sr\.|III|II|IV)$/u;
  if (words.length > 2 && generation.test(name)) found.push(name.replace(generation, ''));
  return found;
};

/** Persons who are known by one name, which is not their last. */
const isShortName = (alias: string, name: string, country: string): boolean => {
  const folded = foldName(alias);
  if (folded.tokens > 1) return false;
  if (/^[A-Z]{2,5}$/u.test(alias)) return false;
  return surnamesOf(name, country).includes(folded.text);
};

/**
 * Aliases of a person: cleaned, completed with nicknames and without middle initials (`vary`), without doubles, bare
 * surnames, forms of address and spellings in other scripts. Sorted.
 */
export const personAliases = (name: string, given: readonly string[], country: string, vary: boolean): string[] => {
  const candidates = given.map(cleanName);
  if (vary) candidates.push(...[name, ...candidates].flatMap(variantsOf));
  const seen = new Set([foldName(name).text]);
  const kept: string[] = [];
  for (const alias of candidates) {
    const folded = foldName(alias);
    if (folded.tokens === 0 || folded.tokens > 8 || seen.has(folded.text)) continue;
    if (TITLE.test(alias) || NOT_A_NAME.test(alias) || !LATIN_ONLY.test(alias) || isShortName(alias, name, country))
      continue;
    if (!/^[\p{Lu}\p{N}]/u.test(alias) || isEverydayWord(alias)) continue;
    if (folded.tokens === 1 && alias.length < 3) continue;
    seen.add(folded.text);
    kept.push(alias);
  }
  return kept.sort();
};

/**
 * Aliases of somebody obscure: full names only. A name of one word can be looked up, but is not found in a text.
 */
export const obscureAliases = (name: string, aliases: readonly string[]): string[] => {
  const long = aliases.filter((alias) => foldName(alias).tokens > 1);
  return foldName(name).tokens > 1 ? long : [`!${name}`, ...long];
};

/** Acronyms that are spoken as words and that many newspapers write so. */
const SPOKEN = new Set('NATO UNICEF UNESCO OPEC NASA ISIS UNRWA FEMA ECOWAS UEFA FIFA ASEAN APEC WADA'.split(' '));

const asWord = (acronym: string): string => acronym[0] + acronym.slice(1).toLowerCase();

/** Aliases of an organisation: cleaned, without doubles and everyday words; "the Fed" is "Fed". Sorted. */
export const organisationAliases = (name: string, given: readonly string[]): string[] => {
  const seen = new Set([name]);
  const kept: string[] = [];
  const candidates = given.map((alias) => cleanName(alias.replace(/^the /u, '')));
  if (/^The \S+ \S+/u.test(name)) candidates.push(name.slice(4));
  candidates.push(...[name, ...candidates].filter((candidate) => SPOKEN.has(candidate)).map(asWord));
  for (const alias of candidates) {
    const folded = foldName(alias);
    if (folded.tokens === 0 || folded.tokens > 16 || seen.has(alias) || isEverydayWord(alias)) continue;
    if (!LATIN_ONLY.test(alias) || !/^[\p{Lu}\p{N}]/u.test(alias)) continue;
    seen.add(alias);
    kept.push(alias);
  }
  return kept.sort();
};
