/** The label sets of the learned models, as positions in their score vectors. B opens a span, I goes on with it. */

/** What a token is in some statement of the article. */
export const ATTRIBUTION_LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

/** What a token is in the statement of one cue. */
export const PASS_LABELS = ['O', 'B-source', 'I-source', 'B-content', 'I-content'] as const;

/** What a token names. */
export const ENTITY_LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'] as const;

/**
 * Which label may follow which: `allowed[from * count + to]`, with an I only after the B or I of its own span. In every
 * set the B labels have odd positions and their I stands one higher.
 */
export const allowedTransitions = (count: number): Uint8Array => {
  const allowed = new Uint8Array(count * count).fill(1);
  for (let to = 2; to < count; to += 2)
    for (let from = 0; from < count; from++) if (from !== to && from !== to - 1) allowed[from * count + to] = 0;
  return allowed;
};
