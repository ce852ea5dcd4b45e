/** Measures a network on the development sets by the shared scorers. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Vocabulary } from '../analysis/model/features';
import type { Dictionary } from '../dictionary/types';
import { predict, withModel } from './evaluate';
import { type Example, readExample } from './examples';
import type { GoldArticle } from './gold';
import type { Network } from './network';

const cache = new Map<string, Example[]>();

const examplesOf = (file: string, vocabulary: Vocabulary, dictionary: Dictionary): Example[] => {
  const known = cache.get(file);
  if (known) return known;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const articles = lines.map((line) => JSON.parse(line) as GoldArticle);
  const kept = file.includes('worldwide') ? articles.filter((_, i) => i % 2 === 1).slice(0, 80) : articles;
  const examples = kept.map((article) => readExample(article, dictionary, vocabulary));
  cache.set(file, examples);
  return examples;
};

export const evaluateSets = (
  network: Network,
  vocabulary: Vocabulary,
  dictionary: Dictionary,
  shared: string,
  out: string,
  say: (text: string) => void,
): void => {
  mkdirSync(out, { recursive: true });
  const run = (file: string): { gold: string; pred: string } => {
    const examples = examplesOf(join(shared, 'eval', file), vocabulary, dictionary);
    const lines = examples.map((example) => withModel(network, vocabulary, (model) => predict(example, model)));
    const name = file.replace(/.*\//u, '');
    const [gold, pred] = [join(out, `gold-${name}`), join(out, `pred-${name}`)];
    writeFileSync(gold, examples.map((example) => `${JSON.stringify(example.gold)}\n`).join(''));
    writeFileSync(pred, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return { gold, pred };
  };
  const score = (script: string, files: { gold: string; pred: string }) => {
    const args = [join(shared, 'eval', script), '--gold', files.gold, '--pred', files.pred, '--json'];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (status !== 0) throw new Error(`${script}: ${stderr}`);
    return JSON.parse(stdout);
  };
  const percent = (m: { f1: number; precision: number; recall: number }): string =>
    `${(100 * m.f1).toFixed(1)} (${(100 * m.precision).toFixed(1)}/${(100 * m.recall).toFixed(1)})`;
  for (const set of ['polnear-dev', 'newsroom-dev']) {
    const { spans, relations } = score('score-quotes.mjs', run(`quotes/${set}.jsonl`));
    say(
      `  ${set}: source ${percent(spans.source.exact)} cue ${percent(spans.cue.exact)} content ${percent(
        spans.content.exact,
      )} overlap ${percent(spans.content.overlap)}; attributed all ${percent(relations.all.attributed)} quoted found ${percent(
        relations.quoted.found,
      )} attributed ${percent(relations.quoted.attributed)}`,
    );
  }
  for (const set of ['cleanconll-testa', 'worldwide-newswire-dev']) {
    const report = score('score-mentions.mjs', run(`ner/${set}.jsonl`));
    say(`  ${set}: ${JSON.stringify(report).slice(0, 600)}`);
  }
};
