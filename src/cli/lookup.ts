/** `cli.mjs lookup NAME [--date YYYY-MM-DD] [--json]`: who the dictionary knows by a name, at a date and today. */

import { parseArgs } from 'node:util';
import type { Dictionary, RoleAtDate } from '../dictionary/types';

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/u;

interface Answer {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly party: string | null;
  /** The most telling role at the date asked for. */
  readonly role: string | null;
  readonly roleNow: string | null;
  readonly roles: readonly { readonly role: string; readonly start: string | null; readonly end: string | null }[];
  readonly source: string;
  readonly asOf: string;
}

/**
 * Entities called so: by full name or alias, then by last name alone; each group most prominent first. "Waltz" finds
 * Mike Waltz.
 */
const candidates = (dictionary: Dictionary, name: string): number[] => [
  ...new Set([...dictionary.lookup(name), ...dictionary.bySurname(name)]),
];

/** A role's own title, without "former". */
const heldTitle = ({ role, former }: RoleAtDate): string => (former ? role.replace(/^former /u, '') : role);

const describe = (dictionary: Dictionary, index: number, date: string, today: string): Answer => {
  const { id, name, kind, aliases, country, source } = dictionary.entity(index);
  const role = dictionary.roleAt(index, date);
  const now = dictionary.roleAt(index, today);
  const all = dictionary.roles(index, today);
  return {
    id,
    name,
    kind,
    aliases,
    country,
    party: role?.party ?? now?.party ?? all.find(({ party }) => party !== null)?.party ?? null,
    role: role?.role ?? null,
    roleNow: now?.role ?? null,
    roles: all.map((held) => ({ role: heldTitle(held), start: held.start, end: held.end })),
    source: role?.source ?? source,
    asOf: now?.asOf ?? dictionary.info.sourceDate,
  };
};

const printAnswer = (answer: Answer, date: string, out: (line: string) => void): void => {
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
  const answers = candidates(dictionary, name).map((index) => describe(dictionary, index, date, today));
  if (values.json) out(JSON.stringify(answers));
  else if (answers.length === 0) out(`nobody is known by the name "${name}"`);
  else for (const answer of answers) printAnswer(answer, date, out);
  return answers.length > 0 ? 0 : 1;
};
