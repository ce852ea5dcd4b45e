// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { h } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DetailedRecord } from '../../src/dictionary/lookup';
import type { OwnDictionary } from '../../src/dictionary/own-entries';
import type { Request } from '../../src/messages';
import type { storedBrowser } from '../stored-browser';

type Stored = ReturnType<typeof storedBrowser>;
const holder = vi.hoisted(() => ({ browser: null as unknown }));
vi.mock('webextension-polyfill', async () => {
  const { storedBrowser: create } = await import('../stored-browser');
  holder.browser = create();
  return { default: holder.browser };
});

import { createModel } from '../../src/options/dictionary/model';
import { DictionaryPage } from '../../src/options/dictionary/page';
import { ownEntry, ownOf } from '../dictionary/own-support';

const stored = (): Stored => holder.browser as Stored;
const kept = () => stored().values.entries as OwnDictionary;

const WALTZ: DetailedRecord = {
  id: 'Q55386653',
  name: 'Mike Waltz',
  kind: 'person',
  aliases: ['Michael Waltz'],
  country: 'US',
  countryName: 'United States',
  party: 'Republican',
  role: 'National Security Advisor',
  roleNow: 'Ambassador to the United Nations',
  roles: [
    { role: 'Ambassador', start: '2025-09', end: null, party: null, source: 'curated', asOf: '2026-03' },
    { role: 'Advisor', start: '2025-01-20', end: '2025-05-01', party: null, source: 'curated', asOf: '2025-05' },
  ],
  source: 'curated',
  asOf: '2026-03',
  born: null,
  died: null,
  wikipedia: 'Mike Waltz',
  entitySource: 'congress-legislators',
};

const answer = async (request: unknown): Promise<unknown> => {
  const { type, ...rest } = request as Request;
  if (type === 'dictionary-info') {
    const info = { entities: 8235, names: 15511, roles: 1, sourceDate: '2026-11-22', formatVersion: 1, bytes: 5 };
    return { ok: true, info: JSON.stringify(info) };
  }
  const { name } = rest as { name: string };
  return { ok: true, candidates: JSON.stringify(/^wal/iu.test(name) ? [WALTZ] : []) };
};

const open = async (own: OwnDictionary = ownOf([])) => {
  stored().values.entries = own;
  const model = createModel();
  await model.load();
  render(h(DictionaryPage, { model }));
  return model;
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const write = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const said = async (message: string | RegExp) => screen.findByText(message);
const choose = (text: string, name = 'mine.tsv') => {
  const input = screen.getByLabelText('Import from a file') as HTMLInputElement;
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], name)] });
  fireEvent.change(input);
};

beforeEach(() => {
  stored().listeners.clear();
  for (const key of Object.keys(stored().values)) delete stored().values[key];
  stored().runtime.sendMessage.mockReset().mockImplementation(answer);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the search', () => {
  it('answers as the reader writes, with roles, sources and links', async () => {
    await open();
    write('Name', 'wal');
    write('Name', 'waltz');
    const record = (await screen.findByRole('heading', { name: 'Mike Waltz' })).closest('li')!;
    const asked = stored().runtime.sendMessage.mock.calls.map(([request]) => request as Request);
    expect(asked.filter(({ type }) => type === 'lookup')).toEqual([
      { type: 'lookup', name: 'waltz', date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u), partial: true },
    ]);
    expect(screen.getByText('1 entry found')).toBeTruthy();
    expect(record.textContent).toContain('Person · United States · Republican');
    expect(record.textContent).toContain('National Security Advisor');
    const rows = within(within(record).getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['When', 'Role', 'Source'],
      ['Sep 2025 –', 'Ambassador', 'curated, as of Mar 2026'],
      ['20 Jan 2025 – 1 May 2025', 'Advisor', 'curated, as of May 2025'],
    ]);
    expect(
      within(record)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['https://en.wikipedia.org/wiki/Mike_Waltz', 'https://www.wikidata.org/wiki/Q55386653']);
    expect(record.textContent).toContain('Name and kind: congress-legislators');
  });

  it('says how much there is, and offers to add whom it does not know', async () => {
    await open();
    await said('8,235 entries with 15,511 names and 1 role; newest source of 22 Nov 2026.');
    write('Name', 'Maren Holtby');
    fireEvent.click(await screen.findByRole('button', { name: 'Add an entry of your own' }));
    const form = await screen.findByRole('form', { name: 'New entry' });
    expect((within(form).getByLabelText('Name') as HTMLInputElement).value).toBe('Maren Holtby');
  });

  it('says when the background does not answer', async () => {
    stored().runtime.sendMessage.mockRejectedValue(new Error('asleep'));
    await open();
    write('Name', 'waltz');
    await said('On Record did not answer. Reload this page to try again.');
  });
});

