/** Direct, mixed or indirect: how much of a content stands in quotation marks. */
import type { Document, TokenRange } from '../text/document';
import { TokenKind } from '../text/tokens';
import type { QuoteKind } from '../types';

/** `direct` when at least 95% of the words are in marks, `indirect` when none is, else `mixed`. */
export const kindOf = (d: Document, content: readonly TokenRange[]): QuoteKind => {
  let words = 0;
  let quoted = 0;
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      if (d.tokens.kind[i] === TokenKind.Mark) continue;
      words++;
      if ((d.quotationOf[i] ?? -1) >= 0) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= words * 0.95 ? 'direct' : 'mixed';
};
