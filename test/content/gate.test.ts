import { describe, expect, it } from 'vitest';
import { isArticle } from '../../src/content/gate';
import { parseHtml } from './fixtures';

const SENTENCE =
  'The minister said on Tuesday that the talks would go on until there was something to sign, or nobody left.';
const prose = (paragraphs: number): string => `<p>${SENTENCE}</p>`.repeat(paragraphs);
const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const page = (head: string, body: string): Document =>
  parseHtml(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
const URL_OF_STORY = 'https://paper.example/world/talks-go-on-until-somebody-signs';

describe('the gate takes', () => {
  it.each([
    'NewsArticle',
    'ReportageNewsArticle',
    'AnalysisNewsArticle',
    'OpinionNewsArticle',
    'LiveBlogPosting',
    'https://schema.org/NewsArticle',
  ])('schema.org %s', (type) => {
    expect(isArticle(page(linked({ '@type': type }), prose(2)), URL_OF_STORY).is).toBe(true);
  });

  it('a type in a list, in a graph, in an array', () => {
    for (const data of [
      { '@type': ['NewsArticle', 'Thing'] },
      { '@graph': [{ '@type': 'WebPage' }, { '@type': 'NewsArticle' }] },
      [{ '@type': 'Organization' }, { '@type': 'NewsArticle' }],
      { '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle' } },
    ]) {
      expect(isArticle(page(linked(data), prose(2)), URL_OF_STORY).is).toBe(true);
    }
  });

  it('JSON-LD with a trailing comma, and with a raw line break in a string', () => {
    for (const text of ['{"@type":"NewsArticle","headline":"A",}', '{"@type":"NewsArticle","headline":"A\nB"}']) {
      const head = `<script type="application/ld+json">${text}</script>`;
      expect(isArticle(page(head, prose(2)), URL_OF_STORY).is).toBe(true);
    }
  });

  it('microdata', () => {
    const body = `<article itemscope itemtype="http://schema.org/NewsArticle">${prose(2)}</article>`;
    expect(isArticle(page('', body), URL_OF_STORY).is).toBe(true);
  });

  it('a dated Open Graph article with prose', () => {
    const head =
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-01-02T00:00:00Z">';
    expect(isArticle(page(head, prose(8)), URL_OF_STORY).is).toBe(true);
  });
});

describe('the gate refuses', () => {
  const dated =
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-01-02T00:00:00Z">';

  it.each(['https://paper.example/', 'https://paper.example/uk', 'https://paper.example/index.html'])(
    'the front page %s, whatever it says of itself',
    (url) => {
      expect(isArticle(page(linked({ '@type': 'NewsArticle' }), prose(9)), url)).toEqual({
        is: false,
        reason: 'front page',
      });
    },
  );

  it.each(['Recipe', 'Product', 'QAPage', 'HowTo', 'CollectionPage', 'ProfilePage'])('schema.org %s', (type) => {
    expect(isArticle(page(dated + linked({ '@type': type }), prose(9)), URL_OF_STORY).is).toBe(false);
  });

  it('a list of stories', () => {
    const data = Array.from({ length: 12 }, () => ({ '@type': 'NewsArticle' }));
    expect(isArticle(page(linked(data), prose(9)), 'https://paper.example/world').is).toBe(false);
  });

  it('a wiki page and a search page', () => {
    for (const url of [
      'https://x.example/wiki/Some_long_page_name_2',
      'https://x.example/search/the-talks-of-january',
    ]) {
      expect(isArticle(page(dated, prose(9)), url).is).toBe(false);
    }
  });

  it('an article type with no text yet, and an empty page', () => {
    expect(isArticle(page(linked({ '@type': 'NewsArticle' }), '<div></div>'), URL_OF_STORY).is).toBe(false);
    expect(isArticle(page('', ''), '').is).toBe(false);
  });

  it('prose alone', () => {
    expect(isArticle(page('', prose(20)), 'https://someone.example/notes').is).toBe(false);
  });
});
