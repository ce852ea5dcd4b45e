/**
 * The colon that hands over: a sentence that ends in a colon and says nothing yet ("He added:") introduces the next
 * paragraph, and further ones while the quotation stays open.
 */
import type { Document, TokenRange } from '../text/document';

/** From the cue to the colon, in tokens: "said in an interview on Fox News on Sunday:". */
const REACH = 14;

/** The paragraphs that a cue hands over to; empty when its sentence does not. */
export const blockQuoteAfter = (d: Document, cue: TokenRange): TokenRange[] => {
  const sentence = d.sentences[d.sentenceOf[cue.to - 1] ?? -1];
  if (!sentence || d.words[sentence.to - 1] !== ':' || sentence.to - cue.to > REACH) return [];
  const paragraph = d.paragraphs[sentence.paragraph];
  if (paragraph?.to !== sentence.to) return [];
  const found: TokenRange[] = [];
  for (let index = sentence.paragraph + 1; index < d.paragraphs.length; index++) {
    const next = d.paragraphs[index]!;
    const opening = d.quotations[d.quotationOf[next.from] ?? -1];
    if (opening?.from !== next.from) {
      // Without marks there is no telling where it ends: one paragraph.
      if (found.length === 0) found.push({ from: next.from, to: next.to });
      break;
    }
    const isWhole = opening.to === next.to;
    // Words after the closing mark of a further paragraph may say whose that one is.
    if (found.length === 0 || isWhole) found.push({ from: next.from, to: opening.to });
    if (opening.closed || !isWhole) break;
  }
  return found;
};
