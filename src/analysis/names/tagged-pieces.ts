/**
 * Brings what the tagger has found into the pieces that the rules have cut. Where both see the same name, the dictionary
 * goes before the tagger and the tagger before the form of the words.
 */
import type { TokenRange } from '../text/document';
import type { Piece } from './pieces';
import { isNameShape, type Reading, Shape, Style } from './reading';
import { Tag, type TaggedEntity, type Tagging } from './tagged-entities';
import { isTitle, titleBefore } from './titles';
import { isFirstName } from './words/first-names';

/** How sure the tagger has to be, at the least: */
const SURE = {
  /** to make or reshape a piece, */
  piece: 0.5,
  /** to make a person of a name that the dictionary has as something else, */
  overDictionary: 0.85,
  /** to take a piece for no name at all, */
  nothing: 0.9,
};

/** The pieces with the tagger's names among them, in text order, not overlapping. */
export const withTagged = (reading: Reading, pieces: readonly Piece[], tagging: Tagging): Piece[] => {
  const merged: Piece[] = [];
  let next = 0;
  let end = 0;
  for (const entity of tagging.entities) {
    if (entity.probability < SURE.piece) continue;
    for (; next < pieces.length && (pieces[next]?.to ?? 0) <= entity.from; next++) keep(pieces[next], end, tagging, merged);
    let last = next;
    while (last < pieces.length && (pieces[last]?.from ?? 0) < entity.to) last++;
    const touched = pieces.slice(next, last);
    const name = withoutTitle(reading, entity);
    if (!touched.every((piece) => yieldsTo(piece, name))) continue;
    const piece = pieceOf(reading, name, touched, merged.at(-1));
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
const isOfForm = ({ kind, title }: Piece): boolean =>
  !title && (kind === 'full' || kind === 'organisation' || kind === 'acronym');

const withoutTitle = ({ folded }: Reading, entity: TaggedEntity): TaggedEntity => {
  let { from } = entity;
  if (entity.tag !== Tag.Person) return entity;
  while (from < entity.to - 1 && isTitle(folded[from] ?? '') && !isFirstName(folded[from] ?? '')) from++;
  return { ...entity, from };
};

const contains = (outer: TokenRange, inner: TokenRange): boolean => outer.from <= inner.from && inner.to <= outer.to;
const isSame = (a: TokenRange, b: TokenRange): boolean => a.from === b.from && a.to === b.to;

/** Whether a piece gives way to what the tagger has found at its place. */
const yieldsTo = (piece: Piece, entity: TaggedEntity): boolean => {
  const { tag, probability } = entity;
  const isLonger = contains(entity, piece) && !isSame(entity, piece);
  switch (piece.kind) {
    case 'known-person':
      if (isLonger) return tag === Tag.Organisation;
      return piece.to - piece.from === 1 && tag !== Tag.Person && probability >= SURE.overDictionary;
    case 'known-organisation':
      if (isLonger) return tag === Tag.Organisation || tag === Tag.Person;
      return tag === Tag.Person && probability >= SURE.overDictionary;
    case 'country':
      if (tag === Tag.Organisation) return true;
      return tag === Tag.Person && (isLonger || probability >= SURE.overDictionary);
    default:
      return true;
  }
};

const pieceOf = (
  reading: Reading,
  entity: TaggedEntity,
  touched: readonly Piece[],
  previous: Piece | undefined,
): Piece | null => {
  const { from, to, tag } = entity;
  const same = touched.find((piece) => isSame(piece, entity));
  const shouted = reading.style[reading.document.paragraphOf[from] ?? 0] !== Style.Prose;
  if (tag === Tag.Person) {
    if (!isNameShape(reading, to - 1)) return null;
    if (same && (same.kind === 'full' || same.kind === 'single')) return { ...same, sure: true };
    const kind = to - from > 1 ? 'full' : 'single';
    const title = same?.title ?? titleBefore(reading, from, previous ? previous.to : 0);
    return { kind, from, to, entities: [], title, shouted, sure: true };
  }
  if (tag !== Tag.Organisation) return null;
  if (same && (same.kind === 'organisation' || same.kind === 'acronym')) return { ...same, sure: true };
  const kind = to - from === 1 && reading.shape[from] === Shape.Capitals ? 'acronym' : 'organisation';
  return { kind, from, to, entities: [], title: null, shouted, sure: true };
};
