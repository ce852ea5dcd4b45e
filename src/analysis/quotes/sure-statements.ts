/**
 * Statements that grammar alone makes certain: a finite verb of saying right behind its subject, and right behind it
 * "that …", or a quotation beside the two. The learned models are seldom wrong about these, but where a sentence is
 * unlike what they were trained on, they may pass one over for something vaguer around it.
 */
import type { Document, TokenRange } from '../text/document';
import { sayVerbOf } from '../text/say-verbs';
import { AUXILIARIES } from '../text/word-classes';
import type { Attribution } from './types';

/** "told reporters on Monday that …": tokens of the addressee and the day. */
const LONGEST_ADDRESSEE = 6;

/**
 * Puts the rules' sure statements among the learned ones where these have nothing for the cue and tell of its words at
 * most as part of something whose cue is no saying; such a part without a source of its own gives way.
 */
export const withSureStatements = (
  d: Document,
  rules: readonly Attribution[],
  learned: readonly Attribution[],
): Attribution[] => {
  const all = [...learned];
  for (const rule of rules) {
    // What goes on over further sentences is joined to it again (continuation.ts), which may change this copy.
    const own = { ...rule, content: rule.content.filter(({ from }) => d.sentenceOf[from] === rule.sentence) };
    const { cue, content } = own;
    if (cue === null || !isSure(d, own) || all.some((other) => other.cue !== null && overlap(other.cue, cue))) continue;
    const around = all.filter((other) => other.content.some((range) => content.some((part) => overlap(range, part))));
    const isVague = (other: Attribution): boolean => isAround(other, cue) && !hasSaying(d, other);
    if (!around.every(isVague)) continue;
    for (const other of around) if (other.source === null) all.splice(all.indexOf(other), 1);
    all.push(own);
  }
  return all;
};

const overlap = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

const isAround = ({ content }: Attribution, cue: TokenRange): boolean =>
  content.some(({ from, to }) => from <= cue.from && cue.to <= to);

const hasSaying = (d: Document, { cue }: Attribution): boolean => cue === null || sayFormIn(d, cue) !== null;

const sayFormIn = (d: Document, { from, to }: TokenRange) => {
  for (let token = to - 1; token >= from; token--) {
    const verb = sayVerbOf(d.lower[token] ?? '');
    if (verb) return verb;
  }
  return null;
};

const isSure = (d: Document, { construction, cueClass, cue, source, content }: Attribution): boolean => {
  if (!cue || !source || (cueClass !== 'say' && cueClass !== 'claim' && cueClass !== 'tell')) return false;
  const form = sayFormIn(d, cue)?.form;
  if ((form !== 'past' && form !== 'third') || d.lower[cue.from] === 'to') return false;
  if (source.to !== cue.from && cue.to !== source.from) return false;
  const [first] = content;
  if (!first || content.length > 1) return false;
  if (construction === 'quotation')
    return isBeside(first, source, cue) && d.quotations[d.quotationOf[first.from] ?? -1]?.from === first.from;
  if (construction !== 'complement' || d.lower[first.from] !== 'that' || AUXILIARIES.has(d.lower[first.from + 1] ?? ''))
    return false;
  return first.from >= cue.to && first.from - cue.to <= (cueClass === 'tell' ? LONGEST_ADDRESSEE : 0);
};

/** At most a comma or a colon stands between a quotation and the words that say whose it is. */
const isBeside = (content: TokenRange, source: TokenRange, cue: TokenRange): boolean => {
  const from = Math.min(source.from, cue.from);
  const to = Math.max(source.to, cue.to);
  return (content.to <= from && from - content.to <= 1) || (content.from >= to && content.from - to <= 1);
};
