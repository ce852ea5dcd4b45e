/** What the speakers room hands to `analyse`. */

/** How the speaker of an attribution was found; decides how sure it is. */
export type Resolution =
  /** The source holds a name in full, or a body's: "Karoline Leavitt", "the Kremlin" */
  | 'full-name'
  /** "Leavitt", where one person of the article has that surname */
  | 'surname'
  /** "Clinton", where several have it */
  | 'shared-surname'
  /** "the Russian president", by the dictionary at that date */
  | 'role'
  /** "the senator", "the Vermont senator", by what the article and the dictionary call somebody it names */
  | 'description'
  /** "he", "she", with one candidate well ahead of all others */
  | 'pronoun'
  /** "he", "she", with another candidate close behind */
  | 'unclear-pronoun'
  /** "who" */
  | 'relative'
  /** "I", "we" within a quotation: whoever is quoted; outside of one: the writer, where the article names one */
  | 'first-person'
  /** No source of its own; taken from the statement that it goes on with */
  | 'carried-over'
  /** A source that the article does not name ("the insider"), or none at all */
  | 'unnamed';

export interface ResolvedSpeaker {
  /** Index into the actor table, or -1 for a source that nobody's name stands for. */
  readonly actor: number;
  /** The source's own words; empty when there is no source, or only a pronoun that tells the reader nothing. */
  readonly phrase: string;
  readonly resolution: Resolution;
}
