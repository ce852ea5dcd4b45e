/** The exact text of one block and the segments that tie it to its nodes. */
import type { Segment } from './offset-map';
import type { Piece } from './text-runs';

/**
 * Soft hyphens, zero-width spaces, byte order marks and marks of direction: nothing that a reader sees, and a name must
 * match with or without them. The zero-width joiners stay, since scripts and emoji change without them.
 */
const TOKENS =
  /(?<dropped>[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+)|(?<space>\s+)|(?<word>[^\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+)/gu;

export interface BlockText {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/**
 * White space (no-break spaces too) collapses to one space and goes at both ends and around a line break; a `<br>` is a
 * line feed. Text offsets of the segments begin at `base`.
 */
export const blockText = (pieces: readonly Piece[], base: number): BlockText => {
  const segments: Segment[] = [];
  let text = '';
  let gap = true;
  /** White space that becomes a space if a word follows; `gap` is what stood before it, not between it and the word. */
  let space = null as { node: Text; at: number; gap: boolean } | null;
  let lineBreak = false;

  const emit = (node: Text, at: number, part: string, gap: boolean) => {
    const start = base + text.length;
    text += part;
    const end = base + text.length;
    const last = segments.at(-1);
    if (last && !gap && last.node === node && last.end === start && last.nodeStart + last.end - last.start === at) {
      segments[segments.length - 1] = { ...last, end };
    } else segments.push({ start, end, node, nodeStart: at, gap });
  };

  for (const piece of pieces) {
    gap ||= piece.gap;
    if (piece.node.nodeType !== 3) {
      lineBreak = text.length > 0;
      gap ||= space?.gap ?? false;
      space = null;
      continue;
    }
    const node = piece.node as Text;
    for (const match of node.data.matchAll(TOKENS)) {
      const groups = match.groups!;
      if (groups.space) {
        if (text.length === 0 || lineBreak || space) continue;
        space = { node, at: match.index, gap };
        gap = false;
      } else if (groups.word) {
        if (lineBreak) text += '\n';
        else if (space) emit(space.node, space.at, ' ', space.gap);
        emit(node, match.index, groups.word, gap);
        lineBreak = false;
        space = null;
        gap = false;
      }
    }
  }
  return { text, segments };
};
