/**
 * Quotations: stretches between quotation marks of every usual kind, found within one paragraph.
 *
 * Curly marks open and close by kind; straight ones (" and '') by what stands around them; single marks count when they
 * pair up around words and are not apostrophes. Only outermost quotations are reported: what is quoted inside a
 * quotation belongs to it. A quotation that its paragraph does not close ends with the paragraph and says so, which is
 * how print marks a quotation that runs over several paragraphs.
 */

import { TokenKind, type Tokens } from './tokens';
import type { Paragraph, Quotation } from './types';

const OPENING = new Set(['“', '„', '«', '‟', '``', '「', '『']);
const CLOSING = new Set(['”', '»', '」', '』']);
const STRAIGHT = new Set(['"', "''", '＂']);
const SINGLE_OPENING = new Set(['‘', '‹', '‚']);

/** Finds the outermost quotations in text order. */
export const findQuotations = (
  tokens: Tokens,
  words: readonly string[],
  paragraphs: readonly Paragraph[],
): Quotation[] => paragraphs.flatMap((paragraph, index) => inParagraph(tokens, words, paragraph, index));

const inParagraph = (tokens: Tokens, words: readonly string[], paragraph: Paragraph, index: number): Quotation[] => {
  const found: Quotation[] = [];
  let open = -1;
  let depth = 0;
  for (let i = paragraph.from; i < paragraph.to; i++) {
    if (tokens.kind[i] !== TokenKind.Mark) continue;
    const mark = words[i] ?? '';
    const role = roleOf(tokens, words, paragraph, i, open >= 0);
    if (role === 'open') {
      if (open >= 0 && nests(words, paragraph, i)) {
        depth++;
        continue;
      }
      if (open >= 0) found.push({ from: open, to: i, closed: false, single: false, paragraph: index });
      open = i;
      depth = 0;
    } else if (role === 'close' && open >= 0) {
      if (depth > 0) {
        depth--;
        continue;
      }
      found.push({ from: open, to: i + 1, closed: true, single: false, paragraph: index });
      open = -1;
    } else if (open < 0 && opensSingle(tokens, words, paragraph, i)) {
      const close = closingSingle(tokens, words, paragraph, i);
      if (close < 0) continue;
      found.push({ from: i, to: close + 1, closed: true, single: true, paragraph: index });
      i = close;
    } else if (role === 'open-or-close' && mark) {
      if (open < 0) open = i;
      else {
        found.push({ from: open, to: i + 1, closed: true, single: false, paragraph: index });
        open = -1;
      }
    }
  }
  if (open >= 0) found.push({ from: open, to: paragraph.to, closed: false, single: false, paragraph: index });
  return found;
};

/** Whether a second opening mark nests in the first: two closing marks follow before the next opening one. */
const nests = (words: readonly string[], paragraph: Paragraph, from: number): boolean => {
  let closers = 0;
  for (let i = from + 1; i < paragraph.to; i++) {
    const mark = words[i] ?? '';
    if (OPENING.has(mark)) return false;
    if (CLOSING.has(mark) && ++closers === 2) return true;
  }
  return false;
};

const spaceBefore = (tokens: Tokens, paragraph: Paragraph, i: number): boolean =>
  i === paragraph.from || tokens.end[i - 1] !== tokens.start[i];
const spaceAfter = (tokens: Tokens, paragraph: Paragraph, i: number): boolean =>
  i + 1 >= paragraph.to || tokens.end[i] !== tokens.start[i + 1];

const roleOf = (
  tokens: Tokens,
  words: readonly string[],
  paragraph: Paragraph,
  i: number,
  isOpen: boolean,
): 'open' | 'close' | 'open-or-close' | 'none' => {
  const mark = words[i] ?? '';
  const before = spaceBefore(tokens, paragraph, i);
  const after = spaceAfter(tokens, paragraph, i);
  if (mark === '“') {
    // German „…“ closes with this mark; so do writers who slip.
    return isOpen && !before && after ? 'close' : 'open';
  }
  if (OPENING.has(mark)) return 'open';
  if (CLOSING.has(mark)) return !isOpen && before && !after ? 'open' : 'close';
  if (!STRAIGHT.has(mark)) return 'none';
  const previous = words[i - 1] ?? '';
  if (!isOpen && (before || /^[([{—–-]+$/u.test(previous)) && !after) return 'open';
  if (isOpen && !before) return 'close';
  if (isOpen && before && after) return 'close';
  // A mark with no space before it and none open closes nothing: inches, feet, a slip of the writer's.
  if (!isOpen && !before) return 'none';
  return isOpen && before && !after ? 'none' : 'open-or-close';
};

const opensSingle = (tokens: Tokens, words: readonly string[], paragraph: Paragraph, i: number): boolean => {
  const mark = words[i] ?? '';
  if (!SINGLE_OPENING.has(mark) && mark !== "'") return false;
  const previous = words[i - 1] ?? '';
  const atStart = spaceBefore(tokens, paragraph, i) || /^[([{—–-]+$/u.test(previous);
  return atStart && !spaceAfter(tokens, paragraph, i) && tokens.kind[i + 1] === TokenKind.Word;
};

/** The mark that closes a single quotation opened at `open`, or -1 if there is none that is not an apostrophe. */
const closingSingle = (tokens: Tokens, words: readonly string[], paragraph: Paragraph, open: number): number => {
  for (let i = open + 2; i < paragraph.to; i++) {
    const mark = words[i] ?? '';
    if (OPENING.has(mark) || SINGLE_OPENING.has(mark)) return -1;
    if (mark !== '’' && mark !== "'" && mark !== '›' && mark !== '‘') continue;
    if (spaceBefore(tokens, paragraph, i)) continue;
    const next = words[i + 1] ?? '';
    if (!spaceAfter(tokens, paragraph, i) && !/^[.,;:!?)\]—–-]/u.test(next)) continue;
    // "the workers’ rights": a plural possessive, not the end, when another closing mark follows in the sentence.
    if (/s$/u.test(words[i - 1] ?? '') && /^\p{Ll}/u.test(next) && laterClosing(tokens, words, paragraph, i)) continue;
    return i;
  }
  return -1;
};

const laterClosing = (tokens: Tokens, words: readonly string[], paragraph: Paragraph, from: number): boolean => {
  for (let i = from + 1; i < paragraph.to; i++) {
    const mark = words[i] ?? '';
    if (SINGLE_OPENING.has(mark)) return false;
    if ((mark === '’' || mark === "'") && !spaceBefore(tokens, paragraph, i)) return true;
  }
  return false;
};
