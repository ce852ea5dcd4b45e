/** Cues: the verb groups and phrases of a sentence that report speech, outside its quotations. */
import type { Document, Sentence, TokenRange } from '../text/document';
import { type CueClass, type SayVerb, sayVerbOf } from '../text/say-verbs';
import { TokenKind } from '../text/tokens';
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  isCapitalised,
  isSpeakerNoun,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../text/word-classes';
import { readVerbGroup } from './verb-group';

export interface Cue extends TokenRange {
  /** Token of the verb itself (or of "according"). */
  readonly core: number;
  readonly cueClass: CueClass | 'according-to';
  readonly verb: SayVerb | null;
  /** "was rejected by X": the source follows "by". */
  readonly passive: boolean;
  readonly negated: boolean;
  /** "to say", "adding": a verb without a subject of its own. */
  readonly nonFinite: boolean;
}

/** Cues of a sentence in order. Nothing inside a quotation is a cue of the writer's. */
export const findCues = (d: Document, sentence: Sentence): Cue[] => {
  const cues: Cue[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if ((d.quotationOf[i] ?? -1) >= 0) continue;
    const cue = cueAt(d, i, sentence);
    if (!cue) continue;
    cues.push(cue);
    i = Math.max(i, cue.to - 1);
  }
  return cues;
};

const cueAt = (d: Document, i: number, sentence: Sentence): Cue | null => {
  const lower = d.lower[i] ?? '';
  if (lower === 'according' && d.lower[i + 1] === 'to')
    return {
      from: i,
      to: i + 2,
      core: i,
      cueClass: 'according-to',
      verb: null,
      passive: false,
      negated: false,
      nonFinite: false,
    };
  const made = madeClear(d, i, sentence);
  if (made) return made;
  const verb = sayVerbOf(lower);
  if (!verb || d.tokens.kind[i] !== TokenKind.Word) return null;
  if (isCapitalised(d.words[i] ?? '') && i > sentence.from && !isHeadlineLike(d, sentence)) return null;
  const group = readVerbGroup(d, i, sentence);
  if (verb.ambiguous && isNounHere(d, i, group.from, sentence)) return null;
  if (isModifier(d, i, verb, sentence)) return null;
  if (needsPartner(d, i, verb)) return null;
  const passive = group.hasBe && (verb.form === 'past' || verb.form === 'participle');
  return {
    from: group.from,
    to: groupEnd(d, i, sentence),
    core: i,
    cueClass: verb.lemma === 'call' && d.lower[i + 1] === 'on' ? 'urge' : verb.cueClass,
    verb,
    passive,
    negated: group.negated,
    nonFinite: group.infinitive || (verb.form === 'ing' && !group.hasBe),
  };
};

/** "made it clear that", "made plain that". */
const madeClear = (d: Document, i: number, sentence: Sentence): Cue | null => {
  if (!/^(?:made|makes|make|making)$/u.test(d.lower[i] ?? '')) return null;
  let j = i + 1;
  if (d.lower[j] === 'it') j++;
  if (isAdverb(d.lower[j] ?? '') || d.lower[j] === 'very') j++;
  if (!/^(?:clear|plain|known)$/u.test(d.lower[j] ?? '')) return null;
  const group = readVerbGroup(d, i, sentence);
  return {
    from: group.from,
    to: j + 1,
    core: i,
    cueClass: 'claim',
    verb: null,
    passive: group.hasBe,
    negated: group.negated,
    nonFinite: d.lower[i] === 'making',
  };
};

const isHeadlineLike = (d: Document, sentence: Sentence): boolean => {
  let words = 0;
  let capitals = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (d.tokens.kind[i] !== TokenKind.Word || (d.lower[i]?.length ?? 0) < 4) continue;
    words++;
    if (isCapitalised(d.words[i] ?? '')) capitals++;
  }
  return words >= 3 && capitals >= words * 0.8;
};

/** "pointed out", "called for", "put it", "said in a statement": what follows the verb and belongs to the cue. */
const groupEnd = (d: Document, core: number, sentence: Sentence): number => {
  const lemma = sayVerbOf(d.lower[core] ?? '')?.lemma;
  const next = d.lower[core + 1] ?? '';
  let end = core + 1;
  if (
    (lemma === 'point' && next === 'out') ||
    (lemma === 'shoot' && next === 'back') ||
    (lemma === 'go' && next === 'on')
  )
    end++;
  if (
    (lemma === 'call' && (next === 'for' || next === 'on')) ||
    (lemma === 'refer' && next === 'to') ||
    (lemma === 'put' && next === 'it')
  )
    end++;
  if (/^(?:only|simply|merely|just|flatly|bluntly|again)$/u.test(d.lower[end] ?? '')) end++;
  const inStatement =
    /^(?:statement|interview|tweet|speech|email|e-mail|letter|memo|post|release|briefing|report|brief|video|text|message|column|editorial|op-ed|conference|filing|note)$/u;
  if (d.lower[end] === 'in' && /^(?:a|an|the)$/u.test(d.lower[end + 1] ?? '')) {
    for (let i = end + 2; i < Math.min(sentence.to, end + 6); i++) {
      if (d.tokens.kind[i] !== TokenKind.Word) break;
      if (inStatement.test(d.lower[i] ?? '')) return i + 1;
    }
  }
  return end;
};

