import { describe, expect, it } from 'vitest';
import type { RawTerm } from '../../src/dictionary/import/raw';
import { isImpossible, trustedTerm } from '../../src/dictionary/import/trust';

const term = (rest: Partial<RawTerm>): RawTerm => ({
  person: 'Q1',
  office: 'Member of the House of Representatives',
  jurisdiction: 'PH',
  party: '',
  start: '2018-07-01',
  end: '',
  asOf: '2022-07-30',
  note: '',
  source: 'eps:philippines-ministers',
  area: '',
  ...rest,
});

describe('what an imported term may claim', () => {
  it.each<[string, Partial<RawTerm>, Partial<RawTerm> | null]>([
    ['a recent open term is open as of its source', {}, { asOf: '2022-07-30', end: '' }],
    ['one that is open for too long is sure on its first day only', { start: '2004' }, { asOf: '2004', end: '' }],
    ['a peer sits for life', { office: 'Member of the House of Lords', start: '1985' }, { asOf: '2022-07-30' }],
    ['an end before the date of the source counts', { note: 'ended-by=2020-01-01' }, { asOf: '2018-07-01' }],
    ['an end after it changes nothing', { note: 'ended-by=2026-06-27' }, { asOf: '2022-07-30' }],
    ['a row that the source dropped is dropped', { note: 'no-longer-listed' }, null],
    ['no dates, no term', { start: '' }, null],
    ['unless the source lists who serves', { start: '', source: 'openstates' }, { asOf: '2022-07-30' }],
    ['in and out on one day', { start: '2018-07-01', end: '2018-07-01' }, null],
    [
      'a title in documents is attested from month to day',
      { start: '', note: 'first-attested=2025-02-13;last-attested=2026-02-13;docs=6', office: 'Border Czar' },
      { start: '2025-02', end: '', asOf: '2026-02-13', note: 'attested', source: 'wh-briefings:attested' },
    ],
    [
      'but it does not tell who held an office for one',
      { start: '', note: 'first-attested=2025-02-13;last-attested=2026-02-13', office: 'President' },
      null,
    ],
  ])('%s', (_, raw, expected) => {
    const trusted = trustedTerm(term(raw));
    if (expected === null) expect(trusted).toBeNull();
    else expect(trusted).toMatchObject(expected);
  });

  it.each<[string, string, string, boolean]>([
    ['2018', '1950', '', false],
    ['2018', '2005-03-01', '', true],
    ['2018-07-01', '1950', '2017', true],
    ['2018', '1950', '2018-03-01', false],
  ])('from %s, born %s, died "%s": impossible is %s', (start, born, died, expected) => {
    expect(isImpossible(term({ start }), born, died)).toBe(expected);
  });
});
