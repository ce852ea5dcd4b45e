/** Contrast as WCAG 2 measures it: 4.5 to 1 for text, 3 to 1 for bars and rules. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { HUES, hueStyle, NO_HUE } from '../../src/ui/hues';

const channel = (value: number): number => {
  const share = value / 255;
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = (hex: string): number => {
  const [red, green, blue] = [1, 3, 5].map((i) => channel(Number.parseInt(hex.slice(i, i + 2), 16)));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
};

const theme = await readFile(new URL('../../src/ui/theme.css', import.meta.url), 'utf8');
const property = (name: string): { light: string; dark: string } => {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`, 'u').exec(theme);
  if (!found) throw new Error(`no colour --${name}`);
  return { light: found[1]!, dark: found[2]! };
};
const [paper, raised, sunk, wash] = ['paper', 'raised', 'sunk', 'wash'].map(property) as Record<
  'light' | 'dark',
  string
>[];

describe.each(['light', 'dark'] as const)('colours, %s', (scheme) => {
  const ON_HUE = { light: '#ffffff', dark: '#14171a' }[scheme];

  it.each([...HUES, NO_HUE])('hue %o: initials can be read on it, and it stands out', (hue) => {
    expect(contrast(hue[scheme], ON_HUE)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(hue[scheme], paper![scheme])).toBeGreaterThanOrEqual(3);
    expect(contrast(hue[scheme], sunk![scheme])).toBeGreaterThanOrEqual(3);
  });

  it.each(['ink', 'ink-soft', 'ink-faint', 'accent', 'doubt'])('text in --%s can be read', (name) => {
    for (const ground of [paper!, raised!]) {
      expect(contrast(property(name)[scheme], ground[scheme])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('text that stands on tinted grounds can be read', () => {
    for (const name of ['ink', 'ink-soft', 'accent']) {
      expect(contrast(property(name)[scheme], wash![scheme])).toBeGreaterThanOrEqual(4.5);
    }
    for (const name of ['ink', 'ink-soft', 'ink-faint']) {
      expect(contrast(property(name)[scheme], sunk![scheme])).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(property('on-accent')[scheme], property('accent')[scheme])).toBeGreaterThanOrEqual(4.5);
  });
});

it('gives each speaker a hue of their own, and one that is not named none', () => {
  const first = HUES.map((_, index) => hueStyle(index)['--hue-light']);
  expect(new Set(first).size).toBe(HUES.length);
  expect(hueStyle(HUES.length)).toEqual(hueStyle(0));
  expect(hueStyle(null)['--hue-light']).toBe(NO_HUE.light);
});
