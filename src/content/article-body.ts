/**
 * Finds the article's own runs of text on a page.
 *
 * 1. Prose (long runs with few links) counts for, everything else counts against; the body is the subtree with the
 *    greatest balance. That is the tightest element that holds the article's paragraphs and little else.
 * 2. Inside it, parts named as clutter are left out, unless such a part holds much of the article itself: then the
 *    name is a misnomer.
 * 3. What is left is judged one by one: link lists, calls to action and credits go; headings stay if text follows.
 * 4. The standfirst is looked for between the headline and the body.
 */

import type { BlockKind } from '../analysis/types';
import type { BodyRun } from './body-run';
import { endsLikeSentence, isBoilerplate, isRelatedHeading } from './boilerplate';
import { findStandfirst } from './standfirst';
import { type Box, collectRuns, type Run } from './text-runs';

const HEADING = /^h[1-6]$/u;

const isProse = (run: Run): boolean =>
  run.linked < 0.5 && run.text.length >= 60 && /[.!?…:;,”"’]/u.test(run.text) && !HEADING.test(run.box.name);

/** Whether a name between the run and `root` says clutter and is to be believed. */
const inClutter = (box: Box, root: Box | null, misnomer: number): boolean => {
  for (let at: Box | null = box; at && at !== root; at = at.parent) {
    if (at.clutter && (at.clutter.hard || (at.prose < misnomer && at.clutter.prose < misnomer))) return true;
  }
  return false;
};

const within = (box: Box, root: Box): boolean => {
  let at: Box | null = box;
  while (at && at.depth > root.depth) at = at.parent;
  return at === root;
};

const inside = (box: Box, name: string): boolean => {
  for (let at: Box | null = box; at; at = at.parent) if (at.name === name) return true;
  return false;
};

const addProse = (run: Run) => {
  const length = run.text.length;
  for (let at: Box | null = run.box; at; at = at.parent) {
    at.prose += length;
    if (at.clutter) at.clutter.prose += length;
  }
};

/** What a run that is not prose costs, beside its links: about a line of text. */
const SCRAP = 20;

const addBalance = (run: Run, misnomer: number) => {
  const { length } = run.text;
  let worth = isProse(run) ? length : -SCRAP - length * run.linked;
  if (inClutter(run.box, null, misnomer)) worth = -SCRAP - length * 0.2;
  for (let at: Box | null = run.box; at; at = at.parent) at.balance += worth;
};

/** The element with the greatest balance; of equals the innermost. */
const bestBox = (runs: readonly Run[]): Box | null => {
  let best: Box | null = null;
  const seen = new Set<Box>();
  for (const run of runs) {
    for (let at: Box | null = run.box; at && !seen.has(at); at = at.parent) {
      seen.add(at);
      if (!best || at.balance > best.balance || (at.balance === best.balance && at.depth > best.depth)) best = at;
    }
  }
  return best && best.balance > 0 ? best : null;
};

/** A part that holds this much of the prose is the article, whatever it is called. */
const MISNOMER_SHARE = 0.4;

const kindOf = (run: Run): BlockKind => {
  if (HEADING.test(run.box.name)) return 'heading';
  if (inside(run.box, 'li')) return 'list-item';
  if (inside(run.box, 'blockquote')) return 'quotation';
  return 'paragraph';
};

/** Runs of the article in order of the page; empty when the page has no prose. */
export const findBody = (body: Element): BodyRun[] => {
  const runs = collectRuns(body);
  for (const run of runs) if (isProse(run)) addProse(run);
  const top = runs[0] ? topOf(runs[0].box) : null;
  if (!top) return [];
  for (const run of runs) addBalance(run, top.prose * MISNOMER_SHARE);
  const root = bestBox(runs);
  if (!root) return [];
  const misnomer = root.prose * MISNOMER_SHARE;
  const kept = withoutRelated(
    runs.filter((run) => within(run.box, root) && !inClutter(run.box, root, misnomer)),
    root,
  ).filter((run) => !isBoilerplate(run));
  const found = trimEnds(kept.map((run) => ({ run, kind: kindOf(run) })));
  return [...findStandfirst(runs, found), ...found];
};

const topOf = (box: Box): Box => {
  let at = box;
  while (at.parent) at = at.parent;
  return at;
};

/** Drops a heading like "More from us" with all that follows it in the same part of the page. */
const withoutRelated = (runs: readonly Run[], root: Box): Run[] => {
  let section: Box | null = null;
  let prose = 0;
  return runs.filter((run) => {
    if (section && within(run.box, section)) return false;
    section = null;
    const isHeading = HEADING.test(run.box.name) || run.emphasised;
    if (isHeading && isRelatedHeading(run.text)) {
      const parent = run.box.parent;
      // A heading among the first paragraphs of the body itself stands above one box, not above the rest.
      if (parent && (parent.prose < root.prose * MISNOMER_SHARE || prose > root.prose * MISNOMER_SHARE))
        section = parent;
      return false;
    }
    if (isProse(run)) prose += run.text.length;
    return true;
  });
};

/** A heading longer than this over the first paragraph is a standfirst. */
const SUBHEAD = 60;

/** Drops the h1, and headings (but for one) and scraps before the first and after the last real text. */
const trimEnds = (found: readonly BodyRun[]): BodyRun[] => {
  const solid = ({ run, kind }: BodyRun) =>
    kind !== 'heading' && (endsLikeSentence(run.text) || (isProse(run) && run.text.length >= 120));
  const first = found.findIndex(solid);
  const last = found.findLastIndex(solid);
  if (first < 0) return [];
  const before = found[first - 1];
  const from = before?.kind === 'heading' && before.run.text.length <= SUBHEAD ? first - 1 : first;
  return found.slice(from, last + 1).filter(({ run }) => run.box.name !== 'h1');
};
