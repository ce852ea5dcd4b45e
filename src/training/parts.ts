/** The universal parts of speech (de Marneffe et al. 2021) that training tells apart. */
export const PARTS_OF_SPEECH = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
] as const;

/** A token that the tagger did not find, or gave another tag. */
export const NO_PART = 255;
