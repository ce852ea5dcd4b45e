/** What the speakers room hands to `analyse`. */

/** How the speaker of an attribution was found; decides how sure it is. */
export type Resolution =
  /** The source names an actor: "Leavitt", "the Kremlin" */
  | 'named'
  /** "the Russian president", "the senator" */
  | 'title'
  /** "he", "she", "who" */
  | 'pronoun'
  /** No source of its own; taken from the statement before it */
  | 'carried-over'
  /** A source that the article does not name: "the insider" */
  | 'unnamed';

export interface ResolvedSpeaker {
  /** Index into the actor table, or -1 for a source that nobody's name stands for. */
  readonly actor: number;
  /** The source's own words; empty when there is no source. */
  readonly phrase: string;
  readonly resolution: Resolution;
}
