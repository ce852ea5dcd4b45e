/**
 * Persons that an article names by surname only: "President Obama" and "Mr. Kato" by their title, "Putin" by being too
 * well known to need a first name.
 */
import type { Chains } from './chains';
import { isBesideSaying } from './evidence';
import { fold } from './fold';
import { linkChain, linkFullName, titleFit } from './linking';
import { displayName } from './name-groups';
import type { Piece } from './pieces';
import { isAtStart, type Reading, Shape } from './reading';
import { Tag } from './tagged-entities';
import type { TitlePhrase } from './titles';
import { NEEDS_EVIDENCE } from './words/common-surnames';
import { isClearFirstName, isFirstName } from './words/first-names';
import { FUNCTION_WORDS } from './words/function-words';
import { ORGANISATION_ENDS, OTHER_ENDS } from './words/organisation-words';
import { COURTESY } from './words/person-nouns';
import { PLACES } from './words/place-words';

/**
 * Makes chains for persons whom readers know by surname, where the article names a namesake in full: "President Obama"
 * beside Michelle Obama, "Trump" long before Melania Trump.
 */
export const seedFamous = (
  reading: Reading,
  chains: Chains,
  pieces: readonly Piece[],
  countries: ReadonlyMap<string, number>,
): void => {
  const byWord = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (piece.kind !== 'single' || piece.shouted) continue;
    const word = reading.folded[piece.from] ?? '';
    if (!chains.hasSurname(word)) continue;
    const list = byWord.get(word);
    if (list) list.push(piece);
    else byWord.set(word, [piece]);
  }
  for (const [word, list] of byWord) {
    const namesakes = chains.called(word);
    const known = new Set(namesakes.flatMap((chain) => [...chain.known]));
    const [first] = list as [Piece, ...Piece[]];
    let index = -1;
    const heads = new Set<string>();
    for (const { title } of list) {
      if (!title || title.courtesy || namesakes.some((chain) => chain.heads.has(title.heads[0] ?? ''))) continue;
      const holder = holderOf(reading, displayName(reading, first), title);
      if (holder < 0 || known.has(holder)) continue;
      index = holder;
      for (const head of title.heads) heads.add(head);
    }
    if (index < 0) {
      const named = Math.min(...namesakes.map((chain) => chain.firstToken));
      const early = list.filter(({ from }) => from < named).length;
      if (early >= 2) index = wellKnown(reading, displayName(reading, first), countries);
    }
    if (index < 0 || known.has(index)) continue;
    const entity = reading.dictionary.entity(index);
    const chain = chains.create([word], entity.name, '');
    chain.entity = index;
    chain.knownGender = entity.gender;
    for (const head of heads) chain.knownFor.add(head);
  }
};

/** The well-known person of a surname whose roles the title names, or -1. */
const holderOf = (reading: Reading, surname: string, title: TitlePhrase): number => {
  for (const index of reading.dictionary.bySurname(surname)) {
    const entity = reading.dictionary.entity(index);
    if (entity.kind === 'person' && entity.prominence <= 2 && titleFit(reading, entity, title) >= 2.5) return index;
  }
  return -1;
};

/** Makes chains for surnames that no full name in the article explains. `pieces` are the ones without a chain. */
export const findSurnamePersons = (
  reading: Reading,
  chains: Chains,
  pieces: readonly Piece[],
  countries: ReadonlyMap<string, number>,
): void => {
  const byWord = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const word = reading.folded[piece.to - 1] ?? '';
    const list = byWord.get(word);
    if (list) list.push(piece);
    else byWord.set(word, [piece]);
  }
  for (const [word, list] of byWord) {
    const given = givenInTitle(reading, word);
    if (given) addNamedInTitle(reading, chains, [given, word], list, countries);
    else if (list.some((piece) => isTitled(reading, piece))) addTitled(reading, chains, word, list, countries);
    else if (!addWellKnown(reading, chains, word, list, countries)) addTagged(reading, chains, word, list);
  }
};

