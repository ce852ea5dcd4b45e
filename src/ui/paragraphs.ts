/** Tells a reader where in the article something stands: "paragraph 4", "headline". */
import type { Block, BlockKind } from '../analysis/types';
import { strings } from './strings';

/** Blocks that a reader would count when counting paragraphs down the page. */
const COUNTED: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quotation', 'list-item']);

interface Place {
  readonly start: number;
  readonly label: string;
}

const fromBlocks = (blocks: readonly Block[]): Place[] => {
  let number = 0;
  return blocks.map(({ span, kind }) => {
    if (COUNTED.has(kind)) number += 1;
    const named = strings.place[kind as keyof typeof strings.place];
    return { start: span[0], label: named ?? strings.paragraph(number) };
  });
};

/** Without blocks every line that is not blank is a paragraph. */
const fromLines = (text: string): Place[] =>
  [...text.matchAll(/^.*\S.*$/gmu)].map((match, index) => ({
    start: match.index,
    label: strings.paragraph(index + 1),
  }));

/** A function from an offset in the article's text to the words that say where it stands. */
export const placesOf = (text: string, blocks?: readonly Block[] | undefined): ((offset: number) => string) => {
  const places = blocks && blocks.length > 0 ? fromBlocks(blocks) : fromLines(text);
  return (offset) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return places[Math.max(0, low - 1)]?.label ?? '';
  };
};
