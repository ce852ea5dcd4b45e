/**
 * Brings what the tagger has found into the pieces that the rules have cut. Where both see the same name, the dictionary
 * goes before the tagger and the tagger before the form of the words.
 */
import type { TokenRange } from '../text/document';
import type { Piece } from './pieces';
import { isNameShape, type Reading, Shape, Style } from './reading';
import { settleTags } from './tag-votes';
import { Tag, type TaggedEntity, type Tagging } from './tagged-entities';
import { isTitle, titleBefore } from './titles';
import { isClearFirstName, isFirstName } from './words/first-names';
import { GENERATIONS, PARTICLES } from './words/function-words';
import { PLACES } from './words/place-words';

/** How sure the tagger has to be, at the least: */
const SURE = {
  /** to make or reshape a piece, */
  piece: 0.55,
  /** to overrule a common given name, the surname of somebody in the article, an acronym, the end of a known body, */
  overForm: 0.8,
  /** to make something else of a name that the dictionary has, */
  overDictionary: 0.85,
  /** to take what has the form of a body's name for none, */
  overBody: 0.9,
  /** to take a piece for no name at all. */
  nothing: 0.9,
};

const JOINS = /^(?:and|of|for|the|&)$/u;
const WHERE = /^(?:in|to|from|into|near|across|through|throughout|outside|inside|around|at|toward|towards)$/u;
const LEGAL_FORM = /^(?:inc|ltd|llc|plc|corp|co|gmbh|m\.?d|ph\.?d|dds)\.?$/u;

/** The pieces with the tagger's names among them, in text order, not overlapping. */
export const withTagged = (reading: Reading, pieces: readonly Piece[], tagging: Tagging): Piece[] => {
  const entities = settleTags(reading, tagging).flatMap((entity) => trimmed(reading, entity) ?? []);
  const surnames = surnamesOf(reading, pieces, entities);
  const merged: Piece[] = [];
  let next = 0;
  let end = 0;
  for (const entity of entities) {
    for (; next < pieces.length && (pieces[next]?.to ?? 0) <= entity.from; next++)
      keep(pieces[next], end, tagging, merged);
    let last = next;
    while (last < pieces.length && (pieces[last]?.from ?? 0) < entity.to) last++;
    const touched = pieces.slice(next, last);
    if (isLoud(reading, entity, surnames)) continue;
    if (!touched.every((piece) => yieldsTo(reading, piece, entity, surnames, tagging))) continue;
    const piece = pieceOf(reading, entity, touched, merged.at(-1));
    if (piece && piece.from >= end) merged.push(piece);
    end = entity.to;
    next = last;
  }
  for (; next < pieces.length; next++) keep(pieces[next], end, tagging, merged);
  return merged;
};

/** Adds a piece of the rules that the tagger has not replaced, unless it is sure that there is nothing. */
const keep = (piece: Piece | undefined, end: number, tagging: Tagging, merged: Piece[]): void => {
  if (!piece || piece.from < end) return;
  if (isOfForm(piece) && tagging.probability(Tag.None, piece) >= SURE.nothing) return;
  merged.push(piece);
};

/** Whether nothing but the form of its words speaks for a piece. */
const isOfForm = ({ kind, title }: Piece): boolean => !title && (kind === 'full' || kind === 'acronym');

/** An entity without the titles that the tagger took in; null for one that is no name or not sure enough. */
const trimmed = (reading: Reading, entity: TaggedEntity): TaggedEntity | null => {
  if (entity.probability < SURE.piece) return null;
  const { shape } = reading;
  const name = entity.tag === Tag.Person ? trimmedPerson(reading, entity) : trimmedOther(reading, entity);
  if (!name) return null;
  for (let i = name.from; i < name.to; i++)
    if ((shape[i] ?? 0) >= Shape.Capital && shape[i] !== Shape.Initial) return name;
  return null;
};

