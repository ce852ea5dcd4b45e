/**
 * The command line: the same analysis for files and streams. It stays stable, because measurements read it; the shapes
 * are described in docs/command-line.md.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openModel } from '../analysis/model/open-model';
import type { TokenModel } from '../analysis/model/types';
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

/** A file of the build that lies beside this one. */
const readBeside = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(dirname(fileURLToPath(import.meta.url)), name)));

const bundledDictionary = (): Dictionary => {
  try {
    return openDictionary(readBeside('dictionary.bin'));
  } catch (error) {
    return fail(`cannot open the dictionary: ${(error as Error).message}`);
  }
};

const bundledModel = (): TokenModel => {
  try {
    return openModel(readBeside('model.bin'), new WebAssembly.Module(readBeside('kernel.wasm')));
  } catch (error) {
    return fail(`cannot open the models: ${(error as Error).message}`);
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
  if (command === 'analyse') process.exitCode = await runAnalyse(args, bundledDictionary(), bundledModel(), print);
  else if (command === 'lookup') process.exitCode = runLookup(args, bundledDictionary(), print);
  else if (command === 'dictionary') process.exitCode = runDictionary(args, bundledDictionary(), print);
  else if (command === '--help' || command === 'help') print(USAGE);
  else fail(command ? `unknown command ${command}\n${USAGE}` : USAGE);
} catch (error) {
  fail((error as Error).message);
}
