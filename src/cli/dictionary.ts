/** `cli.mjs dictionary [--ids | --stats]`: what the dictionary holds. */

import { parseArgs } from 'node:util';
import type { Dictionary, Entity } from '../dictionary/types';

const entities = function* (dictionary: Dictionary): Generator<Entity> {
  for (let index = 0; index < dictionary.info.entities; index++) yield dictionary.entity(index);
};

const count = <T>(counts: Map<T, number>, key: T): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const printStats = (dictionary: Dictionary, out: (line: string) => void): void => {
  const { info } = dictionary;
  const kinds = new Map<string, number>();
  const prominences = new Map<number, number>();
  const sources = new Map<string, number>();
  let aliases = 0;
  for (const entity of entities(dictionary)) {
    count(kinds, entity.kind);
    if (entity.kind === 'person') count(prominences, entity.prominence);
    count(sources, entity.source.split(':')[0]!);
    aliases += entity.aliases.length;
  }
  const rows: (readonly [string, string | number])[] = [
    ['format', info.formatVersion],
    ['source date', info.sourceDate],
    ['bytes', info.bytes],
    ['entities', info.entities],
    ...[...kinds].sort().map(([kind, number]) => [`  ${kind}`, number] as const),
    ...[...prominences]
      .sort((a, b) => a[0] - b[0])
      .map(([rank, number]) => [`  persons of prominence ${rank}`, number] as const),
    ['aliases', aliases],
    ['names that can be found', info.names],
    ['roles', info.roles],
    ...[...sources].sort((a, b) => b[1] - a[1]).map(([source, number]) => [`entities from ${source}`, number] as const),
  ];
  for (const [label, value] of rows) out(`${label}\t${value}`);
};

/**
 * Runs the command: `--ids` (the default) prints id, name and kind of every entity, tab-separated, `--stats` counts.
 * Gives back exit status 0; throws an Error on a wrong option.
 */
export const dictionary = (args: string[], held: Dictionary, out: (line: string) => void): number => {
  const { values } = parseArgs({
    args,
    options: { ids: { type: 'boolean', default: false }, stats: { type: 'boolean', default: false } },
  });
  if (values.ids && values.stats) throw new Error('choose --ids or --stats');
  if (values.stats) printStats(held, out);
  else for (const { id, name, kind } of entities(held)) out(`${id}\t${name}\t${kind}`);
  return 0;
};
