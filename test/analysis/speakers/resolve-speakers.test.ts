import { beforeAll, describe, expect, it } from 'vitest';
import type { Dictionary } from '../../../src/dictionary/types';
import { shippedDictionary } from '../dictionary';
import { type Given, lastOf, speakersOf } from './support';

/** One statement "“It works,” SOURCE said." after an introduction. */
const said = (before: string, source: string): string | undefined =>
  lastOf(`${before} “It works,” ${source} said.`, [{ content: '“It works,”', source, cue: 'said' }]);

const PARK = 'Mayor Ada Park met Mr. John Stone.';

describe('names in a source', () => {
  it.each([
    [`${PARK} Later:`, 'Park', 'Ada Park (surname)'],
    [`${PARK} Later:`, 'former harbour mayor Ada Park, who left early,', 'Ada Park (full-name)'],
    [`${PARK} Later:`, 'his aide, Ms. Ada Park,', 'Ada Park (full-name)'],
    [`${PARK} Later:`, 'the harbour’s niece, state Rep. Ada Park,', 'Ada Park (full-name)'],
    [`${PARK} Later:`, 'Park and her team', 'Ada Park (surname)'],
    [PARK, 'Riverton Radio’s Lena Hart', 'Lena Hart (full-name)'],
    ['The port reopened.', 'Secretary of the Treasury Lena Hart', 'Lena Hart (full-name)'],
  ])('%s … %s', (before, source, expected) => {
    expect(said(before, source)).toBe(expected);
  });

  it('leaves a source that only has a name in it unnamed', () => {
    for (const source of [
      'Park aides',
      'Park’s campaign',
      'Park’s lawyer',
      'a spokesman for Park',
      'the Park campaign',
      'Park and Stone',
      'Park and other mayors',
      'Mayor Ada Park (D-Ohio), Stone and Lena Hart',
      'Park, others',
      'Ada Park, who runs the port, and Mr. John Stone',
    ]) {
      expect(said(`${PARK} Later:`, source), source).toBe(`[${source}]`);
    }
  });

  it('takes whose words they are from a possessive', () => {
    const text = `${PARK} Park’s claim that “it works” was doubted.`;
    expect(lastOf(text, [{ content: 'that “it works”', source: 'Park’s', cue: 'claim' }])).toBe('Ada Park (surname)');
    expect(lastOf(text, [{ content: 'that “it works”', source: 'Park’s claim' }])).toBe('Ada Park (surname)');
  });

  it('bears a source that is off by a word', () => {
    for (const source of ['Park said', ', Park', 'Park also'])
      expect(
        lastOf(`${PARK} “It works,”, Park said also, Park also said it.`, [{ content: '“It works,”', source }]),
        source,
      ).toBe('Ada Park (surname)');
    const cut = `${PARK} The Park campaign said that it works.`;
    expect(lastOf(cut, [{ content: 'that it works', source: 'The Park', cue: 'said' }])).toBe('[The Park campaign]');
  });

  it('joins no person to plurals, firms and headings', () => {
    expect(said('The port reopened.', 'Surveyors')).toBe('[Surveyors]');
    expect(said('The port reopened.', 'DockFacts')).toBe('DockFacts (full-name)');
    const text = 'Patria Energy owns the port.\n\n“It works,” Patria said.';
    expect(lastOf(text, [{ content: '“It works,”', source: 'Patria', cue: 'said' }])).toMatch(/^Patria Energy/u);
  });

  it('forgives a slip in a surname', () => {
    expect(said('Ada Schneider runs the port.', 'Schneder')).toBe('Ada Schneider (full-name)');
    expect(said('Ada Schneider runs the port.', 'Schroeder')).toBe('Schroeder (full-name)');
  });
});

