/** Statements within statements: in whose words a source stands, and so who "I" is there. */
import type { Attribution } from '../quotes/types';
import type { Document, TokenRange } from '../text/types';

/** How many attributions to either side are looked through: a statement does not go on over more. */
const NEAR = 60;

const holds = (outer: TokenRange, inner: TokenRange): boolean => outer.from <= inner.from && inner.to <= outer.to;

/**
 * Index of the attribution whose direct words hold the source of another, or -1: the smallest one. Direct are words
 * between marks, and all of a format's ("NAME: words").
 */
export const enclosing = (d: Document, attributions: readonly Attribution[], self: number): number => {
  const source = attributions[self]?.source;
  if (!source) return -1;
  const inMarks = (d.quotationOf[source.from] ?? -1) >= 0;
  let best = -1;
  let size = Number.POSITIVE_INFINITY;
  for (let i = Math.max(0, self - NEAR); i < Math.min(attributions.length, self + NEAR); i++) {
    const other = attributions[i];
    if (!other || i === self || other.source?.from === source.from) continue;
    if (!inMarks && other.construction !== 'format') continue;
    for (const piece of other.content) {
      if (!holds(piece, source) || piece.to - piece.from >= size) continue;
      best = i;
      size = piece.to - piece.from;
    }
  }
  return best;
};
