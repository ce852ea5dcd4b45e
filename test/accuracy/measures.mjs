/** What is measured on each kind of set: the tables to print, and the figures by name for the baseline. */
import { importSource } from './import-source.mjs';
import { analyse, asLines, dictionaryIds, save, score } from './processes.mjs';
import { attributedRates, prepareDocument } from './quote-match.mjs';
import { calibrationError, judgedPredictions, reliabilityBins, thresholdRates } from './reliability.mjs';
import { measureSayType, sayTypeTest } from './say-type.mjs';
import { PAGES_INDEX, readGold, readPages, readSpeakers, speakersFile } from './sets.mjs';

const ROLES = ['source', 'cue', 'content'];
const SCOPES = ['all', 'quoted'];
const KEPT_THRESHOLDS = [0.5, 0.7, 0.9];

const percent = (share) => (100 * share).toFixed(1).padStart(6);
const inPercent = (shares) => Object.fromEntries(Object.entries(shares).map(([label, share]) => [label, 100 * share]));
const threeRates = (label, { precision, recall, f1 }) => ({
  [`${label} precision`]: precision,
  [`${label} recall`]: recall,
  [`${label} F1`]: f1,
});

/** The figures of the quote scorer's report that the baseline keeps. */
export const quoteFigures = ({ spans, relations, speakers }) => {
  const figures = {};
  for (const role of ROLES) for (const how of ['exact', 'overlap']) figures[`${role} ${how} F1`] = spans[role][how].f1;
  for (const scope of SCOPES) {
    for (const how of ['found', 'attributed'])
      Object.assign(figures, threeRates(`${how} ${scope}`, relations[scope][how]));
    if (!speakers) continue;
    figures[`named speaker ${scope} precision`] = speakers[scope].precision;
    figures[`named speaker ${scope} recall`] = speakers[scope].recall;
  }
  return inPercent(figures);
};

/** Fails when our own matching has parted from the scorer's, as every measure of our own rests on it. */
const checkMatching = (documents, { relations }) => {
  for (const scope of SCOPES) {
    const ours = attributedRates(documents, ({ quoted }) => scope === 'all' || quoted);
    const theirs = relations[scope].attributed;
    if (Math.abs(ours.f1 - theirs.f1) > 1e-9)
      throw new Error(`attributed ${scope} is ${theirs.f1} by the shared scorer and ${ours.f1} by quote-match.mjs`);
  }
};

const sayTypeSection = async (documents) => {
  const lists = await importSource(`export { isSayForm, sayVerbOf } from './src/analysis/text/say-verbs';`);
  const m = measureSayType(documents, sayTypeTest(lists));
  return {
    table: [
      `say-type statements (${m.predicted} predicted, ${m.gold} of all gold)`,
      `  found           P ${percent(m.foundPrecision)}  R ${percent(m.foundRecall)}`,
      `  attributed      P ${percent(m.attributedPrecision)}  R ${percent(m.attributedRecall)}`,
      `  exact content             R ${percent(m.exactRecall)}`,
    ].join('\n'),
    figures: inPercent({
      'say-type found precision': m.foundPrecision,
      'say-type found recall': m.foundRecall,
      'say-type attributed precision': m.attributedPrecision,
      'say-type attributed recall': m.attributedRecall,
      'say-type exact content recall': m.exactRecall,
    }),
  };
};

const reliabilitySection = (documents, hasSpeakers) => {
  const judged = judgedPredictions(documents);
  const asked = hasSpeakers ? 'the source and the person named' : 'and the source (the gold names no persons)';
  const lines = [`reliability: right is the content found, ${asked}`];
  const figures = {};
  for (const scope of SCOPES) {
    const bins = reliabilityBins(judged.filter(({ quoted }) => scope === 'all' || quoted));
    lines.push(`  ${scope.padEnd(8)} confidence  predicted   mean confidence   right`);
    for (const { from, to, count, confidence, right } of bins)
      lines.push(
        `           ${from.toFixed(1)}–${to.toFixed(1)}     ${String(count).padStart(9)}   ${percent(confidence).padStart(15)}  ${percent(right)}`,
      );
    figures[`calibration error ${scope}`] = calibrationError(bins);
    lines.push(`           expected calibration error ${percent(figures[`calibration error ${scope}`])}`);
  }
  return { table: lines.join('\n'), figures: inPercent(figures) };
};

