/** Reads an article out of an HTML file, with the extension's own gate and page text. */
import { DOMParser } from 'linkedom';
import type { Article } from '../analysis/types';
import { isArticle } from '../content/gate';
import { readPage } from '../content/page-text';

export interface PageArticle {
  /** Whether the gate takes the page for an article; `article` is what was read in either case. */
  readonly is: boolean;
  readonly article: Article;
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html') as unknown as Document;

/** The parser builds no `html` element that the file does not have; a bare fragment is given one. */
const parsePage = (html: string): Document => {
  const document = parse(html);
  return document.documentElement?.localName === 'html' ? document : parse(`<html><body>${html}</body></html>`);
};

/** Never throws: malformed and empty input give what can be read of it. */
export const articleFromHtml = (html: string, url = ''): PageArticle => {
  const document = parsePage(html);
  return { is: isArticle(document, url).is, article: readPage(document, url).article };
};
