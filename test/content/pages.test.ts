import { describe, expect, it } from 'vitest';
import { articleFromHtml } from '../../src/cli/page';
import { readPage } from '../../src/content/page-text';
import { fixturePages, parseHtml } from './fixtures';

describe.each(fixturePages())('the page $slug', ({ html, expected }) => {
  const { is, article } = articleFromHtml(html, expected.url);

  it(expected.article ? 'is an article' : 'is no article', () => {
    expect(is).toBe(expected.article);
  });

  it('gives the same verdict when its address is not known', () => {
    expect(articleFromHtml(html).is).toBe(expected.article);
  });

  if (expected.article) {
    it('has its headline, date and language read', () => {
      expect({ title: article.title, date: article.date, lang: article.lang }).toEqual({
        title: expected.title,
        date: expected.date,
        lang: expected.lang,
      });
    });

    it('gives its own blocks and nothing else', () => {
      const blocks = article.blocks?.map(({ kind, span: [start, end] }) => [kind, article.text.slice(start, end)]);
      expect(blocks).toEqual(expected.blocks);
      expect(article.text).toBe(expected.blocks?.map(([, text]) => text).join('\n\n'));
    });
  }

  it('is not changed by being read', () => {
    const document = parseHtml(html);
    const before = document.toString();
    readPage(document, expected.url);
    expect(document.toString()).toBe(before);
  });
});
