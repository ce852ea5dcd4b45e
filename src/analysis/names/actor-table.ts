/** The table of an article's actors while it is being filled, and the adoption of new ones that turn out to speak. */
import type { TokenRange } from '../text/document';
import { decideGender } from './gender';
import { displayName, nameWords } from './name-groups';
import { isAtStart, isNameShape, type Reading, Shape } from './reading';
import { Tag } from './tagged-entities';
import { genderOfTitle, isTitle, titleBefore } from './titles';
import type { ActorDraft, ActorTable, Mention } from './types';
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

class Adopter {
  /** Adopted actors by the folded words of their name. */
  private readonly adopted = new Map<string, number>();
  /** Where each capitalised word stands, built when the first actor is adopted. */
  private places: Map<string, number[]> | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly table: ActorTable,
  ) {}

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
    const known = this.adopted.get(key);
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

  /** The tagger takes it for a place, a people or, at the beginning of a sentence, for an ordinary word. */
  private isNobody(name: TokenRange): boolean {
    const { tagging } = this.reading;
    if (!tagging) return false;
    if (tagging.probability(Tag.Place, name) + tagging.probability(Tag.Other, name) >= 0.6) return true;
    return isAtStart(this.reading, name.from) && tagging.probability(Tag.None, name) >= 0.8;
  }

  private isBody({ from, to }: TokenRange): boolean {
    const { folded, shape, tagging } = this.reading;
    if (tagging) {
      const body = tagging.probability(Tag.Organisation, { from, to });
      const person = tagging.probability(Tag.Person, { from, to });
      if (Math.max(body, person) >= 0.4) return body > person;
    }
    if (ORGANISATION_ENDS.has(folded[to - 1] ?? '')) return true;
    if (to - from === 1) return shape[from] === Shape.Capitals;
    for (let i = from; i < to - 1; i++) {
      if (ORGANISATION_OF_HEADS.has(folded[i] ?? '') && folded[i + 1] === 'of') return true;
    }
    return folded.slice(from, to).includes('&');
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
    // "Trump aides", "Moscow officials", "Obama's": somebody else is the source.
    if (
      to < limit &&
      /^(?:\p{Ll}|['’])/u.test(after) &&
      !/^(?:of|at|from|who|in|and|for|with|himself|herself|itself)$/u.test(after)
    )
      return null;
    const last = folded[to - 1] ?? '';
    if (to - from === 1) {
      if (
        FUNCTION_WORDS.has(last) ||
        TIME_WORDS.has(last) ||
        PLACES.has(last) ||
        NOT_ACRONYMS.has(last) ||
        isTitle(last)
      )
        return null;
      if (reading.dictionary.countryOf(words[from] ?? '') || reading.shape[from] === Shape.Initial) return null;
      if (isAtStart(reading, from) && reading.inLowerCase.has(last)) return null;
    } else if (OTHER_ENDS.has(last) || PLACES.has(folded.slice(from, to).join('_'))) return null;
    return { from, to };
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