const trimmedPerson = (reading: Reading, entity: TaggedEntity): TaggedEntity | null => {
  const { folded } = reading;
  const { to } = entity;
  let { from } = entity;
  // "Dr Park", "UK-based Park", "Riverton mayor Ada Park".
  for (let i = from; i < to - 1; i++) if (isBeforeName(reading, i)) from = i + 1;
  while (from < to && !isNameShape(reading, from) && !PARTICLES.has(folded[from] ?? '')) from++;
  if (from === to || !isNameShape(reading, to - 1) || (to - from === 1 && GENERATIONS.has(folded[from] ?? '')))
    return null;
  return from === entity.from ? entity : { ...entity, from };
};

const trimmedOther = (reading: Reading, entity: TaggedEntity): TaggedEntity | null => {
  const { folded } = reading;
  const { from } = entity;
  let { to } = entity;
  // Nobody but a person is called "Ms".
  for (let i = to - 2; i >= from; i--)
    if (/^(?:mr|mrs|ms)\.?$/u.test(folded[i] ?? ''))
      return trimmedPerson(reading, { ...entity, tag: Tag.Person, from: i + 1 });
  if (entity.tag !== Tag.Organisation) return entity;
  // "Kenya Defence Forces spokesperson", "Front for Democracy and".
  while (to > from + 1 && (isTitle(folded[to - 1] ?? '') || JOINS.test(folded[to - 1] ?? ''))) to--;
  // "New York-based", "ex-Scout", "Inc.".
  if (isCompound(reading, from) || isCompound(reading, to - 1)) return null;
  if (to - from === 1 && LEGAL_FORM.test(folded[from] ?? '')) return null;
  // "flew to Florida" is about the place, "Florida beat Georgia" about its team.
  if (PLACES.has(folded.slice(from, to).join('_')) && WHERE.test(folded[from - 1] ?? '')) return null;
  return to === entity.to ? entity : { ...entity, to };
};

const isBeforeName = (reading: Reading, i: number): boolean => {
  const word = reading.folded[i] ?? '';
  return (isTitle(word) && !isFirstName(word)) || isCompound(reading, i);
};

/** "UK-based", "ex-Scout": an adjective or noun made of a name. */
const isCompound = ({ folded, shape }: Reading, i: number): boolean =>
  shape[i] === Shape.Lower && (folded[i] ?? '').includes('-');

const isShouted = ({ style, document }: Reading, i: number): boolean =>
  style[document.paragraphOf[i] ?? 0] !== Style.Prose;

/** A person whom only a headline or a line of capitals names: it may be a name with a verb ("PARK DEFEATS STONE"). */
const isLoud = (reading: Reading, { tag, from, to }: TaggedEntity, surnames: ReadonlySet<string>): boolean =>
  tag === Tag.Person && isShouted(reading, from) && !surnames.has(reading.folded[to - 1] ?? '');

/** Last words of the full names of persons, outside headlines. */
const surnamesOf = (
  reading: Reading,
  pieces: readonly Piece[],
  entities: readonly TaggedEntity[],
): ReadonlySet<string> => {
  const surnames = new Set<string>();
  const add = ({ from, to }: TokenRange): void => {
    if (to - from > 1 && !isShouted(reading, from)) surnames.add(reading.folded[to - 1] ?? '');
  };
  for (const piece of pieces) if (piece.kind === 'known-person') add(piece);
  for (const entity of entities) if (entity.tag === Tag.Person) add(entity);
  return surnames;
};

const contains = (outer: TokenRange, inner: TokenRange): boolean => outer.from <= inner.from && inner.to <= outer.to;
const isSame = (a: TokenRange, b: TokenRange): boolean => a.from === b.from && a.to === b.to;

