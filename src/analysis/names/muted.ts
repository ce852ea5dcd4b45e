/** Names that the reader does not want to see. They are left out at the end, so that the rest reads as it did. */
import { foldName } from '../../dictionary/fold';
import { type Document, spanOf } from '../text/document';
import type { ActorTable, Mention } from './types';

/**
 * The mentions of a table without those of actors whose name is muted, and without those whose own words are. `muted`
 * are folded names.
 */
export const withoutMuted = (d: Document, table: ActorTable, muted: readonly string[]): readonly Mention[] => {
  if (muted.length === 0) return table.mentions;
  const names = new Set(muted);
  const hidden = table.actors.map(({ name }) => names.has(foldName(name).text));
  return table.mentions.filter(
    (mention) => !hidden[mention.actor] && !names.has(foldName(d.text.slice(...spanOf(d, mention))).text),
  );
};
