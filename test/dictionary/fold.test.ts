import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, TokenScanner } from '../../src/dictionary/fold';

const folded = (name: string): string => foldName(name).text;

describe('foldName', () => {
  it.each([
    ['Emmanuel Macron', 'emmanuel macron'],
    ['Élysée', 'elysee'],
    ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
    ['Tô Lâm', 'to lam'],
    ['Lê Minh Hưng', 'le minh hung'],
    ['Søren Łukasz Đặng', 'soren lukasz dang'],
    ['Groß Æther Œuvre', 'gross aether oeuvre'],
    ['J.D. Vance', 'jd vance'],
    ['J. D. Vance', 'jd vance'],
    ['JD Vance', 'jd vance'],
    ['U.S.', 'us'],
    ['U.S.A.', 'usa'],
    ['Jean-Claude Juncker', 'jean claude juncker'],
    ['Michelle O’Neill', 'michelle oneill'],
    ["Michelle O'Neill", 'michelle oneill'],
    ['AT&T', 'at and t'],
    ['Procter & Gamble', 'procter and gamble'],
    ['Robert F. Kennedy Jr.', 'robert f kennedy jr'],
    ['Bashar al-Assad', 'bashar al assad'],
    ['Zelen\u00adsky', 'zelensky'],
    ['Zelen\u200bsky', 'zelensky'],
    ['Jose\u0301', 'jose'],
    ['...', ''],
    ['', ''],
  ])('%s → %s', (name, expected) => {
    expect(folded(name)).toBe(expected);
  });

  it('tells capitals apart only in the caps', () => {
    expect(foldName('US').hash).toBe(foldName('us').hash);
    expect(foldName('US').caps).not.toBe(foldName('us').caps);
    expect(foldName('U.S.').caps).toBe(foldName('US').caps);
  });

  it('notes which tokens begin with a capital', () => {
    expect(foldName('Bank of England').capitalised).toBe(0b101);
  });

  it('keeps a possessive apart from a plural', () => {
    expect(foldName("Lord's").hash).not.toBe(foldName('Lords').hash);
    expect(foldName('Lord’s').hash).toBe(foldName("Lord's").hash);
  });

  it('folds what it folded to itself, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const once = foldName(text);
        expect(once.tokens).toBe(once.text === '' ? 0 : once.text.split(' ').length);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zÀ-ž]{2,9}( [A-Za-zÀ-ž]{2,9}){0,3}$/u), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
        expect(foldName(text).hash).toBe(foldName(text.toUpperCase()).hash);
      }),
    );
  });
});

describe('TokenScanner', () => {
  const scanner = new TokenScanner();

  it('does not let an initial swallow the next sentence', () => {
    scanner.text = 'in the U.S. A spokesman';
    expect(scanner.read(7)).toBe(true);
    expect(scanner.text.slice(scanner.start, scanner.end)).toBe('U.S.');
  });

  it('gives the possessive a second reading', () => {
    scanner.text = 'Trump’s plan';
    scanner.read(0);
    expect(scanner.end).toBe(7);
    expect(scanner.possessiveEnd).toBe(5);
    expect(scanner.possessiveHash).toBe(foldName('Trump').hash);
  });

  it('notes the mark in the gap', () => {
    expect(foldName('Harry, Duke').hash).not.toBe(foldName('Harry Duke').hash);
    expect(foldName('Joe Biden, Jr.').hash).toBe(foldName('Joe Biden Jr').hash);
    expect(foldName('Amazon.com').hash).not.toBe(foldName('Amazon com').hash);
  });

  it.each([
    ['John Smith', 4, 5],
    ['John  Smith', 4, 6],
    ['John\nSmith', 4, 5],
    ['John\n\nSmith', 4, -1],
    ['John, Smith', 4, 6],
    ['John, Jr.', 4, 6],
    ['Jean-Claude', 4, 5],
    ['ended. Smith', 5, -1],
    ['St. Paul', 2, 4],
    ['John (Smith', 4, -1],
  ])('steps over the gap in %j', (text, end, expected) => {
    scanner.text = text;
    expect(scanner.next(end, end)).toBe(expected);
  });
});
