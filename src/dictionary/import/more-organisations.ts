/**
 * Organisations that nobody curated: parties, parliaments, courts, armed forces, companies, media, armed groups and
 * bodies named in event data. They stand last among namesakes and are found in a text only by a name that can hardly
 * mean anything else; their acronyms and short names are for looking up.
 */

import { foldName } from '../fold';
import { EVERYDAY_WORDS } from './everyday-words';
import { cleanName, isEverydayWord, isPrintable } from './names';
import type { Organisation } from './organisations';
import { isFreeSource } from './policy';
import type { RawOrganisation } from './raw';

/** Kinds of entities of their own, which curated files hold. */
const ELSEWHERE = new Set(['country', 'territory', 'government']);

/** A word that says that the name is an organisation's: "Front", "Partido", "Institute". */
const SAYS_WHAT =
  /\b(?:Part(?:y|ies|ido|ito|it|ija|ia|ei)|Front|Frente|Movement|Movimiento|Movimento|Mouvement|Union|Uni[óo]n|Unione|Alliance|Alianza|Alleanza|League|Liga|Coalition|Congress|Bloc|Bund|Federation|Confederation|Rally|Rassemblement|Assembly|Council|Committee|Commission|Parliament|Senate|Court|Tribunal|Forces|Army|Navy|Guard|Police|Brigades?|Militia|Resistance|Jihad|Cartel|Association|Organi[sz]ation|Institute|Institution|Foundation|Fund|Trust|Society|Federal|Bank|Agency|Authority|Cent(?:re|er)|Network|Forum|University|Corps|Corporation|Company|Group|Holdings|Industries|Technologies|Systems|International|Communist|Socialist|Democrats|Liberals|Conservatives|Republicans|Democratic|Liberation|Volunteers|Times|Post|News|Herald|Tribune|Gazette|Journal|Zeitung|Post)\b/u;

/** Names of bodies that many countries have: they name one only together with the country. */
const NEEDS_COUNTRY =
  /^(?:the )?(?:\w+ )?(?:parliament|senate|congress|national assembly|house of \w+|supreme court|constitutional court|high court|court of appeals?|national congress|legislative assembly|chamber of deputies|federal council|army|navy|air force|armed forces|national guard|national police|coast guard|council of state|assembly)$/iu;

/** Event data put persons, phrases and codes among the organisations; a real one says what it is. */
const isDoubtful = (row: RawOrganisation, name: string): boolean => {
  if (!row.sources.every((source) => source === 'petrarch2')) return false;
  return (
    !SAYS_WHAT.test(name) || !/^\S+ \S+/u.test(name) || /\b(?:Ngos?|Usa|Uk|Un|Us|Eu|Drc)\b|\b(?:And|Of)$/u.test(name)
  );
};

const KINDS: Readonly<Record<string, string>> = {
  legislature: 'parliament',
  military: 'armed forces',
  'international organisation': 'international body',
};

/** Companies of the index, newspapers and state bodies are known to those who follow the subject; the rest is obscure. */
const prominenceOf = (row: RawOrganisation): number => {
  if (row.sources.includes('s-and-p-500') || row.sources.includes('fundus')) return 4;
  return row.sources.includes('factbook') && row.kind !== 'party' ? 4 : 5;
};

/** True when a name is made of words that stand in any text: "New Way", "Target", "Power to the People". */
const isEveryday = (name: string): boolean => {
  if (isEverydayWord(name)) return true;
  const words = foldName(name).text.split(' ');
  return words.every((word) => EVERYDAY_WORDS.has(word) || /^\d+$/u.test(word));
};

const STATE_BODIES = new Set(['court', 'legislature', 'military']);

