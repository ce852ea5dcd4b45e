/** Dropout by one mask for all rows of a chunk (Gal and Ghahramani 2016). */
import type { Arena, Region } from './kernels';
import type { Random } from './random';

/** A mask that drops this share of the columns and makes the others the larger for it. */
export const randomMask = (width: number, dropout: number, random: Random): Float32Array => {
  const mask = new Float32Array(width);
  const keep = 1 - dropout;
  for (let j = 0; j < width; j++) mask[j] = random.next() < keep ? 1 / keep : 0;
  return mask;
};

/** Multiplies each row by the mask, in place; null leaves everything. */
export const applyMask = (rows: number, region: Region, mask: Float32Array | null): void => {
  if (!mask) return;
  for (let t = 0, at = 0; t < rows; t++) for (let j = 0; j < mask.length; j++, at++) region.view[at]! *= mask[j]!;
};

/** A masked copy: an LSTM layer itself needs its states as they were for the recurrent gradient. */
export const masked = (arena: Arena, rows: number, hidden: Region, mask: Float32Array | null): Region => {
  if (!mask) return hidden;
  const copy = arena.take(rows * mask.length);
  copy.view.set(hidden.view);
  applyMask(rows, copy, mask);
  return copy;
};
