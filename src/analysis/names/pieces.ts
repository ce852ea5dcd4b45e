/**
 * Takes runs of capitalised tokens apart: titles, nationalities and function words off, dictionary names and
 * organisations recognised by their form out, and what is left stands as a possible name of a person.
 */
import type { TokenRange } from '../text/document';
import { doubtfulSurnames, isSurnameHere } from './doubtful-surnames';
import { type KnownName, type KnownNames, reachesBeyondRun } from './known-names';
import { findRuns } from './name-runs';
import { isAtStart, type Reading, Shape, Style } from './reading';
import { isTitle, portfolioLength, type TitlePhrase, titleBefore } from './titles';
import { isClearFirstName, isFamilyFirst, isFirstName } from './words/first-names';
import { FUNCTION_WORDS, GENERATIONS, PARTICLES, TIME_WORDS } from './words/function-words';
import {
  NOT_ACRONYMS,
  NOT_GIVEN,
  ORGANISATION_ENDS,
  ORGANISATION_OF_HEADS,
  OTHER_ENDS,
} from './words/organisation-words';
import { TITLE_MODIFIERS } from './words/person-nouns';
import { PLACES } from './words/place-words';

export type PieceKind =
  /** A dictionary person, organisation, seat of power or country. */
  | 'known-person'
  | 'known-organisation'
  | 'country'
  /** By its form, or an acronym. */
  | 'organisation'
  | 'acronym'
  /** Two words or more, or one, that may name a person. */
  | 'full'
  | 'single';

export interface Piece extends TokenRange {
  readonly kind: PieceKind;
  /** Dictionary entities of this name, empty if unknown. */
  readonly entities: readonly number[];
  readonly title: TitlePhrase | null;
  /** In a headline or a line of capitals. */
  readonly shouted: boolean;
  /** The tagger has found it: a person, a body, or a country that acts as one. */
  readonly sure?: boolean;
}

const ACRONYM = /^(?=.{2,8}$)\p{L}{1,3}(?:[&.-]?\p{L}){1,5}\.?$/u;
/** "N.C.", "W.Va.", and the party and state of a legislator: "D-N.Y.". */
const STATE = /^(?:[nsw]\.?[cdhjmvy]a?\.?|r\.i\.?|[dri]-.*|u-s-a)$/;

/** Adjectives that begin sentences and names of organisations alike. */
const ORGANISATION_ADJECTIVE =
  /^(?:national|international|foreign|domestic|global|public|private|political|economic|social|military|civil|human|new|general|local|first|major|good|great|united|media|students?|teachers|workers|doctors|lawyers|officers|voters|parents|women|men|children|police|data|research|general)$/;

const PARTY_WORD =
  /^(?:democratic|republican|libertarian|conservative|liberal|labou?r|socialist|communist|democrats?|republicans|conservatives|islamist|christian|catholic|muslims?|jews?|jewish|christians)$/;

/** "Theresa May", "Fredric March". */
const SURNAME_MONTH = /^(?:may|march|june|august|summer|winter)$/;

/** All pieces in text order, not overlapping. */
export const findPieces = (reading: Reading, known: KnownNames): Piece[] => {
  const pieces: Piece[] = [];
  const splitter = new Splitter(reading, known, pieces);
  const wide = known.names.filter((name) => name.kind !== 'person' && reachesBeyondRun(reading, name));
  const runs = findRuns(reading);
  let next = 0;
  for (const run of runs) {
    let { from } = run;
    for (; next < wide.length && (wide[next]?.from ?? 0) < run.to; next++) {
      const name = wide[next];
      if (!name || name.to <= from) continue;
      if (name.from > from) splitter.split(from, name.from, false);
      splitter.emitKnown(name);
      from = name.to;
    }
    if (from < run.to) splitter.split(from, run.to, run.joined);
    else if (from > run.to) splitter.taken = from;
  }
  return pieces.sort((a, b) => a.from - b.from);
};

/** Last words that are hardly ever surnames. */
const NOT_SURNAME =
  /^(?:acts?|agreement|accords?|avenue|awards?|airport|beach|boulevard|building|canal|championships?|clause|code|constitution|county|cup|days|district|elections?|empire|era|festival|finals?|highway|hotel|island|islands|isles|lakes|laws|mountains?|museum|ocean|olympics|open|palace|peninsula|prison|prize|project|province|railway|record|region|report|republic|resolution|river|road|season|series|stadium|state|station|strait|street|summit|syndrome|territory|tournament|tower|towers|township|treaty|trial|tour|trophy|tunnel|valley|virus|war|wars|weekend|world|year|zone|america|africa|asia|europe|american|african|asian|european|islam|islamic|democrats?|republicans?|hurricane|storm|theorem|vaccine|variant|plan|law|story|album|version)$/;

