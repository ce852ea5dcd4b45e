import { describe, expect, it } from 'vitest';
import { findRuns } from '../../../src/analysis/names/name-runs';
import { spanOf } from '../../../src/analysis/text/document';
import { readingOf } from './support';

const runs = (text: string): string[] => {
  const reading = readingOf(text);
  return findRuns(reading).map((run) => text.slice(...spanOf(reading.document, run)));
};

describe('findRuns', () => {
  it('keeps particles, initials, generations and nicknames inside names', () => {
    expect(runs('we met Maria de la Cruz, John F. Okoro Jr. and William “Bill” Turner there')).toEqual([
      'Maria de la Cruz',
      'John F. Okoro Jr.',
      'William “Bill” Turner',
    ]);
    expect(runs('a visit of von der Heide and bin Rashid')).toEqual(['von der Heide', 'bin Rashid']);
  });

  it('joins the names of bodies across "of" and "and"', () => {
    expect(runs('the Ministry of Health and Sanitation said')).toEqual(['Ministry of Health and Sanitation']);
    expect(runs('a lawyer at Berg & Lund said')).toEqual(['Berg & Lund']);
  });

  it('does not join across verbs, marks or sentences', () => {
    expect(runs('the Court on Monday')).toEqual(['Court', 'Monday']);
    expect(runs('she met Okoro. Berg came later')).toEqual(['Okoro', 'Berg']);
    expect(runs('Okoro’s Berg')).toEqual(['Okoro', 'Berg']);
  });

  it('finds none in empty text', () => {
    expect(runs('')).toEqual([]);
  });
});
