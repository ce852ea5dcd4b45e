/**
 * How sure the analysis is of a statement and its speaker: the share of statements of that construction whose content and
 * source were right on PolNeAR's training articles, times the share of speakers right among those resolved that way from
 * the gold's own spans on its development articles, each share with one more right and one more wrong. Low rather than
 * high, as the annotators left statements out; but the speakers' rules were written while reading errors on those same
 * development articles. Not calibrated per statement. Measured with test/accuracy/confidence.mjs; the table is in
 * docs/accuracy.md.
 */
import type { Attribution, Construction } from './quotes/types';
import type { Resolution, ResolvedSpeaker } from './speakers/types';

const OF_CONSTRUCTION: Record<Construction, number> = {
  quotation: 0.91,
  complement: 0.71,
  'bare-clause': 0.69,
  'according-to': 0.82,
  // By hand: PolNeAR's annotators passed over transcripts, so that 0.38 of 48 measured there says little.
  format: 0.9,
  learned: 0.8,
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

/** 0 to 1, two decimals. */
export const confidenceOf = (attribution: Attribution, speaker: ResolvedSpeaker | undefined): number => {
  const ofSpeaker = speaker && (speaker.actor >= 0 || speaker.phrase) ? OF_RESOLUTION[speaker.resolution] : 0.5;
  return Math.round(OF_CONSTRUCTION[attribution.construction] * ofSpeaker * 100) / 100;
};
