/**
 * Predicted statements beside gold attributions, matched as the shared quote scorer matches them: one to one, best first,
 * where at least half of all words of the two contents are shared. The scorer prints figures only; the measures of our
 * own need the pairs behind them.
 */
import { sameName } from './same-name.mjs';

const ROLES = ['source', 'cue', 'content'];
const QUOTE_MARK = /["“”„«»]/u;
const ENOUGH_SHARED = 0.5;

/** Start and end of every word of a text. */
export const wordsOf = (text) =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => [index, index + word.length]);

/** Indexes of the words that the spans touch. */
export const inside = (spans, words) =>
  new Set(words.flatMap(([a, b], i) => (spans.some(([start, end]) => a < end && b > start) ? [i] : [])));

/** How many elements two sets have in common. */
export const shared = (a, b) => [...a].filter((x) => b.has(x)).length;

/** Intersection over union of two sets, 0 for two empty ones. */
export const overlapOf = (a, b) => {
  const both = shared(a, b);
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
};

/**
 * One article, its gold attributions and its predicted statements, every role as a set of words. `speakers[i]` is who
 * attribution i really belongs to. Statements without content, or within text that the gold discards, are left out.
 */
export const prepareDocument = (document, quotes, speakers = []) => {
  const { id, text, attributions } = document;
  const words = wordsOf(text);
  const discarded = inside(document.discard ?? [], words);
  const prepare = (quote) => ({
    spans: Object.fromEntries(ROLES.map((role) => [role, quote[role] ?? []])),
    ...Object.fromEntries(ROLES.map((role) => [role, inside(quote[role] ?? [], words)])),
    quoted: (quote.content ?? []).some(([start, end]) => QUOTE_MARK.test(text.slice(Math.max(0, start - 1), end + 1))),
    cueText: (quote.cue ?? []).map(([start, end]) => text.slice(start, end)).join(' '),
  });
  const kept = ({ content }) => content.size > 0 && shared(content, discarded) === 0;
  return {
    id,
    text,
    golds: attributions.map((gold, i) => ({ ...prepare(gold), who: speakers[i] ?? null })).filter(kept),
    predictions: quotes
      .map((quote) => ({ ...prepare(quote), speaker: quote.speaker?.name ?? null, confidence: quote.confidence }))
      .filter(kept),
  };
};

/** The pairs of a prepared article: `goldOf` leads from a prediction to its attribution, `predictionOf` back. */
export const matchDocument = ({ golds, predictions }) => {
  const pairs = golds
    .flatMap((gold) => predictions.map((prediction) => [overlapOf(gold.content, prediction.content), gold, prediction]))
    .filter(([overlap]) => overlap >= ENOUGH_SHARED)
    .sort(([a], [b]) => b - a);
  const goldOf = new Map();
  const predictionOf = new Map();
  for (const [, gold, prediction] of pairs) {
    if (predictionOf.has(gold) || goldOf.has(prediction)) continue;
    goldOf.set(prediction, gold);
    predictionOf.set(gold, prediction);
  }
  return { goldOf, predictionOf };
};

/** Whether a matched prediction has a word of the gold's source, or none where the gold has none. */
export const hasRightSource = (gold, prediction) =>
  gold.source.size === 0 ? prediction.source.size === 0 : shared(gold.source, prediction.source) > 0;

/** Whether a matched prediction names the person whom the gold names; where it names none, nothing is asked. */
export const hasRightSpeaker = (gold, prediction) =>
  gold.who?.type !== 'person' || sameName(prediction.speaker, gold.who.name);

/** Precision, recall and F1 of `hit` right ones among `predicted` and `gold`. */
export const ratesOf = ({ hit, predicted, gold }) => {
  const precision = predicted === 0 ? 0 : hit / predicted;
  const recall = gold === 0 ? 0 : hit / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

/**
 * The scorer's "relation attributed": found with the right source. Hits are gold attributions in scope, so that
 * precision divides them by the predictions in scope, as there.
 */
export const attributedRates = (documents, inScope) => {
  const counts = { hit: 0, predicted: 0, gold: 0 };
  for (const document of documents) {
    const { predictionOf } = matchDocument(document);
    counts.predicted += document.predictions.filter(inScope).length;
    for (const gold of document.golds.filter(inScope)) {
      counts.gold++;
      const prediction = predictionOf.get(gold);
      if (prediction && hasRightSource(gold, prediction)) counts.hit++;
    }
  }
  return { ...ratesOf(counts), ...counts };
};
