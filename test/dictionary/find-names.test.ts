import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { foldName } from '../../src/dictionary/fold';
import { pack } from '../../src/dictionary/pack';
import { readFacts } from '../../src/dictionary/read-facts';
import { openDictionary } from '../../src/dictionary/reader';
import type { Dictionary } from '../../src/dictionary/types';
import { factsFiles, personRow, shippedDictionary, shippedFacts } from './support';

let dictionary: Dictionary;
beforeAll(async () => {
  dictionary = await shippedDictionary();
}, 60_000);

/** "text in the article = name of the best entity", in order. */
const found = (text: string): string[] =>
  dictionary.findNames(text).map(({ start, end, entities }) => {
    const written = text.slice(start, end).replace(/\s+/gu, ' ');
    return `${written} = ${dictionary.entity(entities[0]!).name}`;
  });

describe('findNames', () => {
  it.each<[string, string[]]>([
    ['Vladimir Putin spoke.', ['Vladimir Putin = Vladimir Putin']],
    ['Putin spoke.', []],
    ['President Donald J. Trump spoke', ['Donald J. Trump = Donald Trump']],
    [
      'J.D. Vance and J. D. Vance and JD Vance',
      ['J.D. Vance = JD Vance', 'J. D. Vance = JD Vance', 'JD Vance = JD Vance'],
    ],
    [
      'Volodymyr Zelenskyy, Volodymyr Zelenskiy',
      ['Volodymyr Zelenskyy = Volodymyr Zelensky', 'Volodymyr Zelenskiy = Volodymyr Zelensky'],
    ],
    ['Yuriy Ushakov', ['Yuriy Ushakov = Yuri Ushakov']],
    ['Michael Waltz', ['Michael Waltz = Mike Waltz']],
    ['Recep Tayyip Erdogan', ['Recep Tayyip Erdogan = Recep Tayyip Erdoğan']],
    ['Keir Starmer’s plan', ['Keir Starmer = Keir Starmer']],
    ["Keir Starmer's plan", ['Keir Starmer = Keir Starmer']],
    ['the White House said', ['White House = White House']],
    ['THE WHITE HOUSE SAID', ['WHITE HOUSE = White House']],
    ['a white house on a hill', []],
    ['Emmanuel\nMacron', ['Emmanuel Macron = Emmanuel Macron']],
    ['Emmanuel\n\nMacron', []],
    ['told us that US officials', ['US = United States']],
    ['the U.S. A spokesman', ['U.S. = United States']],
    ['who runs the WHO?', ['WHO = World Health Organization']],
    ['NATO and Nato and nato', ['NATO = NATO', 'Nato = NATO']],
    ['The FBI and the CIA', ['FBI = Federal Bureau of Investigation', 'CIA = Central Intelligence Agency']],
    ['F.B.I. agents', ['F.B.I. = Federal Bureau of Investigation']],
    ['The New York Times reported', ['The New York Times = The New York Times']],
    ['the New York Times reported', ['New York Times = The New York Times']],
    ['CNN.com and @WHO', []],
    ['It is time to hit the target. Time will tell. Target practice.', []],
    ['Georgia voted.', []],
    ['the Republican’s vote', []],
    ['McDonald’s said', ["McDonald’s = McDonald's"]],
    ['US-led talks', ['US = United States']],
    ['Bank of England', ['Bank of England = Bank of England']],
    ['Secretary of State Marco Rubio', ['Marco Rubio = Marco Rubio']],
    ['with Marco Rubio. Steve Witkoff', ['Marco Rubio = Marco Rubio', 'Steve Witkoff = Steve Witkoff']],
    ['', []],
    ['\ud800 \udc00 NATO', ['NATO = NATO']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes the longest name', () => {
    expect(found('Robert F. Kennedy Jr. said')).toEqual([
      'Robert F. Kennedy Jr. = Robert F. Kennedy Jr.'.replace('Jr. =', 'Jr ='),
    ]);
  });

  it('finds every full name and alias where it stands alone, unless it is an everyday word', async () => {
    const { entities } = await shippedFacts();
    const hidden = new Set(entities.flatMap(({ id, lookupOnly }) => lookupOnly.map((name) => `${id} ${name}`)));
    const missed: string[] = [];
    for (let index = 0; index < dictionary.info.entities; index++) {
      const { id, name, aliases, prominence } = dictionary.entity(index);
      for (const written of [name, ...aliases]) {
        // A dash or a bracket in a name is written in many ways.
        if (!/^[\p{Lu}\d]/u.test(written) || /[–—(]/u.test(written) || hidden.has(`${id} ${written}`)) continue;
        if (prominence === 5 && foldName(written).tokens === 1 && !/\p{Ll}\p{Lu}/u.test(written)) continue;
        const known = dictionary.findNames(`Then ${written} spoke`).some(({ entities }) => entities.includes(index));
        if (!known) missed.push(written);
      }
    }
    expect(missed).toEqual([]);
  });

  it('finds nobody obscure by one word, and no last name alone', () => {
    const single = openDictionary(
      pack(readFacts(factsFiles([personRow('cur:a', 'Diamond', '', { prominence: '5' })]))),
    );
    expect(single.findNames('Diamond and Diamond')).toEqual([]);
    expect(single.lookup('diamond')).toEqual([0]);
    expect(found('Murphy met Kelly and Johnson in Washington')).not.toContain('Murphy = Chris Murphy');
  });

  it('keeps matches in order, inside the text and apart, whatever the text', () => {
    const words = fc.constantFrom(
      'Vladimir',
      'Putin',
      'US',
      'White',
      'House',
      'the',
      '’s',
      '.',
      '\n',
      '\n\n',
      ' ',
      '-',
      '\ud800',
      'é',
      'J.',
      'D.',
      'Vance',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, entities } of dictionary.findNames(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(entities.length).toBeGreaterThan(0);
          last = end;
        }
      }),
    );
  });

  it('asks for capitals where the name has them', () => {
    const small = openDictionary(
      pack(readFacts(factsFiles([personRow('cur:may', 'Will May'), personRow('cur:bin', 'Omar bin Laden')]))),
    );
    expect(small.findNames('Will may resign')).toEqual([]);
    expect(small.findNames('Will May resign')).toHaveLength(1);
    expect(small.findNames('Omar bin Laden and OMAR BIN LADEN')).toHaveLength(2);
  });
});

