/** Pages of our own: test/pages/<slug>/source.html and what is expected of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import type { BlockKind } from '../../src/analysis/types';

export interface ExpectedPage {
  readonly article: boolean;
  readonly url: string;
  readonly title?: string;
  readonly date?: string;
  readonly lang?: string;
  readonly blocks?: readonly (readonly [BlockKind, string])[];
}

const PAGES = new URL('../pages/', import.meta.url);

export const parseHtml = (html: string): Document =>
  new DOMParser().parseFromString(html, 'text/html') as unknown as Document;

/** A document whose body holds this. */
export const bodyOf = (html: string): Document => parseHtml(`<!doctype html><html><body>${html}</body></html>`);

/** Pages with an `expected.json` of this form, by slug. */
export const fixturePages = (): { slug: string; html: string; expected: ExpectedPage }[] =>
  readdirSync(PAGES)
    .filter((slug) => existsSync(new URL(`${slug}/expected.json`, PAGES)))
    .sort()
    .map((slug) => ({
      slug,
      html: readFileSync(new URL(`${slug}/source.html`, PAGES), 'utf8'),
      expected: JSON.parse(readFileSync(new URL(`${slug}/expected.json`, PAGES), 'utf8')) as ExpectedPage,
    }))
    .filter(({ expected }) => typeof expected.article === 'boolean');
