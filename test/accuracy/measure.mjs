/**
 * Accuracy on the gold data of the shared folder: what dist/cli.mjs finds, by the folder's own scorers and a few measures
 * of our own (docs/accuracy.md), against the committed baseline. Without the folder it says so and leaves.
 *
 *   node test/accuracy/measure.mjs [--only quotes|names|pages|SET,…] [--errors N] [--save] [--check]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { baselineText, changesOf, diffTable, fallenBelow, rounded, TOLERANCE } from './baseline.mjs';
import { errorReport } from './errors.mjs';
import { measureNames, measurePages, measureQuotes } from './measures.mjs';
import { CLI, inTurns } from './processes.mjs';
import { SHARED, setsFor } from './sets.mjs';

const BASELINE = fileURLToPath(new URL('baseline.json', import.meta.url));
const PROCESSES = 2;
const MEASURES = { quotes: measureQuotes, names: measureNames, pages: measurePages };

const labelOf = ({ name, oddLines }) => (oddLines ? `${name} (odd)` : name);

/** Never fails: a set that cannot be measured fails the run and not the tables after it. */
const measureSet = async (set, errorCount) => {
  try {
    const { table, figures, documents } = await MEASURES[set.kind](set);
    const named = Object.entries(figures).map(([metric, value]) => [`${labelOf(set)}: ${metric}`, value]);
    const errors = errorCount > 0 && documents ? `\n${errorReport(set, documents, errorCount)}` : '';
    return { output: table + errors, figures: Object.fromEntries(named) };
  } catch (error) {
    return { output: '', figures: {}, failure: error instanceof Error ? error.message : String(error) };
  }
};

const printAll = async (sets, errorCount) => {
  const tasks = sets.map((set) => () => measureSet(set, errorCount));
  const results = inTurns(tasks, PROCESSES);
  const figures = {};
  let failed = false;
  for (const [i, set] of sets.entries()) {
    const result = await results[i];
    console.log(`\n=== ${set.kind === 'pages' ? '' : `${set.kind}: `}${labelOf(set)}\n${result.output}`);
    if (result.failure) console.error(`accuracy: ${result.failure}`);
    failed ||= result.failure !== undefined;
    // Training sets are measured for reading their errors and are no part of the baseline.
    if (!set.onlyByName) Object.assign(figures, result.figures);
  }
  return { figures: rounded(figures), failed };
};

const fail = (message, status) => {
  console.error(`accuracy: ${message}`);
  process.exit(status);
};

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      errors: { type: 'string', default: '0' },
      save: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  });
  if (!/^\d+$/u.test(values.errors)) throw new Error('--errors takes a number');
  const sets = setsFor(values.only);
  if (!sets) throw new Error(`no set or kind of sets ${values.only}`);
  return { ...values, errors: Number(values.errors), sets };
};

const main = async () => {
  const options = readOptions();
  if (!existsSync(join(SHARED, 'eval'))) {
    console.log('accuracy: no shared data (ON_RECORD_SHARED, or ../shared), nothing is measured');
    return;
  }
  if (!existsSync(CLI)) fail('no dist/cli.mjs to measure: npm run build', 1);
  const { figures, failed } = await printAll(options.sets, options.errors);
  if (failed) process.exitCode = 1;
  if (Object.keys(figures).length === 0) return;
  const baseline = existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')) : {};
  console.log(`\n=== against test/accuracy/baseline.json\n${diffTable(baseline, figures)}`);
  if (options.check) {
    const fallen = fallenBelow(changesOf(baseline, figures));
    for (const { metric, before, now } of fallen)
      console.error(`accuracy: ${metric} fell from ${before} to ${now}, by more than ${TOLERANCE.toFixed(1)}`);
    if (fallen.length > 0) process.exitCode = 1;
  }
  if (options.save) {
    // A run of some sets leaves the figures of the others as they are.
    const kept = options.only === undefined ? {} : baseline;
    writeFileSync(BASELINE, baselineText({ ...kept, ...figures }));
    console.log('saved as the new baseline');
  }
};

try {
  await main();
} catch (error) {
  fail(error instanceof Error ? error.message : error, 2);
}
