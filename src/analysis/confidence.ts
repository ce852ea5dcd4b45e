/**
 * How sure the analysis is of a statement and its speaker: the probability that content and source are right, times the
 * share of speakers right among those resolved that way.
 *
 * Of a statement that the learned models found: their own probabilities, calibrated by logistic regression (Platt 1999) on
 * PolNeAR's development articles. Of one that rules found: the share of statements of that construction that are right on
 * the training articles. Speakers: the share right from the gold's own spans on the development articles, with one more
 * right and one more wrong; those rules were written while reading errors on the same articles. Low rather than high, as
 * the annotators left statements out. Fitted and measured with test/accuracy/confidence.mjs, tables in docs/accuracy.md.
 */
import type { Attribution, Construction, Evidence } from './quotes/types';
import type { Resolution, ResolvedSpeaker } from './speakers/types';

const OF_CONSTRUCTION: Record<Exclude<Construction, 'learned'>, number> = {
  quotation: 0.91,
  complement: 0.71,
  'bare-clause': 0.69,
  'according-to': 0.82,
  // By hand: PolNeAR's annotators passed over transcripts, so that 0.38 of 48 measured there says little.
  format: 0.9,
};

const OF_RESOLUTION: Record<Resolution, number> = {
  'full-name': 0.97,
  surname: 0.99,
  'shared-surname': 0.98,
  role: 0.91,
  description: 0.96,
  pronoun: 0.96,
  'unclear-pronoun': 0.88,
  relative: 0.92,
  'first-person': 0.8,
  'carried-over': 0.8,
  unnamed: 0.89,
};

/** Weights of the regression: of the constant, of the two log odds, and of words in quotation marks. */
const CALIBRATION = { constant: -1.45, cue: 0.42, labels: 0.5, quoted: 0.17 } as const;

/** Beyond these the models' probabilities say nothing more. */
const ODDS_LIMIT = 0.005;

/** 0 to 1, two decimals. `isQuoted`: some of the content stands in quotation marks. */
export const confidenceOf = (
  attribution: Attribution,
  speaker: ResolvedSpeaker | undefined,
  isQuoted: boolean,
): number => {
  const { construction, evidence } = attribution;
  const ofStatement =
    evidence && construction === 'learned'
      ? calibrated(evidence, isQuoted)
      : OF_CONSTRUCTION[construction === 'learned' ? 'complement' : construction];
  const ofSpeaker = speaker && (speaker.actor >= 0 || speaker.phrase) ? OF_RESOLUTION[speaker.resolution] : 0.5;
  return Math.round(ofStatement * ofSpeaker * 100) / 100;
};

const calibrated = ({ cue, labels }: Evidence, isQuoted: boolean): number => {
  const { constant, cue: ofCue, labels: ofLabels, quoted } = CALIBRATION;
  return logistic(constant + ofCue * logOdds(cue) + ofLabels * logOdds(labels) + (isQuoted ? quoted : 0));
};

/** The log odds of a probability, which is kept off 0 and 1. */
export const logOdds = (probability: number): number => {
  const kept = Math.min(1 - ODDS_LIMIT, Math.max(ODDS_LIMIT, probability));
  return Math.log(kept / (1 - kept));
};

const logistic = (z: number): number => 1 / (1 + Math.exp(-z));
