import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const hosts = readFileSync(new URL('../../src/content/news-sites.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

it('lists many hosts, sorted, each once and in plain form', () => {
  expect(hosts.length).toBeGreaterThanOrEqual(300);
  expect(hosts).toEqual([...new Set(hosts)].sort());
  for (const host of hosts) expect(host).toMatch(/^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/u);
});

it('lists no host below another that is listed', () => {
  const listed = new Set(hosts);
  for (const host of hosts) {
    const parents = host.split('.').map((_, i, labels) => labels.slice(i).join('.'));
    expect(parents.slice(1).filter((parent) => listed.has(parent))).toEqual([]);
  }
});
