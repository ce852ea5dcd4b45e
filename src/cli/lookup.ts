/** `cli.mjs lookup NAME [--date YYYY-MM-DD] [--json]`: who the dictionary knows by a name, at a date and today. */

import { parseArgs } from 'node:util';
import { findByName, type LookupRecord, lookupRecord } from '../dictionary/lookup';
import type { Dictionary } from '../dictionary/types';

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/u;

const printAnswer = (answer: LookupRecord, date: string, out: (line: string) => void): void => {
  const where = answer.country ? `, ${answer.country}` : '';
  out(`${answer.name} (${answer.kind}${where}) ${answer.id}`);
  if (answer.aliases.length > 0) out(`  also ${answer.aliases.join(', ')}`);
  if (answer.role !== null) out(`  on ${date}: ${answer.role}`);
  if (answer.roleNow !== null && answer.roleNow !== answer.role) out(`  today: ${answer.roleNow}`);
  for (const { role, start, end } of answer.roles) out(`  ${start ?? '?'} – ${end ?? ''}\t${role}`);
  out(`  source ${answer.source}, as of ${answer.asOf}`);
};

/**
 * Runs the command. `args` are the words after `lookup`; a name of several words may come in one or several of them.
 * Gives back the exit status: 0, or 1 when nobody is known by the name. Throws an Error on a wrong option.
 */
export const lookup = (args: string[], dictionary: Dictionary, out: (line: string) => void): number => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { date: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const name = positionals.join(' ').trim();
  if (name === '') throw new Error('lookup needs a name');
  const today = new Date().toISOString().slice(0, 10);
  const date = values.date ?? today;
  if (!FULL_DATE.test(date) || Number.isNaN(Date.parse(date))) throw new Error(`"${date}" is not a date (YYYY-MM-DD)`);
  const answers = findByName(dictionary, name).map((index) => lookupRecord(dictionary, index, date, today));
  if (values.json) out(JSON.stringify(answers));
  else if (answers.length === 0) out(`nobody is known by the name "${name}"`);
  else for (const answer of answers) printAnswer(answer, date, out);
  return answers.length > 0 ? 0 : 1;
};