describe('lookup and bySurname', () => {
  const names = (indices: readonly number[]): string[] => indices.map((index) => dictionary.entity(index).name);

  it('looks up whatever the capitals and diacritics', () => {
    expect(names(dictionary.lookup('emmanuel macron'))).toEqual(['Emmanuel Macron']);
    expect(names(dictionary.lookup('nato'))).toEqual(['NATO']);
    expect(names(dictionary.lookup('georgia'))[0]).toBe('Georgia');
    expect(dictionary.lookup('Nobody Whatsoever')).toEqual([]);
    expect(dictionary.lookup('')).toEqual([]);
  });

  it.each([
    ['Putin', 'Vladimir Putin'],
    ['Zelensky', 'Volodymyr Zelensky'],
    ['Zelenskyy', 'Volodymyr Zelensky'],
    ['Xi', 'Xi Jinping'],
    ['von der Leyen', 'Ursula von der Leyen'],
    ['Assad', 'Bashar al-Assad'],
    ['al-Assad', 'Bashar al-Assad'],
    ['Ocasio-Cortez', 'Alexandria Ocasio-Cortez'],
    ['de Blasio', 'Bill de Blasio'],
    ['bin Salman', 'Mohammed bin Salman'],
    ['Erdogan', 'Recep Tayyip Erdoğan'],
    ['Waltz', 'Mike Waltz'],
    ['Moon', 'Moon Jae-in'],
    ['Kim', 'Kim Jong Un'],
    ['Netanyahu', 'Benjamin Netanyahu'],
  ])('%s is first %s', (surname, name) => {
    expect(names(dictionary.bySurname(surname))[0]).toBe(name);
  });

  it('gives an index for an id and an id for an index', () => {
    for (const index of [0, 17, dictionary.info.entities - 1]) {
      expect(dictionary.indexOf(dictionary.entity(index).id)).toBe(index);
    }
    expect(dictionary.indexOf('Q0')).toBe(-1);
    expect(() => dictionary.entity(-1)).toThrow(RangeError);
  });

  it('knows countries by name and demonym', () => {
    for (const [word, code] of [
      ['Russian', 'RU'],
      ['US', 'US'],
      ['U.S.', 'US'],
      ['American', 'US'],
      ['British', 'GB'],
      ['UK', 'GB'],
      ['South Korean', 'KR'],
      ['Ukraine', 'UA'],
      ['the Netherlands', 'NL'],
    ]) {
      expect(dictionary.countryOf(word!)).toBe(code);
    }
    expect(dictionary.countryOf('Martian')).toBeNull();
    expect(dictionary.countryName('RU')).toBe('Russia');
    expect(dictionary.countryName('XX')).toBeNull();
  });
});
