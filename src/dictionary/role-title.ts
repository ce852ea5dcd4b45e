/** How a role is printed ("President of Russia") and how telling it is among others of the same person. */

import { officeKey } from './offices';
import { regionName } from './regions';

/** What a title needs to know of countries. */
export interface CountryWords {
  /** "Russia", "the United States"; null for a jurisdiction that is no country. */
  readonly withArticle: (code: string) => string | null;
  /** "Russian", "United States"; null when unknown. */
  readonly adjective: (code: string) => string | null;
}

/** Bodies that stand as jurisdiction but add nothing to an office that names them or is known by itself. */
const BODY_NAMES: Readonly<Record<string, string>> = {
  EU: 'the European Union',
  UN: 'the United Nations',
  NATO: 'NATO',
};

/** Offices that take "of COUNTRY" although they already hold an "of". */
const STATE_OFFICE_WITH_OF =
  /^(?:(?:Acting|Interim|Deputy|First Deputy|Caretaker|Shadow|Senior|Federal|State|Junior|Supreme) )*(?:Minister|Ministers|Secretary|Under ?Secretary|Chief|Speaker|President|Chairman|Chair|Leader|Head|Commander|Commander-in-Chief|Vice President|Governor|Justice|Judge|Prosecutor|Member|Director|Deputy Director)(?: General)? (?:of|for) (?:the )?(?:State|Defen[cs]e|Treasury|Interior|Foreign|Finance|Justice|Health|Labou?r(?! Party)|Education|Energy|Transport|Transportation|Agriculture|Commerce|Economy|Economic|Environment|Culture|General Staff|Defen[cs]e Staff|Parliament|National Assembly|House of Representatives|Senate|Supreme Court|Constitutional Court|Security Council|National Security|Homeland|Housing|Veterans|Navy|Army|Air Force|Armed Forces|Joint Chiefs|Council of Ministers|Government|Chamber of Deputies|Internal|External|Home|Public|Social|Trade|Industry|Information|Digital|Science|Women|Youth|Sport|Tourism|Family|Immigration|Central Bank|National Bank|Intelligence|Strategic|Emergency|Natural|Regional|Local|Rural|Water|Mines|Oil|Petroleum|Investment|Communications?|Presidential)/u;

/** Offices that name their country by themselves. */
const SELF_EXPLAINING =
  /White House|Downing Street|\bUS\b|\bU\.S\.|United States|\bUK\b|British|Kremlin|Pentagon|Kn?esset|Bundestag|Duma|Sejm|Verkhovna|\bIDF\b|Mossad|Shin Bet|\bFBI\b|\bCIA\b|\bNASA\b|Joint Chiefs|Federal Reserve|House of (?:Commons|Lords)|Chancellor of the (?:Exchequer|Duchy)|Taoiseach|Tánaiste|Pope|Prince of Wales|State Department|Congress|European|\bEU\b|\bUN\b|United Nations|\bNATO\b/u;

