/** What the names room hands to the speakers room. */

import type { TokenRange } from '../text/document';
import type { ActorKind } from '../types';

/** How a mention names its actor. */
export type MentionForm =
  /** "Karoline Leavitt", "the Russian Foreign Ministry", "NATO" */
  | 'name'
  /** "Leavitt", "Mr. Trump" */
  | 'surname'
  /** "Bernie" where the article has no other Bernie */
  | 'first-name'
  /** "the Russian president", resolved to its holder */
  | 'title';

/** A place where the text names an actor. Token indices, end exclusive; titles before a name are not part of it. */
export interface Mention extends TokenRange {
  readonly actor: number;
  readonly form: MentionForm;
}

/** An actor while the article is being read. */
export interface ActorDraft {
  /** Dictionary index, or -1. */
  readonly entity: number;
  /** Dictionary indices that fit when it is not sure which; empty otherwise. */
  readonly candidates: readonly number[];
  readonly name: string;
  readonly kind: ActorKind;
  readonly gender: 'm' | 'f' | null;
  /** Lower-case title nouns the article uses of them ("senator", "governor", "spokeswoman"), for "the senator said". */
  readonly titles: readonly string[];
  /** What the article calls them, verbatim: "one of his senior negotiators". */
  readonly described: readonly string[];
}

/** All actors of an article and where they are named. */
export interface ActorTable {
  readonly actors: ActorDraft[];
  /** In text order, not overlapping. */
  readonly mentions: Mention[];
  /** Index into `mentions` of the mention that holds a token, or -1. */
  readonly mentionOf: Int32Array;
  /**
   * Makes (or finds) the actor named by a run of tokens that stands as the source of a statement but was no mention so
   * far: being quoted is evidence. Returns its index, or -1 when the run is no name ("Trump aides", "Monday").
   */
  adopt(range: TokenRange): number;
}
