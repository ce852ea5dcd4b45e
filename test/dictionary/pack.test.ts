import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FactsError } from '../../src/dictionary/facts';
import { foldName } from '../../src/dictionary/fold';
import { pack } from '../../src/dictionary/pack';
import { type FactsFile, readFacts } from '../../src/dictionary/read-facts';
import { openDictionary } from '../../src/dictionary/reader';
import { factsFiles, personRow, shippedBytes, termRow } from './support';

/** "Öf" folds to "of", which makes a title of nobility of the name. */
const word = fc.stringMatching(/^[A-ZÀÉÖŁ][a-zàéöł]{2,8}$/u);
const name = fc.tuple(word, word).map(([first, last]) => `${first} ${last}`);
const date = fc.option(fc.integer({ min: 1900, max: 2020 }).map(String), { nil: '' });

describe('pack and openDictionary', () => {
  it('give back what went in', () => {
    const person = fc.record({
      name,
      alias: name,
      born: date,
      prominence: fc.integer({ min: 1, max: 5 }),
      gender: fc.constantFrom('m', 'f', ''),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 40 }), (people) => {
        const rows = people.map((one, at) =>
          personRow(`cur:p${at}`, one.name, one.alias, {
            born: one.born,
            prominence: String(one.prominence),
            gender: one.gender,
          }),
        );
        const dictionary = openDictionary(pack(readFacts(factsFiles(rows))));
        expect(dictionary.info.entities).toBe(people.length);
        people.forEach((one, at) => {
          const index = dictionary.indexOf(`cur:p${at}`);
          const entity = dictionary.entity(index);
          expect(entity).toMatchObject({
            index,
            id: `cur:p${at}`,
            name: one.name,
            aliases: [one.alias],
            kind: 'person',
            subkind: '',
            gender: one.gender || null,
            country: null,
            born: one.born || null,
            died: null,
            wikipedia: null,
            prominence: one.prominence,
            standsFor: null,
            source: 'curated',
          });
          expect(dictionary.lookup(one.name)).toContain(index);
          expect(dictionary.findNames(`and ${one.alias}.`)[0]?.entities).toContain(index);
          const [, last = ''] = one.name.split(' ');
          const bySurname = dictionary.bySurname(last).includes(index);
          expect(bySurname).toBe(one.prominence < 5);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('put the most prominent namesake first', () => {
    const rows = [
      personRow('cur:a', 'John Smith', '', { prominence: '4' }),
      personRow('cur:b', 'John Smith', '', { prominence: '1' }),
    ];
    const dictionary = openDictionary(pack(readFacts(factsFiles(rows))));
    const [{ entities } = { entities: [] }] = dictionary.findNames('John Smith');
    expect(entities.map((index) => dictionary.entity(index).id)).toEqual(['cur:b', 'cur:a']);
  });

  it('give the same bytes whatever the order of the rows', async () => {
    const people = ['cur:a', 'cur:b', 'cur:c'].map((id) => personRow(id, `Name ${id.slice(4).toUpperCase()}x`));
    const terms = [
      termRow('cur:a', 'President', 'RU', '2000', '2004'),
      termRow('cur:a', 'Senator', 'RU', '1999', '2000'),
      termRow('cur:b', 'King', 'GB', '2001', ''),
    ];
    const straight = pack(readFacts(factsFiles(people, terms)));
    const reversed = pack(readFacts(factsFiles([...people].reverse(), [...terms].reverse())));
    expect(Buffer.compare(straight, reversed)).toBe(0);
    expect(Buffer.compare(await shippedBytes(), await shippedBytes())).toBe(0);
  }, 60_000);

  it('do without a known name what the folding promises', () => {
    const dictionary = openDictionary(pack(readFacts(factsFiles([personRow('cur:a', 'Anna Bell')]))));
    fc.assert(
      fc.property(name, (other) => {
        fc.pre(foldName(other).text !== 'anna bell');
        expect(dictionary.lookup(other)).toEqual([]);
        expect(dictionary.findNames(other)).toEqual([]);
      }),
    );
  });
});

describe('facts with a mistake', () => {
  const findings = (files: readonly FactsFile[]): readonly string[] => {
    try {
      readFacts(files);
    } catch (error) {
      if (error instanceof FactsError) return error.findings;
      throw error;
    }
    return [];
  };
  const person = personRow('cur:a', 'Anna Bell', '', { born: '1960', died: '2010' });

  it.each<[string, readonly FactsFile[], string]>([
    ['a double id', factsFiles([person, person]), 'people.tsv:3: the id cur:a is already at people.tsv:2'],
    ['no name', factsFiles([personRow('cur:a', '…')]), 'people.tsv:2: no name'],
    [
      'a bad date',
      factsFiles([personRow('cur:a', 'Anna Bell', '', { born: '1960-13' })]),
      'people.tsv:2: "1960-13" is not a date',
    ],
    [
      'a bad prominence',
      factsFiles([personRow('cur:a', 'Anna Bell', '', { prominence: '9' })]),
      'people.tsv:2: prominence must be 1 to 5',
    ],
    [
      'an unknown source',
      factsFiles([personRow('cur:a', 'Anna Bell', '', { source: 'hearsay' })]),
      'people.tsv:2: the source "hearsay" is not in sources.tsv',
    ],
    [
      'a term of nobody',
      factsFiles([person], [termRow('cur:b', 'King', 'GB', '2000', '')]),
      'terms.tsv:2: nobody has the id "cur:b"',
    ],
    [
      'an end before the start',
      factsFiles([person], [termRow('cur:a', 'King', 'GB', '2001-02', '2000')]),
      'terms.tsv:2: the end is before the start',
    ],
    [
      'a term before birth',
      factsFiles([person], [termRow('cur:a', 'King', 'GB', '1950', '1970')]),
      'terms.tsv:2: the term is before birth',
    ],
    [
      'a term after death',
      factsFiles([person], [termRow('cur:a', 'King', 'GB', '2012', '')]),
      'terms.tsv:2: the term begins after death',
    ],
    [
      'a short row',
      [
        ...factsFiles([person]),
        {
          name: 'terms-x.tsv',
          text: 'person\toffice\tjurisdiction\tparty\tstart\tend\tas_of\tsource\tnote\ncur:a\tKing',
        },
      ],
      'terms-x.tsv:2: 2 cells where the header has 9',
    ],
    [
      'a wrong header',
      [...factsFiles([person]), { name: 'terms-x.tsv', text: 'who\twhat' }],
      'terms-x.tsv:1: the header must be person, office, jurisdiction, party, start, end, as_of, source, note',
    ],
    [
      'an unknown file',
      [...factsFiles([person]), { name: 'notes.tsv', text: 'a' }],
      'notes.tsv:1: the name does not say what the file holds (people-…, terms-…)',
    ],
  ])('%s names file and line', (_, files, expected) => {
    expect(findings(files)).toContain(expected);
  });
});
