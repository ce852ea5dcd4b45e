/** Made-up articles for the tests of the measures, with roles given by the words they consist of. */
import { prepareDocument } from './quote-match.mjs';

interface Statement {
  readonly source?: string;
  readonly cue?: string;
  readonly content: string;
  readonly speaker?: string;
  readonly confidence?: number;
}

/** A prepared article; each role is found where its words first stand in the text. */
export const article = (
  text: string,
  golds: readonly Statement[],
  predictions: readonly Statement[],
  people: readonly (string | undefined)[] = [],
) => {
  const spans = (words: string | undefined): [number, number][] => {
    if (words === undefined) return [];
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return [[start, start + words.length]];
  };
  const quote = ({ source, cue, content, speaker, confidence = 0.5 }: Statement) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    speaker: speaker === undefined ? null : { name: speaker },
    confidence,
  });
  return prepareDocument(
    { id: 'made-up', text, attributions: golds.map(quote) },
    predictions.map(quote),
    people.map((name) => name && { name, type: 'person' }),
  );
};
