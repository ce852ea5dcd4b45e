/** Input that no newspaper prints: each gets a sane answer, never a stack trace. */
import { describe, expect, it } from 'vitest';
import { type Output, violations, wordsOf } from './contract';
import { asLines, runCli } from './run-cli';

/** Analyses one text through a JSON line, which carries every string there is, and checks the contract. */
const analyse = async (text: string): Promise<Output> => {
  const { status, lines, stderr } = await runCli(['analyse', '--format', 'jsonl', '-'], asLines({ id: 't', text }));
  expect({ status, stderr, lines: lines.length }).toEqual({ status: 0, stderr: '', lines: 1 });
  const output: Output = JSON.parse(lines[0]!);
  expect(violations(output, text)).toEqual([]);
  return output;
};

const PARAGRAPH =
  'Donald Trump said on Monday that “the talks went well.” Emmanuel Macron told reporters in Paris that France would ' +
  'wait. “We have time,” he said. Officials declined to comment on the plan, which was first reported last week.\n';

describe('empty input', () => {
  it.each(['', ' ', '\n\n\n', '\u00a0\u200b'])('%j has no actor and no quote', async (text) => {
    expect(await analyse(text)).toMatchObject({ actors: [], quotes: [] });
  });

  it('an empty file is an empty article', async () => {
    const { status, stdout, stderr } = await runCli(['analyse', '--json', '-'], '');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ actors: [], quotes: [] });
  });

  it('an empty page is no article', async () => {
    const { status, stdout } = await runCli(['analyse', '--format', 'html', '--json', '-'], '');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ article: { is: false }, actors: [], quotes: [] });
  });

  it('no line at all is no line out', async () => {
    expect(await runCli(['analyse', '--format', 'jsonl', '-'], '')).toMatchObject({ status: 0, stdout: '' });
  });
});

describe('binary input', () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 2_654_435_761) >>> 24);

  it.each(['text', 'html'])('as %s is analysed like any text', async (format) => {
    const { status, stdout, stderr } = await runCli(['analyse', '--format', format, '--json', '-'], bytes);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const output: Output = JSON.parse(stdout);
    const text = output.text ?? new TextDecoder().decode(bytes);
    expect(violations(output, text)).toEqual([]);
  });

  it('as lines is an error a line', async () => {
    const { status, lines, stderr } = await runCli(['analyse', '--format', 'jsonl', '-'], bytes);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ error: expect.any(String) });
    expect(lines.length).toBeGreaterThan(0);
  });

  it('control characters do not move offsets', async () => {
    const text = '\u0000\u0007\ufeffDonald Trump said: \u202e“We\u200b will see.”\u202c\u0085\n';
    const { actors, quotes } = await analyse(text);
    expect(actors.flatMap(({ mentions }) => mentions.map(([start, end]) => text.slice(start, end)))).toEqual([
      'Donald Trump',
    ]);
    const visible = quotes.map((quote) => wordsOf(quote, text).replace(/[\p{Cc}\p{Cf}]/gu, ''));
    expect(visible).toEqual(['“We will see.”']);
  });
});

describe('a lot of input', () => {
  it('5 MB of text are done within a minute', { timeout: 120_000 }, async () => {
    const text = PARAGRAPH.repeat(Math.ceil(5_000_000 / PARAGRAPH.length));
    const before = performance.now();
    const output = await analyse(text);
    expect(performance.now() - before).toBeLessThan(60_000);
    expect(output.quotes.length).toBeGreaterThan(10_000);
  });

  it.each([
    ['one word', 'a'.repeat(2_000_000)],
    ['one sentence without an end', 'and Donald Trump '.repeat(60_000)],
    ['nothing but quotation marks', '“'.repeat(300_000)],
    ['nothing but straight marks', '"'.repeat(300_000)],
    ['nested marks', `${'“‘'.repeat(50_000)}x${'’”'.repeat(50_000)}`],
    ['nothing but capitals', 'Smith '.repeat(150_000)],
    ['nothing but line breaks', '\n'.repeat(1_000_000)],
  ])('%s does not hang', { timeout: 120_000 }, async (_, text) => {
    const before = performance.now();
    await analyse(text);
    expect(performance.now() - before).toBeLessThan(60_000);
  });
});

describe('unbalanced quotation marks', () => {
  it('an open mark does not swallow the next paragraphs', async () => {
    const text =
      'Donald Trump said: “We will see what happens.\n' +
      'The weather was fine in Paris on Tuesday.\n' +
      'Emmanuel Macron said: “France will wait.”\n' +
      'The markets closed higher.\n';
    const { quotes } = await analyse(text);
    const macron = quotes.find((quote) => quote.speaker?.name === 'Emmanuel Macron');
    expect(macron && wordsOf(macron, text)).toBe('“France will wait.”');
    for (const quote of quotes) expect(wordsOf(quote, text)).not.toMatch(/weather|markets/u);
  });

  it('a closing mark alone begins no quotation', async () => {
    const text = 'The talks went on.” Nobody left the room. Donald Trump said: “We will see.” That was all.\n';
    const { quotes } = await analyse(text);
    expect(quotes.map((quote) => wordsOf(quote, text))).toEqual(['“We will see.”']);
  });

  it('a straight mark too many costs no more than its paragraph', async () => {
    const text =
      'Donald Trump said: "We will see what happens. Then he left.\nEmmanuel Macron said: "France will wait."\n';
    const { quotes } = await analyse(text);
    expect(quotes.map((quote) => wordsOf(quote, text))).toContain('"France will wait."');
  });
});

describe('lone surrogates', () => {
  it('keep their place and move no offset', async () => {
    const text = 'A \ud83d lone half. Donald Trump said: “We \udc00 will see.” \ud800';
    const { actors, quotes } = await analyse(text);
    expect(quotes.map((quote) => wordsOf(quote, text))).toEqual(['“We \udc00 will see.”']);
    expect(actors.flatMap(({ mentions }) => mentions.map(([start, end]) => text.slice(start, end)))).toContain(
      'Donald Trump',
    );
  });

  it('characters outside the BMP count as two units', async () => {
    const text = '👩‍🚀👩‍🚀 Donald Trump said: “We will see 🚀.”\n';
    const { quotes } = await analyse(text);
    expect(quotes.map((quote) => wordsOf(quote, text))).toEqual(['“We will see 🚀.”']);
  });
});
