/** Who "I" is outside of quotations: the writer, where the text itself names one. */
import type { ActorTable, Mention } from '../names/types';
import type { Document, Paragraph } from '../text/types';

const BYLINE_WITHIN = 4;
const SIGNATURE_WITHIN = 8;

/**
 * The actor who writes the paragraph of a token, or -1: the next paragraph that is nothing but a name signs a letter, and
 * a line "By NAME" near the top an article.
 */
export const writerAt = (d: Document, table: ActorTable, token: number): number => {
  const here = d.paragraphOf[token] ?? 0;
  for (let i = here + 1; i <= here + SIGNATURE_WITHIN && i < d.paragraphs.length; i++) {
    const signed = nameOnly(d, table, d.paragraphs[i]);
    if (signed) return signed.actor;
  }
  for (const paragraph of d.paragraphs.slice(0, BYLINE_WITHIN)) {
    if (d.lower[paragraph.from] !== 'by') continue;
    const mention = table.mentions[table.mentionOf[paragraph.from + 1] ?? -1];
    if (mention && paragraph.to - mention.to <= 3) return mention.actor;
  }
  return -1;
};

/** The name that is all of a paragraph but for marks, as in a signature: "Ada Park", "— Ada Park." */
const nameOnly = (d: Document, table: ActorTable, paragraph: Paragraph | undefined): Mention | null => {
  if (!paragraph || paragraph.to - paragraph.from > 8) return null;
  let { from, to } = paragraph;
  while (from < to && /^[—–―.,-]+$/u.test(d.words[from] ?? '')) from++;
  while (to > from && /^[.,]$/u.test(d.words[to - 1] ?? '')) to--;
  const mention = table.mentions[table.mentionOf[from] ?? -1];
  return mention && mention.from === from && mention.to === to && mention.form === 'name' ? mention : null;
};
