import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../src/analysis/quotes/find-attributions';
import { readDocument, spanOf, type TokenRange } from '../../../src/analysis/text/document';

/** "source | cue | content … content" of every attribution, as printed. */
const statements = (text: string): string[] => {
  const document = readDocument({ text });
  const print = (range: TokenRange | null): string => (range ? text.slice(...spanOf(document, range)) : '–');
  return findAttributions(document).map(
    ({ source, cue, content }) => `${print(source)} | ${print(cue)} | ${content.map(print).join(' … ')}`,
  );
};

describe('direct speech', () => {
  it.each([
    ['source after', '“It works,” Ada Park said.', ['Ada Park | said | “It works,”']],
    [
      'cue before source',
      '“It works,” said Ada Park, a spokeswoman for the port.',
      ['Ada Park, a spokeswoman for the port | said | “It works,”'],
    ],
    ['source before', 'Ada Park said, “It works.”', ['Ada Park | said | “It works.”']],
    ['colon', 'Ada Park wrote: “It works.”', ['Ada Park | wrote | “It works.”']],
    ['in the middle', '“It works,” Park said, “and it is cheap.”', ['Park | said | “It works,” … “and it is cheap.”']],
    ['a question', '“Who pays?” she asked.', ['she | asked | “Who pays?”']],
    ['to somebody', 'Park told reporters on Monday, “It works.”', ['Park | told | “It works.”']],
    ['British marks', '‘It works,’ Park said.', ['Park | said | ‘It works,’']],
    [
      'an apposition with a comma in it',
      'Ada Park, 22, of Flint, Mich., said, “It works.”',
      ['Ada Park, 22, of Flint, Mich. | said | “It works.”'],
    ],
  ])('%s', (_, text, expected) => {
    expect(statements(text)).toEqual(expected);
  });

  it('goes on over sentences and paragraphs', () => {
    expect(statements('“It works,” Park said. “It is cheap.”\n“And it is ours.”')).toEqual([
      'Park | said | “It works,” … “It is cheap.”',
    ]);
    expect(statements('“It works,” Park said.\n“And it is ours.”')).toEqual([
      'Park | said | “It works,” … “And it is ours.”',
    ]);
    expect(statements('“One thing is sure.\n“It works,” Park said.')).toEqual([
      'Park | said | “One thing is sure. … “It works,”',
    ]);
  });

  it('gives a new speaker a turn of their own', () => {
    expect(statements('“It works,” Park said.\n“It does not,” Lee said.')).toEqual([
      'Park | said | “It works,”',
      'Lee | said | “It does not,”',
    ]);
  });
});

describe('mixed and indirect speech', () => {
  it.each([
    [
      'that',
      'Park said on Monday that the plan “works well” and is cheap.',
      ['Park | said | that the plan “works well” and is cheap'],
    ],
    ['no that', 'Park said the plan works.', ['Park | said | the plan works']],
    ['after the clause', 'The plan works, Park said.', ['Park | said | The plan works']],
    ['inverted after the clause', 'The plan works, said Ada Park.', ['Ada Park | said | The plan works']],
    ['interrupted', 'The plan, Park said, will work.', ['Park | said | The plan … will work']],
    [
      'according to, first',
      'According to the port, the plan works well.',
      ['the port | According to | the plan works well'],
    ],
    ['according to, last', 'The plan works well, according to Park.', ['Park | according to | The plan works well']],
    ['as', 'Park dismissed the plan as “a fantasy.”', ['Park | dismissed | the plan as “a fantasy.”']],
    [
      'passive',
      'The plan was rejected by Ada Park as “a fantasy.”',
      ['Ada Park | was rejected | The plan … as “a fantasy.”'],
    ],
    ['two predicates', 'Park left the room and said the plan works.', ['Park | said | the plan works']],
    ['a participle', 'Park left the room, saying that the plan works.', ['Park | saying | that the plan works']],
    [
      'with a subject of its own',
      'Talks went on, with Park stating that the plan works.',
      ['Park | stating | that the plan works'],
    ],
    [
      'two speakers',
      'Park said that the plan works, but Lee said that it fails.',
      ['Park | said | that the plan works', 'Lee | said | that it fails'],
    ],
    ['whether', 'Park asked whether the plan works.', ['Park | asked | whether the plan works']],
    ['what, told to somebody', 'Park told reporters on Sunday what the plan is.', ['Park | told | what the plan is']],
    ['a vow', 'Park vowed to finish the bridge.', ['Park | vowed | to finish the bridge']],
    ['made plain', 'The port made it plain that the plan works.', ['The port | made it plain | that the plan works']],
    ['a pair', 'Park and Lee said that the plan works.', ['Park and Lee | said | that the plan works']],
  ])('%s', (_, text, expected) => {
    expect(statements(text)).toEqual(expected);
  });
});

describe('what is no statement', () => {
  it.each([
    ['nouns that look like verbs', 'The report on the claims was long.'],
    ['a silence', 'Park did not say whether it works.'],
    ['a refusal', 'Park declined to comment.'],
    ['a title in marks', 'Park wrote a book called “The Bridge” last year.'],
    ['a belief reported by another', 'Ships came and went.'],
  ])('%s', (_, text) => {
    expect(statements(text)).toEqual([]);
  });

  it('gives words that somebody reports of another to the one who says them', () => {
    expect(statements('Park said that Lee believes “in the plan.”')).toEqual([
      'Park | said | that Lee believes “in the plan.”',
    ]);
  });
});

describe('formats', () => {
  it('reads transcripts', () => {
    expect(statements('PARK: The plan works.\n\nLEE: It does not.')).toEqual([
      'PARK | : | The plan works.',
      'LEE | : | It does not.',
    ]);
  });

  it('reads signatures', () => {
    expect(statements('“The plan works.” — Ada Park, engineer')).toEqual(['Ada Park | — | “The plan works.”']);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '’',
    'Park',
    'said',
    'that',
    'he',
    ',',
    '.',
    '\n',
    '(',
    ')',
    'it works',
    'according to',
    ':',
    '—',
    'and',
    'told',
  );
  it('never throws and keeps all ranges inside the text', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const document = readDocument({ text: parts.join(' ') });
        for (const { content, cue, source } of findAttributions(document)) {
          for (const range of [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]) {
            expect(range.from).toBeGreaterThanOrEqual(0);
            expect(range.to).toBeGreaterThan(range.from);
            expect(range.to).toBeLessThanOrEqual(document.tokens.count);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
