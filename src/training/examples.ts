/** From gold articles to what the network learns on: rows with labels, cut into chunks at the ends of paragraphs. */
import { CUE_FEATURES, cueFeaturesOf, windowOf } from '../analysis/model/cue-features';
import { featuresOf, type RowFeatures, spellingOf, type Vocabulary } from '../analysis/model/features';
import { ENTITY_LABELS, PASS_LABELS } from '../analysis/model/labels';
import { rowsOf } from '../analysis/model/rows';
import { findAttributions } from '../analysis/quotes/find-attributions';
import type { Attribution } from '../analysis/quotes/types';
import { type Document, readDocument, type TokenRange, tokensIn } from '../analysis/text/document';
import type { Span } from '../analysis/types';
import type { Dictionary } from '../dictionary/types';
import type { ChunkGold, ChunkInput, CuePass } from './chunk';
import { type GoldArticle, typeOf } from './gold';
import { NO_PART } from './parts';
import { partsOfSpeech } from './parts-of-speech';

interface Relation {
  readonly cue: TokenRange;
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

/** An article ready to be learnt from or to be measured. */
export interface Example {
  readonly gold: GoldArticle;
  readonly document: Document;
  readonly rules: readonly Attribution[];
  readonly features: RowFeatures;
  readonly attribution: Uint8Array | null;
  readonly entity: Uint8Array | null;
  readonly relations: readonly Relation[];
  /** Part of speech of each row, or NO_PART; only where the example is to be learnt from. */
  readonly parts: Uint8Array | null;
  /** Rows that are not to be learnt from. */
  readonly discarded: Uint8Array;
}

export const readExample = (
  gold: GoldArticle,
  dictionary: Dictionary,
  vocabulary: Vocabulary,
  isTraining = false,
): Example => {
  const document = readDocument(gold);
  const rules = findAttributions(document);
  const rows = rowsOf(document);
  const features = featuresOf(document, rows, vocabulary, dictionary, rules);
  const rangesOf = (spans: readonly Span[]): TokenRange[] =>
    spans.map((span) => trimmed(document, tokensIn(document.tokens, span))).filter(({ from, to }) => to > from);
  const relations = (gold.attributions ?? []).flatMap(({ source, cue, content }) => {
    const [first, ...rest] = rangesOf(cue);
    if (!first) return [];
    const last = rest.at(-1) ?? first;
    return [{ cue: { from: first.from, to: last.to }, source: rangesOf(source), content: rangesOf(content) }];
  });
  const discarded = new Uint8Array(rows.count);
  for (const range of (gold.discard ?? []).map((span) => tokensIn(document.tokens, span)))
    mark(discarded, rows.rowOf, range, 1, 1);
  const entity = gold.mentions ? entityLabels(gold, document, rows.rowOf, rows.count) : null;
  const attribution = gold.attributions ? attributionLabels(relations, rows.rowOf, rows.count) : null;
  const parts = isTraining ? byRow(partsOfSpeech(document), rows.tokenOf) : null;
  return { gold, document, rules, features, attribution, entity, relations, parts, discarded };
};

const byRow = (ofToken: Uint8Array, tokenOf: Int32Array): Uint8Array =>
  Uint8Array.from(tokenOf, (token) => (token < 0 ? NO_PART : ofToken[token]!));

/** Marks at a span's ends are no part of it for learning: annotators keep or leave them. */
const trimmed = (d: Document, { from, to }: TokenRange): TokenRange => {
  const isMark = (token: number): boolean => d.tokens.kind[token] === 2 && !/^[$€£]/u.test(d.words[token] ?? '');
  let [start, end] = [from, to];
  while (start < end && isMark(start)) start++;
  while (end > start && isMark(end - 1)) end--;
  return { from: start, to: end };
};

const mark = (labels: Uint8Array, rowOf: Int32Array, { from, to }: TokenRange, first: number, rest: number): void => {
  for (let token = from; token < to; token++) {
    const row = rowOf[token] ?? -1;
    if (row >= 0) labels[row] = token === from ? first : rest;
  }
};

/** One label a row for all statements together: cues over sources over contents, shorter spans over longer ones. */
const attributionLabels = (relations: readonly Relation[], rowOf: Int32Array, count: number): Uint8Array => {
  const labels = new Uint8Array(count);
  const lay = (ranges: readonly TokenRange[], first: number): void => {
    for (const range of [...ranges].sort((a, b) => b.to - b.from - (a.to - a.from)))
      mark(labels, rowOf, range, first, first + 1);
  };
  lay(
    relations.flatMap(({ content }) => content),
    5,
  );
  lay(
    relations.flatMap(({ source }) => source),
    1,
  );
  lay(
    relations.map(({ cue }) => cue),
    3,
  );
  return mended(labels);
};

/** A span cut in two by a shorter one goes on with a beginning, so that the sequence is one that the CRF allows. */
const mended = (labels: Uint8Array): Uint8Array => {
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row]!;
    if (label === 0 || label % 2 === 1) continue;
    const before = row > 0 ? labels[row - 1]! : 0;
    if (before !== label && before !== label - 1) labels[row] = label - 1;
  }
  return labels;
};

