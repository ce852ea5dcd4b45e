/** From annotated articles to labels: nothing lost, nothing moved. */
import { describe, expect, it } from 'vitest';
import { ATTRIBUTION_LABELS, ENTITY_LABELS, PASS_LABELS } from '../../src/analysis/model/labels';
import type { Span } from '../../src/analysis/types';
import { type Chunk, chunksOf, countWords, type Example, readExample } from '../../src/training/examples';
import type { GoldArticle } from '../../src/training/gold';
import { NO_PART, PARTS_OF_SPEECH } from '../../src/training/parts';
import { vocabularyOf } from '../../src/training/vectors';
import { shippedDictionary } from '../analysis/dictionary';

const TEXT =
  '“The bridge stands,” Ada Park said. Tom Lee wrote that Park hopes it will stand.\nThe weather was fine in Riverton.\nNobody asked.';

const spanOf = (words: string, after = ''): Span => {
  const start = TEXT.indexOf(words, TEXT.indexOf(after));
  return [start, start + words.length];
};

const GOLD: GoldArticle = {
  id: 'bridge',
  text: TEXT,
  attributions: [
    { source: [spanOf('Ada Park')], cue: [spanOf('said')], content: [spanOf('“The bridge stands,”')] },
    { source: [spanOf('Tom Lee')], cue: [spanOf('wrote')], content: [spanOf('that Park hopes it will stand.')] },
    { source: [spanOf('Park', 'that')], cue: [spanOf('hopes')], content: [spanOf('it will stand')] },
  ],
  mentions: [
    { start: TEXT.indexOf('Ada'), end: TEXT.indexOf('Ada') + 8, type: 'PER' },
    { start: TEXT.indexOf('Riverton'), end: TEXT.indexOf('Riverton') + 8, type: 'LOC' },
  ],
};

const vocabulary = vocabularyOf(['', '\n', 'the', 'bridge']);
const read = (gold: GoldArticle, isTraining = false): Example =>
  readExample(gold, shippedDictionary(), vocabulary, isTraining);

/** The words of each span of a labelling, `name: words`. */
const spansOf = (
  { document: d, features }: Example,
  labels: ArrayLike<number>,
  names: readonly string[],
  from = 0,
): string[] => {
  const found: string[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = names[labels[i]!]!;
    const word = d.words[features.rows.tokenOf[from + i]!] ?? '¶';
    if (label.startsWith('B-')) found.push(`${label.slice(2)}: ${word}`);
    else if (label.startsWith('I-')) found[found.length - 1] += ` ${word}`;
  }
  return found;
};

describe('an example', () => {
  it('has the statements as one labelling, a shorter span over a longer one, without the marks at their ends', () => {
    const example = read(GOLD);
    expect(spansOf(example, example.attribution!, ATTRIBUTION_LABELS)).toEqual([
      'content: The bridge stands',
      'source: Ada Park',
      'cue: said',
      'source: Tom Lee',
      'cue: wrote',
      'content: that',
      'source: Park',
      'cue: hopes',
      'content: it will stand',
    ]);
  });

  it('has the names', () => {
    const example = read(GOLD);
    expect(spansOf(example, example.entity!, ENTITY_LABELS)).toEqual(['PER: Ada Park', 'LOC: Riverton']);
  });

  it('has no labels for what was not annotated', () => {
    const example = read({ id: 'bare', text: TEXT });
    expect(example.attribution).toBeNull();
    expect(example.entity).toBeNull();
    expect(example.parts).toBeNull();
  });

  it('that is to be learnt from has parts of speech, and none at the end of a paragraph', () => {
    const { parts, features, document: d } = read(GOLD, true);
    const partOf = (word: string): string | undefined => {
      const row = features.rows.rowOf[d.words.indexOf(word)]!;
      return PARTS_OF_SPEECH[parts![row]!];
    };
    expect(partOf('said')).toBe('VERB');
    expect(partOf('bridge')).toBe('NOUN');
    features.rows.tokenOf.forEach((token, row) => {
      if (token < 0) expect(parts![row]).toBe(NO_PART);
    });
  });
});

describe('chunks', () => {
  const covered = (chunks: readonly Chunk[]): number[] =>
    chunks.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));

  it.each([
    [4, 4],
    [10, 3],
    [16, 16],
    [256, 64],
  ])('of at most %i rows hold every row once', (size, first) => {
    const example = read(GOLD);
    const chunks = chunksOf(example, size, first);
    expect(covered(chunks)).toEqual([...example.features.rows.tokenOf.keys()]);
    for (const { input, gold } of chunks) {
      expect(input.words).toHaveLength(input.rows);
      expect(gold.attribution).toHaveLength(input.rows);
      // A span that was cut begins anew.
      expect((gold.attribution![0]! || 1) % 2).toBe(1);
    }
  });

  it('have a pass for each cue, with its own source and content', () => {
    const example = read(GOLD);
    const [chunk] = chunksOf(example, 256, 256);
    const passes = chunk!.gold.passes.map(({ from, labels }) => spansOf(example, labels, PASS_LABELS, from));
    expect(passes).toEqual([
      ['content: The bridge stands', 'source: Ada Park'],
      ['source: Tom Lee', 'content: that Park hopes it will stand'],
      ['source: Park', 'content: it will stand'],
    ]);
  });

  it('have an empty pass for a cue that is none, and none for one that is', () => {
    const example = read(GOLD);
    const [chunk] = chunksOf(example, 256, 256);
    const rowOf = (word: string): number => example.features.rows.rowOf[example.document.words.indexOf(word)]!;
    const wrong = chunk!.gold.spurious(rowOf('asked'), rowOf('asked') + 1);
    expect(wrong && [...wrong.labels].every((label) => label === 0)).toBe(true);
    expect(chunk!.gold.spurious(rowOf('said'), rowOf('said') + 1)).toBeNull();
  });

  it('leave out what the annotators left out', () => {
    const discard = [spanOf('The weather was fine in Riverton.')];
    const example = read({ ...GOLD, discard });
    const words = covered(chunksOf(example, 12, 12)).map(
      (row) => example.document.words[example.features.rows.tokenOf[row]!],
    );
    expect(words).not.toContain('weather');
    expect(words).toContain('bridge');
  });
});

it('counts words as the vocabulary spells them', () => {
  const counts = countWords([{ id: 'a', text: 'The bridge, the “bridge” of 1999.' }]);
  expect(counts.get('the')).toBe(2);
  expect(counts.get('bridge')).toBe(2);
  expect(counts.get('"')).toBe(2);
  expect(counts.get('0000')).toBe(1);
});
