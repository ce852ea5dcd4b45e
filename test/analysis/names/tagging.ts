/** A tagger that says what a test tells it. */
import { ENTITY_LABELS } from '../../../src/analysis/model/labels';
import { rowsOf } from '../../../src/analysis/model/rows';
import { Tag, Tagging } from '../../../src/analysis/names/tagged-entities';
import { type Document, tokensIn } from '../../../src/analysis/text/document';

const TAGS = { person: Tag.Person, organisation: Tag.Organisation, place: Tag.Place, other: Tag.Other };

/** Some words, what they name, how probably (0.95 unless told), and which of their occurrences is meant (all unless told). */
export type Told = readonly [words: string, tag: keyof typeof TAGS, probability?: number, occurrence?: number];

/** The tagging of a document in which some words are names and all others are not. */
export const taggingOf = (document: Document, told: readonly Told[]): Tagging => {
  const rows = rowsOf(document);
  const count = ENTITY_LABELS.length;
  const marginals = new Float32Array(rows.count * count);
  for (let row = 0; row < rows.count; row++) marginals[row * count] = 1;
  for (const [words, tag, probability = 0.95, occurrence] of told) {
    let start = document.text.indexOf(words);
    for (let n = 0; start >= 0; n++, start = document.text.indexOf(words, start + 1)) {
      if (occurrence !== undefined && occurrence !== n) continue;
      const { from, to } = tokensIn(document.tokens, [start, start + words.length]);
      for (let token = from; token < to; token++) {
        const row = rows.rowOf[token] ?? 0;
        marginals[row * count] = 1 - probability;
        marginals[row * count + 2 * TAGS[tag] - (token === from ? 1 : 0)] = probability;
      }
    }
  }
  return new Tagging(marginals, rows);
};
