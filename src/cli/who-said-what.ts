/** The readable who-said-what list. */
import type { Analysis, Article, Quote, Span } from '../analysis/types';

/**
 * Lines for a person to read: the actors with their roles at the article's date, then each statement under its
 * speaker, in order of the text. `columns` is the terminal's width (absent: lines are not broken).
 */
export const whoSaidWhat = (
  article: Article,
  analysis: Analysis,
  { columns }: { columns?: number | undefined },
): string[] => {
  const { actors, quotes } = analysis;
  if (actors.length === 0 && quotes.length === 0) return ['Nobody is named and no statement was found.'];
  const width = columns ? Math.max(40, Math.min(columns, 140)) : Number.POSITIVE_INFINITY;
  const when = article.date ? ` as of ${article.date}` : '';
  const positions = quotes.filter(({ manner }) => manner === 'position').length;
  const counts = [count(quotes.length - positions, 'statement'), count(actors.length, 'actor')];
  if (positions > 0) counts.splice(1, 0, count(positions, 'position'));
  const lines = [counts.join(', ') + when, ''];
  const roles = new Map(actors.map((actor) => [actor.id, actor.role ?? actor.described[0] ?? '']));
  for (const actor of actors) lines.push(`  ${actor.name}${roles.get(actor.id) ? ` · ${roles.get(actor.id)}` : ''}`);
  let speaker: string | null = null;
  for (const quote of quotes) {
    const name = quote.speaker?.name ?? 'speaker not named';
    if (name !== speaker) lines.push('', quote.speaker && quote.speaker.actor === null ? `${name} (not named)` : name);
    speaker = name;
    lines.push(...wrapped(lineOf(article.text, quote), width));
  }
  return lines;
};

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end).replace(/\s+/gu, ' ')).join(' … ');

/** A position begins with its cue: "denies" and "wants" make two things of the same words. */
const lineOf = (text: string, { kind, manner, content, cue }: Quote): string =>
  manner === 'position'
    ? `position ${cue.length > 0 ? `[${wordsOf(text, cue)}] ` : ''}${wordsOf(text, content)}`
    : `${kind.padEnd(8)} ${wordsOf(text, content)}`;

const INDENT = '  ';
const HANGING = ' '.repeat(11);

const wrapped = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = INDENT;
  for (const word of text.split(/(?<= )/u)) {
    if (line.length + word.trimEnd().length > width && line.trim()) {
      lines.push(line.trimEnd());
      line = HANGING;
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
};
