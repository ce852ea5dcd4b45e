import { formatDate } from '../dates';
import type { Statement, StatementKind } from '../reading';
import { strings } from '../strings';

const sourceOf = (kind: StatementKind, who: string): string => {
  if (kind === 'said') return `— ${who}`;
  return kind === 'paraphrased' ? strings.paraphraseOf(who) : strings.positionAs(who);
};

/**
 * A statement with its source as plain text:
 * `“Russia holds all the cards.” — Donald Trump, President of the United States (18 Mar 2025)`.
 * A paraphrase says that it is one: the words are the journalist's. A position begins with its cue, as in the list.
 */
export const citationOf = ({ words, attribution, kind, speaker }: Statement, date: string | null): string => {
  const who = speaker.detail ? `${speaker.name}, ${speaker.detail}` : speaker.name;
  const what = kind === 'position' && attribution ? `${attribution} ${words}` : words;
  const source = sourceOf(kind, who);
  return date ? `${what} ${source} (${formatDate(date)})` : `${what} ${source}`;
};
