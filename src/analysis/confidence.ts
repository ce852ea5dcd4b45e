/**
 * How sure the analysis is of a statement and its speaker: the share of statements of that construction whose content and
 * source were right on PolNeAR's training articles (the rules were not fitted to single ones), times the share of speakers
 * right among those resolved that way on its development articles. Lower bounds, as the annotators left statements out.
 * Measured with `npm run accuracy`; see docs/accuracy.md.
 */
import type { Attribution, Construction } from './quotes/types';
import type { Resolution, ResolvedSpeaker } from './speakers/types';

const OF_CONSTRUCTION: Record<Construction, number> = {
  quotation: 0.91,
  complement: 0.71,
  'bare-clause': 0.69,
  'according-to': 0.81,
  format: 0.9,
};

const OF_RESOLUTION: Record<Resolution, number> = {
  named: 0.98,
  title: 0.9,
  pronoun: 0.85,
  'carried-over': 0.7,
  unnamed: 0.95,
};

/** 0 to 1, two decimals. */
export const confidenceOf = (attribution: Attribution, speaker: ResolvedSpeaker | undefined): number => {
  const ofSpeaker = speaker && (speaker.actor >= 0 || speaker.phrase) ? OF_RESOLUTION[speaker.resolution] : 0.5;
  return Math.round(OF_CONSTRUCTION[attribution.construction] * ofSpeaker * 100) / 100;
};
