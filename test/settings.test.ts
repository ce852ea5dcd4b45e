import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../src/settings';

describe('stored settings', () => {
  it('without a key that came later get its default and keep the rest', () => {
    const { certainty: _, ...older } = { ...DEFAULT_SETTINGS, theme: 'dark' };
    expect(parseSettings(older)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('keep a choice of certainty, and fall back to balanced from one that is none', () => {
    expect(parseSettings({ certainty: 'careful' }).certainty).toBe('careful');
    expect(parseSettings({ certainty: 'reckless' }).certainty).toBe('balanced');
  });

  it.each([undefined, null, 7, 'settings', []])('that are %j are the defaults', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });
});
