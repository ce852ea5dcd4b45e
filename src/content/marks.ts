/** The marks of one analysis on one page: from offsets to ranges, and from a click back to what was clicked. */
import type { Analysis, Quote, Span } from '../analysis/types';
import { Anchors, type MentionAt } from './anchors';
import { rectAt, type TextClick } from './clicks';
import type { Highlights } from './highlights';
import type { OffsetMap } from './offset-map';

export type Clicked =
  | { readonly kind: 'mention'; readonly mention: MentionAt; readonly rect: DOMRect }
  | { readonly kind: 'quote'; readonly quote: Quote };

export class Marks {
  readonly #anchors: Anchors;

  constructor(
    readonly analysis: Analysis,
    readonly map: OffsetMap,
    readonly highlights: Highlights,
  ) {
    this.#anchors = new Anchors(analysis);
    this.paint();
  }

  paint(): void {
    this.highlights.set('name', this.#rangesOf(this.#anchors.mentionSpans));
    this.highlights.set('quote', this.#rangesOf(this.#anchors.quoteSpans));
  }

  /** Marks a quote as the selected one and returns its ranges. */
  selectQuote(id: string): Range[] {
    const quote = this.analysis.quotes.find((each) => each.id === id);
    const ranges = quote ? this.#rangesOf(quote.content) : [];
    this.highlights.set('selected', ranges);
    this.highlights.set('active', []);
    return ranges;
  }

  /** Marks one mention of an actor as the active one and returns its ranges. */
  selectMention(actorId: string, index: number): Range[] {
    const span = this.analysis.actors.find(({ id }) => id === actorId)?.mentions[index];
    const ranges = span ? this.map.ranges(span) : [];
    this.highlights.set('active', ranges);
    return ranges;
  }

  clearSelection(): void {
    this.highlights.set('selected', []);
    this.highlights.set('active', []);
  }

  /** What a click on the text is about; a name before the quote around it. */
  clicked({ node, offset, x, y }: TextClick): Clicked | null {
    const at = this.map.offsetAt(node, offset);
    if (at === null) return null;
    const mention = this.#anchors.mentionAt(at);
    const rect = mention && rectAt(this.map.ranges(mention.span), x, y);
    if (mention && rect) return { kind: 'mention', mention, rect };
    const quote = this.#anchors.quoteAt(at);
    return quote && rectAt(this.map.ranges(quote.span), x, y) ? { kind: 'quote', quote: quote.quote } : null;
  }

  #rangesOf(spans: readonly Span[]): Range[] {
    return spans.flatMap((span) => this.map.ranges(span));
  }
}