/** Whether a piece gives way to what the tagger has found at its place. */
const yieldsTo = (
  reading: Reading,
  piece: Piece,
  entity: TaggedEntity,
  surnames: ReadonlySet<string>,
  tagging: Tagging,
): boolean => {
  const { tag, probability } = entity;
  const { folded } = reading;
  const isLonger = contains(entity, piece) && !isSame(entity, piece);
  switch (piece.kind) {
    case 'known-person':
      // "Park Foundation", but not "Kappa / Ada Park" and not "Senator Ada Park of Vermont".
      if (isLonger) return tag === Tag.Organisation && entity.to > piece.to && !piece.title;
      return piece.to - piece.from === 1 && tag !== Tag.Person && probability >= SURE.overDictionary;
    case 'known-organisation':
      if (isLonger)
        return (
          (tag === Tag.Person || (tag === Tag.Organisation && probability >= SURE.overForm)) &&
          !endsInPossessive(reading, piece, entity)
        );
      if (tag === Tag.Organisation || probability < SURE.overDictionary) return false;
      return tag === Tag.Person || reading.dictionary.entity(piece.entities[0] ?? 0).kind === 'organisation';
    case 'country':
      if (tag === Tag.Organisation) return true;
      return tag === Tag.Person && (isLonger || probability >= SURE.overDictionary);
    case 'full':
      if (tag === Tag.Person) return !isFullerName(reading, piece, entity, tagging);
      if (probability >= SURE.overForm) return true;
      if (!isSame(piece, entity)) return !piece.title;
      return !(isClearFirstName(folded[piece.from] ?? '') && tagging.probability(Tag.Person, piece) > 0.15);
    case 'single':
      return tag === Tag.Person || isLonger || probability >= SURE.overForm || !surnames.has(folded[piece.from] ?? '');
    case 'acronym':
      return tag === Tag.Organisation || probability >= SURE.overForm;
    default:
      // The form of a body's name tells better where it ends than what kind of thing it is.
      if (tag === Tag.Organisation)
        return isSame(piece, entity) || (isLonger && !endsInPossessive(reading, piece, entity));
      return contains(entity, piece) && probability >= SURE.overBody;
  }
};

/** "Ministry of Justice" in "Ministry of Justice’s Investigation Bureau". */
const endsInPossessive = ({ folded }: Reading, piece: Piece, entity: TaggedEntity): boolean =>
  piece.to < entity.to && folded[piece.to] === "'s";

/** "D. K. Park" where the tagger has "K. Park", "Ada “Ace” Park" where it has "Ada". */
const isFullerName = ({ folded, shape }: Reading, piece: Piece, entity: TaggedEntity, tagging: Tagging): boolean => {
  if (!contains(piece, entity) || isSame(piece, entity)) return false;
  for (let i = piece.from; i < piece.to; i++) {
    if (shape[i] === Shape.Other) return true;
    if ((i >= entity.from && i < entity.to) || shape[i] === Shape.Initial || shape[i] === Shape.Lower) continue;
    const word = folded[i] ?? '';
    if (isFirstName(word) || GENERATIONS.has(word) || (shape[i] === Shape.Capitals && word.length <= 3)) continue;
    if (tagging.probability(Tag.Person, { from: i, to: i + 1 }) < 0.2) return false;
  }
  return true;
};

const pieceOf = (
  reading: Reading,
  entity: TaggedEntity,
  touched: readonly Piece[],
  previous: Piece | undefined,
): Piece | null => {
  const { from, to, tag } = entity;
  const same = touched.find((piece) => isSame(piece, entity));
  const shouted = isShouted(reading, from);
  if (tag === Tag.Person) {
    if (same && (same.kind === 'full' || same.kind === 'single')) return { ...same, sure: true };
    const kind = to - from > 1 ? 'full' : 'single';
    const title = same?.title ?? titleBefore(reading, from, previous ? previous.to : 0);
    return { kind, from, to, entities: [], title, shouted, sure: true };
  }
  if (tag !== Tag.Organisation) return null;
  if (same && /^(?:organisation|acronym|country)$/u.test(same.kind)) return { ...same, sure: true };
  const kind = to - from === 1 && reading.shape[from] === Shape.Capitals ? 'acronym' : 'organisation';
  return { kind, from, to, entities: [], title: null, shouted, sure: true };
};
