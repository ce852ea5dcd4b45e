import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addEntry,
  addMute,
  mergeOwn,
  putEntry,
  removeEntry,
  removeMute,
  unmergeOwn,
} from '../../src/dictionary/own-changes';
import { LIMITS, mutedNames, NO_OWN } from '../../src/dictionary/own-entries';
import { readOwn } from '../../src/dictionary/own-stored';
import { anyOwn, ownEntry, ownOf } from './own-support';

const ANN = ownEntry('Ann Baker');

describe('changes', () => {
  it('a new entry gets an id that is free, a known one is replaced where it stands', () => {
    const two = addEntry(addEntry(NO_OWN, ANN), ANN);
    expect(two.entries.map(({ id }) => id)).toEqual(['own:ann-baker', 'own:ann-baker-2']);
    expect(putEntry(two, { ...ANN, role: 'Mayor' }).entries.map(({ role }) => role)).toEqual(['Mayor', '']);
    expect(removeEntry(two, ANN.id).entries.map(({ id }) => id)).toEqual(['own:ann-baker-2']);
  });

  it('the same mute, in whatever case, is there once', () => {
    const once = addMute(NO_OWN, { name: 'Ann Baker', entity: '' });
    expect(addMute(once, { name: 'ANN BAKER', entity: '' })).toBe(once);
    expect(addMute(once, { name: 'Ann Baker', entity: 'Q1' }).mutes).toHaveLength(2);
    expect(mutedNames(once)).toEqual(['ann baker']);
    expect(removeMute(once, { name: 'ann baker', entity: '' }).mutes).toEqual([]);
  });

  it('an import replaces what has its ids and adds the rest, up to the limit', () => {
    const own = ownOf([ANN], [{ name: 'Chase', entity: '' }]);
    const merged = mergeOwn(own, {
      entries: [{ ...ANN, role: 'Mayor' }, ownEntry('Bob Carter')],
      mutes: [{ name: 'chase', entity: '' }],
    });
    expect(merged.entries.map(({ name, role }) => [name, role])).toEqual([
      ['Ann Baker', 'Mayor'],
      ['Bob Carter', ''],
    ]);
    expect(merged.mutes).toHaveLength(1);
    const later = addEntry(merged, ownEntry('Cleo Dunn'));
    const brought = {
      entries: [{ ...ANN, role: 'Mayor' }, ownEntry('Bob Carter')],
      mutes: [{ name: 'chase', entity: '' }],
    };
    expect(unmergeOwn(later, own, brought)).toMatchObject({
      entries: [{ name: 'Ann Baker', role: '' }, { name: 'Cleo Dunn' }],
      mutes: [{}],
    });
    const full = ownOf(Array.from({ length: LIMITS.entries }, (_, i) => ownEntry(`Person Number${i}`)));
    expect(addEntry(full, ANN)).toBe(full);
    expect(mergeOwn(full, { entries: [ANN], mutes: [] }).entries).toHaveLength(LIMITS.entries);
  });
});

describe('what storage holds', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyOwn, (own) => {
        expect(readOwn(own)).toEqual({ own, problems: [] });
      }),
    );
  });

  it('nothing yet is no damage', () => {
    expect(readOwn(undefined)).toEqual({ own: NO_OWN, problems: [] });
  });

  it('may be anything and is read without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(readOwn(stored).own.version).toBe(1);
        expect(readOwn({ version: 1, entries: [stored], mutes: [stored] }).own.version).toBe(1);
      }),
    );
    expect(readOwn('gone').problems).toHaveLength(1);
    expect(readOwn(null).problems).toHaveLength(1);
  });
});
