/** Organisations: from the dictionary, by the form of their names, and by an acronym that the article introduces. */

import { isBesideSaying } from './evidence';
import { displayName } from './name-groups';
import type { Piece } from './pieces';
import { isNameShape, type Reading } from './reading';
import type { MentionForm } from './types';
import { PLACES } from './words/place-words';

export interface Organisation {
  name: string;
  entity: number;
  candidates: readonly number[];
  readonly mentions: { from: number; to: number; form: MentionForm }[];
}

/** Seats of power that are no town: they always stand for who sits there. */
const isTown = (reading: Reading, index: number): boolean => {
  const { kind, subkind, name, aliases } = reading.dictionary.entity(index);
  if (kind !== 'seat') return false;
  if (subkind === 'capital') return true;
  return [name, ...aliases].some((word) => PLACES.has(word.toLowerCase().replace(/ /gu, '_')));
};

const ACTS =
  /^(?:has|have|had|will|would|wants?|wanted|is|was|also|did|does|denies|denied|accuses|accused|rejects|rejected|hopes|fears|insists|insisted|sees|seeks|sought|responded|retaliated|blames|blamed|agreed|refuses|refused|vowed|warned|condemned|called|considers|views|appears|seems|could|should|may|must)$/u;

/** A town stands for its government as the subject of a verb: "Moscow has rejected", not "in Moscow". */
const isActing = (reading: Reading, piece: Piece): boolean => {
  const { lower } = reading.document;
  const before = lower[piece.from - 1] ?? '';
  if (
    /^(?:in|at|near|of|from|to|outside|inside|around|into|for|on|through|across|leave|leaving|visit|visiting|left|reached)$/u.test(
      before,
    )
  )
    return false;
  return isBesideSaying(reading, piece) || ACTS.test(lower[piece.to] ?? '');
};

/** All organisations with their mentions, in order of first mention. */
export const findOrganisations = (reading: Reading, pieces: readonly Piece[]): Organisation[] => {
  const byKey = new Map<string, Organisation>();
  const all: Organisation[] = [];
  const add = (key: string, name: string, entities: readonly number[]): Organisation => {
    const found = byKey.get(key);
    if (found) return found;
    const organisation: Organisation = {
      name,
      entity: entities.length === 1 || isClear(reading, entities) ? (entities[0] ?? -1) : -1,
      candidates: [],
      mentions: [],
    };
    if (organisation.entity < 0 && entities.length > 1) organisation.candidates = entities.slice(0, 5);
    byKey.set(key, organisation);
    all.push(organisation);
    return organisation;
  };
  const acronyms = new Map<string, number>();
  for (const piece of pieces) {
    if (piece.kind !== 'acronym') continue;
    const key = keyOf(reading, piece);
    acronyms.set(key, (acronyms.get(key) ?? 0) + 1);
  }
  for (const piece of pieces) {
    if (piece.kind === 'known-organisation') {
      const [first] = piece.entities;
      if (first === undefined || (isTown(reading, first) && !isActing(reading, piece))) continue;
      const entity = reading.dictionary.entity(first);
      add(`#${first}`, entity.name, piece.entities).mentions.push({ from: piece.from, to: piece.to, form: 'name' });
    } else if (piece.kind === 'organisation') {
      const name = displayName(reading, piece);
      const organisation = add(
        keyOf(reading, piece),
        name,
        reading.dictionary.lookup(name).filter((index) => isBody(reading, index)),
      );
      organisation.mentions.push({ from: piece.from, to: piece.to, form: 'name' });
      const acronym = acronymAfter(reading, piece);
      if (acronym) byKey.set(acronym, organisation);
    } else if (piece.kind === 'single') {
      // A short name that the article introduced in brackets: "(Cenidh)".
      byKey.get(keyOf(reading, piece))?.mentions.push({ from: piece.from, to: piece.to, form: 'name' });
    } else if (piece.kind === 'acronym' && (piece.sure || !piece.shouted)) {
      const key = keyOf(reading, piece);
      if (!piece.sure && !byKey.has(key) && isBracketed(reading, piece) && (acronyms.get(key) ?? 0) < 2) continue;
      add(key, displayName(reading, piece), []).mentions.push({ from: piece.from, to: piece.to, form: 'name' });
    }
  }
  return all.filter(({ mentions }) => mentions.length > 0);
};

/** "(PRT)" after a driver's name, "(GERD)" after a dam's: a code, unless the article goes on to use it. */
const isBracketed = ({ document }: Reading, { from, to }: Piece): boolean =>
  document.words[from - 1] === '(' && document.words[to] === ')';

const keyOf = ({ folded }: Reading, { from, to }: Piece): string =>
  folded.slice(from, to).join(' ').replace(/\./gu, '');

const isBody = (reading: Reading, index: number): boolean =>
  /^(?:organisation|seat)$/u.test(reading.dictionary.entity(index).kind);

/** Several bodies have the name: the first is meant if it is plainly the better known. */
const isClear = (reading: Reading, [first, second]: readonly number[]): boolean =>
  first !== undefined &&
  (second === undefined || reading.dictionary.entity(first).prominence < reading.dictionary.entity(second).prominence);

/** The acronym in brackets after a name, folded: "Independent Electoral Commission (IEC)". */
const acronymAfter = (reading: Reading, { to }: Piece): string | null => {
  const { words } = reading.document;
  if (words[to] !== '(' || words[to + 2] !== ')' || !isNameShape(reading, to + 1)) return null;
  const word = words[to + 1] ?? '';
  return /^(?:[\p{Lu}&.-]{2,10}s?|\p{Lu}[\p{L}]{2,10})$/u.test(word)
    ? (reading.folded[to + 1] ?? '').replace(/\./gu, '')
    : null;
};
