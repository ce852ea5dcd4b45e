/**
 * How sure the analysis is of a statement and its speaker: the share of statements of that construction that were found
 * with the right source on PolNeAR's development set, times that of speakers resolved that way. See docs/accuracy.md.
 */
import type { Attribution, Construction } from './quotes/types';
import type { Resolution, ResolvedSpeaker } from './speakers/types';

const OF_CONSTRUCTION: Record<Construction, number> = {
  quotation: 0.95,
  complement: 0.85,
  'bare-clause': 0.8,
  'according-to': 0.85,
  format: 0.9,
  'quoted-words': 0.5,
  unattributed: 0.4,
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
