/**
 * Which actor's name or which quote stands at an offset of the text. Positions are left out: half an article may be what
 * somebody thinks or wants, and washing all of that would mark nothing. The sidebar leads to them.
 */
import type { Analysis, Quote, Span } from '../analysis/types';

export interface MentionAt {
  readonly actorId: string;
  /** Index among the actor's mentions. */
  readonly mention: number;
  readonly span: Span;
}

interface Entry<T> {
  readonly span: Span;
  readonly value: T;
}

const byStart = <T>(a: Entry<T>, b: Entry<T>): number => a.span[0] - b.span[0] || b.span[1] - a.span[1];

/** Innermost span that holds the offset. Spans may nest (a quote within a quote). */
const innermost = <T>(entries: readonly Entry<T>[], offset: number): Entry<T> | null => {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.span[0] <= offset) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0; i--) if (entries[i]!.span[1] >= offset) return entries[i]!;
  return null;
};

export class Anchors {
  readonly #mentions: Entry<MentionAt>[] = [];
  readonly #quotes: Entry<Quote>[] = [];

  constructor(analysis: Analysis) {
    for (const actor of analysis.actors) {
      actor.mentions.forEach((span, mention) => {
        this.#mentions.push({ span, value: { actorId: actor.id, mention, span } });
      });
    }
    for (const quote of analysis.quotes) {
      if (quote.manner === 'position') continue;
      for (const span of quote.content) this.#quotes.push({ span, value: quote });
    }
    this.#mentions.sort(byStart);
    this.#quotes.sort(byStart);
  }

  get mentionSpans(): Span[] {
    return this.#mentions.map(({ span }) => span);
  }

  get quoteSpans(): Span[] {
    return this.#quotes.map(({ span }) => span);
  }

  mentionAt(offset: number): MentionAt | null {
    return innermost(this.#mentions, offset)?.value ?? null;
  }

  quoteAt(offset: number): { readonly quote: Quote; readonly span: Span } | null {
    const found = innermost(this.#quotes, offset);
    return found && { quote: found.value, span: found.span };
  }
}
