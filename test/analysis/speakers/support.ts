/** Attributions stated in words, so that speakers are tested apart from how statements are found. */
import { findActors } from '../../../src/analysis/names/find-actors';
import type { Attribution, Construction } from '../../../src/analysis/quotes/types';
import { resolveSpeakers } from '../../../src/analysis/speakers/resolve-speakers';
import { type Document, readDocument, type TokenRange } from '../../../src/analysis/text/document';
import type { Dictionary } from '../../../src/dictionary/types';
import { emptyDictionary, rangeOf } from '../names/support';

export interface Given {
  /** Words of the text; the first place after the cue before it. Absent: none. */
  readonly source?: string;
  readonly cue?: string;
  readonly content: string;
  readonly construction?: Construction;
}

export interface Options {
  readonly dictionary?: Dictionary;
  readonly date?: string;
  readonly title?: string;
}

const attributionOf = (d: Document, { source, cue, content, construction = 'quotation' }: Given): Attribution => {
  const words = rangeOf(d, content);
  const at = cue ? nearest(d, cue, words) : null;
  return {
    sentence: d.sentenceOf[(at ?? words).from] ?? 0,
    construction,
    cueClass: null,
    cue: at,
    source: source ? nearest(d, source, at ?? words) : null,
    content: [words],
  };
};

/** The place of some words that is nearest to others. */
const nearest = (d: Document, words: string, to: TokenRange): TokenRange => {
  const near = d.tokens.start[to.from] ?? 0;
  let best = -1;
  for (let at = d.text.indexOf(words); at >= 0; at = d.text.indexOf(words, at + 1)) {
    if (!isWhole(d, at, words)) continue;
    if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  const from = d.tokens.start.indexOf(best);
  let end = from;
  while (end < d.tokens.count && (d.tokens.start[end] ?? 0) < best + words.length) end++;
  return { from, to: end };
};

const isWhole = (d: Document, at: number, words: string): boolean => {
  const from = d.tokens.start.indexOf(at);
  if (from < 0 || from >= d.tokens.count) return false;
  return Array.from(d.tokens.end).includes(at + words.length);
};

/** "Name (resolution)" for each statement, or the source's words in brackets where nobody is named. */
export const speakersOf = (text: string, given: readonly Given[], options: Options = {}): string[] => {
  const { dictionary = emptyDictionary, date = '2025-03-18', title } = options;
  const document = readDocument({ text, title });
  const table = findActors(document, dictionary, date);
  const attributions = given.map((one) => attributionOf(document, one));
  return resolveSpeakers(document, attributions, table, { dictionary, date }).map(({ actor, phrase, resolution }) =>
    actor >= 0 ? `${table.actors[actor]?.name} (${resolution})` : `[${phrase}]`,
  );
};

/** The speaker of the last of some statements. */
export const lastOf = (text: string, given: readonly Given[], options?: Options): string | undefined =>
  speakersOf(text, given, options).at(-1);
