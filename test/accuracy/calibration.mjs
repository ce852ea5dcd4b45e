/**
 * Fits the regression in src/analysis/confidence.ts: `node test/accuracy/calibration.mjs`, after a build. Prints the
 * weights, and how the calibrated probabilities of statements agree with the share right, by bins of a tenth: on
 * polnear-dev in ten parts, each with weights fitted on the other nine, and on newsroom-dev, with which nothing is fitted.
 * Right is a statement whose content shares half its words with a gold one's and whose source shares a word.
 */
import { readFileSync } from 'node:fs';
import { importSource } from './import-source.mjs';
import { matchDocument, prepareDocument, shared } from './quote-match.mjs';
import { readGold, SETS } from './sets.mjs';

const analysis = await importSource(`
  export { readDocument, spanOf } from './src/analysis/text/document';
  export { findAttributions } from './src/analysis/quotes/find-attributions';
  export { combine } from './src/analysis/quotes/combine';
  export { kindOf } from './src/analysis/quotes/kind';
  export { featuresOf } from './src/analysis/model/features';
  export { rowsOf } from './src/analysis/model/rows';
  export { findRelations } from './src/analysis/model/find-relations';
  export { openModel } from './src/analysis/model/open-model';
  export { logOdds } from './src/analysis/confidence';
  export { openDictionary } from './src/dictionary/reader';`);
const bytesOf = (file) => new Uint8Array(readFileSync(file));
const dictionary = analysis.openDictionary(bytesOf('dist/dictionary.bin'));
const model = analysis.openModel(bytesOf('dist/model.bin'), new WebAssembly.Module(bytesOf('dist/kernel.wasm')));

/** Each learned statement of a set as what the regression sees (`x`) and whether it is right (`y`). */
const casesOf = (set) =>
  readGold(SETS.find(({ name }) => name === set)).flatMap((gold) => {
    const document = analysis.readDocument(gold);
    const rules = analysis.findAttributions(document);
    const features = analysis.featuresOf(document, analysis.rowsOf(document), model.vocabulary, dictionary, rules);
    const { relations } = analysis.findRelations(document, features, rules, model);
    const spans = (ranges) => ranges.map((range) => analysis.spanOf(document, range));
    const quotes = analysis.combine(document, rules, relations).map((attribution) => ({
      content: spans(attribution.content),
      source: attribution.source ? spans([attribution.source]) : [],
      confidence: { ...attribution, isQuoted: analysis.kindOf(document, attribution.content) !== 'indirect' },
    }));
    const prepared = prepareDocument(gold, quotes);
    const { goldOf } = matchDocument(prepared);
    return prepared.predictions.flatMap((prediction) => {
      const { evidence, isQuoted } = prediction.confidence;
      if (!evidence) return [];
      const match = goldOf.get(prediction);
      const isSame =
        match && (match.source.size ? shared(match.source, prediction.source) > 0 : !prediction.source.size);
      return [
        {
          x: [1, analysis.logOdds(evidence.cue), analysis.logOdds(evidence.labels), Number(isQuoted)],
          y: Number(Boolean(isSame)),
        },
      ];
    });
  });

const logistic = (z) => 1 / (1 + Math.exp(-z));
const probability = (weights, x) => logistic(x.reduce((sum, value, i) => sum + value * weights[i], 0));

/** Logistic regression by gradient ascent: a few thousand cases and four weights need nothing faster. */
const fit = (cases) => {
  const weights = [0, 0, 0, 0];
  for (let step = 0; step < 4000; step++) {
    const gradient = [0, 0, 0, 0];
    for (const { x, y } of cases) {
      const error = y - probability(weights, x);
      for (let i = 0; i < 4; i++) gradient[i] += error * x[i];
    }
    for (let i = 0; i < 4; i++) weights[i] += (0.3 * gradient[i]) / cases.length;
  }
  return weights;
};

const print = (title, judged) => {
  console.log(`${title} (${judged.length} statements)`);
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = judged.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === bin);
    if (inside.length === 0) continue;
    const mean = inside.reduce((sum, { p }) => sum + p, 0) / inside.length;
    const right = inside.reduce((sum, { y }) => sum + y, 0) / inside.length;
    error += (Math.abs(mean - right) * inside.length) / judged.length;
    const row = [`${bin / 10}–${(bin + 1) / 10}`, inside.length, (100 * mean).toFixed(1), (100 * right).toFixed(1)];
    console.log(row.map((cell) => String(cell).padStart(10)).join(''));
  }
  console.log(`  expected calibration error ${(100 * error).toFixed(1)}`);
};

const cases = casesOf('polnear-dev');
const weights = fit(cases);
console.log(`constant, cue, labels, quoted: ${weights.map((weight) => weight.toFixed(2)).join(', ')}`);
const PARTS = 10;
const held = Array.from({ length: PARTS }, (_, part) => {
  const inPart = (_case, i) => Math.floor((i * PARTS) / cases.length) === part;
  const others = fit(cases.filter((one, i) => !inPart(one, i)));
  return cases.filter(inPart).map(({ x, y }) => ({ p: probability(others, x), y }));
}).flat();
print('polnear-dev, fitted on the other nine tenths', held);
print(
  'newsroom-dev',
  casesOf('newsroom-dev').map(({ x, y }) => ({ p: probability(weights, x), y })),
);
