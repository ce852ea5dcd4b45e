/**
 * Speed of the whole analysis: `node test/bench/analysis.mjs [FILE.jsonl]`. Prints milliseconds per 1,000 tokens, warm,
 * and the share of each room. Articles: the "text" of each line of FILE, or the demo article. Times vary with the
 * machine and what else it does; compare figures of one run only.
 */
import { readFileSync } from 'node:fs';
import { importSource } from '../accuracy/import-source.mjs';

const bench = await importSource(`
  export { analyse } from './src/analysis/analyse';
  export { readDocument } from './src/analysis/text/document';
  export { findActors } from './src/analysis/names/find-actors';
  export { findAttributions } from './src/analysis/quotes/find-attributions';
  export { combine } from './src/analysis/quotes/combine';
  export { featuresOf } from './src/analysis/model/features';
  export { rowsOf } from './src/analysis/model/rows';
  export { findRelations } from './src/analysis/model/find-relations';
  export { openModel } from './src/analysis/model/open-model';
  export { resolveSpeakers } from './src/analysis/speakers/resolve-speakers';
  export { openDictionary } from './src/dictionary/reader';
  export { DEMO_ARTICLE } from './src/options/demo-article';
`);
const { analyse, readDocument, findActors, findAttributions, combine, resolveSpeakers, DEMO_ARTICLE } = bench;

const bytesOf = (file) => new Uint8Array(readFileSync(file));
const dictionary = bench.openDictionary(bytesOf('dist/dictionary.bin'));
const model = bench.openModel(bytesOf('dist/model.bin'), new WebAssembly.Module(bytesOf('dist/kernel.wasm')));
const plain = bench.openModel(bytesOf('dist/model.bin'), null);
const file = process.argv[2];
const texts = file
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).text)
  : [DEMO_ARTICLE.paragraphs.join('\n\n')];
const DATE = '2025-03-18';
const MIN_ROUNDS = 5;
const rounds = Math.max(MIN_ROUNDS, Math.ceil(400 / texts.length));

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const timed = (times, work) => {
  const start = performance.now();
  const result = work();
  times.push(performance.now() - start);
  return result;
};

const rooms = { text: [], names: [], rules: [], features: [], models: [], speakers: [], all: [] };
let tokens = 0;
for (let round = 0; round < rounds; round++) {
  const sums = Object.fromEntries(Object.keys(rooms).map((room) => [room, []]));
  tokens = 0;
  for (const text of texts) {
    const document = timed(sums.text, () => readDocument({ text }));
    tokens += document.tokens.count;
    const table = timed(sums.names, () => findActors(document, dictionary, DATE));
    const rules = timed(sums.rules, () => findAttributions(document));
    const features = timed(sums.features, () =>
      bench.featuresOf(document, bench.rowsOf(document), model.vocabulary, dictionary, rules),
    );
    const relations = timed(sums.models, () => bench.findRelations(document, features, rules, model).relations);
    const attributions = combine(document, rules, relations);
    timed(sums.speakers, () => resolveSpeakers(document, attributions, table, { dictionary, date: DATE }));
    timed(sums.all, () => analyse({ text, date: DATE }, dictionary, { today: DATE, model }));
  }
  // The first rounds compile; they are not counted.
  if (round < 2) continue;
  for (const room of Object.keys(rooms)) rooms[room].push(sums[room].reduce((a, b) => a + b, 0));
}

console.log(`${texts.length} articles, ${tokens} tokens, median of ${rounds - 2} rounds, ms per 1,000 tokens`);
for (const [room, times] of Object.entries(rooms))
  console.log(`${room.padEnd(9)} ${((median(times) / tokens) * 1000).toFixed(2).padStart(7)}`);

// The fallback is far slower: one article, once warm.
const document = readDocument({ text: texts[0] });
const rules = findAttributions(document);
const features = bench.featuresOf(document, bench.rowsOf(document), plain.vocabulary, dictionary, rules);
bench.findRelations(document, features, rules, plain);
const once = [];
timed(once, () => bench.findRelations(document, features, rules, plain));
console.log(`models without WebAssembly ${((once[0] / document.tokens.count) * 1000).toFixed(0)}`);
