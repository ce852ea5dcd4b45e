import { describe, expect, it } from 'vitest';
import { decideGender, pronounBalance } from '../../../src/analysis/names/gender';
import { NEEDS_EVIDENCE } from '../../../src/analysis/names/words/common-surnames';
import {
  genderOfFirstName,
  isClearFirstName,
  isFamilyFirst,
  isFirstName,
  sameFirstName,
} from '../../../src/analysis/names/words/first-names';
import { readDocument } from '../../../src/analysis/text/document';

describe('given names', () => {
  it('know their gender where they have one', () => {
    expect(['ngozi', 'volodymyr', 'jean-claude', 'zzyx'].map(genderOfFirstName)).toEqual(['f', 'm', 'm', null]);
    expect(genderOfFirstName('alexis')).toBe('u');
  });

  it('are not clear where they are words or places', () => {
    for (const name of ['jordan', 'will', 'victoria', 'may']) expect(isClearFirstName(name)).toBe(false);
    expect(isClearFirstName('amina')).toBe(true);
    expect(isFirstName('monday')).toBe(false);
  });

  it('fit each other as nicknames, initials and short forms', () => {
    expect(sameFirstName('mike', 'michael')).toBe(true);
    expect(sameFirstName('j.', 'james')).toBe(true);
    expect(sameFirstName('alex', 'alexander')).toBe(true);
    expect(sameFirstName('peter', 'karin')).toBe(false);
    expect(sameFirstName('bob', 'rob')).toBe(true);
  });

  it('know family names that stand first', () => {
    expect(isFamilyFirst('xi')).toBe(true);
    expect(isFamilyFirst('lund')).toBe(false);
  });
});

describe('gender', () => {
  it('prefers the dictionary, then title, then name, then pronouns', () => {
    expect(decideGender('m', 'f', 'peter', 3)).toBe('f');
    expect(decideGender('f', null, 'peter', 3)).toBe('f');
    expect(decideGender(null, null, 'peter', -3)).toBe('m');
    expect(decideGender(null, null, 'zzyx', -3)).toBe('f');
    expect(decideGender(null, null, 'zzyx', 1)).toBeNull();
  });

  it('counts no pronouns inside quotation marks', () => {
    const document = readDocument({ text: 'Aralt said: “She left her car.” He waved his hand.' });
    expect(pronounBalance(document, 1, Number.MAX_SAFE_INTEGER)).toBe(2);
  });
});

describe('surnames that need evidence', () => {
  it('hold everyday words and places', () => {
    for (const name of [
      'brown',
      'rice',
      'jordan',
      'georgia',
      'paris',
      'chase',
      'may',
      'bush',
      'long',
      'price',
      'king',
    ]) {
      expect(NEEDS_EVIDENCE.has(name)).toBe(true);
    }
    expect(NEEDS_EVIDENCE.has('putin')).toBe(false);
  });
});
