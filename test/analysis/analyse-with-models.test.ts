/** The analysis with the shipped models: promises that hold whatever the weights are. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { analyse, MOST_TOKENS_FOR_MODEL } from '../../src/analysis/analyse';
import { openModel } from '../../src/analysis/model/open-model';
import type { Quote, Span } from '../../src/analysis/types';
import { shippedDictionary } from './dictionary';

const dictionary = shippedDictionary();
const model = openModel(
  new Uint8Array(readFileSync('dist/model.bin')),
  new WebAssembly.Module(new Uint8Array(readFileSync('dist/kernel.wasm'))),
);
const quotesIn = (text: string): readonly Quote[] =>
  analyse({ text, date: '2025-03-18' }, dictionary, { today: '2026-11-23', model }).quotes;

/** "speaker: words" of every statement. */
const said = (text: string): string[] =>
  quotesIn(text).map(
    ({ speaker, content }) => `${speaker?.name ?? '–'}: ${content.map(([a, b]) => text.slice(a, b)).join(' … ')}`,
  );

describe('plain statements', () => {
  it.each([
    ['a quotation, marks included', '“The bridge stands,” Ada Park said.', ['Ada Park: “The bridge stands,”']],
    ['straight marks', '"The bridge stands," said Ada Park.', ['Ada Park: "The bridge stands,"']],
    ['a clause', 'Ada Park said that the bridge stands.', ['Ada Park: that the bridge stands']],
    ['according to', 'The bridge stands, according to Ada Park.', ['Ada Park: The bridge stands']],
    ['half in marks', 'Ada Park said the bridge “will stand.”', ['Ada Park: the bridge “will stand.”']],
    [
      'two in turn',
      '“The bridge stands,” Ada Park said.\n“The ferry sank,” Tom Lee said.',
      ['Ada Park: “The bridge stands,”', 'Tom Lee: “The ferry sank,”'],
    ],
    [
      'handed over by a colon',
      'Ada Park then added:\n“The bridge stands. It will stand.”',
      ['Ada Park: “The bridge stands. It will stand.”'],
    ],
    ['a signature', '“The bridge stands.” — Ada Park', ['Ada Park: “The bridge stands.”']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('are none where nobody says anything', () => {
    expect(said('The bridge was built of stone in 1931. It is four hundred metres long.')).toEqual([]);
    expect(said('Nobody said anything.')).toEqual([]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...['“', '”', '"', "'", '’', 'Ada Park', 'Park', 'said', 'told reporters', 'believes', 'he', ',', '.', ':', '—'],
    ...['\n', 'according to', 'that it works', '(', 'nobody', 'which', 'Kremlin', 'PARK:', '\ud800', '\u200b'],
  );

  it('gives spans inside the text, in order, each part of a statement apart from the others', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
        const text = parts.join(' ');
        for (const { content, cue, source } of quotesIn(text)) {
          expect(content.length).toBeGreaterThan(0);
          const inOrder = (spans: readonly Span[]): void => {
            spans.forEach(([start, end], i) => {
              expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : spans[i - 1]![1]);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
            });
          };
          for (const spans of [content, cue, source]) inOrder(spans);
          inOrder([...content, ...cue].sort((a, b) => a[0] - b[0]));
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('long texts', () => {
  const encode = vi.fn(model.encode.bind(model));
  const counted = { ...model, scoreCue: model.scoreCue.bind(model), encode };
  const run = (tokens: number): readonly Quote[] => {
    encode.mockClear();
    const text = `Ada Park said that the bridge stands. ${'a '.repeat(tokens - 8)}`;
    return analyse({ text }, dictionary, { today: '2026-11-23', model: counted }).quotes;
  };

  it('are read by the rules alone beyond a number of tokens', () => {
    const quotes = run(MOST_TOKENS_FOR_MODEL + 1);
    expect(encode).not.toHaveBeenCalled();
    expect(quotes[0]?.speaker?.name).toBe('Ada Park');
  });

  it('are read by the models up to that number', () => {
    run(MOST_TOKENS_FOR_MODEL);
    expect(encode).toHaveBeenCalledOnce();
  });
});
