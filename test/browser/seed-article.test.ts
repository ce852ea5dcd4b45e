/** The article that the project began with, as a page: both browsers show what the command line prints. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedPath } from '../shared-data';
import { sorted, statementsOfCommandLine } from './command-line';
import { articlePage } from './demo-page';
import { type ShownStatement, waitForSidebar } from './sidebar.mjs';
import { BROWSERS, highlights, LISTED, openStage, type Stage } from './stage';

const FILE = sharedPath('seed', 'article.txt');
const PEOPLE = ['Putin', 'Trump', 'Zelensky', 'Vance', 'Waltz', 'Rubio', 'Witkoff', 'Lavrov', 'Leavitt', 'Ushakov'];

describe.skipIf(FILE === null).each(BROWSERS)('the seed article in %s', (browser) => {
  let stage: Stage;
  let html: string;
  let shown: Awaited<ReturnType<typeof waitForSidebar>>;
  let marked: string[];

  beforeAll(async () => {
    html = articlePage({
      title: 'A call is prepared',
      date: '2025-03-18',
      outlet: 'Gazette',
      byline: 'By a reporter',
      paragraphs: readFileSync(FILE!, 'utf8').trim().split('\n'),
    });
    stage = await openStage(browser);
    const page = await stage.show(`${LISTED}/article/a-call-is-prepared`, html);
    await stage.session.clickToolbar(page);
    shown = await waitForSidebar(page);
    marked = (await highlights(page))['on-record-name'] ?? [];
  });
  afterAll(() => stage?.close());

  it('shows the statements that the command line prints', () => {
    const statements = shown.statements.map(({ selected: _, ...rest }: ShownStatement) => rest);
    expect(statements.length).toBeGreaterThan(12);
    expect(sorted(statements)).toEqual(sorted(statementsOfCommandLine(html)));
  });

  it('marks the people of the article', () => {
    for (const name of PEOPLE) expect(marked.some((words) => words.includes(name))).toBe(true);
  });
});
