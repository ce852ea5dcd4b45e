import { describe, expect, it } from 'vitest';
import { completeQuotations } from '../../../src/analysis/quotes/whole-quotations';
import { documentOf, statement, wordsOf } from './support';

/** The contents of one statement after they have met the quotation marks. */
const completed = (text: string, source: string, cue: string, ...content: readonly string[]): string[] => {
  const d = documentOf(text);
  const attribution = statement(d, source, cue, ...content);
  completeQuotations(d, attribution);
  return attribution.content.map((range) => wordsOf(d, range));
};

describe('a content', () => {
  it('takes in the marks around it', () => {
    expect(completed('“The bridge stands,” Park said.', 'Park', 'said', 'The bridge stands')).toEqual([
      '“The bridge stands,”',
    ]);
    expect(completed('Park called it “a fine bridge.”', 'Park', 'called', 'it “a fine bridge')).toEqual([
      'it “a fine bridge.”',
    ]);
  });

  it('takes in straight and single marks as well', () => {
    expect(completed('"The bridge stands," Park said.', 'Park', 'said', 'The bridge stands')).toEqual([
      '"The bridge stands,"',
    ]);
    expect(completed('‘The bridge stands,’ Park said.', 'Park', 'said', 'The bridge stands')).toEqual([
      '‘The bridge stands,’',
    ]);
  });

  it('goes on to the end of the quotation it began in', () => {
    expect(completed('Park said: “The bridge stands. It will stand.”', 'Park', 'said', 'The bridge stands')).toEqual([
      '“The bridge stands. It will stand.”',
    ]);
  });

  it('that is whole stays as it is', () => {
    expect(
      completed('Park said that the “old” bridge stands.', 'Park', 'said', 'that the “old” bridge stands'),
    ).toEqual(['that the “old” bridge stands']);
  });
});

describe('a content is not completed', () => {
  it('over its own cue and source', () => {
    // A missing mark makes one quotation of two.
    const text = '“The bridge stands, Park said, and it will stand.”';
    expect(completed(text, 'Park', 'said', 'The bridge stands')).toEqual(['“The bridge stands']);
  });

  it('to the end of a quotation that its paragraph leaves open', () => {
    expect(completed('Park said: “The bridge stands. Nobody left.', 'Park', 'said', 'The bridge stands')).toEqual([
      '“The bridge stands',
    ]);
  });

  it('by a long rest', () => {
    const text = `Park said: “The bridge stands. ${'It rained. '.repeat(40)}”`;
    expect(completed(text, 'Park', 'said', 'The bridge stands')).toEqual(['“The bridge stands']);
  });

  it('by a quotation that only follows it', () => {
    const text = 'Park said that the bridge stands. “It does,” Lee said.';
    expect(completed(text, 'Park', 'said', 'that the bridge stands')).toEqual(['that the bridge stands']);
  });
});
