/** The JSON object that the command line prints for one article. */
import type { Analysis, Article } from '../analysis/types';

export interface PageVerdict {
  readonly is: boolean;
  readonly title: string | null;
  readonly date: string | null;
}

/** One article's analysis as a plain object. `page` is given for HTML only; then the text the offsets refer to is in it. */
export const toRecord = (id: unknown, article: Article, analysis: Analysis, page?: PageVerdict): object => ({
  id,
  ...(page && { article: page, text: article.text }),
  actors: analysis.actors.map(({ id: actor, name, kind, entity, candidates, role, described, mentions }) => ({
    id: actor,
    name,
    kind,
    entity,
    candidates,
    role,
    described,
    mentions,
  })),
  quotes: analysis.quotes.map(({ kind, manner, content, cue, source, speaker, confidence }) => ({
    kind,
    manner,
    content,
    cue,
    source,
    speaker,
    confidence,
  })),
});