/** Whether an ambiguous form is a noun here, by what stands before it ("his claims", "the report"). */
const isNounHere = (d: Document, core: number, groupFrom: number, sentence: Sentence): boolean => {
  if (groupFrom < core && AUXILIARIES.has(d.lower[groupFrom] ?? '')) return false;
  const before = d.lower[core - 1] ?? '';
  if (core === sentence.from) return true;
  if (before === 'to') return sayVerbOf(d.lower[core] ?? '')?.form !== 'base';
  if (DETERMINERS.has(before) || /^['’]s?$/u.test(d.words[core - 1] ?? '') || PREPOSITIONS.has(before)) return true;
  if (d.tokens.kind[core - 1] === TokenKind.Number) return true;
  const form = sayVerbOf(d.lower[core] ?? '')?.form;
  if (form === 'past') return false;
  if (!opensComplement(d, core + 1, sentence)) return true;
  // "campaign promises", "news reports": a lower-case word that is no subject before a plural noun.
  if (
    /(?:al|ic|ive|ous|ful|ing|ary|ent|ant|ed|news|media|campaign|police|recent|new|false|similar|such|more|public)$/u.test(
      before,
    )
  )
    return true;
  if (form === 'base')
    return (
      !/^(?:they|we|i|you|who|officials|critics|people|some|others|many|to|and|or|democrats|republicans|will|would|can|could|may|might|must|should)$/u.test(
        before,
      ) && !/s$/u.test(before)
    );
  const after = d.lower[core + 1] ?? '';
  return /^(?:of|from|were|are|was|is|have|has)$/u.test(after);
};

/** What may follow a present-tense verb of saying and rarely follows a plural noun: "that", a mark, a pronoun, a name. */
const opensComplement = (d: Document, i: number, sentence: Sentence): boolean => {
  if (i >= sentence.to || (d.quotationOf[i] ?? -1) >= 0) return true;
  const lower = d.lower[i] ?? '';
  if (/^[,:]$/u.test(lower) || /^(?:that|to|on|for|out|it|in|whether|if|how|why|what)$/u.test(lower)) return true;
  return DETERMINERS.has(lower) || SUBJECT_PRONOUNS.has(lower) || isCapitalised(d.words[i] ?? '');
};

/** "the reported cases", "well-known": a participle before a noun. */
const isModifier = (d: Document, core: number, verb: SayVerb, sentence: Sentence): boolean => {
  if (verb.form !== 'past' && verb.form !== 'participle' && verb.form !== 'ing') return false;
  if (core === sentence.from) return verb.form !== 'ing' && verb.cueClass !== 'ask';
  const before = d.lower[core - 1] ?? '';
  return (
    /^(?:the|a|an|his|her|their|its|this|that|these|those|of|for|with|by|any|no|all|some|many|other)$/u.test(before) &&
    !(before === 'that' || before === 'all' || before === 'some' || before === 'many')
  );
};

/** Verbs that report speech only with a partner: "went on", "put it", "was like". */
const needsPartner = (d: Document, core: number, verb: SayVerb): boolean => {
  const next = d.lower[core + 1] ?? '';
  if (verb.lemma === 'go') return next !== 'on';
  if (verb.lemma === 'put') return next !== 'it';
  if (verb.lemma === 'point') return next !== 'out' && next !== 'to';
  // "a book called “Women Who Work”": naming, not saying.
  if (
    /^(?:call|name|dub|label|brand|nickname)$/u.test(verb.lemma) &&
    verb.form === 'past' &&
    (d.quotationOf[core + 1] ?? -1) >= 0
  )
    return (
      !isCapitalised(d.words[core - 1] ?? '') &&
      !SUBJECT_PRONOUNS.has(d.lower[core - 1] ?? '') &&
      !isSpeakerNoun(d.lower[core - 1] ?? '')
    );
  if (verb.lemma === 'cast' || verb.lemma === 'compare') return false;
  return false;
};