describe('own entries', () => {
  const fill = (form: HTMLElement, label: string | RegExp, value: string) => {
    (within(form).getByLabelText(label) as HTMLInputElement).value = value;
  };

  it('are added, with every mistake named first', async () => {
    await open();
    fireEvent.click(button('Add an entry'));
    const form = await screen.findByRole('form', { name: 'New entry' });
    fill(form, 'Name', 'Maren Holtby');
    fill(form, /^Role/u, 'City engineer');
    fill(form, /^Since/u, 'soon');
    fireEvent.submit(form);
    await said('“soon” is not a date (YYYY, YYYY-MM or YYYY-MM-DD)');
    expect(kept().entries).toEqual([]);
    fill(form, /^Since/u, '2020');
    fill(form, /^Other names/u, 'Dr Holtby\n\nM. Holtby');
    fireEvent.submit(form);
    await said('“Maren Holtby” is saved.');
    const [entry] = kept().entries;
    expect(entry).toMatchObject({
      id: 'own:maren-holtby',
      aliases: ['Dr Holtby', 'M. Holtby'],
      start: '2020',
      asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u),
    });
    await waitFor(() => expect(document.activeElement).toBe(button('Add an entry')));
  });

  it('are edited under the id that they have', async () => {
    await open(ownOf([ownEntry('Ann Baker'), ownEntry('Bob Carter', { role: 'Mayor' })]));
    fireEvent.click(button('Edit Bob Carter'));
    const form = await screen.findByRole('form', { name: 'Entry: Bob Carter' });
    fill(form, 'Name', 'Robert Carter');
    fireEvent.submit(form);
    await said('“Robert Carter” is saved.');
    expect(kept().entries.map(({ id, name, role }) => [id, name, role])).toEqual([
      ['own:ann-baker', 'Ann Baker', ''],
      ['own:bob-carter', 'Robert Carter', 'Mayor'],
    ]);
  });

  it('are left alone by Escape', async () => {
    await open(ownOf([ownEntry('Ann Baker')]));
    fireEvent.click(button('Edit Ann Baker'));
    fireEvent.keyDown(await screen.findByRole('form', { name: 'Entry: Ann Baker' }), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('form', { name: 'Entry: Ann Baker' })).toBeNull());
  });

  it('are deleted and come back to their place', async () => {
    const own = ownOf([ownEntry('Ann Baker'), ownEntry('Bob Carter')]);
    await open(own);
    fireEvent.click(button('Delete Ann Baker'));
    await said('“Ann Baker” is deleted.');
    expect(kept().entries.map(({ name }) => name)).toEqual(['Bob Carter']);
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(kept()).toEqual(own));
    await waitFor(() => expect(screen.queryByText('“Ann Baker” is deleted.')).toBeNull());
  });

  it('that were changed elsewhere are shown', async () => {
    await open();
    await stored().storage.local.set({ entries: ownOf([ownEntry('Cleo Dunn')]) });
    await said('Cleo Dunn');
  });

  it('that are damaged are reported', async () => {
    stored().values.entries = { entries: [{ name: '' }] };
    await open(stored().values.entries as OwnDictionary);
    await said('entries, number 1: it has no name');
  });

  it('that the browser does not keep are said to be lost', async () => {
    await open(ownOf([ownEntry('Ann Baker')]));
    stored().storage.local.set.mockRejectedValueOnce(new Error('full'));
    fireEvent.click(button('Delete Ann Baker'));
    await said('Your browser did not keep this change.');
    expect(screen.getByText('Ann Baker')).toBeTruthy();
  });
});

describe('mutes', () => {
  it('are listed as sentences, added by name and taken back', async () => {
    await open(
      ownOf(
        [],
        [
          { name: 'Mike Waltz', entity: 'Q1' },
          { name: '', entity: 'Q2' },
        ],
      ),
    );
    expect(screen.getByText('“Mike Waltz” does not mean Q1')).toBeTruthy();
    expect(screen.getByText('Nobody is taken for Q2')).toBeTruthy();
    write('Never highlight this name', 'Chase');
    fireEvent.click(button('Mute'));
    await waitFor(() => expect(kept().mutes.at(-1)).toEqual({ name: 'Chase', entity: '' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Unmute Mike Waltz' }));
    await waitFor(() => expect(kept().mutes.map(({ name }) => name)).toEqual(['', 'Chase']));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(kept().mutes).toHaveLength(3));
  });

  it('need a name', async () => {
    await open();
    fireEvent.click(button('Mute'));
    await said('it names neither a name nor an entity');
    expect(kept().mutes).toEqual([]);
  });
});

describe('files', () => {
  const FILE = 'name\trole\tstart\nAnn Baker\tMayor\t2020\nBob Carter\t\tsoon\n';

  it('show their errors by line and are taken only when the reader says so', async () => {
    await open(ownOf([ownEntry('Ann Baker')]));
    choose(FILE);
    await said('line 3: “soon” is not a date (YYYY, YYYY-MM or YYYY-MM-DD)');
    await said('mine.tsv: 1 entry (1 in the place of yours) and 0 muted.');
    expect(kept().entries[0]?.role).toBe('');
    fireEvent.click(button('Import the rest'));
    await said('Imported: 1 entry, 0 muted.');
    expect(kept().entries).toEqual([
      ownEntry('Ann Baker', { role: 'Mayor', start: '2020', asOf: expect.stringMatching(/^\d{4}-/u) }),
    ]);
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(kept().entries).toEqual([ownEntry('Ann Baker')]));
  });

  it('are left when the reader cancels, or when there is nothing in them', async () => {
    await open();
    choose('[]', 'mine.json');
    await said('There is nothing to import in it.');
    expect(screen.queryByRole('button', { name: /^Import$/u })).toBeNull();
    choose(FILE);
    await screen.findByRole('button', { name: 'Import the rest' });
    fireEvent.click(button('Cancel'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Import the rest' })).toBeNull());
    expect(kept().entries).toEqual([]);
  });

  it('are given out as a download', async () => {
    await open(ownOf([ownEntry('Ann Baker')]));
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:mine';
    });
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    fireEvent.click(button('Export as TSV'));
    fireEvent.click(button('Export as JSON'));
    expect(clicked).toHaveBeenCalledTimes(2);
    expect(await blobs[0]?.text()).toContain('own:ann-baker\tAnn Baker');
    expect(JSON.parse((await blobs[1]?.text()) ?? '')).toEqual(ownOf([ownEntry('Ann Baker')]));
  });
});
