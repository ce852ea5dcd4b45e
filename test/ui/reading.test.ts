import { describe, expect, it } from 'vitest';
import { readAnalysis } from '../../src/ui/reading';
import { citationOf } from '../../src/ui/sidebar/citation';
import { piecesOf } from '../../src/ui/wording';
import { at, ready, TEXT } from './fixture';

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

  it('below an even chance are marked as unsure', () => {
    expect(reading.statements.filter(({ unsure }) => unsure).map(({ id }) => id)).toEqual(['q5']);
  });

  it('survive offsets that the text does not have', () => {
    const [quote] = ready().analysis.quotes;
    const broken = { ...quote!, content: [], cue: [[9e6, 9e7] as const] };
    const { statements } = readAnalysis(ready({ analysis: { actors: [], quotes: [broken] } }));
    expect(statements[0]).toMatchObject({ words: '', attribution: '' });
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