const entityLabels = (gold: GoldArticle, d: Document, rowOf: Int32Array, count: number): Uint8Array => {
  const labels = new Uint8Array(count);
  for (const mention of gold.mentions ?? []) {
    const label = (ENTITY_LABELS as readonly string[]).indexOf(`B-${typeOf(mention)}`);
    if (label > 0) mark(labels, rowOf, tokensIn(d.tokens, [mention.start, mention.end]), label, label + 1);
  }
  return mended(labels);
};

/** Counts of the training articles' words, as the vocabulary spells them. */
export const countWords = (articles: readonly GoldArticle[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const article of articles)
    for (const word of readDocument(article).words) {
      const spelling = spellingOf(word);
      counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
    }
  return counts;
};

/** Whether the annotators left most of a stretch out. */
const isDiscarded = ({ discarded }: Example, from: number, to: number): boolean => {
  let count = 0;
  for (let row = from; row < to; row++) count += discarded[row]!;
  return count * 2 > to - from;
};

export interface Chunk {
  /** Rows of the article. */
  readonly from: number;
  readonly to: number;
  readonly input: ChunkInput;
  readonly gold: ChunkGold;
}

/** Cuts an example into chunks of whole paragraphs of at most `size` rows; `first` is the size of the first one. */
export const chunksOf = (example: Example, size: number, first: number): Chunk[] => {
  const { document: d, features } = example;
  const { rowOf } = features.rows;
  const chunks: Chunk[] = [];
  let from = 0;
  let limit = first;
  const flush = (to: number): void => {
    if (to > from) chunks.push(chunkOf(example, from, to));
    from = to;
    limit = size;
  };
  for (const paragraph of d.paragraphs) {
    const begins = rowOf[paragraph.from] ?? 0;
    const ends = begins + (paragraph.to - paragraph.from) + 1;
    if (ends - from > limit && begins > from) flush(begins);
    // A paragraph longer than a chunk is cut between sentences.
    for (const sentence of d.sentences.slice(
      d.sentenceOf[paragraph.from] ?? 0,
      (d.sentenceOf[paragraph.to - 1] ?? 0) + 1,
    )) {
      const start = rowOf[sentence.from] ?? 0;
      if (start - from + (sentence.to - sentence.from) > size && start > from) flush(start);
    }
  }
  flush(features.rows.count);
  return chunks.filter(({ from, to }) => !isDiscarded(example, from, to));
};

const chunkOf = (example: Example, from: number, to: number): Chunk => {
  const { document: d, features, rules, relations } = example;
  const width = features.values.length / features.rows.count;
  const { rowOf } = features.rows;
  const rowsIn = ({ from: a, to: b }: TokenRange): boolean => (rowOf[a] ?? -1) >= from && (rowOf[b - 1] ?? to) < to;
  const inside = relations.filter(({ cue }) => rowsIn(cue) && rowsIn(windowOf(d, cue)));
  const cues = inside.map(({ cue }) => cue);
  const passOf = (cue: TokenRange, relation: Relation | null): CuePass | null => {
    const window = windowOf(d, cue);
    const start = (rowOf[window.from] ?? 0) - from;
    const count = window.to - window.from;
    if (start < 0 || start + count > to - from) return null;
    const into = new Uint8Array(count * CUE_FEATURES.length);
    cueFeaturesOf(d, window, cue, cues, rules, into);
    const labels = new Uint8Array(count);
    if (relation) {
      layIn(labels, window, relation.content, PASS_LABELS.indexOf('B-content'));
      layIn(labels, window, relation.source, PASS_LABELS.indexOf('B-source'));
      labels.fill(0, cue.from - window.from, cue.to - window.from);
      mended(labels);
    }
    const shift = start - window.from;
    return {
      from: start,
      to: start + count,
      cueFrom: cue.from + shift,
      cueTo: cue.to + shift,
      features: into,
      labels,
    };
  };
  return {
    from,
    to,
    input: {
      rows: to - from,
      words: features.words.subarray(from, to),
      values: features.values.subarray(from * width, to * width),
    },
    gold: {
      attribution: example.attribution && mended(example.attribution.slice(from, to)),
      entity: example.entity && mended(example.entity.slice(from, to)),
      parts: example.parts?.slice(from, to) ?? null,
      passes: inside.flatMap((relation) => passOf(relation.cue, relation) ?? []),
      spurious: (first, last) => {
        const token = features.rows.tokenOf[from + first] ?? -1;
        if (token < 0 || cues.some((cue) => cue.from < token + last - first && token < cue.to)) return null;
        return passOf({ from: token, to: token + last - first }, null);
      },
    },
  };
};

const layIn = (labels: Uint8Array, window: TokenRange, ranges: readonly TokenRange[], first: number): void => {
  for (const range of ranges)
    for (let token = Math.max(range.from, window.from); token < Math.min(range.to, window.to); token++)
      labels[token - window.from] = token === Math.max(range.from, window.from) ? first : first + 1;
};