/** Whether a last word makes two words something else than a person, given the first. */
const isHardEnd = (first: string, last: string): boolean => NOT_SURNAME.test(last) || NOT_GIVEN.has(first);

class Splitter {
  /** Tokens before this index already belong to a piece. */
  taken = 0;
  /** Titles and countries that the article has as the surname of a full name: "Larry King", "Jim Jordan". */
  private readonly surnames: ReadonlySet<string>;

  constructor(
    private readonly reading: Reading,
    private readonly known: KnownNames,
    private readonly pieces: Piece[],
  ) {
    this.surnames = doubtfulSurnames(reading);
  }

  /** Cuts a run at its titles and parses what stands between. */
  split(runFrom: number, to: number, joined: boolean): void {
    const { folded } = this.reading;
    const start = Math.max(runFrom, this.taken);
    if (start >= to) return;
    const from = start + (joined ? 0 : portfolioLength(this.reading, start, to));
    let zone = from;
    for (let i = from; i < to; i++) {
      if (!this.isTitleHere(i, zone, to)) continue;
      this.parseZone(zone, i, joined);
      zone = i + 1;
      // "Secretary of State Marco Rubio" comes as one run where "Secretary" is taken for the head of a name.
      if (/^(?:of|for)$/u.test(folded[zone] ?? '')) zone += 1 + portfolioLength(this.reading, zone + 1, to);
    }
    this.parseZone(zone, to, joined);
  }

  /** A title at `i` ends a zone unless it is the last word of a person's name ("Peter King") or of an office's name. */
  private isTitleHere(i: number, zone: number, to: number): boolean {
    const { folded } = this.reading;
    const word = folded[i] ?? '';
    if (!isTitle(word) || isSurnameHere(this.reading, this.surnames, i)) return false;
    const match = this.known.names[this.coveringKnown(i)];
    if (match && match.to - match.from > 1 && match.from >= zone) return false;
    if (i === zone) return true;
    const first = folded[zone] ?? '';
    const isName = isFirstName(first) && !TITLE_MODIFIERS.has(first) && !this.isNationality(zone);
    return !(isName && (i === to - 1 || i === zone + 1));
  }

  private isNationality(i: number): boolean {
    return this.reading.dictionary.countryOf(this.reading.document.words[i] ?? '') !== null;
  }

  private coveringKnown(i: number): number {
    for (let j = i; j > i - 6 && j >= 0; j--) {
      const index = this.known.at[j] ?? -1;
      if (index >= 0) return (this.known.names[index]?.to ?? 0) > i ? index : -1;
    }
    return -1;
  }

  private parseZone(zoneFrom: number, zoneTo: number, joined: boolean): void {
    const { folded, document } = this.reading;
    let from = zoneFrom;
    let to = zoneTo;
    while (from < to && this.isStrippable(from, to, joined)) from++;
    while (to > from && this.isTrailer(to - 1)) to--;
    if (from >= to) return;
    // A day or month inside: "Trump Friday", "March Madness".
    for (let i = from + 1; i < to; i++) {
      if (!TIME_WORDS.has(folded[i] ?? '') || this.knownAt(i, from, to)) continue;
      if (i === to - 1 && SURNAME_MONTH.test(folded[i] ?? '') && isFirstName(folded[from] ?? '')) continue;
      this.parseZone(from, i, joined);
      this.parseZone(i + 1, to, joined);
      return;
    }
    const exact = this.known.names[this.known.at[from] ?? -1];
    if (exact && exact.to === to) {
      if (exact.kind === 'country' && to - from === 1 && isSurnameHere(this.reading, this.surnames, from))
        this.emit('single', from, to);
      else this.emitKnown(exact);
      return;
    }
    const shouted = this.isShouted(from);
    if (!shouted && this.isOrganisation(from, to, joined)) {
      this.emit('organisation', from, to);
      return;
    }
    if (this.splitAtKnown(from, to)) return;
    if (shouted) {
      for (let i = from; i < to; i++) this.emitShouted(i);
      return;
    }
    const last = folded[to - 1] ?? '';
    // "Tiger Woods", "Christopher Hill": two words may be a person's, and evidence decides.
    if (to - from > 1 && OTHER_ENDS.has(last) && (to - from > 2 || isHardEnd(folded[from] ?? '', last))) return;
    if (to - from === 1) this.emitSingle(from, document.words[from] ?? '');
    else this.emitFull(from, to);
  }

