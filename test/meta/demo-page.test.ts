/** The saved demo page is the demo article of the welcome page, word for word: one text, two places. */
import { expect, it } from 'vitest';
import { DEMO_ARTICLE } from '../../src/options/demo-article';
import { articlePage } from '../browser/demo-page';

it('test/pages/demo/source.html prints src/options/demo-article.ts (npx vitest run -u writes it anew)', async () => {
  await expect(articlePage(DEMO_ARTICLE)).toMatchFileSnapshot('../pages/demo/source.html');
});
