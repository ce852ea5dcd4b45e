/**
 * Whether confidence can be believed: predicted statements in bins of their confidence against the share of each bin
 * that is right, and what is left of precision and recall when only the surer ones are kept.
 *
 * A statement is right when it matches a gold attribution, has its source, and names the person whom the gold names.
 */
import { attributedRates, hasRightSource, hasRightSpeaker, matchDocument } from './quote-match.mjs';

const BINS = 10;
const EPSILON = 1e-9;

/** Least confidence of the statements kept, for the table of what a precision-first setting gains and loses. */
export const THRESHOLDS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Confidence of every prediction of prepared articles, and whether it is right. */
export const judgedPredictions = (documents) =>
  documents.flatMap((document) => {
    const { goldOf } = matchDocument(document);
    return document.predictions.map((prediction) => {
      const gold = goldOf.get(prediction);
      const right = gold !== undefined && hasRightSource(gold, prediction) && hasRightSpeaker(gold, prediction);
      return { confidence: prediction.confidence, right, quoted: prediction.quoted };
    });
  });

/** Bins of 0.1 that hold anything, each with its count, mean confidence and share right. 1.0 falls into the last. */
export const reliabilityBins = (judged) => {
  const bins = Array.from({ length: BINS }, (_, i) => ({ from: i / BINS, to: (i + 1) / BINS, members: [] }));
  // Products such as 0.3 × 10 or 0.7 × 10 may fall just short of the whole number.
  for (const one of judged) bins[Math.min(BINS - 1, Math.floor(one.confidence * BINS + EPSILON))].members.push(one);
  return bins
    .filter(({ members }) => members.length > 0)
    .map(({ from, to, members }) => ({
      from,
      to,
      count: members.length,
      confidence: members.reduce((sum, { confidence }) => sum + confidence, 0) / members.length,
      right: members.filter(({ right }) => right).length / members.length,
    }));
};

/** Expected calibration error: how far confidence and share right are apart in a bin, weighted by its size. */
export const calibrationError = (bins) => {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const apart = bins.reduce((sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right), 0);
  return total === 0 ? 0 : apart / total;
};

/** Quoted statements attributed, when only predictions of at least each threshold are kept. */
export const thresholdRates = (documents) =>
  THRESHOLDS.map((threshold) => {
    const sure = documents.map((document) => ({
      ...document,
      predictions: document.predictions.filter(({ confidence }) => confidence >= threshold - EPSILON),
    }));
    return { threshold, ...attributedRates(sure, ({ quoted }) => quoted) };
  });
