import { beforeAll, describe, expect, it } from 'vitest';
import { dictionary as runDictionary } from '../../src/cli/dictionary';
import { lookup } from '../../src/cli/lookup';
import type { Dictionary } from '../../src/dictionary/types';
import { shippedDictionary } from './support';

let dictionary: Dictionary;
beforeAll(async () => {
  dictionary = await shippedDictionary();
}, 60_000);

const run = (command: typeof lookup, ...args: string[]): { status: number; lines: string[] } => {
  const lines: string[] = [];
  const status = command(args, dictionary, (line) => lines.push(line));
  return { status, lines };
};

describe('lookup', () => {
  it('answers in JSON as the contract says', () => {
    const { status, lines } = run(lookup, 'Mike Waltz', '--date', '2025-03-18', '--json');
    expect(status).toBe(0);
    const [first] = JSON.parse(lines.join('')) as Record<string, unknown>[];
    expect(first).toMatchObject({
      id: 'Q55386653',
      name: 'Mike Waltz',
      kind: 'person',
      country: 'US',
      party: 'Republican',
      role: 'National Security Advisor of the United States',
      roleNow: 'United States Ambassador to the United Nations',
      source: 'curated',
    });
    expect(first!.aliases).toContain('Michael Waltz');
    expect(first!.roles).toContainEqual({
      role: 'National Security Advisor of the United States',
      start: '2025-01-20',
      end: '2025-05-01',
    });
  });

  it('takes bare surnames, nicknames and names in several words', () => {
    for (const name of [['Putin'], ['Michael', 'Waltz'], ['zelenskiy'], ['AOC']])
      expect(run(lookup, ...name).status).toBe(0);
  });

  it('prints for people', () => {
    const { lines } = run(lookup, 'Sergey Lavrov', '--date', '2025-03-18');
    expect(lines[0]).toBe('Sergey Lavrov (person, RU) Q58217');
    expect(lines).toContain('  on 2025-03-18: Foreign Minister of Russia');
  });

  it('says when nobody is known', () => {
    expect(run(lookup, 'Nobody Whatsoever', '--json')).toEqual({ status: 1, lines: ['[]'] });
    expect(run(lookup, 'Nobody Whatsoever').status).toBe(1);
  });

  it('refuses what makes no sense', () => {
    expect(() => run(lookup)).toThrow(/needs a name/u);
    expect(() => run(lookup, 'Putin', '--date', 'yesterday')).toThrow(/not a date/u);
    expect(() => run(lookup, 'Putin', '--colour')).toThrow();
  });
});

describe('dictionary', () => {
  it('lists every entity', () => {
    const { status, lines } = run(runDictionary, '--ids');
    expect(status).toBe(0);
    expect(lines).toHaveLength(dictionary.info.entities);
    expect(lines).toContain('Q7747\tVladimir Putin\tperson');
  });

  it('counts', () => {
    const { lines } = run(runDictionary, '--stats');
    expect(lines).toContain(`entities\t${dictionary.info.entities}`);
    expect(() => run(runDictionary, '--ids', '--stats')).toThrow(/choose/u);
  });
});
