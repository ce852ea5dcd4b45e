/** How countries are named inside a title. */

import type { EntityFact } from './facts';
import type { CountryWords } from './role-title';

const TAKES_ARTICLE = new Set('US GB NL PH AE CZ DO BS GM MV SB MH CF KM CD CG VA'.split(' '));
const OWN_ADJECTIVE: Readonly<Record<string, string>> = { US: 'United States', GB: 'British' };
const SHORT_NAMES: Readonly<Record<string, string>> = {
  CZ: 'Czech Republic',
  PS: 'Palestine',
  VA: 'Holy See',
  MM: 'Myanmar',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
};

/** Country words from the country rows of the facts. */
export const countryWords = (entities: readonly EntityFact[]): CountryWords => {
  const countries = new Map(
    entities.filter((entity) => entity.kind === 'country').map((entity) => [entity.country, entity]),
  );
  return {
    withArticle: (code) => {
      const country = countries.get(code);
      if (!country) return null;
      const name = SHORT_NAMES[code] ?? country.name.replace(/^The /u, '');
      return TAKES_ARTICLE.has(code) ? `the ${name}` : name;
    },
    adjective: (code) => OWN_ADJECTIVE[code] ?? countries.get(code)?.adjectives[0] ?? null,
  };
};
