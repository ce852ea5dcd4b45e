/** The command line's contract for `analyse`: every format, its output and its exit status. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAREFUL_CONFIDENCE } from '../../src/analysis/certainty';
import { type Output, violations, wordsOf } from './contract';
import { asLines, runCli } from './run-cli';

const TEXT =
  'Vladimir Putin met officials in Moscow on Monday. “We are ready to talk,” the Russian president said.\n' +
  'US President Donald Trump told reporters that the talks “went very well.”\n';

const HTML = `<!doctype html><html lang="en"><head><title>Leaders ready to talk</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Daily Sample"><meta property="article:published_time" content="2025-03-18T08:00:00Z">
</head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav><main><article><h1>Leaders ready to talk</h1>
<p>Vladimir Putin met officials in Moscow on Monday to prepare for a conversation that had been put off twice in the winter.
The meeting lasted for three hours, and the doors of the hall were kept locked until the evening.</p>
<p>“We are ready to talk,” the Russian president said after the meeting, standing in the courtyard with his advisers,
while a line of cars waited outside in the rain and the guards kept the curious away from the gate.</p>
<p>US President Donald Trump told reporters that the talks “went very well.” He was speaking on his way back from
Florida, where he had spent the weekend with members of his cabinet and with a number of guests from abroad.</p>
<p>Officials on both sides will now prepare a longer meeting, which will take place within a month, although
neither the place nor the day has been settled and several questions remain open between the delegations.</p>
</article></main><footer>All rights reserved</footer></body></html>`;

let folder: string;
const fileOf = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const expectBothStatements = (output: Output, text: string) => {
  expect(violations(output, text)).toEqual([]);
  // A position may be held by nobody in particular ("is expected to …"); words are somebody's.
  const attributed = output.quotes.filter(({ speaker, manner }) => speaker !== null || manner === 'said');
  expect(attributed.map((quote) => [quote.speaker?.name, quote.kind, wordsOf(quote, text)])).toEqual([
    ['Vladimir Putin', 'direct', '“We are ready to talk,”'],
    ['Donald Trump', 'mixed', expect.stringContaining('“went very well.”')],
  ]);
  const putin = output.actors.find(({ name }) => name === 'Vladimir Putin');
  expect(putin).toMatchObject({
    kind: 'person',
    entity: 'Q7747',
    role: expect.stringContaining('President of Russia'),
  });
};

describe('analyse --format text', () => {
  it('prints who said what for a reader', async () => {
    const { status, stdout, stderr } = await runCli(['analyse', '--date', '2025-03-18', await fileOf('a.txt', TEXT)]);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toContain('Vladimir Putin');
    expect(stdout).toContain('We are ready to talk');
    expect(stdout).toContain('Donald Trump');
    expect(stdout).toContain('went very well');
  });

  it('is the default, and prints one object with --json', async () => {
    const { status, stdout } = await runCli(['analyse', '--json', '--date', '2025-03-18', await fileOf('b.txt', TEXT)]);
    expect(status).toBe(0);
    const output: Output = JSON.parse(stdout);
    expectBothStatements(output, TEXT);
    expect(output).not.toHaveProperty('article');
  });

  it('reads standard input when the file is -', async () => {
    const { status, stdout } = await runCli(
      ['analyse', '--format', 'text', '--json', '--date', '2025-03-18', '-'],
      TEXT,
    );
    expect(status).toBe(0);
    expectBothStatements(JSON.parse(stdout), TEXT);
  });

  it('reads standard input when no file is named', async () => {
    const { status, stdout } = await runCli(['analyse', '--json', '--date', '2025-03-18'], TEXT);
    expect(status).toBe(0);
    expectBothStatements(JSON.parse(stdout), TEXT);
  });

  it('prints one object a file, in order', async () => {
    const files = [await fileOf('first.txt', TEXT), await fileOf('second.txt', 'Nobody said anything.\n')];
    const { status, lines } = await runCli(['analyse', '--json', '--date', '2025-03-18', ...files]);
    expect(status).toBe(0);
    const [first, second]: Output[] = lines.map((line) => JSON.parse(line));
    expect([first?.id, second?.id]).toEqual(files);
    expectBothStatements(first!, TEXT);
    expect(second).toMatchObject({ actors: [], quotes: [] });
  });

  it('gives roles as of the date', async () => {
    const text = 'Mike Waltz spoke to reporters. “We made progress,” Waltz said.\n';
    const roleAt = async (date: string) => {
      const { stdout } = await runCli(['analyse', '--json', '--date', date, '-'], text);
      return (JSON.parse(stdout) as Output).actors.find(({ name }) => /Waltz/u.test(name))?.role;
    };
    expect(await roleAt('2025-03-18')).toMatch(/^National Security Advis[eo]r/u);
    expect(await roleAt('2021-03-18')).toMatch(/Representative/u);
  });
});

describe('said, held, and how sure', () => {
  const HELD = 'Ada Park said that the bridge works. Ada Park believes that the ferry is slow.\n';

  it('prints positions with their cue, counted apart', async () => {
    const { lines } = await runCli(['analyse', '-'], HELD);
    expect(lines[0]).toMatch(/^1 statement, 1 position, /u);
    expect(lines.slice(-2)).toEqual([
      '  indirect that the bridge works',
      '  position [believes] that the ferry is slow',
    ]);
  });

  it('prints the manner of each', async () => {
    const { stdout } = await runCli(['analyse', '--json', '-'], HELD);
    expect((JSON.parse(stdout) as Output).quotes.map(({ manner }) => manner)).toEqual(['said', 'position']);
  });

  it.each([
    ['text', TEXT],
    ['jsonl', asLines({ id: 'a', text: TEXT })],
  ])('--careful leaves out what is less certain, and only that (%s)', async (format, input) => {
    const options = ['analyse', '--format', format, '--json', '--date', '2025-03-18'];
    const [all, careful]: Output[] = await Promise.all(
      [options, [...options, '--careful']].map(async (args) =>
        JSON.parse((await runCli([...args, '-'], input)).stdout),
      ),
    );
    const certain = all!.quotes.filter(({ confidence }) => confidence >= CAREFUL_CONFIDENCE);
    expect(careful).toEqual({ ...all, quotes: certain });
  });
});

describe('analyse --format html', () => {
  it('finds the article in the page and its date', async () => {
    const { status, stdout } = await runCli(['analyse', '--format', 'html', '--json', await fileOf('c.html', HTML)]);
    expect(status).toBe(0);
    const output: Output = JSON.parse(stdout);
    expect(output.article).toEqual({ is: true, title: 'Leaders ready to talk', date: '2025-03-18' });
    expect(output.text).not.toContain('All rights reserved');
    expectBothStatements(output, output.text!);
  });

  it('says of another page that it is no article', async () => {
    const links = Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">Story number ${i} of today</a></li>`);
    const page = `<!doctype html><title>News</title><h1>Latest</h1><ul>${links.join('')}</ul>`;
    const { status, stdout } = await runCli(['analyse', '--format', 'html', '--json', '-'], page);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ article: { is: false }, actors: [], quotes: [] });
  });
});

describe('analyse --format jsonl', () => {
  it('writes a line for a line, in order', async () => {
    const documents = Array.from({ length: 40 }, (_, i) => ({
      id: `d${i}`,
      text: TEXT.repeat((i % 3) + 1),
      date: '2025-03-18',
    }));
    const { status, lines } = await runCli(['analyse', '--format', 'jsonl', '-'], asLines(...documents));
    expect(status).toBe(0);
    const outputs: Output[] = lines.map((line) => JSON.parse(line));
    expect(outputs.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
    expect(outputs.flatMap((output, i) => violations(output, documents[i]!.text))).toEqual([]);
    expectBothStatements(outputs[0]!, TEXT);
  });

  it('answers bad lines with an error and goes on', async () => {
    const bad = ['{broken', '"a string"', '[]', '{"id":"x"}', '{"id":"y","text":7}', 'null'];
    const { status, lines } = await runCli(
      ['analyse', '--format', 'jsonl', '-'],
      asLines(...bad, { id: 'last', text: TEXT }),
    );
    expect(status).toBe(1);
    const outputs: (Output & { line?: number })[] = lines.map((line) => JSON.parse(line));
    expect(outputs).toHaveLength(bad.length + 1);
    for (const output of outputs.slice(0, -1)) {
      expect(output.error).toEqual(expect.any(String));
      expect(output.id ?? output.line).toBeDefined();
    }
    expect(outputs[3]!.id).toBe('x');
    expect(outputs.at(-1)).toMatchObject({ id: 'last', quotes: expect.any(Array) });
  });
});

describe('analyse --format jsonl-html', () => {
  it('adds article and text to each line', async () => {
    const input = asLines(
      { id: 'page', html: HTML, url: 'https://news.example/leaders' },
      { id: 'none', html: '<p>Hello</p>' },
    );
    const { status, lines } = await runCli(['analyse', '--format', 'jsonl-html', '-'], input);
    expect(status).toBe(0);
    const [page, none]: Output[] = lines.map((line) => JSON.parse(line));
    expect(page).toMatchObject({ id: 'page', article: { is: true, date: '2025-03-18' } });
    expectBothStatements(page!, page!.text!);
    expect(none).toMatchObject({ id: 'none', article: { is: false } });
  });

  it('answers bad lines with an error and goes on', async () => {
    const { status, lines } = await runCli(
      ['analyse', '--format', 'jsonl-html', '-'],
      asLines({ id: 'a' }, { id: 'b', html: HTML }),
    );
    expect(status).toBe(1);
    expect(lines.map((line) => JSON.parse(line).error === undefined)).toEqual([false, true]);
  });
});

describe('wrong use', () => {
  it.each([
    ['a missing file', ['analyse', 'no-such-file.txt']],
    ['an unknown option', ['analyse', '--colour', '-']],
    ['an unknown format', ['analyse', '--format', 'pdf', '-']],
    ['a date that is none', ['analyse', '--date', '18 March', '-']],
    ['one missing file among others', ['analyse', '--json', 'no-such-file.txt', '-']],
  ])('%s: one line on standard error, status 2', async (_, args) => {
    const { status, stdout, stderr } = await runCli(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim()).not.toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['an unknown command', ['summarise']],
    ['no command', []],
  ])('%s: how to use it on standard error, status 2', async (_, args) => {
    const { status, stdout, stderr } = await runCli(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('usage:');
  });
});