/** What may be found in a text by itself. */
const isTelling = (name: string, row: RawOrganisation): boolean => {
  // "Court of Cassation" is one of many; with its country it is the entity's name.
  if (STATE_BODIES.has(row.kind) && name !== cleanName(row.name)) return false;
  // A dash in a name is written in so many ways that it cannot be found.
  if (!/^\p{Lu}/u.test(name) || /[–—/]| - /u.test(name) || isEveryday(name)) return false;
  if (/^\S+ \S+/u.test(name)) return SAYS_WHAT.test(name) || row.kind === 'company' || row.kind === 'media';
  // One word may be a last name or a place; only what is coined, "CrowdStrike", is not.
  return /\p{Ll}\p{Lu}\p{Ll}/u.test(name) && !/^(?:Mc|Mac)/u.test(name);
};

/** The company form at the end, which newspapers leave out. */
const COMPANY_FORM = /,? (?:Inc|Corp|Corporation|Company|Co|Ltd|plc|PLC|N\.V|Holdings|Group)\.?$/u;

const aliasesOf = (row: RawOrganisation, name: string): string[] => {
  const seen = new Set([foldName(name).text]);
  const kept: string[] = [];
  const short = row.kind === 'company' ? name.replace(COMPANY_FORM, '') : name;
  for (const given of [short, ...row.aliases.map(cleanName)]) {
    const alias = given.replace(/^(?:the|aka) /u, '');
    const folded = foldName(alias);
    if (folded.tokens === 0 || folded.tokens > 12 || seen.has(folded.text) || !isPrintable(alias)) continue;
    if (NEEDS_COUNTRY.test(alias) || (alias.length < 3 && !/^[A-Z]{2}$/u.test(alias))) continue;
    seen.add(folded.text);
    kept.push(isTelling(alias, row) ? alias : `!${alias}`);
  }
  return kept.sort();
};

const countryOf = (code: string): string => (/^[A-Z]{2}$/u.test(code) && code !== 'EU' && code !== 'UN' ? code : '');

/**
 * The organisations that free sources add to the known ones. What a known one in the same country is called already is
 * left out; `report` hears how many.
 */
export const moreOrganisations = (
  rows: readonly RawOrganisation[],
  known: readonly Organisation[],
  report: (line: string) => void,
): Organisation[] => {
  const taken = new Map<string, Set<string>>();
  const claim = (name: string, country: string): void => {
    const key = foldName(name).text;
    taken.set(key, (taken.get(key) ?? new Set()).add(country));
  };
  const isTaken = (name: string, country: string): boolean => {
    const countries = taken.get(foldName(name).text);
    return countries !== undefined && (country === '' || countries.has('') || countries.has(country));
  };
  for (const { name, aliases, country } of known) {
    for (const item of [name, ...aliases]) claim(item.replace(/^!/u, ''), country);
  }
  const added: Organisation[] = [];
  let doubles = 0;
  const byTrust = [...rows].sort((a, b) => prominenceOf(a) - prominenceOf(b) || (a.id < b.id ? -1 : 1));
  for (const row of byTrust) {
    const source = row.sources.find(isFreeSource);
    const name = cleanName(row.name);
    if (row.area !== '' || !source || ELSEWHERE.has(row.kind) || !isPrintable(name) || isDoubtful(row, name)) continue;
    if (row.kind === 'company' && source === 'petrarch2') continue;
    const { tokens } = foldName(name);
    const country = countryOf(row.country);
    if (tokens === 0 || tokens > 12 || NEEDS_COUNTRY.test(name)) continue;
    const long = [name, ...row.aliases.map(cleanName)].filter((item) => foldName(item).tokens > 1);
    if ([name, ...long].some((item) => isTaken(item, country))) {
      doubles++;
      continue;
    }
    for (const item of [name, ...long]) claim(item, country);
    const aliases = aliasesOf(row, name);
    added.push({
      id: row.id,
      name,
      aliases: isTelling(name, row) ? aliases : [`!${name}`, ...aliases],
      kind: KINDS[row.kind] ?? row.kind,
      country,
      wikipedia: row.wikipedia,
      prominence: prominenceOf(row),
      source,
    });
  }
  report(`${doubles} organisations of the imports are there already under the same name`);
  return added;
};
