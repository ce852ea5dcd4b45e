/** The shape of one output object of `analyse`, checked value by value: what the evaluation scripts rely on. */

export type Pair = readonly [number, number];

export interface OutputActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly entity: string | null;
  readonly candidates: readonly string[];
  readonly role: string | null;
  readonly described: readonly string[];
  readonly mentions: readonly Pair[];
}

export interface OutputQuote {
  readonly kind: string;
  readonly manner: string;
  readonly content: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly source: readonly Pair[];
  readonly speaker: { readonly actor: string | null; readonly name: string } | null;
  readonly confidence: number;
}

export interface Output {
  readonly id?: string;
  readonly article?: { readonly is: boolean; readonly title: string | null; readonly date: string | null };
  readonly text?: string;
  readonly error?: string;
  readonly actors: readonly OutputActor[];
  readonly quotes: readonly OutputQuote[];
}

const ACTOR_KINDS = ['person', 'organisation', 'place', 'group'];
const QUOTE_KINDS = ['direct', 'mixed', 'indirect'];
const MANNERS = ['said', 'position'];

const spanViolations = (what: string, spans: readonly Pair[], text: string): string[] =>
  spans.flatMap((span, i) => {
    const [start, end] = span;
    const wrong: string[] = [];
    if (span.length !== 2 || !Number.isInteger(start) || !Number.isInteger(end)) wrong.push('is no pair of integers');
    else if (start < 0 || end > text.length || start >= end) wrong.push('is empty or outside the text');
    else if (text.slice(start, end).trim() !== text.slice(start, end)) wrong.push('begins or ends with a space');
    if (i > 0 && start < spans[i - 1]![1]) wrong.push('overlaps the one before');
    return wrong.map((fault) => `${what} [${span}] ${fault}`);
  });

/** Everything in which an output object breaks the contract, as sentences; `text` is what its offsets refer to. */
export const violations = (output: Output, text: string): string[] => {
  const wrong: string[] = [];
  const ids = output.actors.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) wrong.push('actor ids are not unique');
  for (const actor of output.actors) {
    const label = `actor ${actor.id} (${actor.name})`;
    if (!actor.name.trim()) wrong.push(`${label} has no name`);
    if (!ACTOR_KINDS.includes(actor.kind)) wrong.push(`${label} has kind ${actor.kind}`);
    if (actor.entity === '' || actor.role === '') wrong.push(`${label} has an empty string for null`);
    if (!Array.isArray(actor.candidates) || !Array.isArray(actor.described)) wrong.push(`${label} lacks a list`);
    if (actor.mentions.length === 0) wrong.push(`${label} is never mentioned`);
    wrong.push(...spanViolations(`${label} mention`, actor.mentions, text));
  }
  output.quotes.forEach((quote, i) => {
    const label = `quote ${i}`;
    if (!QUOTE_KINDS.includes(quote.kind)) wrong.push(`${label} has kind ${quote.kind}`);
    if (!MANNERS.includes(quote.manner)) wrong.push(`${label} has manner ${quote.manner}`);
    if (quote.content.length === 0) wrong.push(`${label} says nothing`);
    for (const role of ['content', 'cue', 'source'] as const) {
      wrong.push(...spanViolations(`${label} ${role}`, quote[role], text));
    }
    if (!(quote.confidence >= 0 && quote.confidence <= 1)) wrong.push(`${label} has confidence ${quote.confidence}`);
    if (quote.speaker && !quote.speaker.name.trim()) wrong.push(`${label} has a speaker without a name`);
    const actor = quote.speaker?.actor;
    if (actor && !ids.includes(actor)) wrong.push(`${label} has the unknown actor ${actor}`);
  });
  return wrong;
};

/** The words of a quote as a reader would read them. */
export const wordsOf = (quote: OutputQuote, text: string): string =>
  quote.content.map(([start, end]) => text.slice(start, end)).join(' … ');
