/** Cuts long articles into what the model reads in one go. */
import type { TokenRange } from '../text/document';
import type { Rows } from './rows';

/** Runs of at most `size` rows that together are all rows, cut after the end of a paragraph where there is one. */
export const segmentsOf = ({ count, tokenOf }: Rows, size: number): TokenRange[] => {
  const segments: TokenRange[] = [];
  for (let from = 0; from < count; ) {
    let to = Math.min(count, from + size);
    if (to < count) {
      let end = to;
      while (end > from && tokenOf[end - 1] !== -1) end--;
      if (end > from) to = end;
    }
    segments.push({ from, to });
    from = to;
  }
  return segments;
};
