/**
 * Say-type statements: attributions whose cue has a verb of saying ("said", "told reporters"), apart from beliefs,
 * attitudes and acts, which PolNeAR marks as well and which a reader of "who said what" misses least.
 *
 * A cue is say-type when one of its words is a form of a verb that introduces quoted words (the lists of
 * src/analysis/text/say-verbs.ts) and names an utterance. Left out are the verbs of thought and of evidence below and
 * those that speak only beside quoted words; a form that is as often a noun ("claims", "report") counts in the past and
 * with -ing, where the cue is sure to use the verb. That makes 1,006 of the 2,192 attributions of polnear-dev say-type.
 *
 *   found recall      say-type gold matched by any prediction
 *   found precision   predictions with a say-type cue that match any gold
 *   attributed        the same with the right source
 *   exact recall      say-type gold matched by a prediction with the very same words as content
 */
import { hasRightSource, matchDocument, shared } from './quote-match.mjs';

const NO_UTTERANCE = new Set(
  `think believe guess worry recall remember reason reflect speculate theorize hypothesize hypothesise agree concur
   surmise wonder predict show find suggest indicate imply hint reveal signal underscore point go put continue`.split(
    /\s+/u,
  ),
);
const NOUN_FORMS = new Set(['base', 'third']);

/** Tells cues of saying from others, given the lookups of src/analysis/text/say-verbs.ts. */
export const sayTypeTest =
  ({ sayVerbOf, isSayForm }) =>
  (cueText) =>
    (cueText.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => {
      if (!isSayForm(word)) return false;
      const { lemma, form, ambiguous } = sayVerbOf(word);
      return !NO_UTTERANCE.has(lemma) && !(ambiguous && NOUN_FORMS.has(form));
    });

/** The counts and shares of prepared articles (quote-match.mjs); see above for what each means. */
export const measureSayType = (documents, isSayType) => {
  const counts = {
    gold: 0,
    found: 0,
    attributed: 0,
    exact: 0,
    predicted: 0,
    foundPredicted: 0,
    attributedPredicted: 0,
  };
  for (const document of documents) {
    const { goldOf, predictionOf } = matchDocument(document);
    for (const gold of document.golds.filter(({ cueText }) => isSayType(cueText))) {
      const prediction = predictionOf.get(gold);
      counts.gold++;
      if (!prediction) continue;
      counts.found++;
      if (hasRightSource(gold, prediction)) counts.attributed++;
      const { size } = gold.content;
      if (size === prediction.content.size && shared(gold.content, prediction.content) === size) counts.exact++;
    }
    for (const prediction of document.predictions.filter(({ cueText }) => isSayType(cueText))) {
      const gold = goldOf.get(prediction);
      counts.predicted++;
      if (!gold) continue;
      counts.foundPredicted++;
      if (hasRightSource(gold, prediction)) counts.attributedPredicted++;
    }
  }
  const share = (part, whole) => (whole === 0 ? 0 : part / whole);
  return {
    ...counts,
    foundPrecision: share(counts.foundPredicted, counts.predicted),
    foundRecall: share(counts.found, counts.gold),
    attributedPrecision: share(counts.attributedPredicted, counts.predicted),
    attributedRecall: share(counts.attributed, counts.gold),
    exactRecall: share(counts.exact, counts.gold),
  };
};