/** The given name before a surname in the headline, which is no part of the text; empty if there is none. */
const givenInTitle = ({ document }: Reading, surname: string): string => {
  const words = document.title.split(/\s+/u).map((word) => word.replace(/^[^\p{L}]+|['’]s$|[^\p{L}.]+$/gu, ''));
  const at = words.findIndex((word, i) => i > 0 && fold(word.toLowerCase()) === surname && isNamed(words[i - 1] ?? ''));
  return at > 0 ? (words[at - 1] ?? '') : '';
};

const isNamed = (word: string): boolean => /^\p{Lu}/u.test(word) && isClearFirstName(fold(word.toLowerCase()));

const addNamedInTitle = (
  reading: Reading,
  chains: Chains,
  [given, surname]: readonly [string, string],
  pieces: readonly Piece[],
  countries: ReadonlyMap<string, number>,
): void => {
  const [first] = pieces;
  if (!first) return;
  const chain = chains.create([fold(given.toLowerCase()), surname], `${given} ${displayName(reading, first)}`, '');
  for (const { from, to, title } of pieces) chain.add({ from, to, form: 'surname', title });
  linkFullName(reading, chain, countries);
};

const isTitled = (reading: Reading, { title, from }: Piece): boolean => {
  if (!title) return false;
  const word = reading.folded[from] ?? '';
  if (PLACES.has(word) && !title.courtesy) return false;
  if (ORGANISATION_ENDS.has(word) || OTHER_ENDS.has(word) || FUNCTION_WORDS.has(word)) return false;
  // "spokesman Peskov" and "President Obama", but not "owner Fiat": a capital, a courtesy or an office before the name.
  const head = title.heads[0] ?? '';
  return (
    COURTESY.has(head) ||
    reading.shape[from - 1] !== Shape.Lower ||
    !/^(?:owner|rival|partner|model|host|friend|founder|head|chief|star|champion|prop|legend|boss|writer|private|canon|general|major|mother|father|count|member|prosecutor|forward|judge|conservative|liberal|independent|socialist|republican|democrat)$/u.test(
      head,
    )
  );
};

const addTitled = (
  reading: Reading,
  chains: Chains,
  word: string,
  pieces: readonly Piece[],
  countries: ReadonlyMap<string, number>,
): void => {
  const [first] = pieces;
  if (!first) return;
  const chain = chains.create([word], displayName(reading, first), '');
  for (const { from, to, title } of pieces) chain.add({ from, to, form: 'surname', title });
  // An obscure namesake must have the very office; a household name needs no more than "Mr.".
  linkChain(reading, chain, reading.dictionary.bySurname(chain.name), countries, 4);
};

/**
 * The person whom a bare surname means to every reader at that date, or -1. In a transcript also the host of a programme
 * that the text names.
 */
const wellKnown = (
  reading: Reading,
  surname: string,
  countries: ReadonlyMap<string, number>,
  takesTurns = false,
): number => {
  const { dictionary, date } = reading;
  let best = -1;
  let bestScore = 0;
  let second = 0;
  for (const index of dictionary.bySurname(surname)) {
    const entity = dictionary.entity(index);
    if (entity.kind !== 'person' || entity.prominence > (takesTurns ? 4 : 2)) continue;
    const role = dictionary.roleAt(index, date);
    if (!role || (entity.prominence > 2 && (role.former || !namesBodyOf(reading, role.role)))) continue;
    const score =
      (entity.prominence === 1 ? 2 : 1) +
      (role.former ? 0 : 1) -
      // "Obama" is the president, not his wife.
      (/^first (?:lady|gentleman)/iu.test(role.role) ? 0.5 : 0) +
      (entity.country && countries.has(entity.country) ? 1 : 0);
    if (score > bestScore) {
      second = bestScore;
      bestScore = score;
      best = index;
    } else if (score > second) second = score;
  }
  return bestScore >= 3 && bestScore > second ? best : -1;
};

/** "PARK: Let me ask": a turn of a transcript. */
const isTurn = ({ shape, document }: Reading, { from, to }: Piece): boolean =>
  shape[from] === Shape.Capitals && document.words[to] === ':';

/** Whether the text names the body a role belongs to: "Fox News Sunday" of its anchor. */
const namesBodyOf = ({ document }: Reading, role: string): boolean => {
  const body = role.slice(role.indexOf(' of ') + 4);
  return role.includes(' of ') && body.includes(' ') && document.text.includes(body);
};

const addWellKnown = (
  reading: Reading,
  chains: Chains,
  word: string,
  pieces: readonly Piece[],
  countries: ReadonlyMap<string, number>,
): boolean => {
  const [first] = pieces;
  if (!first || word.length < 3 || PLACES.has(word) || FUNCTION_WORDS.has(word)) return false;
  const takesTurns = pieces.some((piece) => isTurn(reading, piece));
  const said = takesTurns || pieces.some((piece) => isBesideSaying(reading, piece));
  if ((NEEDS_EVIDENCE.has(word) || isFirstName(word)) && !said) return false;
  if (reading.inLowerCase.has(word) && !said) return false;
  const index = wellKnown(reading, displayName(reading, first), countries, takesTurns);
  if (index < 0) return false;
  const entity = reading.dictionary.entity(index);
  const chain = chains.create([word], entity.name, '');
  chain.entity = index;
  for (const { from, to, title } of pieces) chain.add({ from, to, form: 'surname', title });
  return true;
};

/** How sure the tagger has to be over all places of a name that stands alone. */
const PERSON_ON_AVERAGE = 0.6;
/** The same for a word that stands at beginnings of sentences only and that nobody is known to be called. */
const PERSON_AT_START = 0.8;

/** One whom the article calls by one word only, and whom the tagger takes for a person. */
const addTagged = (reading: Reading, chains: Chains, word: string, pieces: readonly Piece[]): void => {
  const { tagging, inLowerCase } = reading;
  const sure = pieces.filter((piece) => piece.sure);
  const [first] = sure;
  if (!first || !tagging) return;
  let sum = 0;
  for (const piece of pieces) sum += tagging.probability(Tag.Person, piece);
  // An everyday word that is somebody's name as well ("You", "Such") names them where the tagger says so and nowhere else.
  const isWord = inLowerCase.has(word) || FUNCTION_WORDS.has(word);
  if (sum < pieces.length * PERSON_ON_AVERAGE && !isWord) return;
  const name = displayName(reading, first);
  if (sum < pieces.length * PERSON_AT_START && !isFirstName(word) && !reading.dictionary.bySurname(name).length) {
    if (pieces.every(({ from }) => isAtStart(reading, from))) return;
  }
  const chain = chains.create([word], name, '');
  for (const { from, to, title } of isWord ? sure : pieces) chain.add({ from, to, form: 'surname', title });
};
