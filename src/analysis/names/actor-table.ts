/** The table of an article's actors while it is being filled, and the adoption of new ones that turn out to speak. */
import type { TokenRange } from '../text/document';
import { TokenKind } from '../text/tokens';
import { DETERMINERS, isSpeakerNoun } from '../text/word-classes';
import { fold } from './fold';
import { decideGender } from './gender';
import { displayName, nameWords } from './name-groups';
import { isAtStart, isNameShape, type Reading, Shape, Style } from './reading';
import { Tag } from './tagged-entities';
import { genderOfTitle, isPersonNoun, isTitle, titleBefore } from './titles';
import type { ActorDraft, ActorTable, Mention } from './types';
import { isFirstName } from './words/first-names';
import { FUNCTION_WORDS, TIME_WORDS } from './words/function-words';
import { NOT_ACRONYMS, ORGANISATION_ENDS, ORGANISATION_OF_HEADS, OTHER_ENDS } from './words/organisation-words';
import { PLACES } from './words/place-words';

/**
 * Builds the table from drafts and mentions: actors in order of first mention, mentions in order of the text. A mention
 * that overlaps an earlier or longer one is dropped, and an actor left without any.
 */
export const makeTable = (reading: Reading, drafts: readonly ActorDraft[], unsorted: Mention[]): ActorTable => {
  const mentions: Mention[] = [];
  const mentionOf = new Int32Array(reading.document.tokens.count).fill(-1);
  const actors: ActorDraft[] = [];
  const numbers = new Map<number, number>();
  const sorted = unsorted.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  for (const mention of sorted) {
    if (mention.from < end || mention.to <= mention.from) continue;
    mentionOf.fill(mentions.length, mention.from, mention.to);
    let actor = numbers.get(mention.actor);
    const draft = drafts[mention.actor];
    if (actor === undefined) {
      if (!draft) continue;
      actor = actors.length;
      actors.push(draft);
      numbers.set(mention.actor, actor);
    }
    mentions.push({ ...mention, actor });
    end = mention.to;
  }
  const table: ActorTable = { actors, mentions, mentionOf, adopt: (range) => adopter.adopt(range) };
  const adopter = new Adopter(reading, table);
  return table;
};

/** Plurals of nouns for people. */
const AGENTS = /(?:ers|ors|ians|ists|ans|ites|ents|ants|ics|inos|inas)$/u;
const isPlural = (folded: string): boolean => folded.length > 3 && /[^s]s$/u.test(folded);

/** The same word, or a long one with one letter more, less or other, after the same first two. */
const isSpelledLike = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1 || a.slice(0, 2) !== b.slice(0, 2))
    return false;
  let i = 0;
  while (a[i] === b[i]) i++;
  const [x, y] = [a.slice(a.length >= b.length ? i + 1 : i), b.slice(b.length >= a.length ? i + 1 : i)];
  return x === y;
};

/** The short names by which the actors of a table may be called. */
interface ShortNames {
  /** Persons by the first two letters of their surname. */
  readonly surnames: ReadonlyMap<string, readonly { readonly surname: string; readonly actor: number }[]>;
  /** Bodies by the first of several words. */
  readonly bodies: ReadonlyMap<string, number>;
}

const MOST_ALIKE = 32;

const shortNames = (actors: readonly ActorDraft[]): ShortNames => {
  const surnames = new Map<string, { surname: string; actor: number }[]>();
  const bodies = new Map<string, number>();
  for (const [actor, { kind, name }] of actors.entries()) {
    const words = fold(name.toLowerCase()).split(' ');
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (words.length < 2) continue;
    if (kind === 'organisation' && !bodies.has(first)) bodies.set(first, actor);
    if (kind !== 'person') continue;
    const alike = surnames.get(last.slice(0, 2)) ?? [];
    if (alike.length < MOST_ALIKE) alike.push({ surname: last, actor });
    surnames.set(last.slice(0, 2), alike);
  }
  return { surnames, bodies };
};

