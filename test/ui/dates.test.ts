import { describe, expect, it } from 'vitest';
import { formatDate, formatMonth, formatTerm, isAfter, yearFraction } from '../../src/ui/dates';

describe('dates', () => {
  it.each([
    ['2025-03-18', '18 Mar 2025'],
    ['2025-03-01', '1 Mar 2025'],
    ['2026-08', 'Aug 2026'],
    ['2019', '2019'],
    ['2019-13', '2019'],
    ['2025-01-01T23:30:00-09:00', '1 Jan 2025'],
    ['unknown', 'unknown'],
  ])('%s is printed as %s', (date, printed) => {
    expect(formatDate(date)).toBe(printed);
  });

  it('is the same day whatever the time zone', () => {
    const zone = process.env.TZ;
    for (const place of ['Pacific/Honolulu', 'Asia/Tokyo']) {
      process.env.TZ = place;
      expect(formatDate('2025-03-18')).toBe('18 Mar 2025');
    }
    process.env.TZ = zone;
  });

  it('leaves the day out where a month is enough', () => {
    expect(formatMonth('2026-08-21')).toBe('Aug 2026');
    expect(formatMonth('2026')).toBe('2026');
  });

  it.each([
    ['2019-01-03', '2025-01-20', '2019–2025'],
    ['2025-01-20', '2025-05-01', '2025'],
    ['2025-01-20', null, 'since 2025'],
    [null, '2021', 'until 2021'],
    [null, null, null],
  ])('the term %s to %s is %s', (start, end, printed) => {
    expect(formatTerm(start, end)).toBe(printed);
  });

  it('puts dates on a line of years', () => {
    expect(yearFraction('2025')).toBe(2025);
    expect(yearFraction('2025-07-02')).toBeCloseTo(2025.5, 2);
    expect(yearFraction('soon')).toBeNull();
  });

  it('compares a date with a less precise one', () => {
    expect(isAfter('2026-08-23', '2026-08')).toBe(false);
    expect(isAfter('2026-09-01', '2026-08')).toBe(true);
    expect(isAfter('2026-08-22', '2026-08-21')).toBe(true);
    expect(isAfter('2025-03-18', '2026')).toBe(false);
  });
});
