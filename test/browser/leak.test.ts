/** The proof of silence proved: a copy of the extension that does talk is caught, or stopped by its own policy. */
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePage } from './demo-page';
import { HARBOUR_ARTICLE } from './pages';
import { until } from './sidebar.mjs';
import { BROWSERS, distOf, LISTED, openStage, type Stage } from './stage';

describe.each(BROWSERS)('an extension that talks, in %s', (browser) => {
  let folder: string;
  let stage: Stage;
  const asked = () => stage.proxy.requests().map(({ url }) => url);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-record-leaky-'));
    await cp(distOf(browser), folder, { recursive: true });
    await appendFile(join(folder, 'bootstrap.js'), '\nfetch("http://leak.test/page").catch(() => {});');
    await appendFile(join(folder, 'background.js'), '\nfetch("http://leak.test/background").catch(() => {});');
    stage = await openStage(browser, { extension: folder });
    await stage.show(`${LISTED}/article`, articlePage(HARBOUR_ARTICLE));
  });
  afterAll(async () => {
    await stage?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is caught when it talks from the page', async () => {
    await until('the leak', async () => asked().includes('http://leak.test/page'));
  });

  it('is stopped by the content security policy when it talks from the background', () => {
    expect(asked()).not.toContain('http://leak.test/background');
  });
});
