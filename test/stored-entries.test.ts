import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { storedBrowser } from './stored-browser';

type Stored = ReturnType<typeof storedBrowser>;
const holder = vi.hoisted(() => ({ browser: null as unknown }));
vi.mock('webextension-polyfill', async () => {
  const { storedBrowser: create } = await import('./stored-browser');
  holder.browser = create();
  return { default: holder.browser };
});

import { addEntry } from '../src/dictionary/own-changes';
import { changeEntries, loadEntries, onEntriesChange } from '../src/stored-entries';
import { ownEntry, ownOf } from './dictionary/own-support';

const stored = (): Stored => holder.browser as Stored;
const ANN = ownEntry('Ann Baker');

beforeEach(() => {
  for (const key of Object.keys(stored().values)) delete stored().values[key];
  vi.clearAllMocks();
});

describe('stored entries', () => {
  it('are kept and come back', async () => {
    expect(await loadEntries()).toEqual({ own: ownOf([]), damage: [] });
    await changeEntries((own) => addEntry(own, ANN));
    expect(await loadEntries()).toEqual({ own: ownOf([ANN]), damage: [] });
  });

  it('lose nothing when changes come at once', async () => {
    await Promise.all(['Ann', 'Bob', 'Cleo'].map((name) => changeEntries((own) => addEntry(own, ownEntry(name)))));
    expect((await loadEntries()).own.entries.map(({ name }) => name)).toEqual(['Ann', 'Bob', 'Cleo']);
  });

  it('are not written when nothing changed', async () => {
    await changeEntries((own) => own);
    expect(stored().storage.local.set).not.toHaveBeenCalled();
  });

  it('that are damaged are put aside once, reported, and used as far as they can be read', async () => {
    const damaged = { version: 1, entries: [ANN, { name: '' }, 'nobody'], mutes: 'none' };
    stored().values.entries = damaged;
    const { own, damage } = await loadEntries();
    expect(own).toEqual(ownOf([ANN]));
    expect(damage).toEqual([
      'entries, number 2: it has no name',
      'entries, number 3: this is no entry',
      'its mutes are not a list',
    ]);
    await loadEntries();
    expect(stored().values['entries-damaged']).toEqual([damaged]);
    await changeEntries((now) => addEntry(now, ownEntry('Bob Carter')));
    expect(stored().values.entries).toEqual(ownOf([ANN, ownEntry('Bob Carter')]));
    expect(stored().values['entries-damaged']).toEqual([damaged]);
  });

  it('stay as they are when the storage fails', async () => {
    stored().storage.local.get.mockRejectedValueOnce(new Error('disk'));
    await expect(changeEntries((own) => addEntry(own, ANN))).rejects.toThrow('disk');
    expect(stored().storage.local.set).not.toHaveBeenCalled();
    stored().storage.local.get.mockRejectedValueOnce(new Error('disk'));
    expect(await loadEntries()).toEqual({ own: ownOf([]), damage: ['the browser’s storage cannot be read'] });
    await changeEntries((own) => addEntry(own, ANN));
    expect((await loadEntries()).own.entries).toHaveLength(1);
  });

  it('tell of their changes until nobody listens any more, and of no other key', async () => {
    const heard = vi.fn();
    const life = new AbortController();
    onEntriesChange(heard, life.signal);
    await stored().storage.local.set({ settings: {} });
    expect(heard).not.toHaveBeenCalled();
    await changeEntries((own) => addEntry(own, ANN));
    expect(heard).toHaveBeenCalledOnce();
    life.abort();
    await changeEntries((own) => addEntry(own, ANN));
    expect(heard).toHaveBeenCalledOnce();
  });
});
