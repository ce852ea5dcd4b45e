import { describe, expect, it } from 'vitest';
import { blockQuoteAfter } from '../../../src/analysis/quotes/block-quotes';
import { documentOf, rangeOf, wordsOf } from './support';

/** What the cue hands over to, paragraph by paragraph. */
const handedOver = (text: string, cue: string): string[] => {
  const d = documentOf(text);
  return blockQuoteAfter(d, rangeOf(d, cue)).map((range) => wordsOf(d, range));
};

describe('a colon at the end of a paragraph', () => {
  it('hands over to the next one, with its marks', () => {
    expect(handedOver('Park then added:\n“The bridge stands.”\nIt rained.', 'added')).toEqual(['“The bridge stands.”']);
  });

  it('hands over to all paragraphs of a quotation that stays open', () => {
    const text = 'Park wrote in a letter on Monday:\n“The bridge stands.\n“The ferry sank.”\n“Who cares?” asked Lee.';
    expect(handedOver(text, 'wrote')).toEqual(['“The bridge stands.', '“The ferry sank.”']);
  });

  it('leaves a further paragraph that says whose it is to that one', () => {
    const text = 'Park wrote:\n“The bridge stands.\n“The ferry sank,” Lee said.';
    expect(handedOver(text, 'wrote')).toEqual(['“The bridge stands.']);
  });

  it('takes the quotation and not what follows it in its paragraph', () => {
    expect(handedOver('Park added:\n“The bridge stands.” Then he left.', 'added')).toEqual(['“The bridge stands.”']);
  });

  it('hands over to one paragraph where there are no marks', () => {
    expect(handedOver('Park added:\nThe bridge stands.\nThe ferry sank.', 'added')).toEqual(['The bridge stands.']);
  });
});

describe('nothing is handed over', () => {
  it.each([
    ['without a colon', 'Park then added.\n“The bridge stands.”', 'added'],
    ['by a colon inside the paragraph', 'Park added: it rained. Then he left.\n“The bridge stands.”', 'added'],
    ['by a cue far from the colon', `Park said that ${'very '.repeat(14)}late:\n“The bridge stands.”`, 'said'],
    ['at the end of the text', 'Park then added:', 'added'],
  ])('%s', (_, text, cue) => {
    expect(handedOver(text, cue)).toEqual([]);
  });
});
