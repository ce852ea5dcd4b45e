/** Budgets of size, measured on what the build has left. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSERS, bytesOf, filesBelow, textOf } from './repository';

const KB = 1024;
const MB = 1024 * KB;

const gzipped = (path: string): number => gzipSync(bytesOf(path), { level: 9 }).length;

describe.each(BROWSERS)('built for %s', (browser) => {
  it('the script that runs on every listed page is at most 8 KB', () => {
    expect(gzipped(`dist/${browser}/bootstrap.js`)).toBeLessThanOrEqual(8 * KB);
  });

  it('the dictionary is at most 6 MB', () => {
    expect(bytesOf(`dist/${browser}/dictionary.bin`).length).toBeLessThanOrEqual(6 * MB);
  });

  it('the learned weights are at most 4 MB', () => {
    expect(bytesOf(`dist/${browser}/model.bin`).length).toBeLessThanOrEqual(4 * MB);
  });

  it('the package is at most 8 MB zipped', () => {
    // A zip deflates file by file as gzip does; 150 bytes cover its two headers a file.
    const size = filesBelow(`dist/${browser}`).reduce((sum, path) => sum + gzipped(path) + 150, 0);
    expect(size).toBeLessThanOrEqual(8 * MB);
  });
});

it.each([
  ['dictionary.bin', []],
  ['model.bin', ['src/analysis/model/weights.bin']],
  ['kernel.wasm', []],
])('all copies of %s are the same bytes', (file, sources) => {
  const copies = [...sources, `dist/${file}`, ...BROWSERS.map((browser) => `dist/${browser}/${file}`)];
  const [first, ...others] = copies.map(bytesOf);
  for (const other of others) expect(other.equals(first!)).toBe(true);
});

describe('sources', () => {
  it('have at most 400 lines a file', () => {
    // Tables and lists are as long as what they list, and weights have no lines.
    const long = filesBelow('src')
      .filter((path) => !/\.(?:tsv|txt|bin)$/u.test(path))
      .map((path) => ({ path, lines: textOf(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  it('are named in kebab-case', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)+$/u;
    const folder = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
    const wrong = filesBelow('src').filter((path) => {
      const parts = path.split('/');
      return !kebab.test(parts.at(-1)!) || parts.slice(0, -1).some((part) => !folder.test(part));
    });
    expect(wrong).toEqual([]);
  });
});
