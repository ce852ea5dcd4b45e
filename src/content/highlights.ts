/**
 * Paints marks with the CSS Custom Highlight API: the page's nodes stay as they are. The registry is shared with the
 * page, so names are prefixed and painting starts afresh each time; a `Highlight` is never iterated (Firefox forbids
 * it in content scripts), the ranges are kept here. Without the API nothing is painted and all else works.
 */

/** Names in the registry, as in highlights.css; later ones are painted over earlier ones. */
export const HIGHLIGHT_NAMES = {
  quote: 'on-record-quote',
  name: 'on-record-name',
  selected: 'on-record-selected',
  active: 'on-record-active',
} as const;

export type Mark = keyof typeof HIGHLIGHT_NAMES;

const MARKS = Object.keys(HIGHLIGHT_NAMES) as Mark[];

const isSupported = (): boolean => typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;

export class Highlights {
  readonly #ranges = new Map<Mark, readonly Range[]>();

  /** All marks go when `signal` aborts. */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  /** Replaces what is marked so; an empty list removes the mark. */
  set(mark: Mark, ranges: readonly Range[]): void {
    this.#ranges.set(mark, ranges);
    if (!isSupported()) return;
    const name = HIGHLIGHT_NAMES[mark];
    if (ranges.length === 0) {
      CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight();
    highlight.priority = MARKS.indexOf(mark);
    for (const range of ranges) highlight.add(range);
    CSS.highlights.set(name, highlight);
  }

  /** True when the page has removed text that a mark stood on: the range has collapsed or left the document. */
  get broken(): boolean {
    for (const ranges of this.#ranges.values()) {
      if (ranges.some((range) => range.collapsed || !range.startContainer.isConnected)) return true;
    }
    return false;
  }

  /** True when the page threw our marks out of the registry. */
  get evicted(): boolean {
    if (!isSupported()) return false;
    return MARKS.some(
      (mark) => (this.#ranges.get(mark)?.length ?? 0) > 0 && !CSS.highlights.has(HIGHLIGHT_NAMES[mark]),
    );
  }

  clear(): void {
    for (const mark of MARKS) this.set(mark, []);
  }
}
