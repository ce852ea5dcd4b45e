/** The lines between the headline and the first paragraph that sum the article up. */

import type { BodyRun } from './body-run';
import { endsLikeSentence, isBoilerplate } from './boilerplate';
import type { Box, Run } from './text-runs';

const MAX_RUNS_BETWEEN = 40;
const MAX_LENGTH = 600;
const MIN_LENGTH = 30;

const inClutter = (box: Box): boolean => {
  for (let at: Box | null = box; at; at = at.parent) {
    if (at.clutter && (at.clutter.hard || at.prose < 1000)) return true;
  }
  return false;
};

const inList = (box: Box): boolean => {
  for (let at: Box | null = box; at; at = at.parent) if (at.name === 'li') return true;
  return false;
};

/** Whether a run reads like a summary: a sentence or most of one, in words, not a byline, a date or a link. */
const reads = (run: Run): boolean =>
  run.text.length >= MIN_LENGTH &&
  run.text.length <= MAX_LENGTH &&
  run.linked < 0.5 &&
  run.text.split(' ').length >= 6 &&
  /\p{Ll}{3,} \p{Ll}{2,}/u.test(run.text) &&
  !/^by /iu.test(run.text) &&
  !isBoilerplate(run) &&
  !inList(run.box) &&
  !inClutter(run.box);

/** Runs of the standfirst, in order; at most two. `runs` are all runs of the page, `found` is the body. */
export const findStandfirst = (runs: readonly Run[], found: readonly BodyRun[]): BodyRun[] => {
  const first = found[0] ? runs.indexOf(found[0].run) : -1;
  if (first < 0) return [];
  const from = Math.max(0, first - MAX_RUNS_BETWEEN);
  const between = runs.slice(from, first);
  const headline = between.findLastIndex((run) => run.box.name === 'h1');
  if (headline < 0) return [];
  const seen = new Set(found.slice(0, 8).map(({ run }) => run.text));
  return between
    .slice(headline + 1)
    .filter((run) => reads(run) && !seen.has(run.text) && run.text !== between[headline]?.text)
    .filter((run) => endsLikeSentence(run.text) || run.text.length >= 50)
    .slice(0, 2)
    .map((run) => ({ run, kind: 'standfirst' }));
};
