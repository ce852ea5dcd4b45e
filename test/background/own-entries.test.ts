import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { storedBrowser } from '../stored-browser';

type Stored = ReturnType<typeof storedBrowser>;
const holder = vi.hoisted(() => ({ browser: null as unknown }));
vi.mock('webextension-polyfill', async () => {
  const { storedBrowser: create } = await import('../stored-browser');
  holder.browser = create();
  return { default: holder.browser };
});

import { answerDictionaryInfo, answerLookup } from '../../src/background/dictionary-requests';
import { DictionaryDamaged } from '../../src/background/dictionary-store';
import { createReaderStore } from '../../src/background/reader-dictionary';
import { pack } from '../../src/dictionary/pack';
import { readFacts } from '../../src/dictionary/read-facts';
import { openDictionary } from '../../src/dictionary/reader';
import { ownEntry, ownOf } from '../dictionary/own-support';
import { factsFiles, personRow, termRow } from '../dictionary/support';

const stored = (): Stored => holder.browser as Stored;
const dictionary = openDictionary(
  pack(
    readFacts(
      factsFiles(
        [personRow('Q1', 'Ann Baker', 'Annie Baker', { country: '', wikipedia: 'Ann Baker', prominence: '2' })],
        [termRow('Q1', 'Mayor', '', '2020', '2024-05')],
      ),
    ),
  ),
);
const bundled = { get: async () => dictionary };

beforeEach(async () => {
  await stored().storage.local.set({ entries: ownOf([]) });
  vi.clearAllMocks();
});

describe('the reader’s dictionary', () => {
  it('is the bundled one until something of their own is stored, and is made anew only then', async () => {
    const store = createReaderStore(bundled);
    expect((await store.get()).dictionary).toBe(dictionary);
    const own = ownOf([ownEntry('Bob Carter')], [{ name: 'Chase', entity: '' }]);
    await stored().storage.local.set({ entries: own });
    const changed = await store.get();
    expect(changed.muted).toEqual(['chase']);
    expect(changed.dictionary.lookup('Bob Carter')).toEqual([dictionary.info.entities]);
    await stored().storage.local.set({ settings: {} });
    expect(await store.get()).toBe(changed);
    expect(stored().storage.local.get).toHaveBeenCalledTimes(2);
  });

  it('does without own entries when the storage fails, and forgets a failure of the dictionary', async () => {
    stored().storage.local.get.mockRejectedValueOnce(new Error('disk'));
    expect((await createReaderStore(bundled).get()).dictionary).toBe(dictionary);
    const get = vi.fn(bundled.get).mockRejectedValueOnce(new DictionaryDamaged('bad'));
    const store = createReaderStore({ get });
    await expect(store.get()).rejects.toThrow(DictionaryDamaged);
    expect((await store.get()).dictionary).toBe(dictionary);
  });
});

describe('a lookup', () => {
  const ask = async (question: Parameters<typeof answerLookup>[0]) => {
    const reply = await answerLookup(question, createReaderStore(bundled));
    if (!reply.ok) throw new Error(reply.error.message);
    return JSON.parse(reply.candidates);
  };

  it('gives the record of the command line with the source of each fact', async () => {
    expect(await ask({ name: 'baker', date: '2021-06-01' })).toEqual([
      {
        id: 'Q1',
        name: 'Ann Baker',
        kind: 'person',
        aliases: ['Annie Baker'],
        country: null,
        countryName: null,
        party: null,
        role: 'Mayor',
        roleNow: 'former Mayor',
        roles: [{ role: 'Mayor', start: '2020', end: '2024-05', party: null, source: 'curated', asOf: '2024-05' }],
        source: 'curated',
        asOf: '2024-05',
        born: null,
        died: null,
        wikipedia: 'Ann Baker',
        entitySource: 'curated',
      },
    ]);
  });

  it('finds beginnings only when asked to, and own entries, too', async () => {
    await stored().storage.local.set({ entries: ownOf([ownEntry('Annabel Fox')]) });
    expect(await ask({ name: 'ann', date: '2021-06-01' })).toEqual([]);
    const found = await ask({ name: 'ann', date: '2021-06-01', partial: true });
    expect(found.map(({ id }: { id: string }) => id)).toEqual(['Q1', 'own:annabel-fox']);
    expect(await ask({ name: 'bak ann', date: '2021-06-01', partial: true })).toHaveLength(1);
    expect(await ask({ name: '  ', date: '2021-06-01', partial: true })).toEqual([]);
  });

  it.each([
    ['no name', { name: 5, date: '2021-06-01' }],
    ['a long name', { name: 'x'.repeat(1000), date: '2021-06-01' }],
    ['no date', { name: 'baker', date: 'yesterday' }],
  ])('is refused: %s', async (_, question) => {
    expect(await answerLookup(question, createReaderStore(bundled))).toMatchObject({
      ok: false,
      error: { kind: 'question-invalid' },
    });
  });

  it('tells of a damaged dictionary, as does the question for its contents', async () => {
    const store = createReaderStore({ get: () => Promise.reject(new DictionaryDamaged('bad')) });
    const damaged = { ok: false, error: { kind: 'dictionary-damaged' } };
    expect(await answerLookup({ name: 'baker', date: '2021-06-01' }, store)).toMatchObject(damaged);
    expect(await answerDictionaryInfo(store)).toMatchObject(damaged);
    const reply = await answerDictionaryInfo(createReaderStore(bundled));
    expect(reply.ok && JSON.parse(reply.info)).toMatchObject({ entities: 1, roles: 1 });
  });
});
