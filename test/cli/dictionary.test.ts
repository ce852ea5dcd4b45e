/** The command line's contract for `lookup` and `dictionary`. */
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli';

describe('lookup', () => {
  it('knows who somebody was then and is now', async () => {
    const { status, stdout, stderr } = await runCli(['lookup', 'Mike Waltz', '--date', '2025-03-18', '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [waltz] = JSON.parse(stdout);
    expect(waltz).toEqual({
      id: expect.stringMatching(/^Q\d+$/u),
      name: 'Mike Waltz',
      kind: 'person',
      aliases: expect.arrayContaining(['Michael Waltz']),
      country: 'US',
      party: 'Republican',
      role: expect.stringMatching(/^National Security Advis[eo]r/u),
      roleNow: expect.stringContaining('United Nations'),
      roles: expect.any(Array),
      source: expect.stringMatching(/\S/u),
      asOf: expect.stringMatching(/^\d{4}(?:-\d\d){0,2}$/u),
    });
    for (const role of waltz.roles) {
      expect(role).toMatchObject({ role: expect.stringMatching(/\S/u) });
      for (const date of [role.start, role.end]) if (date !== null) expect(date).toMatch(/^\d{4}(?:-\d\d){0,2}$/u);
    }
  });

  it('prints for a reader without --json', async () => {
    const { status, stdout } = await runCli(['lookup', 'Vladimir Putin', '--date', '2025-03-18']);
    expect(status).toBe(0);
    expect(stdout).toContain('Vladimir Putin');
    expect(stdout).toContain('President of Russia');
  });

  it('takes no notice of case and diacritics', async () => {
    const { stdout } = await runCli(['lookup', 'VOLODYMYR ZELENSKY', '--json']);
    expect(JSON.parse(stdout)[0].name).toMatch(/^Volodymyr Zelensky/u);
  });

  it('knows nobody by a name nobody has', async () => {
    const { status, stdout } = await runCli(['lookup', 'Qwxz Plonkington', '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([]);
  });

  it.each([
    ['no name', ['lookup']],
    ['a wrong date', ['lookup', 'Vladimir Putin', '--date', 'yesterday']],
    ['an unknown option', ['lookup', 'Vladimir Putin', '--verbose']],
  ])('%s: one line on standard error, status 2', async (_, args) => {
    const { status, stdout, stderr } = await runCli(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr.trim()).not.toBe('');
  });
});

describe('dictionary', () => {
  it('lists id, name and kind of every entity, one a line', async () => {
    const { status, lines } = await runCli(['dictionary', '--ids']);
    expect(status).toBe(0);
    expect(lines.length).toBeGreaterThanOrEqual(400);
    const rows = lines.map((line) => line.split('\t'));
    expect(rows.filter((row) => row.length !== 3 || row.some((cell) => cell.trim() === ''))).toEqual([]);
    expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
    expect(rows).toContainEqual(['Q7747', 'Vladimir Putin', 'person']);
  });

  it('counts what it holds', async () => {
    const { status, stdout } = await runCli(['dictionary', '--stats']);
    expect(status).toBe(0);
    const ids = await runCli(['dictionary', '--ids']);
    expect(stdout).toMatch(new RegExp(`\\b${ids.lines.length.toLocaleString('en')}|\\b${ids.lines.length}\\b`, 'u'));
  });
});
