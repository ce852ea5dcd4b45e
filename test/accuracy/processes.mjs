/** The programs that a run needs, as processes of their own: the command line under test and the shared scorers. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linesOf, SHARED } from './sets.mjs';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const OUT = join(DIST, 'accuracy');

/** The command line that is measured. */
export const CLI = join(DIST, 'cli.mjs');

/** Runs a program of Node's and resolves to what it prints; its complaints go to ours. */
const run = (args, input = '') =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    // A program that ends before it has read everything is told by its exit status.
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(Buffer.concat(chunks).toString());
      else reject(new Error(`${args.join(' ')}: exit status ${status}`));
    });
    child.stdin.end(input);
  });

/** Writes a file that a scorer is going to read and returns its path; dist is never committed. */
export const save = (name, content) => {
  mkdirSync(OUT, { recursive: true });
  const path = join(OUT, name);
  writeFileSync(path, content);
  return path;
};

/** Documents as JSON, one a line. */
export const asLines = (documents) => documents.map((document) => `${JSON.stringify(document)}\n`).join('');

/** The command line's answer for each document, in their order. */
export const analyse = async (documents, format) =>
  linesOf(await run([CLI, 'analyse', '--format', format, '-'], asLines(documents))).map((line) => JSON.parse(line));

/** Every entity id of the dictionary, as the linking scorer wants them. */
export const dictionaryIds = () => run([CLI, 'dictionary', '--ids']);

/** A shared scorer's table for people, and the same as data. */
export const score = async (script, args) => {
  const path = join(SHARED, 'eval', script);
  const table = await run([path, ...args]);
  return { table: table.trimEnd(), report: JSON.parse(await run([path, ...args, '--json'])) };
};

/**
 * Runs tasks that do not fail, at most `width` at a time in their order, and returns a promise for each, so that the
 * first result can be shown while others are made.
 */
export const inTurns = (tasks, width) => {
  const waiting = [];
  const results = tasks.map((task) => new Promise((resolve) => waiting.push(async () => resolve(await task()))));
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  for (let i = 0; i < width; i++) work();
  return results;
};
