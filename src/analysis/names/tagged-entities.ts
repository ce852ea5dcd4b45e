/** What the learned tagger takes for names: its probabilities by token, and the spans they make. */
import { ENTITY_LABELS } from '../model/labels';
import type { Rows } from '../model/rows';
import type { TokenRange } from '../text/document';

/** What a tagged token names, in the order of ENTITY_LABELS: its B is at `2 * type - 1`, its I one higher. */
export enum Tag {
  None = 0,
  Person = 1,
  Organisation = 2,
  Place = 3,
  Other = 4,
}

export interface TaggedEntity extends TokenRange {
  readonly tag: Tag;
  /** Mean probability of the tag over the tokens. */
  readonly probability: number;
}

const LABELS = ENTITY_LABELS.length;

/** The tagger's view of a document. */
export class Tagging {
  /** In text order, not overlapping. */
  readonly entities: readonly TaggedEntity[];

  /** `marginals` are [rows × ENTITY_LABELS], as `findRelations` gives them. */
  constructor(
    private readonly marginals: Float32Array,
    private readonly rows: Rows,
  ) {
    this.entities = this.read();
  }

  /** Mean probability that the tokens of a run name something of this kind (`None`: nothing at all). */
  probability(tag: Tag, { from, to }: TokenRange): number {
    let sum = 0;
    for (let token = from; token < to; token++) {
      const row = this.rows.rowOf[token] ?? -1;
      if (row >= 0) sum += this.at(row, tag);
      else if (tag === Tag.None) sum++;
    }
    return to > from ? sum / (to - from) : 0;
  }

  private at(row: number, tag: Tag): number {
    const first = row * LABELS;
    if (tag === Tag.None) return this.marginals[first] ?? 0;
    return (this.marginals[first + 2 * tag - 1] ?? 0) + (this.marginals[first + 2 * tag] ?? 0);
  }

  private tagOf(row: number): Tag {
    let best = Tag.None;
    let top = this.at(row, Tag.None);
    for (let tag = Tag.Person; tag <= Tag.Other; tag++) {
      const value = this.at(row, tag);
      if (value <= top) continue;
      top = value;
      best = tag;
    }
    return best;
  }

  /** Spans of tokens with the same tag; one ends where the next is more likely to begin than to go on. */
  private read(): TaggedEntity[] {
    const { rows, marginals } = this;
    const found: TaggedEntity[] = [];
    for (let row = 0; row < rows.count; row++) {
      const from = rows.tokenOf[row] ?? -1;
      const tag = from < 0 ? Tag.None : this.tagOf(row);
      if (tag === Tag.None) continue;
      let to = from + 1;
      let sum = this.at(row, tag);
      while (rows.tokenOf[row + 1] === to && this.tagOf(row + 1) === tag) {
        const next = (row + 1) * LABELS + 2 * tag;
        if ((marginals[next - 1] ?? 0) > (marginals[next] ?? 0)) break;
        sum += this.at(++row, tag);
        to++;
      }
      found.push({ from, to, tag, probability: sum / (to - from) });
    }
    return found;
  }
}
