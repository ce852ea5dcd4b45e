import { describe, expect, it } from 'vitest';
import { CUE_FEATURES, cueFeaturesOf, ruleOf, windowOf } from '../../../src/analysis/model/cue-features';
import type { Attribution } from '../../../src/analysis/quotes/types';
import type { Document, TokenRange } from '../../../src/analysis/text/document';
import { documentOf, rangeOf, statement, wordsOf } from '../quotes/support';

interface Given {
  readonly cues?: (d: Document) => readonly TokenRange[];
  readonly rules?: (d: Document) => readonly Attribution[];
}

/** One feature of every token of the cue's window. */
const column = (
  name: (typeof CUE_FEATURES)[number]['name'],
  text: string,
  word: string,
  given: Given = {},
): number[] => {
  const d = documentOf(text);
  const cue = rangeOf(d, word);
  const window = windowOf(d, cue);
  const into = new Uint8Array((window.to - window.from) * CUE_FEATURES.length).fill(99);
  cueFeaturesOf(d, window, cue, given.cues?.(d) ?? [cue], given.rules?.(d) ?? [], into);
  expect([...into].every((value, i) => value < CUE_FEATURES[i % CUE_FEATURES.length]!.values)).toBe(true);
  const index = CUE_FEATURES.findIndex((feature) => feature.name === name);
  return Array.from({ length: window.to - window.from }, (_, i) => into[i * CUE_FEATURES.length + index]!);
};

describe('the window of a cue', () => {
  it('is its sentence', () => {
    const d = documentOf('It rained. Park said that the bridge stands. Nobody left.');
    expect(wordsOf(d, windowOf(d, rangeOf(d, 'said')))).toBe('Park said that the bridge stands.');
  });

  it('is cut in a sentence without an end', () => {
    const d = documentOf(`${'and the ferry '.repeat(300)}Park said so ${'and the bridge '.repeat(300)}`);
    const cue = rangeOf(d, 'said');
    expect(windowOf(d, cue)).toEqual({ from: cue.from - 250, to: cue.to + 250 });
  });
});

it('distances widen, and tell before from after', () => {
  const distances = column('distance', 'The old engineer of the town said that the bridge stands.', 'said');
  expect(distances).toEqual([5, 5, 4, 3, 2, 1, 0, 11, 12, 13, 14, 15]);
});

it('quotations are told apart: the next on the left, the next on the right, farther ones', () => {
  const text = '“One,” “two,” Park said: “three,” “four.”';
  const values = column('quotation', text, 'said');
  expect(new Set(values)).toEqual(new Set([4, 2, 0, 3, 5]));
  expect(values.slice(0, 4)).toEqual([4, 4, 4, 4]);
});

it('a cue inside a quotation knows its own', () => {
  const values = column('quotation', '“Park said so,” Lee wrote.', 'said');
  expect(values.slice(0, 6)).toEqual([9, 9, 9, 9, 9, 9]);
  expect(values.at(-1)).toBe(8);
});

it('counts the other cues between a token and the cue, up to two', () => {
  const cues = (d: Document) => ['said', 'wrote', 'asked'].map((word) => rangeOf(d, word));
  expect(column('cues', 'Park said Lee wrote Ann asked why', 'said', { cues })).toEqual([0, 0, 0, 3, 1, 3, 2]);
});

describe('what the rules found', () => {
  const text = 'Park said that Lee wrote letters';
  const rule = (d: Document) => statement(d, 'Lee', 'wrote', 'letters');

  it('for this cue is told from what they found for others', () => {
    expect(column('rules', text, 'wrote', { rules: (d) => [rule(d)] })).toEqual([1, 1, 1, 3, 4, 2]);
    expect(column('rules', text, 'said', { rules: (d) => [rule(d)] })).toEqual([0, 0, 0, 6, 7, 5]);
  });

  it('is that whose cue shares a token', () => {
    const d = documentOf(text);
    expect(ruleOf([rule(d)], rangeOf(d, 'Lee wrote'))?.source).toEqual(rangeOf(d, 'Lee'));
    expect(ruleOf([rule(d)], rangeOf(d, 'said'))).toBeNull();
  });
});
