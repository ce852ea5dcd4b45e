/** A set of the words of a white-space separated list: how the word lists of this folder are written down. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
