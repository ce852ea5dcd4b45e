/**
 * What goes into the analysis and what comes out. Plain data only: it crosses the message boundary as JSON and is
 * printed by the command line as it stands.
 */
import type { EntityKind, RoleAtDate } from '../dictionary/types';

/** A stretch of text in UTF-16 code units, end exclusive: `text.slice(start, end)` is what it covers. */
export type Span = readonly [start: number, end: number];

/** What a block of the page is. A plain-text article has none; its paragraphs are found from its line breaks. */
export type BlockKind = 'headline' | 'standfirst' | 'heading' | 'paragraph' | 'quotation' | 'list-item' | 'caption';

/** One block of the article's text, in order; blocks do not overlap. */
export interface Block {
  readonly span: Span;
  readonly kind: BlockKind;
}

/** An article as the analysis sees it. */
export interface Article {
  readonly text: string;
  /** Publication date, `YYYY-MM-DD`. Absent: roles are given as of today. */
  readonly date?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** BCP 47 tag as the page declares it. */
  readonly lang?: string | undefined;
  readonly blocks?: readonly Block[] | undefined;
}

export type ActorKind = 'person' | 'organisation' | 'place' | 'group';

/** What the dictionary knows of an actor, as of the article's date: enough to draw the card with no further question. */
export interface ActorFacts {
  readonly kind: EntityKind;
  /** ISO 3166-1 alpha-2 code, or null. */
  readonly country: string | null;
  /** The country's English name, for display. */
  readonly countryName: string | null;
  readonly party: string | null;
  readonly born: string | null;
  readonly died: string | null;
  /** The most telling role at the article's date; null when none is known. */
  readonly roleThen: RoleAtDate | null;
  /** The most telling role today, with the date at which the source was taken. */
  readonly roleNow: RoleAtDate | null;
  /** Every dated role, latest first. */
  readonly roles: readonly RoleAtDate[];
  /** Title of the English Wikipedia article, or null. */
  readonly wikipedia: string | null;
  /** Wikidata item id (`Q…`), or null where the dictionary's id is its own. */
  readonly wikidata: string | null;
  /** Where the facts come from, ready to be printed. */
  readonly source: string;
  /** The date the facts stand for: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** Somebody or something the article names. */
export interface Actor {
  /** Unique in this analysis: `a1`, `a2`, … in order of first mention. */
  readonly id: string;
  /** Full name, from the dictionary or else the longest form in the article. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Dictionary id, null when the dictionary does not know the actor or when several entries fit. */
  readonly entity: string | null;
  /** Dictionary ids that fit when it is not sure which, best first; empty otherwise. */
  readonly candidates: readonly string[];
  /** Role at the article's date; null when none is known. */
  readonly role: string | null;
  /** What the article calls them: "one of his senior negotiators". Distinct, in order of the text. */
  readonly described: readonly string[];
  /** Every place where the text names them (names and titles; not pronouns), in order, not overlapping. */
  readonly mentions: readonly Span[];
  readonly facts: ActorFacts | null;
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** Whether words are reported, or what somebody thinks, wants, means to do or stands for ("believes", "plans to"). */
export type Manner = 'said' | 'position';

/** Who is reported to have said it. `actor` is null for a source the article does not name ("the insider"). */
export interface Speaker {
  readonly actor: string | null;
  /** Full name, or for an unnamed source its words in the article. */
  readonly name: string;
}

/**
 * One statement or position: what was said or is held (content, with its quotation marks), the words of saying or holding
 * (cue), whose it is (source).
 */
export interface Quote {
  /** Unique in this analysis: `q1`, `q2`, … in order of the text. */
  readonly id: string;
  readonly kind: QuoteKind;
  readonly manner: Manner;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly speaker: Speaker | null;
  /** 0 to 1: how sure the analysis is of content and speaker together. */
  readonly confidence: number;
}

export interface Analysis {
  readonly actors: readonly Actor[];
  readonly quotes: readonly Quote[];
}
