/**
 * Sums up a run: `node .ci/summary.mjs RESULTS STATUS`, where RESULTS is what vitest's JSON reporter wrote and STATUS
 * the exit status of everything that ran. Prints "N passed, N failed" and exits with 1 when anything failed.
 */
import { existsSync, readFileSync } from 'node:fs';

const [resultsFile = '', status = '1'] = process.argv.slice(2);

/** Tests that failed; a file that could not even be loaded counts as one. */
const countFailed = ({ testResults }) => {
  let failed = 0;
  for (const { status: fileStatus, assertionResults } of testResults) {
    const failedHere = assertionResults.filter((test) => test.status === 'failed').length;
    failed += failedHere === 0 && fileStatus === 'failed' ? 1 : failedHere;
  }
  return failed;
};

const results = existsSync(resultsFile)
  ? JSON.parse(readFileSync(resultsFile, 'utf8'))
  : { numPassedTests: 0, testResults: [] };
const passed = results.numPassedTests;
// Build, type check, lint and accuracy have no tests of their own: if only they failed, that is one failure.
const failed = Math.max(countFailed(results), status === '0' ? 0 : 1);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
