/** The same statements as the command line finds them, in the form in which the sidebar shows them. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));

interface PrintedQuote {
  readonly kind: string;
  readonly manner: string;
  readonly content: readonly (readonly [number, number])[];
  readonly speaker: { readonly actor: string | null; readonly name: string } | null;
}

/** Runs `analyse --json` on an HTML page. */
export const statementsOfCommandLine = (html: string) => {
  const { stdout } = spawnSync(process.execPath, [CLI, 'analyse', '--format', 'html', '--json', '-'], {
    encoding: 'utf8',
    input: html,
  });
  const { text, actors, quotes } = JSON.parse(stdout);
  // The sidebar has positions folded away.
  const said = quotes.filter(({ manner }: PrintedQuote) => manner === 'said');
  return said.map(({ kind, content, speaker }: PrintedQuote) => {
    const actor = actors.find(({ id }: { id: string }) => id === speaker?.actor);
    return {
      speaker: actor ? actor.name : 'Speaker not named',
      detail: actor ? (actor.role ?? '') : speaker ? `“${speaker.name}”` : '',
      kind,
      words: content.map(([start, end]) => text.slice(start, end).replace(/\s+/gu, ' ')).join(' … '),
    };
  });
};

/** Same statements whatever their order: the sidebar groups by speaker, the command line goes down the page. */
export const sorted = <T>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
