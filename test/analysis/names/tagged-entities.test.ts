import { expect, it } from 'vitest';
import { Tag } from '../../../src/analysis/names/tagged-entities';
import { readDocument, spanOf } from '../../../src/analysis/text/document';
import { rangeOf } from './support';
import { type Told, taggingOf } from './tagging';

const TEXT = 'Vimbo Tarrel joined Quill Harbour.\n\nQuill Harbour thanked Tarrel Quill Harbour.';
const read = (told: readonly Told[]): string[] => {
  const document = readDocument({ text: TEXT });
  return taggingOf(document, told).entities.map(
    (entity) => `${Tag[entity.tag]} ${TEXT.slice(...spanOf(document, entity))} ${entity.probability.toFixed(2)}`,
  );
};

it('reads spans with their kind and mean probability', () => {
  expect(
    read([
      ['Vimbo Tarrel', 'person', 0.9],
      ['Quill Harbour', 'organisation', 0.75, 0],
    ]),
  ).toEqual(['Person Vimbo Tarrel 0.90', 'Organisation Quill Harbour 0.75']);
});

it('takes the likelier of a kind and nothing', () => {
  expect(read([['Vimbo Tarrel', 'person', 0.4]])).toEqual([]);
});

it('keeps two names apart that stand side by side', () => {
  expect(
    read([
      ['Tarrel', 'organisation', 0.9, 1],
      ['Quill Harbour', 'organisation', 0.9, 2],
    ]),
  ).toEqual(['Organisation Tarrel 0.90', 'Organisation Quill Harbour 0.90']);
});

it('says how probable a kind is of any run', () => {
  const document = readDocument({ text: TEXT });
  const tagging = taggingOf(document, [['Vimbo', 'person', 0.8]]);
  expect(tagging.probability(Tag.Person, rangeOf(document, 'Vimbo Tarrel'))).toBeCloseTo(0.4);
  expect(tagging.probability(Tag.None, rangeOf(document, 'Vimbo Tarrel'))).toBeCloseTo(0.6);
  expect(tagging.probability(Tag.Person, { from: 0, to: 0 })).toBe(0);
});
