/** The analysis as the sidebar and the card show it: statements with their words, speakers with their statements. */
import type { Actor, Quote } from '../analysis/types';
import { doubtOf } from './doubt';
import { placesOf } from './paragraphs';
import { strings } from './strings';
import type { PageState } from './types';
import { attributionOf, type Piece, piecesOf, wordsOf } from './wording';

/** A position is what somebody thinks, wants or stands for; the other two were said, word for word or in substance. */
export type StatementKind = 'said' | 'paraphrased' | 'position';

export interface Statement {
  readonly id: string;
  readonly kind: StatementKind;
  readonly pieces: readonly Piece[];
  /** The pieces as one string. */
  readonly words: string;
  readonly attribution: string;
  /** "paragraph 4". */
  readonly place: string;
  /** From the first to the last character that belongs to it, in the article's text. */
  readonly start: number;
  readonly end: number;
  /** Why it is less certain than others; null when it is not. */
  readonly doubt: string | null;
  readonly speaker: SpeakerGroup;
}

/** One speaker and all that they say and hold. */
export interface SpeakerGroup {
  readonly key: string;
  /** Null when the article does not name the speaker. */
  readonly actor: Actor | null;
  readonly name: string;
  /** Role at the article's date, or what the article calls an unnamed speaker. */
  readonly detail: string | null;
  /** Index of the hue; null for an unnamed speaker. */
  readonly hue: number | null;
  readonly statements: readonly Statement[];
}

export interface Reading {
  readonly text: string;
  readonly date: string | null;
  readonly actors: ReadonlyMap<string, Actor>;
  /** In the order of the text. */
  readonly statements: readonly Statement[];
  /** Named speakers first, the most quoted first; then the unnamed. */
  readonly speakers: readonly SpeakerGroup[];
  readonly counts: Readonly<Record<StatementKind, number>>;
  /** Index of the hue of any actor, speaking or not. */
  hueOf(actorId: string): number;
  /** Where in the article an offset is. */
  placeOf(offset: number): string;
}

/** Whether a list that is narrowed to one kind (null: to none) shows a statement openly. Positions have a fold of their own. */
export const isListed = ({ kind }: Statement, only: StatementKind | null): boolean =>
  only === null ? kind !== 'position' : kind === only;

/** How many of some statements are said, and how many are positions. */
export const tallyOf = (statements: readonly Statement[]): { readonly said: number; readonly positions: number } => {
  const positions = statements.filter(({ kind }) => kind === 'position').length;
  return { said: statements.length - positions, positions };
};

const kindOf = ({ manner, kind }: Quote): StatementKind => {
  if (manner === 'position') return 'position';
  return kind === 'indirect' ? 'paraphrased' : 'said';
};

interface OpenGroup extends SpeakerGroup {
  readonly statements: Statement[];
}

const hull = (quote: Quote): readonly [number, number] => {
  const starts = quote.content.map(([start]) => start);
  const ends = quote.content.map(([, end]) => end);
  return quote.content.length === 0 ? [0, 0] : [Math.min(...starts), Math.max(...ends)];
};

/** Actors get their hues in the order in which they first speak, then in the order in which they are named. */
const assignHues = (actors: readonly Actor[], quotes: readonly Quote[]): ReadonlyMap<string, number> => {
  const hues = new Map<string, number>();
  const add = (id: string): void => {
    if (!hues.has(id)) hues.set(id, hues.size);
  };
  for (const quote of quotes) if (quote.speaker?.actor) add(quote.speaker.actor);
  for (const actor of actors) add(actor.id);
  return hues;
};

const newGroup = (quote: Quote, actor: Actor | null, key: string, hues: ReadonlyMap<string, number>): OpenGroup => {
  if (actor) {
    return { key, actor, name: actor.name, detail: actor.role, hue: hues.get(actor.id) ?? null, statements: [] };
  }
  const words = quote.speaker?.name;
  return {
    key,
    actor,
    name: strings.speakerNotNamed,
    detail: words ? strings.inTheArticle(words) : null,
    hue: null,
    statements: [],
  };
};

const byPlaceInList = (a: SpeakerGroup, b: SpeakerGroup): number => {
  const [one, other] = [tallyOf(a.statements), tallyOf(b.statements)];
  return (
    Number(a.actor === null) - Number(b.actor === null) || other.said - one.said || other.positions - one.positions
  );
};

/** Draws together what the interface needs from a finished analysis. Pure; called once for each page state. */
export const readAnalysis = (page: Extract<PageState, { kind: 'ready' }>): Reading => {
  const { text, analysis, date, blocks } = page;
  const actors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
  const hues = assignHues(analysis.actors, analysis.quotes);
  const placeOf = placesOf(text, blocks);
  const groups = new Map<string, OpenGroup>();

  const groupOf = (quote: Quote): OpenGroup => {
    const actor = actors.get(quote.speaker?.actor ?? '') ?? null;
    const key = actor ? `actor ${actor.id}` : `words ${quote.speaker?.name.toLowerCase() ?? ''}`;
    const group = groups.get(key) ?? newGroup(quote, actor, key, hues);
    groups.set(key, group);
    return group;
  };

  const statements = analysis.quotes.map((quote): Statement => {
    const words = wordsOf(text, quote.content);
    const [start, end] = hull(quote);
    const speaker = groupOf(quote);
    const statement: Statement = {
      id: quote.id,
      kind: kindOf(quote),
      pieces: piecesOf(words, quote.kind),
      words,
      attribution: attributionOf(text, quote),
      place: placeOf(start),
      start,
      end,
      doubt: doubtOf(text, quote),
      speaker,
    };
    speaker.statements.push(statement);
    return statement;
  });

  const counts = { said: 0, paraphrased: 0, position: 0 };
  for (const { kind } of statements) counts[kind]++;
  return {
    text,
    date,
    actors,
    statements,
    speakers: [...groups.values()].sort(byPlaceInList),
    counts,
    hueOf: (actorId) => hues.get(actorId) ?? 0,
    placeOf,
  };
};
