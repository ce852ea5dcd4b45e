/**
 * Errors of predicted statements, for reading: what kind, and the gold and predicted words marked where they stand. A
 * sample is spread evenly over the articles, so that one long transcript does not fill it.
 *
 *   missed         no prediction shares a word with the gold's content, or only ones that belong to other gold
 *   spurious       no gold for the prediction
 *   wrong source   matched, another source
 *   wrong speaker  matched with the right source, but the person whom the gold names is not the one given
 *   wrong extent   matched, but not the very same words; or contents that share too few words to match
 */
import { hasRightSource, hasRightSpeaker, matchDocument, overlapOf, shared } from './quote-match.mjs';

const KINDS = ['missed', 'spurious', 'wrong source', 'wrong extent', 'wrong speaker'];

const touching = (quotes, { content }) => quotes.filter((quote) => shared(quote.content, content) > 0);

const kindOfMatched = (gold, prediction) => {
  if (!hasRightSource(gold, prediction)) return 'wrong source';
  if (!hasRightSpeaker(gold, prediction)) return 'wrong speaker';
  return overlapOf(gold.content, prediction.content) < 1 ? 'wrong extent' : null;
};

/** All errors of one prepared article, in no order: `{kind, document, golds, predictions}`. */
export const errorsOf = (document) => {
  const { goldOf, predictionOf } = matchDocument(document);
  const errors = [];
  const add = (kind, golds, predictions) => errors.push({ kind, document, golds, predictions });
  const unmatched = new Set(document.predictions.filter((prediction) => !goldOf.has(prediction)));
  for (const gold of document.golds) {
    const matched = predictionOf.get(gold);
    if (matched) {
      const kind = kindOfMatched(gold, matched);
      if (kind) add(kind, [gold], [matched]);
      continue;
    }
    const near = touching([...unmatched], gold).sort(
      (a, b) => overlapOf(b.content, gold.content) - overlapOf(a.content, gold.content),
    )[0];
    if (near) {
      unmatched.delete(near);
      add('wrong extent', [gold], [near]);
    } else add('missed', [gold], touching(document.predictions, gold));
  }
  for (const prediction of unmatched) add('spurious', touching(document.golds, prediction), [prediction]);
  return errors;
};

/** `count` members of a list, evenly spaced; `phase` from 0 to 1 shifts which ones. */
const spaced = (list, count, phase) =>
  Array.from({ length: count }, (_, i) => list[Math.floor(((i + phase) * list.length) / count)]);

// Multiples of the golden ratio fall evenly between 0 and 1, so that not every article gives its middle error.
const GOLDEN = 0.618;

/** At most `count` of the articles' errors: as many from each article as from any other, as far as they have them. */
export const sampleEvenly = (errorsByArticle, count) => {
  const taken = errorsByArticle.map(() => 0);
  let left = count;
  while (left > 0) {
    const open = [...taken.keys()].filter((i) => taken[i] < errorsByArticle[i].length);
    if (open.length === 0) break;
    const round = open.length <= left ? open : spaced(open, left, 0.5);
    for (const i of round) taken[i]++;
    left -= round.length;
  }
  return errorsByArticle.flatMap((errors, i) => spaced(errors, taken[i], (i * GOLDEN) % 1));
};

const MARKS = { source: 'S', cue: 'C', content: 'Q' };
const LONGEST_STRETCH = 320;

const shortened = (stretch) =>
  stretch.length <= LONGEST_STRETCH
    ? stretch
    : `${stretch.slice(0, LONGEST_STRETCH / 2)} […] ${stretch.slice(-LONGEST_STRETCH / 2)}`;

/** The sentences of a text that hold all spans, with source, cue and content marked: S⟨he⟩ C⟨said⟩ Q⟨“no”⟩. */
export const markedSentences = (text, spans) => {
  const marks = Object.entries(MARKS).flatMap(([role, mark]) =>
    spans[role].flatMap(([start, end]) => [
      { at: start, order: 1 / (1 + end - start), sign: `${mark}⟨` },
      // A mark that ends where another begins goes first.
      { at: end, order: -1, sign: '⟩' },
    ]),
  );
  // Of marks that begin together, the longer one is outside.
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  const breaks = [0, ...[...text.matchAll(/[.!?]["”’)]*\s+|\n+/gu)].map((m) => m.index + m[0].length), text.length];
  const from = breaks.findLast((at) => at <= marks[0].at);
  const to = breaks.find((at) => at >= marks.at(-1).at);
  let line = '';
  let at = from;
  for (const mark of marks) {
    line += shortened(text.slice(at, mark.at)) + mark.sign;
    at = mark.at;
  }
  return (line + shortened(text.slice(at, to))).trim().replace(/\s*\n\s*/gu, ' ¶ ');
};

/** One error as a few lines for people. */
export const errorText = ({ kind, document, golds, predictions }) => {
  const extent =
    golds.length === 1 && predictions.length === 1
      ? ` (${Math.round(100 * overlapOf(golds[0].content, predictions[0].content))} % of the words shared)`
      : '';
  const named = (quote) => (quote.who ? ` = ${quote.who.name} (${quote.who.type})` : '');
  const given = ({ speaker, confidence }) => ` = ${speaker ?? 'nobody'}, confidence ${confidence}`;
  return [
    `${kind}${extent}  ${document.id}`,
    ...golds.map((gold) => `  gold  ${markedSentences(document.text, gold.spans)}${named(gold)}`),
    ...predictions.map((quote) => `  ours  ${markedSentences(document.text, quote.spans)}${given(quote)}`),
  ].join('\n');
};

/** How many errors of each kind a set has, and a sample of them; of a set that may not be read, that it may not. */
export const errorReport = ({ name, unread }, documents, count) => {
  if (unread)
    return `The errors of ${name} are never shown: its articles may not be read, so that its figures say how the analysis carries over.`;
  const errorsByArticle = documents.map(errorsOf);
  const all = errorsByArticle.flat();
  const tally = KINDS.map((kind) => `${all.filter((error) => error.kind === kind).length} ${kind}`).join(', ');
  const sample = sampleEvenly(errorsByArticle, count);
  return [
    `${all.length} errors: ${tally}; ${sample.length} of them, S⟨source⟩ C⟨cue⟩ Q⟨content⟩:`,
    ...sample.map((error, i) => `\n${i + 1}. ${errorText(error)}`),
  ].join('\n');
};
