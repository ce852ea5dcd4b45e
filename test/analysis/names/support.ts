/** Helpers to state what a sentence's actors should be. */
import { findActors } from '../../../src/analysis/names/find-actors';
import { type Reading, readShapes } from '../../../src/analysis/names/reading';
import type { ActorTable } from '../../../src/analysis/names/types';
import { type Document, readDocument, spanOf } from '../../../src/analysis/text/document';
import type { Dictionary } from '../../../src/dictionary/types';
import { type Told, taggingOf } from './tagging';

/** A dictionary that knows a few nationalities and nobody at all. */
export const emptyDictionary: Dictionary = {
  info: { formatVersion: 0, sourceDate: '2025-01-01', entities: 0, names: 0, roles: 0, bytes: 0 },
  findNames: () => [],
  lookup: () => [],
  bySurname: () => [],
  entity: (index) => {
    throw new RangeError(`no entity ${index}`);
  },
  indexOf: () => -1,
  roles: () => [],
  roleAt: () => null,
  holders: () => [],
  countryOf: (word) =>
    ({ Russian: 'RU', Russia: 'RU', Kenyan: 'KE', Kenya: 'KE', US: 'US', Ukraine: 'UA', German: 'DE' })[word] ?? null,
  countryName: () => null,
};

export const readingOf = (text: string): Reading => readShapes(readDocument({ text }), emptyDictionary, '2025-01-01');

export interface Found {
  readonly table: ActorTable;
  readonly document: Document;
  /** "Name: mention | mention" for each actor of a kind, in order of first mention. */
  readonly lines: (kind?: string) => string[];
  readonly describedAs: (name: string) => readonly string[];
}

/** Runs findActors over a text, with a tagger that says what it is told if it is told anything. */
export const actorsOf = (
  text: string,
  dictionary: Dictionary = emptyDictionary,
  date = '2025-03-18',
  told?: readonly Told[],
): Found => {
  const document = readDocument({ text });
  const table = findActors(document, dictionary, date, true, told ? taggingOf(document, told) : null);
  const mentionsOf = (actor: number): string =>
    table.mentions
      .filter((mention) => mention.actor === actor)
      .map((mention) => text.slice(...spanOf(document, mention)))
      .join(' | ');
  return {
    table,
    document,
    lines: (kind = 'person') =>
      table.actors.flatMap((actor, index) => (actor.kind === kind ? [`${actor.name}: ${mentionsOf(index)}`] : [])),
    describedAs: (name) => table.actors.find((actor) => actor.name === name)?.described ?? [],
  };
};

/** Token range of the first occurrence of some words. */
export const rangeOf = (document: Document, words: string): { from: number; to: number } => {
  const start = document.text.indexOf(words);
  const from = document.tokens.start.findIndex((offset, i) => i < document.tokens.count && offset === start);
  let to = from;
  while (to < document.tokens.count && (document.tokens.start[to] ?? 0) < start + words.length) to++;
  return { from, to };
};
