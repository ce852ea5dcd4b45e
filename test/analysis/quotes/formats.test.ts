import { describe, expect, it } from 'vitest';
import { findFormats } from '../../../src/analysis/quotes/formats';
import { documentOf, printed, statement } from './support';

const formats = (text: string): string[] => {
  const d = documentOf(text);
  return findFormats(d, []).map((attribution) => printed(d, attribution));
};

describe('transcripts', () => {
  it('have a turn for each name in capitals with a colon', () => {
    expect(formats('ADA PARK: The bridge stands.\nLEE: It does not.')).toEqual([
      'ADA PARK | : | The bridge stands.',
      'LEE | : | It does not.',
    ]);
  });

  it('may have each turn in quotation marks, over as many paragraphs as open with one', () => {
    expect(formats('“PARK: The bridge stands.\n“It will stand.\n“LEE: It does not.”\nIt rained.')).toEqual([
      'PARK | : | The bridge stands. … “It will stand.',
      'LEE | : | It does not.”',
    ]);
  });

  it('end a turn at the first paragraph without a mark', () => {
    expect(formats('“PARK: The bridge stands.\nIt rained.\n“The sun came out.”\n“LEE: It does not.”')).toEqual([
      'PARK | : | The bridge stands.',
      'LEE | : | It does not.”',
    ]);
  });

  it('give the questions of an interview to nobody', () => {
    expect(formats('Q: Does the bridge stand?\nPARK: It does.')).toEqual(['PARK | : | It does.']);
  });

  it('need more than one turn: a single one is a label', () => {
    expect(formats('UPDATE: The bridge stands.\nIt rained.')).toEqual([]);
  });
});

describe('signatures', () => {
  it('give the words before the dash to the name after it', () => {
    expect(formats('“The bridge stands.” — Ada Park, engineer')).toEqual(['Ada Park | — | “The bridge stands.”']);
    expect(formats('"The bridge stands." -- Ada Park')).toEqual(['Ada Park | -- | "The bridge stands."']);
  });

  it('are one for each line', () => {
    expect(formats('“The bridge stands.” ― Ada Park\n“It does not.” ― Tom Lee (Riverton)')).toEqual([
      'Ada Park | ― | “The bridge stands.”',
      'Tom Lee | ― | “It does not.”',
    ]);
  });

  it.each([
    ['no name after the dash', '“The bridge stands.” — and so it went on'],
    ['no quotation before the dash', 'The bridge stands — Ada Park built it.'],
    ['a dash inside the quotation', '“The bridge — Ada Park built it — stands.”'],
  ])('%s: no signature', (_, text) => {
    expect(formats(text)).toEqual([]);
  });

  it('are none where a verb goes on after the dash', () => {
    const d = documentOf('“The bridge stands.” — Ada Park said.');
    expect(findFormats(d, [statement(d, 'Ada Park', 'said', '“The bridge stands.”')])).toEqual([]);
  });
});
