/**
 * The single entry of the analysis: a pure function of article, dictionary and date. The extension, the command line,
 * the tests, the accuracy measurement and the benchmark all call it.
 */
import type { Dictionary } from '../dictionary/types';
import { confidenceOf } from './confidence';
import { factsOf } from './facts';
import { featuresOf } from './model/features';
import { findRelations, type Relation } from './model/find-relations';
import { rowsOf } from './model/rows';
import type { TokenModel } from './model/types';
import { findActors } from './names/find-actors';
import { withoutMuted } from './names/muted';
import { Tagging } from './names/tagged-entities';
import type { ActorTable, Mention } from './names/types';
import { combine } from './quotes/combine';
import { findAttributions } from './quotes/find-attributions';
import { kindOf } from './quotes/kind';
import { mannerOf } from './quotes/manner';
import type { Attribution } from './quotes/types';
import { resolveSpeakers } from './speakers/resolve-speakers';
import type { ResolvedSpeaker } from './speakers/types';
import { type Document, readDocument, spanOf } from './text/document';
import type { Actor, Analysis, Article, Quote, Span, Speaker } from './types';

/**
 * Texts of more tokens are read by the rules alone. The longest articles have some 20,000; what is longer is a book, a log
 * or a broken page, on which the models were never measured and would keep the background busy for minutes (5 MB of text
 * are about a million tokens), while the rules are through with it in seconds.
 */
export const MOST_TOKENS_FOR_MODEL = 60_000;

export interface AnalyseOptions {
  /** The date that stands for "today", ISO: what a role is now, and the date of an article that has none. */
  readonly today: string;
  /** Folded names (dictionary/fold.ts) that are never to be highlighted, whether the dictionary has them or not. */
  readonly muted?: readonly string[];
  /** The learned models (model/open-model.ts); without them, and on very long texts, the rules answer alone. */
  readonly model?: TokenModel | null;
}

/**
 * Finds who is named in an article and what each is reported to have said.
 *
 * Never throws on text: whatever the string holds gives an answer, an empty one if nothing is found. All offsets in the
 * answer are UTF-16 code units of `article.text`, end exclusive.
 */
export const analyse = (article: Article, dictionary: Dictionary, options: AnalyseOptions): Analysis => {
  const { today, muted = [], model = null } = options;
  const date = article.date ?? today;
  const document = readDocument(article);
  const rules = findAttributions(document);
  const learned =
    model && document.tokens.count <= MOST_TOKENS_FOR_MODEL ? tag(document, dictionary, rules, model) : null;
  const table = findActors(document, dictionary, date, article.date !== undefined, learned?.tagging);
  const attributions = learned ? combine(document, rules, learned.relations) : rules;
  const speakers = resolveSpeakers(document, attributions, table, { dictionary, date });
  const mentions = withoutMuted(document, table, muted);
  const ids = idsByFirstMention(mentions);
  return {
    actors: actorsOf(document, table, mentions, ids, { dictionary, date, today }),
    quotes: attributions.map((attribution, i) => quoteOf(document, attribution, speakers[i], table, ids, i)),
  };
};

/** What the learned models find: statements, and names for the actors. */
const tag = (
  document: Document,
  dictionary: Dictionary,
  rules: readonly Attribution[],
  model: TokenModel,
): { relations: readonly Relation[]; tagging: Tagging } => {
  const features = featuresOf(document, rowsOf(document), model.vocabulary, dictionary, rules);
  const { relations, entities } = findRelations(document, features, rules, model);
  return { relations, tagging: new Tagging(entities, features.rows) };
};

/** `a1`, `a2`, … for the actors that are mentioned, in order of the text. */
const idsByFirstMention = (mentions: readonly Mention[]): ReadonlyMap<number, string> => {
  const ids = new Map<number, string>();
  for (const { actor } of [...mentions].sort((a, b) => a.from - b.from))
    if (!ids.has(actor)) ids.set(actor, `a${ids.size + 1}`);
  return ids;
};

interface Context {
  readonly dictionary: Dictionary;
  readonly date: string;
  readonly today: string;
}

const actorsOf = (
  d: Document,
  table: ActorTable,
  mentions: readonly Mention[],
  ids: ReadonlyMap<number, string>,
  context: Context,
): Actor[] => {
  const spans = new Map<number, Span[]>();
  for (const mention of [...mentions].sort((a, b) => a.from - b.from)) {
    const list = spans.get(mention.actor) ?? [];
    list.push(spanOf(d, mention));
    spans.set(mention.actor, list);
  }
  return [...ids].flatMap(([index, id]) => {
    const draft = table.actors[index];
    if (!draft) return [];
    const facts = draft.entity >= 0 ? factsOf(context.dictionary, draft.entity, context.date, context.today) : null;
    return [
      {
        id,
        name: draft.name,
        kind: draft.kind,
        entity: draft.entity >= 0 ? context.dictionary.entity(draft.entity).id : null,
        candidates: draft.candidates.map((candidate) => context.dictionary.entity(candidate).id),
        role: facts?.roleThen?.role ?? null,
        described: draft.described,
        mentions: spans.get(index) ?? [],
        facts,
      },
    ];
  });
};

const quoteOf = (
  d: Document,
  attribution: Attribution,
  speaker: ResolvedSpeaker | undefined,
  table: ActorTable,
  ids: ReadonlyMap<number, string>,
  index: number,
): Quote => {
  const kind = kindOf(d, attribution.content);
  return {
    id: `q${index + 1}`,
    kind,
    manner: mannerOf(d, attribution, kind),
    content: attribution.content.map((range) => spanOf(d, range)),
    cue: attribution.cue ? [spanOf(d, attribution.cue)] : [],
    source: attribution.source ? [spanOf(d, attribution.source)] : [],
    speaker: speakerOf(speaker, table, ids),
    confidence: confidenceOf(attribution, speaker, kind !== 'indirect'),
  };
};

const speakerOf = (
  speaker: ResolvedSpeaker | undefined,
  table: ActorTable,
  ids: ReadonlyMap<number, string>,
): Speaker | null => {
  if (!speaker) return null;
  const id = ids.get(speaker.actor);
  const name = table.actors[speaker.actor]?.name;
  if (id && name) return { actor: id, name };
  return speaker.phrase ? { actor: null, name: speaker.phrase } : null;
};
