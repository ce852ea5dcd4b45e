/** The sequence that the encoder reads: an article's tokens in order, with one row more after every paragraph. */
import type { Document } from '../text/document';

export interface Rows {
  readonly count: number;
  /** Token of a row, -1 for the end of a paragraph. */
  readonly tokenOf: Int32Array;
  /** Row of a token, -1 where no paragraph holds it. */
  readonly rowOf: Int32Array;
}

/** Lays out the rows of a document. */
export const rowsOf = (d: Document): Rows => {
  const { count } = d.tokens;
  const tokenOf = new Int32Array(count + d.paragraphs.length);
  const rowOf = new Int32Array(count).fill(-1);
  let row = 0;
  for (const { from, to } of d.paragraphs) {
    for (let token = from; token < to; token++) {
      tokenOf[row] = token;
      rowOf[token] = row++;
    }
    tokenOf[row++] = -1;
  }
  return { count: row, tokenOf: tokenOf.subarray(0, row), rowOf };
};
