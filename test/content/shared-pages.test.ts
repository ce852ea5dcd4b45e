/**
 * Detection and body over the saved pages of the shared folder, by its own scorer. The floors are what the code reached
 * when they were set: a change that lowers them has to say why.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { articleFromHtml } from '../../src/cli/page';
import { sharedPath } from '../shared-data';

interface Report {
  readonly detection: { newsFound: number; news: number; otherTaken: number; other: number };
  readonly body: { f1: number; precision: number; recall: number };
}

const index = sharedPath('pages', 'index.tsv');
const scorer = sharedPath('eval', 'score-pages.mjs');

/** By the charset that the page declares, as the folder's README asks. */
const decode = (bytes: Buffer): string => {
  const charset = /charset=["']?([\w-]+)/iu.exec(bytes.toString('latin1', 0, 4000))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
};

describe.skipIf(index === null || scorer === null)('the saved pages', () => {
  it('are found and read', { timeout: 180_000 }, () => {
    const [header = '', ...rows] = readFileSync(index!, 'utf8').trim().split('\n');
    const columns = header.split('\t');
    const lines = rows.map((row) => {
      const cells = row.split('\t');
      const file = cells[columns.indexOf('file')] ?? '';
      const html = decode(gunzipSync(readFileSync(sharedPath('pages', file)!)));
      const { is, article } = articleFromHtml(html, cells[columns.indexOf('url')]);
      return JSON.stringify({ file, article: is, text: article.text });
    });
    const folder = mkdtempSync(join(tmpdir(), 'on-record-pages-'));
    try {
      const predictions = join(folder, 'pred.jsonl');
      writeFileSync(predictions, lines.join('\n'));
      const score = (...more: string[]) =>
        execFileSync(process.execPath, [scorer!, '--index', index!, '--pred', predictions, ...more], {
          encoding: 'utf8',
        });
      console.log(score('--errors', '20'));
      const { detection, body } = JSON.parse(score('--json')) as Report;
      expect(detection.newsFound).toBeGreaterThanOrEqual(73);
      expect(detection.otherTaken).toBeLessThanOrEqual(2);
      expect(body.f1).toBeGreaterThanOrEqual(0.97);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
