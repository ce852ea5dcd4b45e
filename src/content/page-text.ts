/** Turns a page into the article that the analysis reads, and the map that leads its offsets back to the page. */
import type { Article, Block } from '../analysis/types';
import { findBody } from './article-body';
import { blockText } from './block-text';
import { OffsetMap, type Segment } from './offset-map';
import { pageDate, pageLanguage, pageTitle } from './page-facts';

export interface PageText {
  readonly article: Article;
  readonly map: OffsetMap;
}

const BLOCK_SEPARATOR = '\n\n';

/**
 * The article of a page. Blocks are separated by a blank line; the headline is the title and not part of the text. A
 * page without an article gives an empty text. Nothing in the document is changed.
 */
export const readPage = (document: Document, url: string): PageText => {
  let text = '';
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  for (const { run, kind } of document.body ? findBody(document.body) : []) {
    const base = text ? text.length + BLOCK_SEPARATOR.length : 0;
    const block = blockText(run.pieces, base);
    if (!block.text) continue;
    text += (text ? BLOCK_SEPARATOR : '') + block.text;
    blocks.push({ span: [base, text.length], kind });
    for (const segment of block.segments) segments.push(segment);
  }
  const article: Article = {
    text,
    date: pageDate(document, url) ?? undefined,
    title: pageTitle(document) ?? undefined,
    url: url || undefined,
    lang: pageLanguage(document) ?? undefined,
    blocks,
  };
  return { article, map: new OffsetMap(segments) };
};
