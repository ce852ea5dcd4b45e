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

/** The parser needs an element to hold whatever the file has; without one it gives a document with no body at all. */
const asDocument = (html: string): string =>
  /<body[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;

/** Never throws: malformed and empty input give what can be read of it. */
export const articleFromHtml = (html: string, url = ''): PageArticle => {
  const document = new DOMParser().parseFromString(asDocument(html), 'text/html') as unknown as Document;
  return { is: isArticle(document, url).is, article: readPage(document, url).article };
};
