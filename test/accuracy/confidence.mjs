/**
 * The shares behind src/analysis/confidence.ts: `node test/accuracy/confidence.mjs TRAIN.jsonl DEV.jsonl DEV.speakers.tsv`.
 * By construction: statements whose content (word overlap of at least half) and source (any word) are right, on TRAIN.
 * By resolution: speakers whose name ends as the gold's does, among statements with the right content on DEV; an unnamed
 * one is right when the gold names no person.
 */
import { readFileSync } from 'node:fs';
import { importSource } from './import-source.mjs';
import { inside, shared, wordsOf } from './quote-match.mjs';
import { linesOf } from './sets.mjs';

const [trainFile, devFile, speakersFile] = process.argv.slice(2);
const analysis = await importSource(`
  export { readDocument, spanOf } from './src/analysis/text/document';
  export { findActors } from './src/analysis/names/find-actors';
  export { findAttributions } from './src/analysis/quotes/find-attributions';
  export { resolveSpeakers } from './src/analysis/speakers/resolve-speakers';
  export { openDictionary } from './src/dictionary/reader';`);
const dictionary = analysis.openDictionary(new Uint8Array(readFileSync('dist/dictionary.bin')));

const last = (name) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/u).at(-1);

const tally = new Map();
const count = (key, right) => {
  const [n, hits] = tally.get(key) ?? [0, 0];
  tally.set(key, [n + 1, hits + Number(right)]);
};

const each = (file, visit) => {
  linesOf(readFileSync(file, 'utf8')).forEach((line, index) => {
    const { text, date, attributions } = JSON.parse(line);
    const words = wordsOf(text);
    const gold = attributions.map(({ source, content }, i) => ({
      i,
      source: inside(source, words),
      content: inside(content, words),
    }));
    const document = analysis.readDocument({ text });
    const table = analysis.findActors(document, dictionary, date);
    const found = analysis.findAttributions(document);
    const speakers = analysis.resolveSpeakers(document, found, table, { dictionary, date });
    const spans = (ranges) =>
      inside(
        ranges.map((range) => analysis.spanOf(document, range)),
        words,
      );
    found.forEach((attribution, i) => {
      const content = spans(attribution.content);
      const source = attribution.source ? spans([attribution.source]) : new Set();
      const fits = gold.filter((one) => {
        const both = shared(one.content, content);
        return both / (one.content.size + content.size - both) >= 0.5;
      });
      visit({ attribution, source, fits, speaker: speakers[i], table, index });
    });
  });
};

each(trainFile, ({ attribution, source, fits }) => {
  const right = fits.some((one) => (one.source.size === 0 && source.size === 0) || shared(one.source, source) > 0);
  count(`construction ${attribution.construction}`, right);
});
const names = new Map(
  linesOf(readFileSync(speakersFile, 'utf8')).map((line) => {
    const [document, index, name, type] = line.split('\t');
    return [`${document}:${index}`, { name, type }];
  }),
);
each(devFile, ({ fits, speaker, table, index }) => {
  const gold = fits.length > 0 && names.get(`${index}:${fits[0].i}`);
  const given = table.actors[speaker.actor]?.name;
  if (gold && given) count(`resolution ${speaker.resolution}`, last(gold.name) === last(given));
  else if (gold && speaker.phrase) count('resolution unnamed', gold.type !== 'person');
});
for (const [key, [n, hits]] of [...tally].sort())
  console.log(`${key.padEnd(28)} ${String(n).padStart(6)} ${(hits / n).toFixed(2)}`);
