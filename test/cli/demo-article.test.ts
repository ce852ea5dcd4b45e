/** The demo article by the command line: every statement with its speaker, and hardly anything else. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { statementsOfCommandLine } from '../browser/command-line';
import { compare, type Statement } from '../same-statement';

const folder = new URL('../pages/demo/', import.meta.url);

it('lists each statement of the demo article with its speaker', () => {
  const { statements }: { statements: Statement[] } = JSON.parse(
    readFileSync(new URL('expected.json', folder), 'utf8'),
  );
  const found = statementsOfCommandLine(readFileSync(new URL('source.html', folder), 'utf8'));
  const { missing, beyond } = compare(found, statements);
  expect(missing).toEqual([]);
  expect(beyond.length, JSON.stringify(beyond)).toBeLessThanOrEqual(2);
});
