import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/analysis/names/fold';
import { isAtStart, Shape, Style } from '../../../src/analysis/names/reading';
import { readingOf } from './support';

describe('shapes', () => {
  it('tells capitals, initials and adjectives made of names', () => {
    const reading = readingOf('NATO and J. Okoro met al-Assad and Ki-moon at a Kenya-backed talk');
    const shapes = Array.from(reading.shape);
    expect(shapes).toEqual([
      Shape.Capitals,
      Shape.Lower,
      Shape.Initial,
      Shape.Capital,
      Shape.Lower,
      Shape.Capital,
      Shape.Lower,
      Shape.Capital,
      Shape.Lower,
      Shape.Lower,
      Shape.Lower,
      Shape.Lower,
    ]);
  });

  it('knows headlines and lines of capitals', () => {
    const reading = readingOf(
      'Minister Okoro Denies Every Charge in Court\n\nOKORO DENIES CHARGE\n\nThe minister, Amina Okoro, denied it.',
    );
    expect(Array.from(reading.style)).toEqual([Style.Title, Style.Capitals, Style.Prose]);
  });

  it('takes a list of names for prose', () => {
    const reading = readingOf('Goals – Anna Berg 12, Tove Lund 34, Maria Holm 56, Karin Dahl 78');
    expect(reading.style[0]).toBe(Style.Prose);
  });

  it('knows where a capital may mean nothing', () => {
    const reading = readingOf('Okoro said: “Nobody asked Okoro.”');
    expect(isAtStart(reading, 0)).toBe(true);
    expect(isAtStart(reading, 4)).toBe(true);
    expect(isAtStart(reading, 6)).toBe(false);
  });
});

describe('fold', () => {
  it('drops case, diacritics and typographic variants', () => {
    expect(fold('Łukasz')).toBe('lukasz');
    expect(fold('O’Neill')).toBe("o'neill");
    expect(fold('Peña‑Nieto')).toBe('pena-nieto');
    expect(fold('')).toBe('');
  });
});
