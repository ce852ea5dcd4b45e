import { formatDate } from '../dates';
import type { Statement } from '../reading';
import { strings } from '../strings';

/**
 * A statement with its source as plain text:
 * `“Russia holds all the cards.” — Donald Trump, President of the United States (18 Mar 2025)`.
 * A paraphrase says that it is one: the words are the journalist's.
 */
export const citationOf = ({ words, kind, speaker }: Statement, date: string | null): string => {
  const who = speaker.detail ? `${speaker.name}, ${speaker.detail}` : speaker.name;
  const source = kind === 'said' ? `— ${who}` : strings.paraphraseOf(who);
  return date ? `${words} ${source} (${formatDate(date)})` : `${words} ${source}`;
};
