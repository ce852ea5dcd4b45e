/**
 * Puts the learned models' relations together with what rules do better: transcripts and signature lines, quotations
 * that go on over sentences and paragraphs, quotation marks that belong together, a source shared by two cues.
 */

import { ruleOf } from '../model/cue-features';
import type { Relation } from '../model/find-relations';
import type { Document, TokenRange } from '../text/document';
import { sayVerbOf } from '../text/say-verbs';
import { joinContinuations } from './continuation';
import type { Attribution } from './types';

/** All attributions of a document, in order of their first content token. `rules` are those of `findAttributions`. */
export const combine = (d: Document, rules: readonly Attribution[], relations: readonly Relation[]): Attribution[] => {
  const learned = relations.flatMap((relation) => attributionOf(d, rules, relation) ?? []);
  joinContinuations(d, learned);
  const formats = rules.filter(({ construction }) => construction === 'format');
  const kept = learned.filter((attribution) => !formats.some((format) => overlaps(format, attribution)));
  return [...kept, ...formats].sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
};

const overlaps = (a: Attribution, b: Attribution): boolean =>
  a.content.some((x) => b.content.some((y) => x.from < y.to && y.from < x.to));

const attributionOf = (d: Document, rules: readonly Attribution[], relation: Relation): Attribution | null => {
  const { cue, source } = relation;
  const sentence = d.sentenceOf[cue.from] ?? 0;
  let content: TokenRange[] = relation.content;
  if (content.length === 0) {
    const rule = ruleOf(rules, cue);
    const beyond = rule?.content.filter(({ from }) => d.sentenceOf[from] !== sentence) ?? [];
    if (beyond.length === 0) return null;
    content = [...beyond];
  }
  return {
    sentence,
    construction: 'learned',
    cueClass: sayVerbOf(d.lower[cue.to - 1] ?? '')?.cueClass ?? null,
    cue,
    source,
    content: [...content],
  };
};
