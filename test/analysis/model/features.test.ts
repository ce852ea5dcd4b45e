import { describe, expect, it } from 'vitest';
import { FEATURES, featuresOf, PARAGRAPH_END, spellingOf, type Vocabulary } from '../../../src/analysis/model/features';
import { rowsOf } from '../../../src/analysis/model/rows';
import type { Attribution } from '../../../src/analysis/quotes/types';
import type { Document } from '../../../src/analysis/text/document';
import { shippedDictionary } from '../dictionary';
import { documentOf, statement } from '../quotes/support';

const dictionary = shippedDictionary();
const WORDS = ['', '\n', 'the', 'bridge', '"', '0,000'];
const vocabulary: Vocabulary = { size: WORDS.length, find: (word) => Math.max(0, WORDS.indexOf(word)) };

const read = (text: string, rules: (d: Document) => readonly Attribution[] = () => []) => {
  const d = documentOf(text);
  return featuresOf(d, rowsOf(d), vocabulary, dictionary, rules(d));
};

/** One feature of every row. */
const column = (name: (typeof FEATURES)[number]['name'], ...of: Parameters<typeof read>): number[] => {
  const { values, rows } = read(...of);
  const index = FEATURES.findIndex((feature) => feature.name === name);
  return Array.from({ length: rows.count }, (_, row) => values[row * FEATURES.length + index]!);
};

describe('spelling', () => {
  it.each([
    ['Bridge', 'bridge'],
    ['2,025', '0,000'],
    ['don’t', "don't"],
    ['“', '"'],
    ["''", '"'],
    ['–', '—'],
  ])('%s is %s', (word, spelling) => {
    expect(spellingOf(word)).toBe(spelling);
  });
});

describe('rows', () => {
  it('are the tokens of each paragraph and then its end', () => {
    const { words, rows } = read('The bridge\n“Bridge” 2,025');
    expect([...words]).toEqual([2, 3, PARAGRAPH_END, 4, 3, 4, 5, PARAGRAPH_END]);
    expect([...rows.tokenOf]).toEqual([0, 1, -1, 2, 3, 4, 5, -1]);
    expect([...rows.rowOf]).toEqual([0, 1, 3, 4, 5, 6]);
  });

  it('have values that every table holds', () => {
    const { values } = read(
      'Ada Park (the “Engineer”) paid $3,000 — “so what?\nU.S. troops’ e-mail: NATO, iPhone, A.\ud800',
    );
    for (let i = 0; i < values.length; i++) expect(values[i]).toBeLessThan(FEATURES[i % FEATURES.length]!.values);
  });

  it('are the same whenever they are read', () => {
    expect(read('Ada Park said that the bridge stands.')).toEqual(read('Ada Park said that the bridge stands.'));
  });

  it('of nothing are none', () => {
    expect(read('').rows.count).toBe(0);
  });
});

describe('quotation marks', () => {
  it('are told apart from what they hold, and a closed quotation from an open one', () => {
    expect(column('quotation', '“It stands” now')).toEqual([1, 4, 4, 3, 0, 0]);
    expect(column('quotation', '“It stands now')).toEqual([2, 5, 5, 5, 0]);
    expect(column('quotation', 'a ‘fine’ bridge')).toEqual([0, 7, 7, 7, 0, 0]);
  });

  it('say how far off the closing one is', () => {
    const closing = column('closing', `“${'it stands '.repeat(100)}”`);
    expect(closing.at(-2)).toBe(1);
    expect(closing[0]).toBe(7);
    expect(closing.slice(0, -1)).toEqual([...closing.slice(0, -1)].sort((a, b) => b - a));
  });
});

it('what the rules found is marked, cue over source over content', () => {
  const rules = (d: Document) => [statement(d, 'Park', 'has said', 'the bridge stands')];
  expect(column('rules', 'Park has said the bridge stands.', rules)).toEqual([1, 3, 4, 5, 6, 6, 0, 0]);
});

it('names of the dictionary are marked by kind, given names and surnames by word', () => {
  const [angela, merkel, met, nato] = column('names', 'Angela Merkel met NATO.');
  const kindOf = (value: number): number => value >> 2;
  expect(kindOf(angela!)).toBe(1);
  expect(kindOf(merkel!)).toBe(2);
  expect(met).toBe(0);
  expect(kindOf(nato!)).toBe(3);
  expect(angela! & 1).toBe(1);
  expect(merkel! & 2).toBe(2);
});