  /** Function words, days, modifiers and nationalities before a name. */
  private isStrippable(i: number, to: number, joined: boolean): boolean {
    const { folded, reading } = { folded: this.reading.folded, reading: this.reading };
    const word = folded[i] ?? '';
    if (this.known.at[i] !== -1 && (this.known.names[this.known.at[i] ?? 0]?.to ?? 0) <= to) return false;
    if (ORGANISATION_ADJECTIVE.test(word) && i + 1 < to && (joined || ORGANISATION_ENDS.has(folded[to - 1] ?? '')))
      return false;
    if (FUNCTION_WORDS.has(word)) return !(i + 1 < to && isFirstName(word) && !isAtStart(reading, i));
    if (TIME_WORDS.has(word)) return !(i + 1 < to && isFirstName(word));
    if (reading.shape[i] === Shape.Initial && i + 1 >= to) return true;
    if (GENERATIONS.has(word)) return true;
    if (
      i + 1 < to &&
      isAtStart(reading, i) &&
      reading.inLowerCase.has(word) &&
      !isFirstName(word) &&
      !PARTICLES.has(word)
    ) {
      return !ORGANISATION_ENDS.has(folded[to - 1] ?? '');
    }
    return false;
  }

  private isTrailer(i: number): boolean {
    const word = this.reading.folded[i] ?? '';
    return (
      this.reading.shape[i] === Shape.Other ||
      (this.reading.shape[i] === Shape.Lower && (PARTICLES.has(word) || FUNCTION_WORDS.has(word)))
    );
  }

  private knownAt(i: number, from: number, to: number): boolean {
    const match = this.known.names[this.coveringKnown(i)];
    return match !== undefined && match.from >= from && match.to <= to;
  }

  private isShouted(i: number): boolean {
    return this.reading.style[this.reading.document.paragraphOf[i] ?? 0] !== Style.Prose;
  }

  private isOrganisation(from: number, to: number, joined: boolean): boolean {
    const { folded } = this.reading;
    const last = folded[to - 1] ?? '';
    if (to - from < 2) return false;
    if (PLACES.has(folded.slice(from, to).join('_'))) return false;
    // "Oliver K. Hedge"
    if (to - from === 3 && this.reading.shape[from + 1] === Shape.Initial && isFirstName(folded[from] ?? ''))
      return false;
    if (ORGANISATION_ENDS.has(last))
      return !(isClearFirstName(folded[from] ?? '') && to - from === 2 && isFirstName(last));
    if (!joined) return false;
    for (let i = from; i < to - 1; i++) {
      const next = folded[i + 1] ?? '';
      if (next === '&') return true;
      if (ORGANISATION_OF_HEADS.has(folded[i] ?? '') && /^(?:of|for|on)$/u.test(next)) return true;
    }
    return false;
  }

