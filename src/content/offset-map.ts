/**
 * The way between the article's text and the page's text nodes, both ways, to the UTF-16 code unit.
 *
 *   text    W e   m e t   D o n a l d \n\n …
 *   nodes  "We  met ␤"  <b>"Don"</b> "ald"
 *
 * A segment is a stretch where text and one node run in parallel. White space that is not rendered, soft hyphens and
 * zero-width characters lie between segments: no text offset points at them. A `<br>` is a line feed of the text that
 * no node holds.
 */
import type { Span } from '../analysis/types';

export interface Segment {
  /** Text offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  /** Where in the node's data it begins. */
  readonly nodeStart: number;
  /** Something that is not of the article stands before it: a block boundary, a hidden span, an advertisement. */
  readonly gap: boolean;
}

/** A stretch of the page without gaps, as the four arguments of a DOM Range. */
export interface PageSpan {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

const PRECEDING = 2;

export class OffsetMap {
  readonly #segments: readonly Segment[];
  readonly #firstOf = new Map<Node, number>();

  constructor(segments: readonly Segment[]) {
    this.#segments = segments;
    segments.forEach(({ node }, index) => {
      if (!this.#firstOf.has(node)) this.#firstOf.set(node, index);
    });
  }

  /** Every text node of the article, in order. */
  get nodes(): Iterable<Node> {
    return this.#firstOf.keys();
  }

  /** Where a span of the text is on the page: one piece for each stretch without gaps, in order. */
  locate([start, end]: Span): PageSpan[] {
    const found: PageSpan[] = [];
    if (end <= start) return found;
    let open: { startNode: Text; startOffset: number; last: Segment } | null = null;
    const close = () => {
      if (!open) return;
      const { startNode, startOffset, last } = open;
      const endOffset = last.nodeStart + Math.min(end, last.end) - last.start;
      found.push({ startNode, startOffset, endNode: last.node, endOffset });
    };
    for (let i = this.#firstEndingAfter(start); i < this.#segments.length; i++) {
      const segment = this.#segments[i]!;
      if (segment.start >= end) break;
      if (open && !segment.gap) {
        open.last = segment;
        continue;
      }
      close();
      const startOffset = segment.nodeStart + Math.max(start, segment.start) - segment.start;
      open = { startNode: segment.node, startOffset, last: segment };
    }
    close();
    return found;
  }

  /** The same as live ranges. Pieces whose nodes the page has since removed or cut short are left out. */
  ranges(span: Span): Range[] {
    const ranges: Range[] = [];
    for (const { startNode, startOffset, endNode, endOffset } of this.locate(span)) {
      if (!startNode.isConnected || !endNode.isConnected) continue;
      if (startOffset > startNode.length || endOffset > endNode.length) continue;
      const range = startNode.ownerDocument.createRange();
      range.setStart(startNode, startOffset);
      range.setEnd(endNode, endOffset);
      ranges.push(range);
    }
    return ranges;
  }

  /**
   * The text offset of a DOM position. Inside a text node of the article exact; a position in an element, or in white
   * space that is not rendered, gives the next offset after it. Null when the position is not in the article's text.
   */
  offsetAt(node: Node, offset: number): number | null {
    const first = this.#firstOf.get(node);
    if (first === undefined) return node.nodeType === 1 ? this.#offsetInElement(node, offset) : null;
    let end = 0;
    for (let i = first; this.#segments[i]?.node === node; i++) {
      const segment = this.#segments[i]!;
      if (offset < segment.nodeStart) return segment.start;
      end = segment.end;
      const into = offset - segment.nodeStart;
      if (into <= segment.end - segment.start) return segment.start + into;
    }
    return end;
  }

  #offsetInElement(element: Node, offset: number): number | null {
    const child = element.childNodes[offset];
    const inside = (segment: Segment) => element.contains(segment.node);
    // The first segment at or after the child; past the last child, the end of the last segment inside.
    let low = 0;
    let high = this.#segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { node } = this.#segments[middle]!;
      const before = child
        ? !child.contains(node) && (child.compareDocumentPosition(node) & PRECEDING) !== 0
        : element.contains(node) || (element.compareDocumentPosition(node) & PRECEDING) !== 0;
      if (before) low = middle + 1;
      else high = middle;
    }
    const next = this.#segments[low];
    if (next && inside(next)) return next.start;
    const previous = this.#segments[low - 1];
    return previous && inside(previous) ? previous.end : null;
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#segments[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
