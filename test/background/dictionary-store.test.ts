import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDictionaryStore, DictionaryDamaged } from '../../src/background/dictionary-store';

const { openDictionary } = vi.hoisted(() => ({ openDictionary: vi.fn() }));
vi.mock('../../src/dictionary/reader', () => ({ openDictionary }));

const dictionary = { info: {} };
const answer = vi.fn();

beforeEach(() => {
  openDictionary.mockReset().mockReturnValue(dictionary);
  answer.mockReset().mockImplementation(async () => new Response(new Uint8Array([1, 2, 3])));
  vi.stubGlobal('fetch', answer);
});
afterEach(() => vi.unstubAllGlobals());

it('loads once, however many ask', async () => {
  const store = createDictionaryStore('dictionary.bin');
  const [a, b] = await Promise.all([store.get(), store.get()]);
  expect(a).toBe(dictionary);
  expect(b).toBe(dictionary);
  expect(answer).toHaveBeenCalledExactlyOnceWith('dictionary.bin');
});

it('fails with a type of its own when the bytes are damaged or missing', async () => {
  openDictionary.mockImplementation(() => {
    throw new Error('bad checksum');
  });
  await expect(createDictionaryStore('a').get()).rejects.toBeInstanceOf(DictionaryDamaged);
  answer.mockImplementation(async () => new Response(null, { status: 404 }));
  await expect(createDictionaryStore('a').get()).rejects.toBeInstanceOf(DictionaryDamaged);
  answer.mockRejectedValue(new TypeError('Failed to fetch'));
  await expect(createDictionaryStore('a').get()).rejects.toBeInstanceOf(DictionaryDamaged);
});

it('tries again after a failure', async () => {
  const store = createDictionaryStore('dictionary.bin');
  answer.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await expect(store.get()).rejects.toThrow();
  await expect(store.get()).resolves.toBe(dictionary);
});
