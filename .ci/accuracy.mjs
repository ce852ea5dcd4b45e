/**
 * Prints accuracy on the gold data of the shared folder (see test/shared-data.ts), by the folder's own scorers and on
 * what dist/cli.mjs prints: the figures of docs/accuracy.md. Without the folder it says so and leaves.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SHARED = process.env.ON_RECORD_SHARED ?? join(ROOT, '../shared');
const CLI = join(ROOT, 'dist/cli.mjs');
const OUT = join(ROOT, 'dist/accuracy');

const QUOTE_SETS = ['polnear-dev', 'newsroom-dev'];
const LINKING_SETS = ['gum-wikinews-dev', 'news-fair-v2-dev'];

/** Runs a program of Node's and returns what it prints; its complaints go to ours. */
const run = (args, input = '') => {
  const { status, stdout } = spawnSync(process.execPath, args, {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: exit status ${status}`);
  return stdout;
};

const linesOf = (text) => text.split('\n').filter((line) => line.trim() !== '');
const asLines = (documents) => documents.map((document) => `${JSON.stringify(document)}\n`).join('');

const save = (name, content) => {
  const path = join(OUT, name);
  writeFileSync(path, content);
  return path;
};

/** The command line's answer for each document of a gold file, which it is shown without the gold. */
const predict = (goldFile) => {
  const documents = linesOf(readFileSync(goldFile, 'utf8')).map((line) => JSON.parse(line));
  const input = documents.map(({ id, text, date, title }) => ({ id, text, date, title }));
  return run([CLI, 'analyse', '--format', 'jsonl', '-'], asLines(input));
};

/** One table under its heading; one that cannot be made fails the run and not the tables after it. */
const table = (title, print) => {
  console.log(`\n=== ${title}`);
  try {
    print();
  } catch (error) {
    console.error(`accuracy: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
};
const score = (script, args) => process.stdout.write(run([join(SHARED, 'eval', script), ...args]));

const scoreQuotes = (set) => {
  const gold = join(SHARED, 'eval/quotes', `${set}.jsonl`);
  const speakers = join(SHARED, 'eval/quotes', `${set}.speakers.tsv`);
  const predicted = save(`${set}.jsonl`, predict(gold));
  score('score-quotes.mjs', ['--gold', gold, '--pred', predicted, '--speakers', speakers]);
};

const scoreMentions = (set) => {
  const entities = save('entities.tsv', run([CLI, 'dictionary', '--ids']));
  const gold = join(SHARED, 'eval/ner', `${set}.jsonl`);
  const predicted = save(`${set}.jsonl`, predict(gold));
  score('score-mentions.mjs', ['--gold', gold, '--pred', predicted, '--entities', entities]);
};

/** A saved page as text, by the charset it declares. */
const pageText = (path) => {
  const bytes = gunzipSync(readFileSync(path));
  const declared = /charset\s*=\s*["']?\s*([\w-]+)/iu.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1];
  return new TextDecoder(declared ?? 'utf-8').decode(bytes);
};

const scorePages = () => {
  const index = join(SHARED, 'pages/index.tsv');
  const [header, ...rows] = linesOf(readFileSync(index, 'utf8')).map((line) => line.split('\t'));
  const [fileColumn, urlColumn] = [header.indexOf('file'), header.indexOf('url')];
  const input = rows.map((row) => ({
    id: row[fileColumn],
    html: pageText(join(SHARED, 'pages', row[fileColumn])),
    url: row[urlColumn] || undefined,
  }));
  const answers = linesOf(run([CLI, 'analyse', '--format', 'jsonl-html', '-'], asLines(input)));
  const pages = answers
    .map((line) => JSON.parse(line))
    .map(({ id, article, text }) => ({ file: id, article: article.is, text }));
  score('score-pages.mjs', ['--index', index, '--pred', save('pages.jsonl', asLines(pages))]);
};

if (!existsSync(join(SHARED, 'eval'))) {
  console.log('accuracy: no shared data (ON_RECORD_SHARED, or ../shared), nothing is measured');
} else {
  mkdirSync(OUT, { recursive: true });
  for (const set of QUOTE_SETS) table(`quotes: ${set}`, () => scoreQuotes(set));
  for (const set of LINKING_SETS) table(`names and links: ${set}`, () => scoreMentions(set));
  table('pages: article or not, body text', scorePages);
}
