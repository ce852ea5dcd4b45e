/** Runs the built command line as a user would: its own process, its own streams. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output, line by line, without the empty end. */
  readonly lines: readonly string[];
}

export const runCli = (args: readonly string[], input: string | Uint8Array = ''): Promise<Finished> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { stdio: 'pipe' });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    // A command that refuses its options does not wait for its input.
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (status) => {
      const stdout = Buffer.concat(out).toString('utf8');
      const lines = stdout.split('\n').filter((line) => line !== '');
      resolve({ status, stdout, stderr: Buffer.concat(err).toString('utf8'), lines });
    });
    child.stdin.end(input);
  });

export const asLines = (...documents: readonly unknown[]): string =>
  documents.map((document) => `${typeof document === 'string' ? document : JSON.stringify(document)}\n`).join('');
