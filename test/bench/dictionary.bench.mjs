/**
 * Size, opening time and matching speed of the dictionary: `npm run bench:dictionary`.
 *
 * The shipped facts are measured as they are, and beside them dictionaries of 1,000 to 200,000 made-up names, to show
 * that the cost per character does not depend on how many names are known. The text is made up as well, in the
 * proportions of a news article: mostly lower-case words, some capitals, now and then a name that the dictionary has.
 */
import { performance } from 'node:perf_hooks';
import * as esbuild from 'esbuild';

const { outputFiles } = await esbuild.build({
  stdin: {
    contents: `
      export { pack } from './src/dictionary/pack';
      export { packDirectory } from './src/dictionary/pack-directory';
      export { COLUMNS, readFacts } from './src/dictionary/read-facts';
      export { openDictionary } from './src/dictionary/reader';`,
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  write: false,
});
const source = Buffer.from(outputFiles[0].contents).toString('base64');
const { pack, packDirectory, COLUMNS, readFacts, openDictionary } = await import(
  `data:text/javascript;base64,${source}`
);

const CHARACTERS = 4_000_000;
const ROUNDS = 7;

/** The same numbers on every run (xorshift). */
const makeRandom = () => {
  let state = 0x9e3779b9;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
};

const SYLLABLES = 'ba ke lo mi nu ra so ti va den gor han jel kar lin mon pet rus sal tor ver win zan'.split(' ');

const makeWord = (random, least, most) => {
  let word = '';
  for (let left = least + random(most - least + 1); left > 0; left--) word += SYLLABLES[random(SYLLABLES.length)];
  return word;
};

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Made-up people: a few thousand first names, many last names, as in life. */
const makeNames = (count) => {
  const random = makeRandom();
  const first = Array.from({ length: 3000 }, () => capital(makeWord(random, 2, 3)));
  const names = new Set();
  while (names.size < count) names.add(`${first[random(first.length)]} ${capital(makeWord(random, 2, 4))}`);
  return [...names];
};

/** Prose of lower-case words with a capitalised word in nine and a known name in fifty. */
const makeText = (names) => {
  const random = makeRandom();
  const common = Array.from({ length: 4000 }, () => makeWord(random, 1, 3));
  const parts = [];
  for (let length = 0; length < CHARACTERS; ) {
    const dice = random(450);
    let part = common[random(common.length)];
    if (dice < 9) part = names[random(names.length)];
    else if (dice < 59) part = capital(part);
    else if (dice < 89) part += random(2) ? '.' : ',';
    parts.push(part);
    length += part.length + 1;
  }
  return parts.join(' ');
};

const packNames = (names) => {
  const row = (values) => (column) => values[column] ?? '';
  const table = (name, columns, rows) => ({
    name,
    text: [columns, ...rows].map((cells) => cells.join('\t')).join('\n'),
  });
  const person = (name, at) => COLUMNS.people.map(row({ id: `Q${at + 1}`, name, prominence: '5', source: 'curated' }));
  return pack(
    readFacts([
      table('sources.tsv', COLUMNS.sources, [['curated', 'made up', 'MIT', '2026-01-01']]),
      table('people.tsv', COLUMNS.people, names.map(person)),
    ]),
  );
};

/** Median of several timings in milliseconds, after as many to warm up. */
const median = (rounds, task) => {
  for (let round = 0; round < rounds; round++) task();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[rounds >> 1];
};

const report = (label, bytes, text) => {
  const open = median(21, () => openDictionary(bytes));
  const dictionary = openDictionary(bytes);
  let found = 0;
  const find = median(ROUNDS, () => {
    found = dictionary.findNames(text).length;
  });
  console.log(
    [
      label.padEnd(9),
      String(dictionary.info.entities).padStart(9),
      String(dictionary.info.names).padStart(9),
      (bytes.length / 1e6).toFixed(2).padStart(7),
      open.toFixed(2).padStart(8),
      (text.length / find / 1e3).toFixed(0).padStart(15),
      String(found).padStart(8),
    ].join(' '),
  );
};

/** The same text, each of its code units only looked at: what is possible on this machine at this moment. */
const bareScan = (text) => {
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) capitals++;
  }
  return capitals;
};

console.log('names     entities  name keys      MB  open ms  M characters/s    found');
const shipped = await packDirectory('src/dictionary/facts');
const known = openDictionary(shipped);
const someNames = Array.from({ length: 2000 }, (_, at) => known.entity(at * 2 + 300).name);
report('shipped', shipped, makeText(someNames));
for (const count of [1_000, 10_000, 50_000, 100_000, 200_000]) {
  const names = makeNames(count);
  report(count.toLocaleString('en'), packNames(names), makeText(names));
}
const sample = makeText(makeNames(1000));
const scan = median(ROUNDS, () => bareScan(sample));
console.log(`bare scan ${(sample.length / scan / 1e3).toFixed(0).padStart(52)}`);
