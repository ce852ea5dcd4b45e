import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { baselineText, changesOf, diffTable, fallenBelow, MAIN_FIGURES, rounded } from './baseline.mjs';

const MAIN = 'polnear-dev: attributed quoted F1';
const OTHER = 'polnear-dev: cue exact F1';
const ERROR = 'polnear-dev: calibration error all';

const committed = readFileSync(new URL('baseline.json', import.meta.url), 'utf8');

describe('baseline.json', () => {
  it('is as it would be written', () => expect(baselineText(rounded(JSON.parse(committed)))).toBe(committed));

  it('has every main figure', () => {
    const figures = JSON.parse(committed);
    expect(MAIN_FIGURES.filter((metric: string) => !(metric in figures))).toEqual([]);
  });
});

describe('changesOf', () => {
  it('has what changed only, worst first', () => {
    const changes = changesOf({ [MAIN]: 80, [OTHER]: 60, [ERROR]: 5 }, { [MAIN]: 80.3, [OTHER]: 60, [ERROR]: 6.2 });
    expect(changes.map(({ metric }: { metric: string }) => metric)).toEqual([ERROR, MAIN]);
    expect(changes[0]).toMatchObject({ before: 5, now: 6.2, change: 1.2, gain: -1.2, main: false });
  });

  it('leaves alone what was not measured', () => expect(changesOf({ [MAIN]: 80 }, {})).toEqual([]));
});

describe('fallenBelow', () => {
  const fallen = (metric: string, now: number) => fallenBelow(changesOf({ [metric]: 80 }, { [metric]: now })).length;

  it('has main figures that fell by more than a point', () => {
    expect(fallen(MAIN, 78.9)).toBe(1);
    expect(fallen(MAIN, 79)).toBe(0);
    expect(fallen(MAIN, 90)).toBe(0);
    expect(fallen(OTHER, 50)).toBe(0);
  });
});

describe('diffTable', () => {
  it('shows main figures with a star and counts the rest', () => {
    const table = diffTable({ [MAIN]: 80, [OTHER]: 60 }, { [MAIN]: 78.5, [OTHER]: 60, [ERROR]: 5 });
    expect(table).toMatch(/^\* polnear-dev: attributed quoted F1 +80\.0 +78\.5 +−1\.5$/mu);
    expect(table).toMatch(/^ {2}polnear-dev: calibration error all +new +5\.0/mu);
    expect(table).toContain('1 figures unchanged, 1 changed, 1 new');
    expect(table).not.toContain(OTHER);
  });
});

describe('baselineText', () => {
  it('has one figure a line, in the same order whatever the order of the run', () => {
    expect(baselineText({ b: 2, a: 1.5 })).toBe('{\n  "a": 1.5,\n  "b": 2\n}\n');
    expect(rounded({ a: 71.26 })).toEqual({ a: 71.3 });
  });
});
