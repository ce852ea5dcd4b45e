import { describe, expect, it } from 'vitest';
import { CAREFUL_CONFIDENCE } from '../../src/analysis/certainty';
import type { Quote } from '../../src/analysis/types';
import { isListed, readAnalysis, type StatementKind, tallyOf } from '../../src/ui/reading';
import { citationOf } from '../../src/ui/sidebar/citation';
import { piecesOf } from '../../src/ui/wording';
import { ANALYSIS, at, POSITIONS, QUOTES, ready, TEXT } from './fixture';

const reading = readAnalysis(ready());
const statement = (id: string) => reading.statements.find((found) => found.id === id)!;

describe('speakers', () => {
  it('are grouped with all that they say, the most quoted first and the unnamed last', () => {
    const groups = reading.speakers.map(({ name, statements }) => [name, statements.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['Donald Trump', ['q1', 'q5']],
      ['Karoline Leavitt', ['q2']],
      ['Vladimir Putin', ['q3']],
      ['Speaker not named', ['q4']],
    ]);
  });

  it('have their role at the date, or what the article calls them', () => {
    expect(reading.speakers.map(({ detail }) => detail)).toEqual([
      'President of the United States',
      null,
      'President of Russia',
      '“The insider”',
    ]);
  });

  it('have hues in the order in which they first speak; those who do not speak come after them', () => {
    expect(['a1', 'a3', 'a4', 'a2'].map((id) => reading.hueOf(id))).toEqual([0, 1, 2, 3]);
    expect(reading.speakers.at(-1)?.hue).toBeNull();
  });

  it('nobody gets the words of a speaker whom the analysis could not name', () => {
    const [quote] = ready().analysis.quotes;
    const { speakers } = readAnalysis(ready({ analysis: { actors: [], quotes: [{ ...quote!, speaker: null }] } }));
    expect(speakers).toMatchObject([{ name: 'Speaker not named', detail: null, actor: null }]);
  });
});

describe('statements', () => {
  it('are the words of the text, several spans joined by an ellipsis', () => {
    expect(statement('q1').words).toBe('“Russia holds all the cards,” … “We will see.”');
    expect(statement('q3').words).toBe(TEXT.slice(...at('Ukraine must make concessions')));
  });

  it('are counted as said (direct, mixed) or paraphrased', () => {
    expect(reading.counts).toEqual({ said: 2, paraphrased: 3, position: 0 });
  });

  it('carry the words of saying, with the source where it is not the name', () => {
    expect(statement('q1').attribution).toBe('said');
    expect(statement('q2').attribution).toBe('told reporters');
    expect(statement('q3').attribution).toBe('The Russian president stated that');
    expect(statement('q4').attribution).toBe('said that');
  });

  it('say where they stand: by lines, or by blocks where there are some', () => {
    expect(statement('q2').place).toBe('paragraph 3');
    const headline = at('Leaders prepare to talk');
    const blocks = [
      { span: headline, kind: 'headline' as const },
      { span: [headline[1], TEXT.length] as const, kind: 'paragraph' as const },
    ];
    const { placeOf } = readAnalysis(ready({ blocks }));
    expect([placeOf(0), placeOf(TEXT.length - 1)]).toEqual(['headline', 'paragraph 1']);
  });

  it('that are less certain say why, each for its own reason', () => {
    const reasonOf = (id: string, more: Partial<Quote>) => {
      const quote = { ...QUOTES.find((one) => one.id === id)!, confidence: CAREFUL_CONFIDENCE - 0.01, ...more };
      return readAnalysis(ready({ analysis: { ...ANALYSIS, quotes: [quote] } })).statements[0]?.doubt;
    };
    expect(reading.statements.filter(({ doubt }) => doubt !== null).map(({ id }) => id)).toEqual(['q5']);
    expect(reasonOf('q1', { confidence: CAREFUL_CONFIDENCE })).toBeNull();
    expect(reasonOf('q1', { speaker: null })).toBe('the text does not say clearly whose words these are');
    expect(reasonOf('q1', { source: [] })).toBe('the speaker is not named beside these words');
    expect(reasonOf('q3', {})).toBe('“The Russian president” is read as Vladimir Putin');
    expect(reasonOf('q4', {})).toBe('where it begins and ends may be off');
    expect(reasonOf('q1', {})).toBe('check it in the text');
  });

  it('survive offsets that the text does not have', () => {
    const [quote] = ready().analysis.quotes;
    const broken = { ...quote!, content: [], cue: [[9e6, 9e7] as const] };
    const { statements } = readAnalysis(ready({ analysis: { actors: [], quotes: [broken] } }));
    expect(statements[0]).toMatchObject({ words: '', attribution: '' });
  });
});

describe('positions', () => {
  const mixed = readAnalysis(ready({ analysis: { ...ANALYSIS, quotes: [...POSITIONS, ...QUOTES] } }));

  it('are counted apart, whatever words they hold', () => {
    expect(mixed.counts).toEqual({ said: 2, paraphrased: 3, position: 2 });
    expect(tallyOf(mixed.statements)).toEqual({ said: 5, positions: 2 });
  });

  it('do not move a speaker up the list, but break a tie', () => {
    expect(mixed.speakers.map(({ name, statements }) => [name, statements.length])).toEqual([
      ['Donald Trump', 3],
      ['Vladimir Putin', 2],
      ['Karoline Leavitt', 1],
      ['Speaker not named', 1],
    ]);
  });

  it('are listed openly only when they are asked for', () => {
    const listed = (only: StatementKind | null) =>
      mixed.statements.filter((one) => isListed(one, only)).map(({ id }) => id);
    expect(listed(null)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5']);
    expect(listed('position')).toEqual(['p1', 'p2']);
    expect(listed('said')).toEqual(['q1', 'q2']);
  });

  it('are copied with their cue, and as what they are', () => {
    expect(citationOf(mixed.statements[0]!, null)).toBe(
      'He believes that it will (position of Donald Trump, President of the United States, as reported)',
    );
  });
});

describe('pieces', () => {
  const spoken = (words: string, kind: 'direct' | 'mixed' | 'indirect') =>
    piecesOf(words, kind)
      .filter((piece) => piece.spoken)
      .map(({ text }) => text);

  it('of a mixed statement are spoken only inside quotation marks', () => {
    expect(spoken('it has “never been closer” and is "near"', 'mixed')).toEqual(['“never been closer”', '"near"']);
    expect(spoken('it is ‘don’t know’ land', 'mixed')).toEqual(['‘don’t know’']);
    expect(spoken('they’re «proches», he’s sure', 'mixed')).toEqual(['«proches»']);
  });

  it('lose nothing', () => {
    const words = 'a “b” c “d e';
    expect(
      piecesOf(words, 'mixed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(words);
  });

  it('of direct speech are all spoken, of paraphrase none', () => {
    expect(spoken('“yes,” … “no.”', 'direct')).toEqual(['“yes,” … “no.”']);
    expect(spoken('that “yes”', 'indirect')).toEqual([]);
  });
});

it('a copied statement names its speaker, and says when the words are not theirs', () => {
  expect(citationOf(statement('q1'), '2025-03-18')).toBe(
    '“Russia holds all the cards,” … “We will see.” — Donald Trump, President of the United States (18 Mar 2025)',
  );
  expect(citationOf(statement('q3'), null)).toBe(
    'Ukraine must make concessions (paraphrase of Vladimir Putin, President of Russia)',
  );
});
