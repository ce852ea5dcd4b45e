import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../src/analysis/quotes/find-attributions';
import { kindOf } from '../../../src/analysis/quotes/kind';
import { mannerOf } from '../../../src/analysis/quotes/manner';
import { readDocument, tokensIn } from '../../../src/analysis/text/document';

/** The manner of a paraphrase with these words as its cue, whoever found it. */
const ofCue = (cue: string) => {
  const document = readDocument({ text: `Ada Park ${cue} the bridge.` });
  return mannerOf(document, { cue: tokensIn(document.tokens, [9, 9 + cue.length]) }, 'indirect');
};

/** The manners of what the analysis finds in a text. */
const manners = (text: string) => {
  const document = readDocument({ text });
  return findAttributions(document).map((found) => mannerOf(document, found, kindOf(document, found.content)));
};

describe('the words of the cue', () => {
  it.each([
    'said',
    'has repeatedly claimed',
    'denies',
    'denied',
    'told the council',
    'went on to say',
    'according to',
    'pointed out',
    'as she put it',
    'made it clear',
    'issued a statement about',
    'in her testimony',
    'by his own account',
    'accusations against',
    'apologising for',
    'declined to comment on',
    'spoke of',
    'show that',
    'expressed hope for',
    ':',
    '—',
  ])('“%s” reports what was said', (cue) => {
    expect(ofCue(cue)).toBe('said');
  });

  it.each([
    'believes',
    'believed',
    'thinks that',
    'wants',
    'plans to',
    'was planning',
    'hopes to announce',
    'wanted to ask about',
    'supports',
    'opposing',
    'worries',
    'expects',
    'refused to leave',
    'showed interest in',
    'put pressure on',
    'is known to oppose',
    'from the point of view of',
    'made the case against',
    'the case against',
    'supporters of',
  ])('“%s” reports a position', (cue) => {
    expect(ofCue(cue)).toBe('position');
  });
});

describe('what the analysis finds', () => {
  it.each([
    ['words after a verb of saying', 'The mayor said that the bridge works.', ['said']],
    ['a thought', 'The mayor believes that the bridge works.', ['position']],
    ['both', 'Park thinks the ferry is too small. Park added that it is slow.', ['position', 'said']],
    ['a thought in the speaker’s own words', '“It works,” Park thought.', ['said']],
    ['a thought with some of them', 'The mayor believes that the bridge is “beyond repair.”', ['said']],
    ['a name and a colon', 'PARK: It works.\nHOLT: It does not.', ['said', 'said']],
    ['according to', 'The bridge works, according to the port.', ['said']],
  ])('%s', (_, text, expected) => {
    expect(manners(text)).toEqual(expected);
  });

  it('with no cue is said when it is quoted, and a position when it is not', () => {
    const document = readDocument({ text: 'The bridge works.' });
    expect([mannerOf(document, { cue: null }, 'direct'), mannerOf(document, { cue: null }, 'indirect')]).toEqual([
      'said',
      'position',
    ]);
  });
});