class Adopter {
  /** Adopted actors by the folded words of their name. */
  private readonly adopted = new Map<string, number>();
  private index: ShortNames | null = null;
  /** Where each capitalised word stands, built when the first actor is adopted. */
  private places: Map<string, number[]> | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly table: ActorTable,
  ) {}

  private get called(): ShortNames {
    this.index ??= shortNames(this.table.actors);
    return this.index;
  }

  adopt(range: TokenRange): number {
    const name = this.nameIn(range);
    if (!name) return -1;
    const { table, reading } = this;
    if (this.isNobody(name)) return -1;
    const mention = table.mentionOf[name.to - 1] ?? -1;
    if (mention >= 0) return table.mentions[mention]?.actor ?? -1;
    for (let i = name.from; i < name.to; i++) if ((table.mentionOf[i] ?? -1) >= 0) return -1;
    const { words } = nameWords(reading, name.from, name.to);
    const key = words.join(' ');
    if (!key) return -1;
    const known = this.adopted.get(key) ?? this.personCalled(key) ?? this.bodyCalled(key);
    if (known !== undefined) {
      this.insert([{ ...name, actor: known, form: 'name' }]);
      return known;
    }
    const actor = table.actors.length;
    table.actors.push(this.draft(name, words));
    this.adopted.set(key, actor);
    this.insert(this.occurrences(name).map((place) => ({ ...place, actor, form: 'name' })));
    return actor;
  }

  private draft(name: TokenRange, words: readonly string[]): ActorDraft {
    const { reading } = this;
    const text = displayName(reading, name);
    const title = titleBefore(reading, name.from, Math.max(0, name.from - 6));
    const isBody = this.isBody(name);
    return {
      entity: -1,
      candidates: [],
      name: text,
      kind: isBody ? 'organisation' : 'person',
      gender: isBody ? null : decideGender(genderOfTitle(title), null, words[0] ?? '', 0),
      titles: title ? [...title.heads] : [],
      described: title && !title.courtesy ? [displayName(reading, title)] : [],
    };
  }

  /**
   * The person of the article whose last name one word is, or is but for a slip of the pen: a heading's "Park" where the
   * article has "Mayor Park", "Schneidermann" for "Schneiderman". Of several, the one whose surname stands alone most.
   */
  private personCalled(word: string): number | undefined {
    const { mentions } = this.table;
    let best: number | undefined;
    let most = -1;
    for (const { surname, actor } of this.called.surnames.get(word.slice(0, 2)) ?? []) {
      if (!isSpelledLike(word, surname)) continue;
      const alone = mentions.filter((mention) => mention.actor === actor && mention.form === 'surname').length;
      if (alone <= most) continue;
      best = actor;
      most = alone;
    }
    return best;
  }

  /** The body of the article whose name begins with a word: "Peabody" where it has named Peabody Energy. */
  private bodyCalled(word: string): number | undefined {
    return this.called.bodies.get(word);
  }

  /** The tagger takes it for a place, a people or, at the beginning of a sentence, for an ordinary word. */
  private isNobody(name: TokenRange): boolean {
    const { tagging } = this.reading;
    if (!tagging) return false;
    if (tagging.probability(Tag.Place, name) + tagging.probability(Tag.Other, name) >= 0.6) return true;
    return isAtStart(this.reading, name.from) && tagging.probability(Tag.None, name) >= 0.8;
  }

  private isBody({ from, to }: TokenRange): boolean {
    const { folded, tagging } = this.reading;
    if (titleBefore(this.reading, from, Math.max(0, from - 6))) return false;
    if (tagging) {
      const body = tagging.probability(Tag.Organisation, { from, to });
      const person = tagging.probability(Tag.Person, { from, to });
      if (Math.max(body, person) >= 0.4) return body > person;
    }
    if (ORGANISATION_ENDS.has(folded[to - 1] ?? '')) return true;
    if (to - from === 1) return !this.isPersonal(from);
    for (let i = from; i < to - 1; i++) {
      if (ORGANISATION_OF_HEADS.has(folded[i] ?? '') && folded[i + 1] === 'of') return true;
    }
    return folded.slice(from, to).includes('&');
  }

  /** Whether one word that speaks is rather a person than a firm or a site: "PolitiFact", "Reuters, which". */
  private isPersonal(i: number): boolean {
    const { shape, folded, document } = this.reading;
    const word = document.words[i] ?? '';
    // "PARK: Let me ask": a turn of a transcript.
    if (shape[i] === Shape.Capitals) return document.words[i + 1] === ':';
    if (isFirstName(folded[i] ?? '')) return true;
    if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(word) && !/^(?:Ma?c|D[aeiu]|L[aeo]|O['’]|Fitz|Van)\p{Lu}/u.test(word))
      return false;
    return !(document.words[i + 1] === ',' && document.lower[i + 2] === 'which');
  }

  /** The name in a source phrase: its first capitalised run after determiners and titles, before a comma. */
  private nameIn({ from: start, to: limit }: TokenRange): TokenRange | null {
    const { reading } = this;
    const { folded, words, lower } = {
      folded: reading.folded,
      words: reading.document.words,
      lower: reading.document.lower,
    };
    let from = start;
    while (from < limit && (!isNameShape(reading, from) || this.isBeforeName(from, limit))) {
      // A noun that is no title ends the search: "officials in Kyiv" are not Kyiv.
      if (/^(?:[,;:(]|in|of|at|from|for|on|to|with|by|who|that)$/u.test(lower[from] ?? '')) return null;
      from++;
    }
    if (from >= limit) return null;
    let to = from + 1;
    while (
      to < limit &&
      (isNameShape(reading, to) ||
        (lower[to] === 'of' && ORGANISATION_OF_HEADS.has(folded[to - 1] ?? '')) ||
        this.isParticle(to, limit))
    )
      to++;
    while (to > from && !isNameShape(reading, to - 1)) to--;
    const after = words[to] ?? '';
    // "Riverton Radio's Ada Park": the possessor is somebody else.
    if (to + 1 < limit && /^['’]s$/u.test(after))
      return isNameShape(reading, to + 1) ? this.nameIn({ from: to + 1, to: limit }) : null;
    // "Trump aides", "Moscow officials", "Obama's": somebody else is the source.
    if (
      to < limit &&
      /^(?:\p{Ll}|['’])/u.test(after) &&
      !/^(?:of|at|from|who|in|and|for|with|himself|herself|itself)$/u.test(after)
    )
      return null;
    return this.isNoName(from, to) ? null : { from, to };
  }

  /** Words with capitals that name nobody: days, places, nouns that begin a sentence, plurals, headings. */
  private isNoName(from: number, to: number): boolean {
    const { reading } = this;
    const { folded, dictionary, document } = reading;
    const last = folded[to - 1] ?? '';
    const word = document.words[to - 1] ?? '';
    const isGiven = to - from > 1 && isFirstName(folded[from] ?? '');
    if (reading.style[document.paragraphOf[from] ?? 0] !== Style.Prose && !isGiven) return true;
    if (isPlural(last) && !isGiven && !dictionary.bySurname(word).length) {
      const isCounted =
        document.tokens.kind[from - 1] === TokenKind.Number || DETERMINERS.has(document.lower[from - 1] ?? '');
      if (isCounted || isAtStart(reading, from) || AGENTS.test(last) || dictionary.countryOf(word.slice(0, -1)))
        return true;
    }
    if (!isGiven && (isSpeakerNoun(last) || isPersonNoun(last))) return true;
    if (OTHER_ENDS.has(last)) return to - from === 1 || !isGiven;
    if (to - from > 1)
      return PLACES.has(folded.slice(from, to).join('_')) || (!isGiven && reading.inLowerCase.has(last));
    if (FUNCTION_WORDS.has(last) || TIME_WORDS.has(last) || PLACES.has(last) || NOT_ACRONYMS.has(last)) return true;
    if (dictionary.countryOf(word) || reading.shape[from] === Shape.Initial) return true;
    return isAtStart(reading, from) && reading.inLowerCase.has(last);
  }

  private isBeforeName(i: number, limit: number): boolean {
    const word = this.reading.folded[i] ?? '';
    if (FUNCTION_WORDS.has(word) || TIME_WORDS.has(word)) return true;
    if (i + 1 >= limit || !isNameShape(this.reading, i + 1)) return isTitle(word) && i + 1 < limit;
    return isTitle(word) || this.reading.dictionary.countryOf(this.reading.document.words[i] ?? '') !== null;
  }

  private isParticle(i: number, limit: number): boolean {
    return (
      i + 1 < limit &&
      isNameShape(this.reading, i + 1) &&
      /^(?:de|da|von|van|bin|al|el|del|la|der|den)$/u.test(this.reading.document.lower[i] ?? '')
    );
  }

  /** Every free place of the text where the same words stand, the given one among them. */
  private occurrences(name: TokenRange): TokenRange[] {
    const { folded } = this.reading;
    this.places ??= this.indexPlaces();
    const length = name.to - name.from;
    const found: TokenRange[] = [];
    let end = -1;
    for (const from of this.places.get(folded[name.from] ?? '') ?? []) {
      if (from < end || !this.matches(name, from, length) || this.isNobody({ from, to: from + length })) continue;
      found.push({ from, to: from + length });
      end = from + length;
    }
    return found;
  }

  private matches(name: TokenRange, from: number, length: number): boolean {
    const { folded } = this.reading;
    for (let i = 0; i < length; i++) {
      if (folded[from + i] !== folded[name.from + i] || (this.table.mentionOf[from + i] ?? -1) >= 0) return false;
    }
    if (from === name.from) return true;
    const isFree = !isNameShape(this.reading, from - 1) || FUNCTION_WORDS.has(folded[from - 1] ?? '');
    return isFree && !isNameShape(this.reading, from + length);
  }

  private indexPlaces(): Map<string, number[]> {
    const places = new Map<string, number[]>();
    const { folded } = this.reading;
    for (let i = 0; i < folded.length; i++) {
      if (!isNameShape(this.reading, i)) continue;
      const list = places.get(folded[i] ?? '');
      if (list) list.push(i);
      else places.set(folded[i] ?? '', [i]);
    }
    return places;
  }

  private insert(added: readonly Mention[]): void {
    const { mentions, mentionOf } = this.table;
    mentions.push(...added);
    mentions.sort((a, b) => a.from - b.from);
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i];
      if (mention) mentionOf.fill(i, mention.from, mention.to);
    }
  }
}