  /** Cuts a zone at the first dictionary name in it that can be believed there. */
  private splitAtKnown(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const name = this.known.names[this.known.at[i] ?? -1];
      if (!name || name.to > to || !this.isBelievable(name, from, to)) continue;
      if (name.from > from) this.parseZone(from, name.from, false);
      this.emitKnown(name);
      if (name.to < to) this.parseZone(name.to, to, false);
      return true;
    }
    return false;
  }

  private isBelievable(name: KnownName, from: number, to: number): boolean {
    const { folded, reading } = { folded: this.reading.folded, reading: this.reading };
    const after = folded[name.to] ?? '';
    const last = folded[to - 1] ?? '';
    if (this.isShouted(from)) return name.to - name.from > 1 || name.kind !== 'person';
    if (name.kind === 'person') {
      if (name.to < to) return false;
      for (let i = from; i < name.from; i++) {
        if (!TITLE_MODIFIERS.has(folded[i] ?? '') && !reading.dictionary.countryOf(reading.document.words[i] ?? ''))
          return false;
      }
      return true;
    }
    if (name.to < to && (OTHER_ENDS.has(last) || ORGANISATION_ENDS.has(last))) return false;
    const single = name.to - name.from === 1;
    if (single && name.to < to && isFirstName(folded[name.from] ?? '') && !NOT_GIVEN.has(after)) return false;
    // "Michael Jordan", "Nelson Chelsea": the last word of a person's name.
    return !(name.from > from && isFirstName(folded[from] ?? '') && name.from === from + 1);
  }

  /** A word of a headline: it counts if a chain of the article has this surname. */
  private emitShouted(i: number): void {
    const { folded, shape } = this.reading;
    const word = folded[i] ?? '';
    const next = folded[i + 1] ?? '';
    if ((shape[i] ?? 0) < Shape.Capital || word.length < 3 || FUNCTION_WORDS.has(word)) return;
    if (ORGANISATION_ENDS.has(next) || OTHER_ENDS.has(next)) return;
    this.emit('single', i, i + 1);
  }

  emitKnown(name: KnownName): void {
    const { folded } = this.reading;
    let { from } = name;
    // Aliases such as "Crown Prince Mohammed bin Salman".
    while (name.kind === 'person' && from < name.to - 1 && (isTitle(folded[from] ?? '') || folded[from] === 'crown'))
      from++;
    const kind = name.kind === 'person' ? 'known-person' : name.kind === 'country' ? 'country' : 'known-organisation';
    this.emit(kind, from, name.to, name.entities);
  }

  private emitSingle(i: number, word: string): void {
    const { folded, reading } = { folded: this.reading.folded, reading: this.reading };
    const lower = folded[i] ?? '';
    if (isSurnameHere(this.reading, this.surnames, i)) {
      this.emit('single', i, i + 1);
      return;
    }
    if (reading.dictionary.countryOf(word)) return;
    if (reading.shape[i] === Shape.Capitals) {
      // "WALLACE: Let me ask …": a turn of a transcript.
      if (word.length > 3 && reading.document.words[i + 1] === ':') this.emit('single', i, i + 1);
      if (NOT_ACRONYMS.has(lower) || !ACRONYM.test(word) || STATE.test(lower)) return;
      if (!this.isDateline(i)) this.emit('acronym', i, i + 1);
      return;
    }
    if (reading.shape[i] !== Shape.Capital || isTitle(lower) || PARTY_WORD.test(lower)) return;
    if (TITLE_MODIFIERS.has(lower) && (!isFirstName(lower) || isTitle(folded[i + 1] ?? ''))) return;
    this.emit('single', i, i + 1);
  }

  /** "THUWAL — The reefs": the first word of a paragraph before a dash, a colon or a bracket. */
  private isDateline(i: number): boolean {
    const { paragraphs, paragraphOf, words } = this.reading.document;
    return paragraphs[paragraphOf[i] ?? -1]?.from === i && /^(?:[—–:(,-]|--+)$/u.test(words[i + 1] ?? '');
  }

  private emitFull(runFrom: number, runTo: number): void {
    const { folded, reading } = { folded: this.reading.folded, reading: this.reading };
    let from = runFrom;
    const to = runTo;
    // "Russian Vladimir Kara-Murza", "Kenya's Foreign": nationalities and modifiers go, unless they may be given names.
    while (
      to - from > 1 &&
      ((reading.dictionary.countryOf(reading.document.words[from] ?? '') && !isFirstName(folded[from] ?? '')) ||
        (TITLE_MODIFIERS.has(folded[from] ?? '') && !isFirstName(folded[from] ?? '')))
    ) {
      from++;
    }
    if (to - from === 1) {
      this.emitSingle(from, reading.document.words[from] ?? '');
      return;
    }
    // "Miss Universe Alicia Machado": a common word before a given name.
    while (
      to - from > 2 &&
      isClearFirstName(folded[from + 1] ?? '') &&
      !isFirstName(folded[from] ?? '') &&
      (isCommon(reading, from) || isAtStart(reading, from))
    )
      from++;
    // "N. Korea", "W. Va.": a place with its point of the compass.
    if (
      reading.shape[from] === Shape.Initial &&
      (this.isNationality(to - 1) || (reading.document.words[to - 1] ?? '').endsWith('.'))
    )
      return;
    // "National Assembly Kim Jin-pyo": what stands before the given name was an organisation.
    for (let i = from; i < to - 2; i++) {
      const next = folded[i + 1] ?? '';
      if (!ORGANISATION_ENDS.has(folded[i] ?? '') || !(isFirstName(next) || isFamilyFirst(next))) continue;
      this.parseZone(from, i + 1, false);
      this.parseZone(i + 1, to, false);
      return;
    }
    if (to - from > 6) return;
    if (PLACES.has(folded.slice(from, to).join('_'))) return;
    this.emit('full', from, to);
  }

  private emit(kind: PieceKind, from: number, to: number, entities: readonly number[] = []): void {
    if (from < this.taken) return;
    this.taken = to;
    const isPerson = kind === 'known-person' || kind === 'full' || kind === 'single';
    const previous = this.pieces.at(-1);
    const sameParagraph =
      previous && this.reading.document.paragraphOf[previous.from] === this.reading.document.paragraphOf[from];
    const title = isPerson
      ? titleBefore(this.reading, from, sameParagraph && !isTitlePart(previous.kind) ? previous.to : 0)
      : null;
    this.pieces.push({ kind, from, to, entities, title, shouted: this.isShouted(from) });
  }
}

const isCommon = ({ folded, inLowerCase }: Reading, i: number): boolean => {
  const word = folded[i] ?? '';
  return NOT_GIVEN.has(word) || OTHER_ENDS.has(word) || ORGANISATION_ENDS.has(word) || inLowerCase.has(word);
};

/** Organisations and countries may stand inside a title phrase: "White House press secretary". */
const isTitlePart = (kind: PieceKind): boolean => kind !== 'full' && kind !== 'known-person' && kind !== 'single';
