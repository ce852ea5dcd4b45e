import { describe, expect, it } from 'vitest';
import { FactsError } from '../../src/dictionary/facts';
import { readFacts } from '../../src/dictionary/read-facts';
import { factsFiles, personRow, termRow } from './support';

const HEADER = 'id\twikidata\tsource\n';
const withIds = (rows: string) => [
  ...factsFiles(
    [personRow('cur:ada-park', 'Ada Park', '')],
    [termRow('cur:ada-park', 'Mayor', 'US', '2020-01-01', '')],
  ),
  { name: 'ids-test.tsv', text: HEADER + rows },
];

describe('Wikidata ids given apart', () => {
  it('take the place of our own, in terms too', () => {
    const { entities, terms } = readFacts(withIds('cur:ada-park\tQ42\tcurated\n'));
    expect(entities.some(({ id }) => id === 'Q42')).toBe(true);
    expect(terms[0]?.person).toBe('Q42');
  });

  it.each([
    ['an unknown entity', 'cur:nobody\tQ42\tcurated\n', 'nobody has the id'],
    ['something that is no id', 'cur:ada-park\t42\tcurated\n', 'is not a Wikidata id'],
    ['an unlisted source', 'cur:ada-park\tQ42\thearsay\n', 'not in sources.tsv'],
  ])('%s is refused with its line', (_, rows, message) => {
    expect(() => readFacts(withIds(rows))).toThrow(FactsError);
    expect(() => readFacts(withIds(rows))).toThrow(`ids-test.tsv:2`);
    expect(() => readFacts(withIds(rows))).toThrow(message);
  });
});
