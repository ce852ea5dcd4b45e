import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/dictionary/own-entries';
import { parseOwnFile, parseOwnJson, parseOwnTsv, printOwnJson, printOwnTsv } from '../../src/dictionary/own-files';
import { anyOwn, ownEntry, ownOf } from './own-support';

const table = (...rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.join('\t')).join('\n');

describe('there and back', () => {
  it('a table gives back what was printed', () => {
    fc.assert(
      fc.property(anyOwn, (own) => {
        expect(parseOwnFile(printOwnTsv(own))).toEqual({ entries: own.entries, mutes: own.mutes, errors: [] });
      }),
    );
  });

  it('JSON gives back what was printed', () => {
    fc.assert(
      fc.property(anyOwn, (own) => {
        expect(parseOwnFile(printOwnJson(own))).toEqual({ entries: own.entries, mutes: own.mutes, errors: [] });
      }),
    );
  });

  it('anything at all is read without throwing', () => {
    fc.assert(
      fc.property(fc.string(), fc.json(), (text, json) => {
        for (const parse of [parseOwnFile, parseOwnTsv, parseOwnJson]) {
          parse(text);
          parse(json);
          parse(`name\tkind\n${text}`);
        }
      }),
    );
  });
});

describe('a table', () => {
  it('needs no more than a column of names, in any place', () => {
    expect(parseOwnTsv('country\tname\r\nde\tAnn  Baker\r\n\r\n').entries).toEqual([
      ownEntry('Ann Baker', { country: 'DE' }),
    ]);
  });

  it('names the line of every mistake and keeps the other lines', () => {
    const text = table(
      ['name', 'kind', 'country', 'role', 'start', 'end', 'aliases'],
      ['Ann Baker', 'person', 'US', 'Mayor', '2020', '2019', ''],
      ['Bob Carter', 'person', 'us', 'Mayor', '2020', '', 'Bobby Carter|Robert Carter'],
      ['', 'person', '', '', '', '', ''],
      ['Dora', 'planet', 'Denmark', '', 'soon', '', ''],
      ['Emil Fox', 'person'],
      ['***', 'organisation', '', '', '', '', ''],
    );
    const { entries, errors } = parseOwnTsv(text);
    expect(entries.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Bob Carter', ['Bobby Carter', 'Robert Carter']],
    ]);
    expect(errors).toEqual([
      { line: 2, message: 'the end is before the start' },
      { line: 4, message: 'it has no name' },
      { line: 5, message: '“planet” is not a kind (person, organisation)' },
      { line: 5, message: '“Denmark” is not a country code (US, DE, …)' },
      { line: 5, message: '“soon” is not a date (YYYY, YYYY-MM or YYYY-MM-DD)' },
      { line: 6, message: '2 cells where the header has 7' },
      { line: 7, message: '“***” is not a name of 1 to 16 words' },
    ]);
  });

  it('has mutes as rows of their own kind', () => {
    const text = table(
      ['id', 'name', 'kind'],
      ['', 'Chase', 'mute'],
      ['Q7747', 'John Smith', 'mute'],
      ['', '', 'mute'],
    );
    expect(parseOwnTsv(text)).toEqual({
      entries: [],
      mutes: [
        { name: 'Chase', entity: '' },
        { name: 'John Smith', entity: 'Q7747' },
      ],
      errors: [{ line: 4, message: 'it names neither a name nor an entity' }],
    });
  });

  it('without a header of columns is refused, and unknown columns are named', () => {
    expect(parseOwnTsv('Ann Baker\tUS').errors[0]).toMatchObject({ line: 1, message: expect.stringContaining('name') });
    expect(parseOwnTsv('').errors).toHaveLength(1);
    expect(parseOwnTsv('name\tshoe size\nAnn\t40')).toMatchObject({
      entries: [{ name: 'Ann' }],
      errors: [{ line: 1, message: 'unknown columns are left out: shoe size' }],
    });
  });

  it('gives namesakes without an id ids of their own, and refuses an id that stands twice', () => {
    expect(parseOwnTsv('name\nAnn Baker\nAnn Baker').entries.map(({ id }) => id)).toEqual([
      'own:ann-baker',
      'own:ann-baker-2',
    ]);
    expect(parseOwnTsv('id\tname\nown:a\tAnn\nown:a\tBob\nQ1\tCleo').errors).toEqual([
      { line: 3, message: 'the id own:a stands here twice' },
      { line: 4, message: '“Q1” is not an id (own:some-name)' },
    ]);
  });

  it('is cut at the limit', () => {
    const rows = Array.from({ length: LIMITS.entries + 2 }, (_, i) => `Person Number${i}`);
    const { entries, errors } = parseOwnTsv(['name', ...rows].join('\n'));
    expect(entries).toHaveLength(LIMITS.entries);
    expect(errors.map(({ line }) => line)).toEqual([LIMITS.entries + 2, LIMITS.entries + 3]);
    const long = parseOwnTsv(`name\tnote\nAnn\t${'x'.repeat(LIMITS.note + 1)}\n${'x'.repeat(LIMITS.name + 1)}\t`);
    expect(long.errors.map(({ line }) => line)).toEqual([2, 3]);
  });
});

