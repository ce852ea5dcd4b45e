/** What may ship and what is worth shipping: licences, known errors, prominence. The reasons are in docs/dictionary.md. */

import { officeKey } from '../offices';
import type { RawTerm } from './raw';

const FREE_SOURCES = new Set(
  'curated congress-legislators openstates factbook wh-briefings partyfacts s-and-p-500 petrarch2 fundus'.split(' '),
);

/** True for sources that are curated, CC0, PDDL, MIT, public domain or query results of Wikidata. */
export const isFreeSource = (source: string): boolean => {
  const [family = ''] = source.split(':');
  return family === 'eps' || FREE_SOURCES.has(family);
};

/** Imported people whose rows mix two persons. */
export const MIXED_PERSONS = new Set(['Q17401410', 'Q5646510', 'Q16050995']);

/**
 * Wikidata ids that rest on a source which had four of its others wrong. These three were confirmed elsewhere; other
 * ids that only that source gives are not used.
 */
export const CONFIRMED_IDS = new Set(['Q566257', 'Q52395487', 'Q16139757']);

const NATIONAL_FAMILIES = new Set([
  'president',
  'prime-minister',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'monarch',
  'supreme-leader',
  'vice-president',
]);

const US_CABINET =
  /^(?:Secretary of (?!State of)|Attorney General$|Director of (?:the (?:CIA|FBI|Office of Management)|National Intelligence)|White House (?:Chief of Staff|Press Secretary|Communications Director)|National Security Advisor|Ambassador to the United Nations|United States Trade Representative|Administrator of the (?:Environmental|Small)|Deputy Secretary of (?:State|Defense|the Treasury)|Supreme Court Justice|Chief Justice|First Lady|Solicitor General|Deputy Attorney General|Homeland Security Advisor|Deputy National Security Advisor|White House Counsel|White House Deputy Press Secretary|White House Deputy Chief of Staff|Ambassador to (?:Russia|the Russian Federation|Ukraine|Israel|China|Germany|the United Kingdom|NATO|the European Union)|Permanent Representative to NATO|Chairman of the Joint Chiefs|Chair of the Council of Economic|Speaker of the House|Senior Advisor to the President|Counselor to the President)/u;

/** True when a term was over before a year, or is not known to have reached it. */
const ended = (term: RawTerm, year: number): boolean => Number((term.end || term.asOf).slice(0, 4)) < year;

/** Prominence of people of whom nothing more telling is known than that they held an office. */
export const OBSCURE = 5;

/** From this year on everybody who held an office has a place. */
const FIRST_YEAR = 1990;

/** Why a term makes its holder worth a place although nobody curated them; null when it does not. */
export const reasonToShip = (term: RawTerm): { prominence: number } | null => {
  if (!isFreeSource(term.source) || ended(term, FIRST_YEAR)) return null;
  return { prominence: prominenceBy(term) ?? OBSCURE };
};

/** What an office says about how well known its holder is; null for nothing. */
const prominenceBy = (term: RawTerm): number | null => {
  if (term.source === 'congress-legislators') {
    if (/^(?:President|Vice President) of/u.test(term.office)) return 2;
    return /Senator/u.test(term.office) ? 3 : 4;
  }
  if (term.source === 'openstates') {
    return term.office.startsWith('Governor of') ? 3 : null;
  }
  if (term.source === 'eps:us-cabinet') {
    const recent = !ended(term, 2009);
    if (US_CABINET.test(term.office)) return recent ? 3 : 4;
    return /^Governor of /u.test(term.office) && recent ? 4 : null;
  }
  if (ended(term, 2010)) return null;
  return NATIONAL_FAMILIES.has(officeKey(term.office, term.jurisdiction)) ? 4 : null;
};

const AREAS: Readonly<Record<string, string>> = {
  us: 'US',
  anglosphere: 'GB CA AU NZ IE',
  'europe-west': 'DE FR IT ES PT NL BE LU CH AT SE NO DK FI IS GR CY MT LI MC AD SM VA GL FO',
  'europe-east': 'RU UA BY PL CZ SK HU RO BG MD EE LV LT RS HR SI BA MK ME AL XK GE AM AZ KZ UZ TM TJ KG',
  'mideast-africa':
    'IL PS IR IQ SY LB JO SA QA AE KW BH OM YE TR EG LY TN DZ MA EH SD SS ET ER SO DJ KE UG RW BI TZ CD CG GA CM CF TD ' +
    'NE NG BJ TG GH CI LR SL GN GW SN GM ML BF MR CV ST GQ AO ZM ZW MW MZ NA BW ZA LS SZ MG MU SC KM',
};

/** The file an imported person belongs to, by country. */
export const areaOf = (country: string): string =>
  Object.entries(AREAS).find(([, countries]) => countries.split(' ').includes(country))?.[0] ?? 'asia-latam';
