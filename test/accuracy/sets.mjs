/** The gold sets that are measured, and where they lie in the shared folder (docs/development.md). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** The folder of gold data and saved pages beside the repository. */
export const SHARED = process.env.ON_RECORD_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));

/**
 * `unread`: errors of the set are never shown, so that it goes on saying how the analysis carries over.
 * `oddLines`: only the articles on lines 1, 3, 5 … counted from 0; the others are for training.
 * `onlyByName`: too long, or training data, for a run that does not ask for it.
 */
export const SETS = [
  { name: 'polnear-dev', kind: 'quotes', sayType: true },
  { name: 'newsroom-dev', kind: 'quotes', unread: true },
  { name: 'polnear-train', kind: 'quotes', sayType: true, onlyByName: true },
  { name: 'gum-wikinews-dev', kind: 'names' },
  { name: 'news-fair-v2-dev', kind: 'names' },
  { name: 'cleanconll-testa', kind: 'names' },
  { name: 'worldwide-newswire-dev', kind: 'names', oddLines: true },
  { name: 'pages', kind: 'pages' },
];

/** The sets that `--only` asks for, by kind or by name with commas between; null when it asks for one that is not there. */
export const setsFor = (only) => {
  if (only === undefined) return SETS.filter(({ onlyByName }) => !onlyByName);
  const asked = only.split(',');
  const known = asked.every((word) => SETS.some(({ name, kind }) => word === name || word === kind));
  const wanted = ({ name, kind, onlyByName }) => asked.includes(name) || (!onlyByName && asked.includes(kind));
  return known ? SETS.filter(wanted) : null;
};

/** The lines of a text that hold anything. */
export const linesOf = (text) => text.split('\n').filter((line) => line.trim() !== '');

/** The gold articles of a set of quotes or names. */
export const readGold = ({ name, kind, oddLines }) => {
  const folder = kind === 'quotes' ? 'quotes' : 'ner';
  const lines = linesOf(readFileSync(join(SHARED, 'eval', folder, `${name}.jsonl`), 'utf8'));
  return lines.filter((_, i) => !oddLines || i % 2 === 1).map((line) => JSON.parse(line));
};

/** The file that says who the sources of a quote set really are, or null. */
export const speakersFile = ({ name }) => {
  const path = join(SHARED, 'eval/quotes', `${name}.speakers.tsv`);
  return existsSync(path) ? path : null;
};

/** Who each attribution belongs to, by article and attribution: `[4][2]` is `{name, type}`. */
export const readSpeakers = (path) => {
  const speakers = [];
  for (const line of linesOf(readFileSync(path, 'utf8'))) {
    const [article, attribution, name, type] = line.split('\t');
    speakers[article] ??= [];
    speakers[article][attribution] = { name, type };
  }
  return speakers;
};

/** A saved page as text, by the charset it declares. */
const pageText = (path) => {
  const bytes = gunzipSync(readFileSync(path));
  const declared = /charset\s*=\s*["']?\s*([\w-]+)/iu.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1];
  return new TextDecoder(declared ?? 'utf-8').decode(bytes);
};

/** What the saved pages are and which gold they have. */
export const PAGES_INDEX = join(SHARED, 'pages/index.tsv');

/** The saved pages, as the command line takes them. */
export const readPages = () => {
  const [header, ...rows] = linesOf(readFileSync(PAGES_INDEX, 'utf8')).map((line) => line.split('\t'));
  const [file, url] = [header.indexOf('file'), header.indexOf('url')];
  return rows.map((row) => ({
    id: row[file],
    html: pageText(join(SHARED, 'pages', row[file])),
    url: row[url] || undefined,
  }));
};
