import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/analysis/model/features';
import { DECODE, type DecodeOptions, findRelations } from '../../../src/analysis/model/find-relations';
import { rowsOf } from '../../../src/analysis/model/rows';
import { shippedDictionary } from '../dictionary';
import { documentOf, printed } from '../quotes/support';
import { fakeModel, type Labels, spans } from './support';

const dictionary = shippedDictionary();

const find = (text: string, labels: Labels, options: DecodeOptions = DECODE, sureness = 10) => {
  const d = documentOf(text);
  const model = fakeModel(d, labels, sureness);
  const features = featuresOf(d, rowsOf(d), model.vocabulary, dictionary, []);
  const { relations } = findRelations(d, features, [], model, options);
  return { relations, lines: relations.map((relation) => printed(d, relation)) };
};

const TEXT = 'Ada Park has said that ferries sank. Tom Lee wrote a letter.';
const cues = spans<ReturnType<Labels['first']>>(['cue', 'has', 'said'], ['cue', 'wrote']);
const parts = spans<ReturnType<Labels['second']>>(
  ['source', 'Ada', 'Park'],
  ['content', 'that', 'ferries', 'sank'],
  ['source', 'Tom', 'Lee'],
  ['content', 'a', 'letter'],
);

describe('relations', () => {
  it('are one for each cue, with the source and content of its own sentence', () => {
    expect(find(TEXT, { first: cues, second: parts }).lines).toEqual([
      'Ada Park | has said | that ferries sank',
      'Tom Lee | wrote | a letter',
    ]);
  });

  it('are as probable as the labels that they are read from', () => {
    for (const { cueProbability, probability } of find(TEXT, { first: cues, second: parts }).relations) {
      expect(cueProbability).toBeGreaterThan(0.99);
      expect(probability).toBeGreaterThan(0.99);
      expect(probability).toBeLessThanOrEqual(1.0001);
    }
  });

  it('are none below the threshold', () => {
    const labels = { first: cues, second: parts };
    expect(find(TEXT, labels, { cueThreshold: 0.9 }, 1).lines).toEqual([]);
    expect(find(TEXT, labels, { cueThreshold: 0.05 }, 1).lines.length).toBeGreaterThan(0);
  });

  it('have no word of the cue in source or content', () => {
    const all: Labels = { first: cues, second: (_, token) => (token === 0 ? 'B-content' : 'I-content') };
    expect(find('Ada Park has said that ferries sank.', all).lines).toEqual([
      '– | has said | Ada Park … that ferries sank.',
    ]);
  });

  it('have the nearest of several sources', () => {
    const two = spans<ReturnType<Labels['second']>>(['source', 'Ada'], ['source', 'Park'], ['content', 'ferries']);
    expect(find('Ada Park has said that ferries sank.', { first: cues, second: two }).lines).toEqual([
      'Park | has said | ferries',
    ]);
  });

  it('have contents in several pieces', () => {
    const text = 'Ferries, Park said, sank.';
    const labels = {
      first: spans<ReturnType<Labels['first']>>(['cue', 'said']),
      second: spans<ReturnType<Labels['second']>>(['content', 'Ferries'], ['source', 'Park'], ['content', 'sank']),
    };
    expect(find(text, labels).lines).toEqual(['Park | said | Ferries … sank']);
  });

  it('are left without content when the second pass finds none', () => {
    expect(find('Ada Park has said.', { first: cues, second: () => 'O' }).lines).toEqual(['– | has said | ']);
  });
});

it('nothing is found in nothing', () => {
  expect(find('', { first: cues, second: parts }).lines).toEqual([]);
});
