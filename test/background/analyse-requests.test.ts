import { beforeEach, describe, expect, it, vi } from 'vitest';

const { analyse } = vi.hoisted(() => ({ analyse: vi.fn() }));
vi.mock('../../src/analysis/analyse', () => ({ analyse }));

vi.mock('webextension-polyfill', () => ({ default: {} }));

import { answerAnalyse, MAX_TEXT, parseArticle } from '../../src/background/analyse-requests';
import { DictionaryDamaged } from '../../src/background/dictionary-store';
import type { ReaderStore } from '../../src/background/reader-dictionary';
import type { Dictionary } from '../../src/dictionary/types';

const dictionary = {} as Dictionary;
const store: ReaderStore = { get: async () => ({ dictionary, muted: ['ann baker'] }) };
const NO_MODELS = { get: async () => null };
const article = { text: 'One.\n\nTwo.', date: '2025-03-18', blocks: [{ span: [0, 4], kind: 'paragraph' }] };

beforeEach(() => {
  analyse.mockReset().mockReturnValue({ actors: [], quotes: [] });
});

describe('a question', () => {
  it('is answered with the analysis as JSON', async () => {
    const reply = await answerAnalyse(JSON.stringify(article), store, NO_MODELS);
    expect(reply).toEqual({ ok: true, analysis: '{"actors":[],"quotes":[]}' });
    expect(analyse).toHaveBeenCalledWith(expect.objectContaining(article), dictionary, {
      today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
      muted: ['ann baker'],
      model: null,
    });
  });

  it('on a damaged dictionary says so', async () => {
    const damaged = { get: () => Promise.reject(new DictionaryDamaged('bad checksum')) };
    const reply = await answerAnalyse(JSON.stringify(article), damaged, NO_MODELS);
    expect(reply).toMatchObject({ ok: false, error: { kind: 'dictionary-damaged' } });
  });

  it('that breaks the analysis gets an answer and no stack', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    analyse.mockImplementation(() => {
      throw new RangeError('inner workings');
    });
    const reply = await answerAnalyse(JSON.stringify(article), store, NO_MODELS);
    expect(reply).toMatchObject({ ok: false, error: { kind: 'internal' } });
    expect(JSON.stringify(reply)).not.toContain('inner workings');
    expect(complaint).toHaveBeenCalled();
    complaint.mockRestore();
  });
});

describe('an article in a message', () => {
  it('may have nothing but its text, which may be empty', () => {
    expect(parseArticle('{"text":""}').text).toBe('');
  });

  it.each([
    ['no string', { text: 'a' }],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['no text', '{"title":"a"}'],
    ['text that is a number', '{"text":1}'],
    ['a date in words', '{"text":"a","date":"18 March"}'],
    ['a title that is an object', '{"text":"a","title":{}}'],
    ['blocks beyond the text', '{"text":"a","blocks":[{"span":[0,9],"kind":"paragraph"}]}'],
    [
      'blocks that overlap',
      '{"text":"abc","blocks":[{"span":[0,2],"kind":"paragraph"},{"span":[1,3],"kind":"paragraph"}]}',
    ],
    ['a block of no kind', '{"text":"a","blocks":[{"span":[0,1],"kind":"poem"}]}'],
    ['a block that is null', '{"text":"a","blocks":[null]}'],
  ])('is refused: %s', async (_name, message) => {
    const reply = await answerAnalyse(message, store, NO_MODELS);
    expect(reply).toMatchObject({ ok: false, error: { kind: 'article-invalid' } });
    expect(analyse).not.toHaveBeenCalled();
  });

  it('is refused when too long', async () => {
    const reply = await answerAnalyse(JSON.stringify({ text: 'a'.repeat(MAX_TEXT + 1) }), store, NO_MODELS);
    expect(reply).toMatchObject({ ok: false, error: { kind: 'article-invalid' } });
  });
});
