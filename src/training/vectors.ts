/**
 * The vocabulary and its pre-trained word vectors: the words of the training articles and the commonest others. Vectors
 * are GloVe's (Pennington, Socher and Manning 2014) as packed for wink-nlp (MIT), 100 dimensions, brought to length 1.
 */
import { readFile } from 'node:fs/promises';
import { PARAGRAPH_END, UNKNOWN_WORD, type Vocabulary } from '../analysis/model/features';

export interface WordVectors {
  readonly words: readonly string[];
  readonly size: number;
  readonly dimensions: number;
  /** [size × dimensions]; zeros for a word without a vector. */
  readonly values: Float32Array;
  /** 1 where training may change the word's own vector: the word is seen often enough. */
  readonly isLearnt: Uint8Array;
}

const DIMENSIONS = 100;
/** A word of its own vector must be seen this often in training, and one without any pre-trained vector too. */
const LEARNT_COUNT = 3;
const LENGTH = 3;

/** Reads the vectors of the words counted in training, and of the commonest others until there are `size` words. */
export const readVectors = async (
  file: string,
  counts: ReadonlyMap<string, number>,
  size: number,
): Promise<WordVectors> => {
  const { words: order, vectors } = JSON.parse(await readFile(file, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const chosen = new Set(['', '\n']);
  for (const [word, count] of [...counts].sort((a, b) => b[1] - a[1]))
    if (chosen.size < size && (count >= LEARNT_COUNT || (count >= 2 && vectors[word]))) chosen.add(word);
  for (const word of order) if (chosen.size < size && /^[\p{Ll}0][\p{Ll}0'.-]*$/u.test(word)) chosen.add(word);
  const words = [...chosen];
  const values = new Float32Array(words.length * DIMENSIONS);
  const isLearnt = new Uint8Array(words.length);
  words.forEach((word, i) => {
    isLearnt[i] = i <= PARAGRAPH_END || (counts.get(word) ?? 0) >= LEARNT_COUNT ? 1 : 0;
    const vector = i === UNKNOWN_WORD ? undefined : vectors[word];
    if (!vector) return;
    const norm = Math.hypot(...vector.slice(0, DIMENSIONS)) || 1;
    for (let j = 0; j < DIMENSIONS; j++) values[i * DIMENSIONS + j] = ((vector[j] ?? 0) / norm) * LENGTH;
  });
  return { words, size: words.length, dimensions: DIMENSIONS, values, isLearnt };
};

/** The vocabulary in use while training. */
export const vocabularyOf = (words: readonly string[]): Vocabulary => {
  const positions = new Map(words.map((word, i) => [word, i]));
  return { size: words.length, find: (word) => positions.get(word) ?? UNKNOWN_WORD };
};
