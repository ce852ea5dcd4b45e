import { describe, expect, it } from 'vitest';
import { genderOfTitle, isPersonNoun, titleBefore } from '../../../src/analysis/names/titles';
import { rangeOf, readingOf } from './support';

const titleOf = (text: string, name: string) => {
  const reading = readingOf(text);
  return titleBefore(reading, rangeOf(reading.document, name).from, 0);
};

describe('titleBefore', () => {
  it('reads office, country and whether it is over', () => {
    const title = titleOf('Then former Kenyan Foreign Minister Amina Okoro spoke', 'Amina');
    expect(title).toMatchObject({ office: 'foreign minister', country: 'KE', former: true, courtesy: false });
  });

  it('reads lower-case titles and bodies in front of them', () => {
    expect(titleOf('said Treasury press secretary Amina Okoro', 'Amina')?.office).toBe('treasury press secretary');
  });

  it('reads "secretary of" with its portfolio', () => {
    expect(titleOf('with Secretary of Homeland Security Amina Okoro', 'Amina')?.office).toBe(
      'secretary of homeland security',
    );
  });

  it('tells courtesies and gender', () => {
    const title = titleOf('and Mrs. Okoro left', 'Okoro');
    expect(title?.courtesy).toBe(true);
    expect(genderOfTitle(title)).toBe('f');
    expect(genderOfTitle(titleOf('said spokesman Tom Berg', 'Tom'))).toBe('m');
    expect(genderOfTitle(null)).toBeNull();
  });

  it('finds none where there is none', () => {
    expect(titleOf('in June Amina Okoro left', 'Amina')).toBeNull();
  });
});

describe('isPersonNoun', () => {
  it('knows work and office, not things', () => {
    expect(['epidemiologist', 'co-founder', 'spokeswoman', 'ex-minister'].every(isPersonNoun)).toBe(true);
    expect(['river', 'table', ''].some(isPersonNoun)).toBe(false);
  });
});
