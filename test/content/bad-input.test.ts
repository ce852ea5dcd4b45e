import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromHtml } from '../../src/cli/page';

describe('a file that is hardly a page', () => {
  it.each([
    ['empty', ''],
    ['white space', ' \n\t '],
    ['no elements', 'Just words, and no element at all.'],
    ['unclosed', '<html><body><div><p>One<p>Two<table><tr><td>Three'],
    ['binary', '\u0000\u0001\ufffd\u0007<\u0000p>'],
    ['only a head', '<html><head><title>Only a head</title></head></html>'],
    ['a frameset', '<html><frameset><frame src="a"></frameset></html>'],
    ['a lone surrogate', '<p>\ud83d and more, said the \udc00 man.</p>'],
  ])('(%s) is no article and no failure', (_name, html) => {
    const { is, article } = articleFromHtml(html);
    expect(is).toBe(false);
    expect(article.text).not.toMatch(/</u);
  });

  it('never throws', () => {
    const soup = fc.array(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="ad">',
        '</div>',
        '<article>',
        '<body>',
        '</html>',
        '<script>',
        '<!--',
        'text. ',
        '<h1>',
        '<a href=x>',
        '&',
        '<br>',
        '"',
      ),
      { maxLength: 40 },
    );
    fc.assert(fc.property(soup, (parts) => typeof articleFromHtml(parts.join('')).article.text === 'string'));
  });

  it('takes a very deep page', () => {
    const depth = 3000;
    const html = `${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}<p>${'The shallow part of the page is read. '.repeat(5)}</p>`;
    expect(articleFromHtml(html).article.text).toContain('shallow part');
  });
});
