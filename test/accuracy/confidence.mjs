/**
 * The shares behind src/analysis/confidence.ts: `node test/accuracy/confidence.mjs TRAIN.jsonl DEV.jsonl DEV.speakers.tsv`.
 * By construction: statements whose content (word overlap of at least half) and source (any word) are right, on TRAIN.
 * By resolution: speakers whose name is the gold's by its last word and first letter, for the gold's own sources, cues and contents on DEV, so that
 * the share is of the speaker alone; one that is no person is right when the gold names no person.
 * Each share with one more right and one more wrong, so that few cases do not make a certainty.
 */
import { readFileSync } from 'node:fs';
import { importSource } from './import-source.mjs';
import { inside, shared, wordsOf } from './quote-match.mjs';
import { linesOf } from './sets.mjs';

const [trainFile, devFile, speakersFile] = process.argv.slice(2);
const analysis = await importSource(`
  export { readDocument, spanOf, tokensIn } from './src/analysis/text/document';
  export { findActors } from './src/analysis/names/find-actors';
  export { findAttributions } from './src/analysis/quotes/find-attributions';
  export { resolveSpeakers } from './src/analysis/speakers/resolve-speakers';
  export { openDictionary } from './src/dictionary/reader';`);
const dictionary = analysis.openDictionary(new Uint8Array(readFileSync('dist/dictionary.bin')));

const nameOf = (name) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/u);
/** The same last word and the same first letter: "Tim" and "Timothy", but not Bill and Hillary. */
const same = (a, b) => nameOf(a).at(-1) === nameOf(b).at(-1) && nameOf(a)[0]?.[0] === nameOf(b)[0]?.[0];

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
/** The run of tokens from the first to the last word of a role's spans. */
const runOf = (document, spans) => {
  if (spans.length === 0) return null;
  const runs = spans.map((span) => analysis.tokensIn(document.tokens, span));
  return { from: Math.min(...runs.map(({ from }) => from)), to: Math.max(...runs.map(({ to }) => to)) };
};
linesOf(devFile).forEach((line, index) => {
  const { text, date, attributions } = JSON.parse(line);
  const document = analysis.readDocument({ text });
  const table = analysis.findActors(document, dictionary, date);
  const given = attributions
    .map(({ source, cue, content }, i) => ({
      i,
      construction: 'quotation',
      cueClass: null,
      source: runOf(document, source),
      cue: runOf(document, cue),
      content: content.map((span) => analysis.tokensIn(document.tokens, span)).filter(({ from, to }) => to > from),
    }))
    .filter(({ content }) => content.length > 0)
    .map((one) => ({ ...one, sentence: document.sentenceOf[(one.cue ?? one.source ?? one.content[0]).from] }))
    .sort((a, b) => a.content[0].from - b.content[0].from);
  analysis.resolveSpeakers(document, given, table, { dictionary, date }).forEach(({ actor, resolution }, i) => {
    const gold = names.get(`${index}:${given[i].i}`);
    const { name, kind } = table.actors[actor] ?? { name: '', kind: '' };
    if (gold) count(`resolution ${resolution}`, gold.type === 'person' ? same(gold.name, name) : kind !== 'person');
  });
});
for (const [key, [n, hits]] of [...tally].sort())
  console.log(`${key.padEnd(28)} ${String(n).padStart(6)} ${((hits + 1) / (n + 2)).toFixed(2)}`);
