/** Statements of the demo article, compared as a reader would: learned models may leave a word at an edge in or out. */

export interface Statement {
  readonly speaker: string;
  readonly detail: string;
  readonly kind: string;
  readonly words: string;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [];

/** Whose it is and in which kind has to be right; of the words nine in ten, and every quotation to the last mark. */
export const isSameStatement = (found: Statement, expected: Statement): boolean => {
  if (found.speaker !== expected.speaker || found.detail !== expected.detail || found.kind !== expected.kind)
    return false;
  const quotations = expected.words.match(/“[^”]*”/gu) ?? [];
  if (!quotations.every((quotation) => found.words.includes(quotation))) return false;
  const [a, b] = [wordsIn(found.words), wordsIn(expected.words)];
  const shared = b.filter((word) => a.includes(word)).length;
  return shared >= 0.9 * b.length && a.length - shared <= 0.1 * b.length + 1;
};

/** What is missing, and what was found beyond it. */
export const compare = (found: readonly Statement[], expected: readonly Statement[]) => ({
  missing: expected.filter((each) => !found.some((one) => isSameStatement(one, each))),
  beyond: found.filter((one) => !expected.some((each) => isSameStatement(one, each))),
});
