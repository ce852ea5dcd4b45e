/** `analyse`: who said what in files or streams of text, HTML or JSON lines. */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { analyse } from '../analysis/analyse';
import { onlyCertain } from '../analysis/certainty';
import type { TokenModel } from '../analysis/model/types';
import type { Analysis, Article } from '../analysis/types';
import type { Dictionary } from '../dictionary/types';
import { articleFromHtml } from './page';
import { toRecord } from './record';
import { whoSaidWhat } from './who-said-what';

const FORMATS = ['text', 'html', 'jsonl', 'jsonl-html'] as const;
type Format = (typeof FORMATS)[number];

interface Job {
  readonly dictionary: Dictionary;
  readonly model: TokenModel;
  /** Today, ISO. */
  readonly today: string;
  readonly date: string | undefined;
  readonly json: boolean;
  /** Leave out what is less certain. */
  readonly careful: boolean;
  readonly print: (line: string) => void;
}

/**
 * Runs the command; resolves to the exit status (1 when some line was bad). Throws an `Error` with one line for a wrong
 * option or a missing file.
 */
export const runAnalyse = async (
  args: string[],
  dictionary: Dictionary,
  model: TokenModel,
  print: (line: string) => void,
): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      date: { type: 'string' },
      json: { type: 'boolean', default: false },
      careful: { type: 'boolean', default: false },
    },
  });
  const format = FORMATS.find((name) => name === values.format);
  if (!format) throw new Error(`unknown format ${values.format}; one of ${FORMATS.join(', ')}`);
  if (values.date !== undefined && !isDate(values.date)) throw new Error(`not a date (YYYY-MM-DD): ${values.date}`);
  const files = positionals.length > 0 ? positionals : ['-'];
  const job: Job = {
    dictionary,
    model,
    today: new Date().toISOString().slice(0, 10),
    date: values.date,
    json: values.json,
    careful: values.careful,
    print,
  };
  let status = 0;
  for (const file of files) status = Math.max(status, await runFile(file, format, job));
  return status;
};

/** A real calendar date in ISO form. */
const isDate = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

const runFile = async (file: string, format: Format, job: Job): Promise<number> => {
  if (format === 'jsonl' || format === 'jsonl-html') return runLines(await openStream(file), format, job);
  const content = readWhole(file);
  const { article, page } =
    format === 'html' ? fromHtml(content, undefined) : { article: { text: content } as Article, page: undefined };
  const dated = job.date ? { ...article, date: job.date } : article;
  const analysis = analysisOf(dated, job);
  if (job.json) job.print(JSON.stringify(toRecord(file === '-' ? null : file, dated, analysis, page)));
  else for (const line of whoSaidWhat(dated, analysis, { columns: process.stdout.columns })) job.print(line);
  return 0;
};

const analysisOf = (article: Article, job: Job): Analysis => {
  const analysis = analyse(article, job.dictionary, job);
  return job.careful ? onlyCertain(analysis) : analysis;
};

/** Text of a file or of standard input. Bytes that are not UTF-8 become replacement characters. */
const readWhole = (file: string): string => {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/u, '');
  } catch (error) {
    throw new Error(`cannot read ${file}: ${(error as Error).message}`);
  }
};

const openStream = (file: string): Promise<Readable> => {
  if (file === '-') return Promise.resolve(process.stdin);
  return new Promise((resolve, reject) => {
    const stream = createReadStream(file);
    stream.once('open', () => resolve(stream));
    stream.once('error', (error) => reject(new Error(`cannot read ${file}: ${error.message}`)));
  });
};

const fromHtml = (html: string, url: string | undefined) => {
  const { is, article } = articleFromHtml(html, url);
  return { article, page: { is, title: article.title ?? null, date: article.date ?? null } };
};

const runLines = async (stream: Readable, format: Format, job: Job): Promise<number> => {
  let status = 0;
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    const answer = runLine(line, number, format, job);
    if ('error' in answer) status = 1;
    job.print(JSON.stringify(answer));
  }
  return status;
};

const runLine = (line: string, number: number, format: Format, job: Job): object => {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    return { line: number, error: `not JSON: ${(error as Error).message}` };
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { line: number, error: 'not a JSON object' };
  const record = input as Record<string, unknown>;
  const name = typeof record.id === 'string' || typeof record.id === 'number' ? { id: record.id } : { line: number };
  const wanted = format === 'jsonl' ? 'text' : 'html';
  const content = record[wanted];
  if (typeof content !== 'string') return { ...name, error: `"${wanted}" is missing or not a string` };
  for (const key of ['date', 'title', 'url'] as const)
    if (record[key] !== undefined && record[key] !== null && typeof record[key] !== 'string')
      return { ...name, error: `"${key}" is not a string` };
  const given = typeof record.date === 'string' && record.date !== '' ? record.date : undefined;
  if (given !== undefined && !isDate(given)) return { ...name, error: `not a date (YYYY-MM-DD): ${given}` };
  try {
    if (format === 'jsonl') {
      const article: Article = { text: content, title: textOr(record.title), date: job.date ?? given };
      return toRecord(record.id ?? null, article, analysisOf(article, job));
    }
    const { article, page } = fromHtml(content, textOr(record.url));
    const dated = { ...article, date: job.date ?? given ?? article.date };
    return toRecord(record.id ?? null, dated, analysisOf(dated, job), page);
  } catch (error) {
    return { ...name, error: (error as Error).message };
  }
};

const textOr = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);
