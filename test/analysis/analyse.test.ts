import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse';
import type { Analysis, Span } from '../../src/analysis/types';
import type { Dictionary } from '../../src/dictionary/types';
import { shippedDictionary } from './dictionary';

let dictionary: Dictionary;
beforeAll(() => {
  dictionary = shippedDictionary();
});

const TODAY = '2026-11-23';
const run = (text: string, date = '2025-03-18'): Analysis => analyse({ text, date }, dictionary, { today: TODAY });
/** "speaker: words" of every quote. */
const said = (text: string, date?: string): string[] =>
  run(text, date).quotes.map(
    ({ speaker, content }) => `${speaker?.name ?? '–'}: ${content.map(([a, b]) => text.slice(a, b)).join(' … ')}`,
  );

describe('who said what', () => {
  it.each([
    [
      'a surname leads back to the full name',
      'Ada Park, the mayor of Riverton, spoke. “It works,” Park said.',
      ['Ada Park: “It works,”'],
    ],
    [
      'he by gender',
      'Mr. John Stone met Ms. Ada Park. “It works,” he said. “It does not,” she said.',
      ['John Stone: “It works,”', 'Ada Park: “It does not,”'],
    ],
    ['who', 'Mayor Ada Park, who said that the plan works, left early.', ['Ada Park: that the plan works']],
    [
      'a name in apposition',
      'The harbour’s delegate in Riverton, Ada Park, said that the plan works.',
      ['Ada Park: that the plan works'],
    ],
    [
      'a title that the article gave',
      'Mayor Ada Park left early. “It works,” the mayor said.',
      ['Ada Park: “It works,”'],
    ],
    [
      'a source without a name',
      'The plan works, a spokesman for the port said.',
      ['a spokesman for the port: The plan works'],
    ],
    [
      'a possessive is not the speaker',
      'Mayor Ada Park left. Park’s lawyer said that the plan works.',
      ['Park’s lawyer: that the plan works'],
    ],
    [
      'two at once are nobody alone',
      'Mayor Ada Park and Mr. John Stone said that the plan works.',
      ['Mayor Ada Park and Mr. John Stone: that the plan works'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('resolves an office to its holder at the article’s date', () => {
    const text = 'The German chancellor said that the talks would go on.';
    expect(run(text, '2019-05-01').quotes[0]?.speaker?.name).toBe('Angela Merkel');
    expect(run(text, '2023-05-01').quotes[0]?.speaker?.name).toBe('Olaf Scholz');
  });

  it('takes seats of power as organisations', () => {
    const { actors, quotes } = run('The Kremlin said that the talks would go on.');
    expect(actors[0]).toMatchObject({ name: 'Kremlin', kind: 'organisation' });
    expect(quotes[0]?.speaker).toEqual({ actor: 'a1', name: 'Kremlin' });
  });
});

describe('facts as of the article’s date', () => {
  it('gives the role then and the role now', () => {
    const [actor] = run('National security adviser Mike Waltz arrived.').actors;
    expect(actor?.role).toMatch(/^National Security Advis[eo]r/u);
    expect(actor?.facts?.roleNow?.role).toMatch(/United Nations/u);
  });
});

describe('broken input', () => {
  const longText = 'Mayor Ada Park said, “It works.” Nobody else did. '.repeat(400);
  it.each([
    ['empty', ''],
    ['blank', ' \n\t\u00a0 '],
    ['binary', Array.from({ length: 2000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('')],
    ['unbalanced marks', '“““ he said ” and “ she said'],
    ['lone surrogates', '\ud800 said \udc00 “\ud83d” Ada Park said.'],
    ['zero-width and bidirectional characters', '\u202eAda\u200b Park\u202c said “it\u200d works”.'],
    ['one endless word', 'a'.repeat(200_000)],
    ['nothing but marks', '”“'.repeat(5_000)],
    ['nothing but capitals', 'ADA PARK SAID IT WORKS. '.repeat(50)],
    ['long', longText],
  ])('%s', (_, text) => {
    const { actors, quotes } = run(text);
    const spans: Span[] = [
      ...actors.flatMap(({ mentions }) => mentions),
      ...quotes.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]),
    ];
    for (const [start, end] of spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('keeps its promises on any text', () => {
    const pieces = fc.constantFrom(
      '“',
      '”',
      '"',
      'Ada Park',
      'Park',
      'said',
      'the German chancellor',
      'he',
      ',',
      '.',
      '\n',
      'according to',
      'that it works',
      '(',
      'Mr.',
      '’s',
      'Kremlin',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const { actors, quotes } = run(text);
        const ids = new Set(actors.map(({ id }) => id));
        for (const { speaker, confidence } of quotes) {
          if (speaker?.actor) expect(ids).toContain(speaker.actor);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        for (const { mentions } of actors) {
          let last = 0;
          for (const [start, end] of mentions) {
            expect(start).toBeGreaterThanOrEqual(last);
            last = end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
