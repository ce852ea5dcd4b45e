import { describe, expect, it } from 'vitest';
import { isoDay, pageDate, pageTitle } from '../../src/content/page-facts';
import { parseHtml } from './fixtures';

describe('a date', () => {
  it.each([
    ['2025-03-18T23:30:00-07:00', '2025-03-18'],
    ['2025-03-18', '2025-03-18'],
    ['20250318', '2025-03-18'],
    ['2025/03/18 10:00', '2025-03-18'],
    ['18 March 2025', '2025-03-18'],
    ['Tuesday, March 18, 2025 11:59 PM EDT', '2025-03-18'],
    ['Mar. 18, 2025', '2025-03-18'],
  ])('%s is %s, the day as printed', (printed, day) => {
    expect(isoDay(printed)).toBe(day);
  });

  it.each(['', 'yesterday', '2025-13-40', '1700000000', 'May', 42, null, undefined])('%s is none', (value) => {
    expect(isoDay(value)).toBeNull();
  });

  it('is taken from the address when the page does not tell', () => {
    const empty = parseHtml('<html><body></body></html>');
    expect(pageDate(empty, 'https://x.example/2024/02/24/story')).toBe('2024-02-24');
    expect(pageDate(empty, 'https://x.example/2024/feb/4/story')).toBe('2024-02-04');
    expect(pageDate(empty, 'https://x.example/story')).toBeNull();
  });
});

describe('a title', () => {
  it('is the headline shown, when the page declares the same', () => {
    const page = parseHtml(
      '<html><head><title>Bridge to close for a year | Herald</title></head><body><h1>The Herald</h1><h1>Bridge to close for a year</h1></body></html>',
    );
    expect(pageTitle(page)).toBe('Bridge to close for a year');
  });

  it('is what the page declares otherwise, without the name of the site', () => {
    expect(
      pageTitle(parseHtml('<html><head><title>Bridge to close for a year | Herald</title></head><body></body></html>')),
    ).toBe('Bridge to close for a year');
  });

  it('is null on a page without any', () => {
    expect(pageTitle(parseHtml('<html><body></body></html>'))).toBeNull();
  });
});
