/** What the network learns from at a time: some paragraphs of an article as rows, and what the annotators found there. */

/** The rows of a chunk, by word and features (analysis/model/features.ts). */
export interface ChunkInput {
  readonly rows: number;
  readonly words: Int32Array;
  readonly values: Uint16Array;
}

/** A cue to be read by the second pass, in rows of the chunk. */
export interface CuePass {
  readonly from: number;
  readonly to: number;
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly features: Uint8Array;
  readonly labels: Uint8Array;
}

export interface ChunkGold {
  readonly attribution: Uint8Array | null;
  readonly entity: Uint8Array | null;
  /** Parts of speech, see parts-of-speech.ts. */
  readonly parts: Uint8Array | null;
  /** The gold cues' passes, and the pass for a cue that the first pass found wrongly. */
  readonly passes: readonly CuePass[];
  spurious(from: number, to: number): CuePass | null;
}