describe('pronouns', () => {
  it('go to the speaker rather than to whom the statement is about', () => {
    const text = 'Harbour clerk Carl Benson said Mr. John Stone has kept in touch. “I think so,” he said.';
    expect(
      speakersOf(text, [
        { source: 'Harbour clerk Carl Benson', cue: 'said', content: 'Mr. John Stone has kept in touch' },
        { source: 'he', cue: 'said', content: '“I think so,”' },
      ]),
    ).toEqual(['Carl Benson (full-name)', expect.stringMatching(/^Carl Benson/u)]);
  });

  it.each([
    ['Mr. John Stone met Ms. Ada Park.', 'she', 'Ada Park (pronoun)'],
    ['Campaigning against Mr. Carl Benson, John Stone won. A clerk clapped.', 'he', 'John Stone (unclear-pronoun)'],
    ['The port reopened.', 'he', '[]'],
  ])('%s … %s', (before, source, expected) => {
    expect(said(before, source)).toBe(expected);
  });

  it('possessives and objects of what is said count as well', () => {
    const text = 'Ms. Ada Park arrived. In her view, it works.';
    expect(lastOf(text, [{ source: 'her view', content: 'it works' }])).toBe('Ada Park (pronoun)');
    expect(lastOf(text, [{ source: 'her', content: 'it works' }])).toBe('Ada Park (pronoun)');
    expect(
      lastOf('Ms. Ada Park arrived. Her lawyer agreed that it works.', [
        { source: 'Her lawyer', content: 'that it works' },
      ]),
    ).toBe('[Her lawyer]');
  });

  it('who is the name just before', () => {
    const given = [{ source: 'who', cue: 'said', content: 'it works' }];
    expect(lastOf('They met Ada Park, who said it works.', given)).toBe('Ada Park (relative)');
    expect(lastOf('They met Ada Park, a lawyer who said it works.', given)).toBe('Ada Park (relative)');
    expect(lastOf('Ada Park met a clerk who said it works.', given)).toBe('[]');
    const plural = [{ source: 'who', cue: 'say', content: 'it works' }];
    expect(lastOf('They met Ada Park and John Stone, who say it works.', plural)).toBe('[]');
  });

  it('I is whoever is quoted, or the writer who signs', () => {
    const text = '“I believe that it works,” Ada Park said.';
    expect(
      speakersOf(text, [
        { source: 'Ada Park', cue: 'said', content: '“I believe that it works,”' },
        { source: 'I', cue: 'believe', content: 'that it works' },
      ]),
    ).toEqual(['Ada Park (full-name)', 'Ada Park (first-person)']);
    const letter = 'I believe that it works.\n\nAda Park\n\nRiverton';
    const given: Given[] = [{ source: 'I', cue: 'believe', content: 'that it works' }];
    expect(lastOf(letter, given)).toBe('Ada Park (first-person)');
    expect(lastOf('I believe that it works. Ada Park left.', given)).toBe('[]');
  });
});

describe('no source', () => {
  it('goes on with the statement before, or is nobody’s', () => {
    const text = 'Ada Park said it works, adding that it pays. Nobody was expected to leave.';
    expect(
      speakersOf(text, [
        { source: 'Ada Park', cue: 'said', content: 'it works' },
        { cue: 'adding', content: 'that it pays' },
        { cue: 'was expected', content: 'to leave' },
      ]),
    ).toEqual(['Ada Park (full-name)', 'Ada Park (carried-over)', '[]']);
  });

  it('a quotation alone has the speaker before it, or takes turns', () => {
    const turns = '“One,” said Ada Park.\n\n“Two,” said John Stone.\n\n“Three,” said Park.\n\n“Four.”';
    const given: Given[] = [
      { source: 'Ada Park', cue: 'said', content: '“One,”' },
      { source: 'John Stone', cue: 'said', content: '“Two,”' },
      { source: 'Park', cue: 'said', content: '“Three,”' },
      { content: '“Four.”' },
    ];
    expect(lastOf(turns, given)).toBe('John Stone (carried-over)');
    expect(lastOf('“One,” said Ada Park.\n\n“Four.”', [given[0] as Given, given[3] as Given])).toBe(
      'Ada Park (carried-over)',
    );
  });
});

describe('with the dictionary', () => {
  let dictionary: Dictionary;
  beforeAll(() => {
    dictionary = shippedDictionary();
  });
  const on2016 = (text: string, source: string, cue = 'said', title?: string): string | undefined =>
    lastOf(text, [{ source, cue, content: 'that it works' }], {
      dictionary,
      date: '2016-09-20',
      ...(title ? { title } : {}),
    });

  it('descriptions mean whom the article or the dictionary calls so at that date', () => {
    const met = 'Donald Trump met Sen. Bernie Sanders and FBI Director James Comey in the United States.';
    expect(on2016(`${met} The Vermont senator said that it works.`, 'The Vermont senator')).toBe(
      'Bernie Sanders (description)',
    );
    expect(on2016(`${met} The Republican nominee said that it works.`, 'The Republican nominee')).toBe(
      'Donald Trump (description)',
    );
    expect(on2016(`${met} The GOP candidate said that it works.`, 'The GOP candidate')).toBe(
      'Donald Trump (description)',
    );
    expect(on2016(`${met} The senators said that it works.`, 'The senators')).toBe('[The senators]');
    expect(on2016(`${met} The Trump campaign said that it works.`, 'The Trump campaign')).toBe('[The Trump campaign]');
    const alone = 'Donald Trump spoke first. The billionaire businessman said that it works.';
    expect(on2016(alone, 'The billionaire businessman')).toBe('Donald Trump (description)');
  });

  it('tells a family apart', () => {
    const text =
      'Donald Trump spoke after Ivanka Trump. Ivanka Trump left early, and Ivanka Trump said no more. Trump said he knew that it works.';
    expect(on2016(text, 'Trump', 'said')).toBe('Donald Trump (shared-surname)');
  });

  it('completes names from the headline and by fame', () => {
    expect(on2016('Hart said that it works.', 'Hart', 'said', 'Lena Hart opens the port')).toBe('Lena Hart (surname)');
    expect(on2016('A crowd met Obama. Obama said that it works.', 'Obama')).toBe('Barack Obama (surname)');
  });

  it('takes titles and countries for surnames where the article has them in full', () => {
    expect(on2016('Larry King came. King said that it works.', 'King')).toBe('Larry King (surname)');
    expect(on2016('Jim Jordan came from Jordan. Jordan said that it works.', 'Jordan')).toBe('Jim Jordan (surname)');
  });
});
