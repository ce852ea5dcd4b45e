/**
 * The command line: the same analysis for files and streams. It stays stable, because measurements read it; the shapes
 * are described in docs/command-line.md.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDictionary } from '../dictionary/reader';
import type { Dictionary } from '../dictionary/types';
import { runAnalyse } from './analyse';
import { dictionary as runDictionary } from './dictionary';
import { lookup as runLookup } from './lookup';

const USAGE = `usage: cli.mjs analyse [--format text|html|jsonl|jsonl-html] [--date YYYY-MM-DD] [--json] [--careful] [FILE…|-]
       cli.mjs lookup NAME [--date YYYY-MM-DD] [--json]
       cli.mjs dictionary [--ids | --stats]`;

/** A wrong option or a missing file: one line on standard error, exit status 2. */
const fail = (message: string): never => {
  process.stderr.write(`on-record: ${message}\n`);
  process.exit(2);
};

const bundledDictionary = (): Dictionary => {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'dictionary.bin');
  try {
    return openDictionary(new Uint8Array(readFileSync(file)));
  } catch (error) {
    return fail(`cannot open the dictionary: ${(error as Error).message}`);
  }
};

// A reader that closes its end (`… | head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const [command, ...args] = process.argv.slice(2);
try {
  if (command === 'analyse') process.exitCode = await runAnalyse(args, bundledDictionary(), print);
  else if (command === 'lookup') process.exitCode = runLookup(args, bundledDictionary(), print);
  else if (command === 'dictionary') process.exitCode = runDictionary(args, bundledDictionary(), print);
  else if (command === '--help' || command === 'help') print(USAGE);
  else fail(command ? `unknown command ${command}\n${USAGE}` : USAGE);
} catch (error) {
  fail((error as Error).message);
}