const thresholdSection = (documents) => {
  const rows = thresholdRates(documents);
  const figures = {};
  for (const { threshold, precision, recall } of rows) {
    if (!KEPT_THRESHOLDS.includes(threshold)) continue;
    figures[`sure ${threshold} quoted precision`] = precision;
    figures[`sure ${threshold} quoted recall`] = recall;
  }
  const lines = rows.map(
    ({ threshold, precision, recall, f1, predicted }) =>
      `  at least ${threshold.toFixed(1)}   P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   (${predicted} predicted)`,
  );
  return {
    table: ['attributed, quoted, when only the surer predictions are kept', ...lines].join('\n'),
    figures: inPercent(figures),
  };
};

/**
 * Statements by the shared scorer and by our own measures.
 * `documents` of the result are the prepared articles, for those who want to read the errors.
 */
export const measureQuotes = async (set) => {
  const gold = readGold(set);
  const predictions = await analyse(
    gold.map(({ id, text, date, title }) => ({ id, text, date, title })),
    'jsonl',
  );
  const speakersPath = speakersFile(set);
  const speakers = speakersPath ? readSpeakers(speakersPath) : [];
  const { table, report } = await score('score-quotes.mjs', [
    ...['--gold', save(`${set.name}.gold.jsonl`, asLines(gold))],
    ...['--pred', save(`${set.name}.jsonl`, asLines(predictions))],
    ...(speakersPath ? ['--speakers', speakersPath] : []),
  ]);
  const documents = gold.map((document, i) => prepareDocument(document, predictions[i].quotes ?? [], speakers[i]));
  checkMatching(documents, report);
  const sections = [
    ...(set.sayType ? [await sayTypeSection(documents)] : []),
    reliabilitySection(documents, speakersPath !== null),
    thresholdSection(documents),
  ];
  return {
    table: [table, ...sections.map((section) => section.table)].join('\n'),
    figures: Object.assign(quoteFigures(report), ...sections.map((section) => section.figures)),
    documents,
  };
};

/** The figures of the mention scorer's report; links only where the gold has some. */
export const nameFigures = ({ detection, linking }) => ({
  ...inPercent(threeRates('persons', detection.PER)),
  ...inPercent(threeRates('organisations', detection.ORG)),
  ...(linking.known > 0
    ? inPercent({ 'links precision': linking.precision, 'links recall': linking.recall })
    : undefined),
});

/** Names by exact span, and their links to the dictionary. */
export const measureNames = async (set) => {
  const gold = readGold(set);
  const predictions = await analyse(
    gold.map(({ id, text, date, title }) => ({ id, text, date, title })),
    'jsonl',
  );
  const { table, report } = await score('score-mentions.mjs', [
    ...['--gold', save(`${set.name}.gold.jsonl`, asLines(gold))],
    ...['--pred', save(`${set.name}.jsonl`, asLines(predictions))],
    ...['--entities', save(`${set.name}.entities.tsv`, await dictionaryIds())],
  ]);
  return { table, figures: nameFigures(report) };
};

/** The figures of the page scorer's report: shares of pages, body text on pages with gold of their own. */
export const pageFigures = ({ detection, body, bodyOnReadabilityPages }) =>
  inPercent({
    'articles found': detection.newsFound / detection.news,
    'other pages taken for articles': detection.otherTaken / detection.other,
    ...threeRates('body', body),
    'body on Readability pages F1': bodyOnReadabilityPages.f1,
  });

/** Saved pages: which are taken for articles, and their body text. */
export const measurePages = async () => {
  const answers = await analyse(readPages(), 'jsonl-html');
  const pages = answers.map(({ id, article, text }) => ({ file: id, article: article.is, text }));
  const { table, report } = await score('score-pages.mjs', [
    ...['--index', PAGES_INDEX],
    ...['--pred', save('pages.jsonl', asLines(pages))],
  ]);
  return { table, figures: pageFigures(report) };
};
