/** Answers the content script's question who said what. What arrives is checked: pages are not to be trusted. */
import { analyse } from '../analysis/analyse';
import type { Article, Block, BlockKind } from '../analysis/types';
import type { AnalyseReply } from '../messages';
import type { ModelStore } from './model-store';
import type { ReaderStore } from './reader-dictionary';
import { failure, InvalidRequest, today } from './replies';

/** Longest text that is analysed, in UTF-16 code units. */
export const MAX_TEXT = 5_000_000;
const MAX_BLOCKS = 100_000;
const MAX_FIELD = 10_000;

const KINDS: readonly BlockKind[] = [
  'headline',
  'standfirst',
  'heading',
  'paragraph',
  'quotation',
  'list-item',
  'caption',
];

class InvalidArticle extends InvalidRequest {
  constructor(reason: string) {
    super('article-invalid', `On Record cannot read this article: ${reason}.`);
  }
}

const optionalString = (value: unknown, name: string): string | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new InvalidArticle(`its ${name} is not text`);
  return value.slice(0, MAX_FIELD);
};

const isBlock = (value: unknown, length: number, after: number): value is Block => {
  const { span, kind } = (value ?? {}) as Partial<Block>;
  if (!Array.isArray(span) || span.length !== 2 || !KINDS.includes(kind as BlockKind)) return false;
  const [start, end] = span as unknown as [number, number];
  return Number.isInteger(start) && Number.isInteger(end) && start >= after && end >= start && end <= length;
};

const parseBlocks = (value: unknown, length: number): Block[] | undefined => {
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || value.length > MAX_BLOCKS) throw new InvalidArticle('its blocks are not a list');
  let after = 0;
  for (const block of value) {
    if (!isBlock(block, length, after)) throw new InvalidArticle('its blocks do not fit its text');
    after = block.span[1];
  }
  return value as Block[];
};

/** Reads an article from a message. Throws with a reason fit to be shown. */
export const parseArticle = (json: unknown): Article => {
  if (typeof json !== 'string') throw new InvalidArticle('it is not text');
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    throw new InvalidArticle('it cannot be read');
  }
  const { text, date, title, url, lang, blocks } = (raw ?? {}) as Record<string, unknown>;
  if (typeof text !== 'string') throw new InvalidArticle('it has no text');
  if (text.length > MAX_TEXT) throw new InvalidArticle('its text is too long');
  const day = optionalString(date, 'date');
  if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(day)) throw new InvalidArticle('its date is not a date');
  return {
    text,
    date: day,
    title: optionalString(title, 'title'),
    url: optionalString(url, 'address'),
    lang: optionalString(lang, 'language'),
    blocks: parseBlocks(blocks, text.length),
  };
};

/** Never rejects. `article` is a JSON `Article` of whatever origin. */
export const answerAnalyse = async (
  article: unknown,
  store: ReaderStore,
  models: ModelStore,
): Promise<AnalyseReply> => {
  try {
    const parsed = parseArticle(article);
    const [{ dictionary, muted }, model] = await Promise.all([store.get(), models.get()]);
    return { ok: true, analysis: JSON.stringify(analyse(parsed, dictionary, { today: today(), muted, model })) };
  } catch (error) {
    return failure(error);
  }
};