const ENVOY =
  /^(?:(?:Acting|Deputy) )*(?:Ambassador(?:-at-Large)?|Permanent Representative|Chargé d'Affaires|High Commissioner|Special Envoy|Consul General)\b/u;

/** American departments whose secretaries newspapers call "US Secretary of Energy"; the three oldest keep the long form. */
const US_DEPARTMENT = /^(?:(?:Acting|Deputy|Under|Assistant) )*Secretary of (?!(?:State|Defense|War|the Treasury)$)/u;

/** Bare titles of which a country has one kind: they take "of COUNTRY". */
const BARE_STATE_OFFICE =
  /(?:Minister|Ministers|President|Premier|Chancellor|Chancellors?|King|Queen|Queen consort|Emperor|Emir|Sultan|Grand Duke|Prince|Princess|Crown Prince|Secretary|Attorney[- ]General|Prosecutor General|Solicitor General|Chief Justice|Governor[- ]General|Treasurer|Supreme Leader|First Lady|Advis[eo]r|Chief of the General Staff|Ombudsman|Spokes\w+|Senator|Head of state|Head of government|Vice Chancellor|Vice-Chancellor|Chairman of the Presidency|Speaker|Opposition leader|Representative|Director|Commissioner)$/iu;

const PARTY_OR_BODY =
  /^(?:Co-)?(?:Deputy )?(?:Leader|Chair|Chairman|Chairwoman|Chairperson|President|General Secretary|Secretary General|Secretary-General|Spokes\w+|CEO|Founder|Director|Head|Governor|Member|Executive Director) of (?!the (?:Opposition|Republic|Council|Government|Senate|Chamber)\b)/u;

/**
 * The role as printed. `jurisdiction` is a country, a part of one (`US-OH`), a body (`NATO`) or an organisation's name;
 * it is added only where the office does not say it already.
 */
export const roleTitle = (office: string, jurisdiction: string, words: CountryWords): string => {
  const plain = office
    .replace(/^(Majority|Minority) (Leader|Whip) \(US Senate\)$/u, 'Senate $1 $2')
    .replace(/^Treasury Secretary$/u, jurisdiction === 'US' ? 'Secretary of the Treasury' : '$&')
    .replace(/^Speaker \(US House/u, 'Speaker of the House (US House')
    .replace(/ \(US House of Representatives\)$/u, '');
  if (jurisdiction === '') return plain;
  const region = regionName(jurisdiction);
  if (region !== null) return regionalTitle(plain, jurisdiction, region);
  const country = words.withArticle(jurisdiction);
  if (country === null) return bodyTitle(plain, jurisdiction);
  const bare = country.replace(/^the /u, '');
  if (plain.includes(bare)) return plain;
  if (ENVOY.test(plain)) {
    const adjective = words.adjective(jurisdiction);
    const envoy = plain.replace(/ of the United States of America$/u, '');
    if (jurisdiction === 'US' && /^(?:Acting |Deputy )*Special Envoy/u.test(envoy)) return `US ${envoy}`;
    return adjective === null ? envoy : `${adjective} ${envoy}`;
  }
  if (SELF_EXPLAINING.test(plain)) return plain;
  if (jurisdiction === 'US' && US_DEPARTMENT.test(plain)) return `US ${plain}`;
  if (/^(?:Senate|House) /u.test(plain) || /^(?:Under|Assistant) Secretary .* for /u.test(plain)) return plain;
  if (/ (?:of|of the) Opposition$/u.test(plain) || plain === 'Leader of the Opposition')
    return `${plain} in ${country}`;
  if (STATE_OFFICE_WITH_OF.test(plain)) return `${plain} of ${country}`;
  if (PARTY_OR_BODY.test(plain)) return plain;
  if (/\b(?:of|for|to|at|in|from)\b/u.test(plain)) return plain;
  return BARE_STATE_OFFICE.test(plain) ? `${plain} of ${country}` : plain;
};

const regionalTitle = (office: string, jurisdiction: string, region: string): string => {
  const bare = region.replace(/^the /u, '');
  if (jurisdiction.startsWith('US-')) {
    const national = /^(?:US )?(Senator|Representative)\b/u.exec(office);
    if (national) return `US ${national[1]} from ${region}`;
    if (office === 'Delegate to the US House') return `Delegate from ${region} to the US House`;
  }
  if (office.includes(bare) || /\b(?:of|for)\b/u.test(office)) return office;
  return `${office} of ${region}`;
};

const bodyTitle = (office: string, jurisdiction: string): string => {
  const body = BODY_NAMES[jurisdiction] ?? jurisdiction;
  const named = office.includes(jurisdiction) || office.includes(body.replace(/^the /u, ''));
  if (named || jurisdiction === 'international' || /\b(?:of|for|to|at)\b/u.test(office)) return office;
  if (
    /^(?:Author|Activist|Journalist|Economist|Presidential candidate|Lawyer|Businessman|Businesswoman)$/u.test(office)
  )
    return office;
  return SELF_EXPLAINING.test(office) ? office : `${office} of ${body}`;
};

const RANK_BY_KEY: Readonly<Record<string, number>> = {
  president: 0,
  'supreme-leader': 0,
  'prime-minister': 1,
  monarch: 1,
  pope: 0,
  'commission-president': 1,
  'secretary-general': 1,
  'council-president': 1,
  'vice-president': 2,
  'foreign-minister': 3,
  'defence-minister': 3,
  'finance-minister': 3,
  'crown-prince': 2,
  'interior-minister': 4,
  'deputy-prime-minister': 4,
  'attorney-general': 4,
  speaker: 3,
  'parliament-president': 3,
  'central-bank-head': 3,
  'national-security-advisor': 4,
  'chief-of-staff': 5,
  'cia-director': 4,
  'fbi-director': 4,
  'director-of-national-intelligence': 4,
  'military-chief': 5,
  'senate-majority-leader': 4,
  'senate-minority-leader': 4,
  'house-majority-leader': 5,
  'house-minority-leader': 4,
  'opposition-leader': 5,
  'chief-justice': 4,
  'justice-minister': 5,
  'press-secretary': 5,
  'un-ambassador': 5,
  'prosecutor-general': 5,
  governor: 6,
  'first-lady': 5,
  whip: 6,
  'us-ambassador': 6,
  'lieutenant-governor': 9,
  mayor: 9,
};

/** Tried in order on the office's name when its key says nothing. Lower is more telling. */
const RANK_BY_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:President|Vice President)-elect/u, 1],
  [/nominee for (?:Vice )?President/u, 5],
  [/candidate|nominee/iu, 8],
  [/, [A-Z]\w+ \d{4} campaign/u, 6],
  [/^(?:Author|Activist|Journalist|Economist|Lawyer|Commentator|office)/iu, 10],
  [/^Deputy|^Assistant|^Under-?secretary|^Vice[- ]Chair|^Shadow/iu, 7],
  [
    /^(?:Member|Knesset member|Federal deputy|People's Deputy|Deputy of)|Member of Parliament|US Representative|Representative$/iu,
    8,
  ],
  [/^(?:US )?Senator/iu, 7],
  [/^Minister (?:without|of State)|Parliamentary Secretary|Whip|Lord of the Treasury/iu, 7],
  [/^(?:Prime )?Minister|Minister$|Secretary$|^Secretary of|European Commissioner|High Representative/iu, 5],
  [
    /^(?:Director|Chair|Chairman|Head|Commander|Chief|President|Governor|Secretary|Commissioner|Administrator|CEO|Founder|Co-?founder|Managing)/iu,
    5,
  ],
  [/^(?:Co-)?Leader of/iu, 5],
  [/Ambassador|Permanent Representative|Envoy|Spokes/iu, 6],
];

/**
 * How telling a role is, 0 the most. National stands before regional before local; bodies count as national.
 */
export const roleRank = (office: string, jurisdiction: string): number => {
  const regional = regionName(jurisdiction) !== null;
  const byKey = RANK_BY_KEY[officeKey(office, jurisdiction).replace(/^secretary:.*/u, 'deputy-prime-minister')];
  const national = /^(?:US )?(?:Senator|Representative)\b/u.test(office);
  if (/^(?:Senate|House) .*(?:Chair|Secretary)$/u.test(office.replace(/ \(.*/u, '')))
    return office.startsWith('Senate') ? 8 : 7;
  let rank = byKey ?? RANK_BY_WORDS.find(([pattern]) => pattern.test(office))?.[1] ?? 7;
  if (regional && !national && byKey === undefined) rank += 3;
  else if (regional && !national) rank = Math.max(6, rank);
  return rank;
};