describe('JSON', () => {
  it('names the line of every mistake, however it is laid out', () => {
    const text = `{ "mutes" : [ {"name": "Chase"},
        {"name": 5} ], "note": "[{,}]",
      "entries": [
        {"name": "Ann Baker"},
        {
          "name": "Bob \\"B\\" Carter",
          "country": "Denmark"
        }, "nobody"]
    }`;
    const { entries, mutes, errors } = parseOwnJson(text);
    expect(entries.map(({ name }) => name)).toEqual(['Ann Baker']);
    expect(mutes).toHaveLength(1);
    expect(errors).toEqual([
      { line: 2, message: 'it names neither a name nor an entity' },
      { line: 5, message: '“Denmark” is not a country code (US, DE, …)' },
      { line: 8, message: 'this is no entry' },
    ]);
  });

  it('that is none says from where', () => {
    expect(parseOwnJson('{"entries": [\n{"name": "Ann"},\n{"name": }\n]}').errors).toEqual([
      { line: 3, message: 'this is not JSON from here on' },
    ]);
    const lineOf = (text: string) => parseOwnJson(text).errors[0]?.line;
    expect(lineOf('{"entries": [\n\n')).toBe(1);
    expect(lineOf('[{"name": "Ann"}\n{"name": "Bob"}]')).toBe(2);
    expect(lineOf('[{"name": "Ann"},\n]')).toBe(2);
    expect(lineOf('[{"name": "Ann"}]\n\nend')).toBe(3);
    expect(lineOf('{"a": 1,\n"b": 01}')).toBe(2);
    expect(lineOf('['.repeat(200_000))).toBe(1);
  });

  it('of the first version, a bare list, is carried over', () => {
    expect(parseOwnJson('[{"name": "Ann Baker"},\n{}]')).toEqual({
      entries: [ownEntry('Ann Baker')],
      mutes: [],
      errors: [{ line: 2, message: 'it has no name' }],
    });
  });

  it('of a newer version is read as far as it is understood, and says so', () => {
    const { entries, errors } = parseOwnJson('{"version": 9, "entries": [{"name": "Ann Baker"}], "mutes": {}}');
    expect(entries).toHaveLength(1);
    expect(errors.map(({ message }) => message)).toEqual([
      'it was written by a newer version of On Record',
      'its mutes are not a list',
    ]);
  });

  it('is printed with one entry a line', () => {
    const own = ownOf([ownEntry('Ann Baker'), ownEntry('Bob Carter')], [{ name: 'Chase', entity: '' }]);
    expect(printOwnJson(own).split('\n')).toHaveLength(9);
  });
});
