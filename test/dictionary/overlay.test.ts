import { beforeAll, describe, expect, it } from 'vitest';
import { withOwnEntries } from '../../src/dictionary/overlay';
import { NO_OWN } from '../../src/dictionary/own-entries';
import { pack } from '../../src/dictionary/pack';
import { readFacts } from '../../src/dictionary/read-facts';
import { openDictionary } from '../../src/dictionary/reader';
import type { Dictionary } from '../../src/dictionary/types';
import { ownEntry, ownOf } from './own-support';
import { factsFiles, personRow, termRow } from './support';

let bundled: Dictionary;
beforeAll(() => {
  bundled = openDictionary(
    pack(
      readFacts(
        factsFiles(
          [
            personRow('Q1', 'Ann Baker', 'Anna Baker', { country: 'US' }),
            personRow('Q2', 'Bob Carter'),
            personRow('Q3', 'Carla Baker'),
          ],
          [termRow('Q1', 'Mayor', '', '2020', '')],
        ),
      ),
    ),
  );
});

const names = (dictionary: Dictionary, text: string) =>
  dictionary
    .findNames(text)
    .map(({ start, end, entities }) => [text.slice(start, end), entities.map((at) => dictionary.entity(at).id)]);
const ids = (dictionary: Dictionary, indices: readonly number[]) => indices.map((at) => dictionary.entity(at).id);

describe('own entries over the dictionary', () => {
  it('none cost nothing', () => {
    expect(withOwnEntries(bundled, NO_OWN)).toBe(bundled);
  });

  it('are found by name, alias and last name, behind the indices of the bundled ones', () => {
    const entry = ownEntry('Dora Éclair', { aliases: ['Dory', 'D. E. Corp'], country: 'FR', gender: 'f' });
    const own = withOwnEntries(bundled, ownOf([entry]));
    expect(own.indexOf('own:dora-eclair')).toBe(bundled.info.entities);
    expect(own.info.entities).toBe(bundled.info.entities + 1);
    expect(names(own, 'Dora Eclair’s and Dory, dory and Bob Carter.')).toEqual([
      ['Dora Eclair', ['own:dora-eclair']],
      ['Dory', ['own:dora-eclair']],
      ['Bob Carter', ['Q2']],
    ]);
    expect(ids(own, own.lookup('DORA ECLAIR'))).toEqual(['own:dora-eclair']);
    expect(ids(own, own.bySurname('Éclair'))).toEqual(['own:dora-eclair']);
    expect(own.entity(own.indexOf(entry.id))).toMatchObject({ name: 'Dora Éclair', gender: 'f', country: 'FR' });
    expect(() => own.entity(own.info.entities)).toThrow(RangeError);
  });

  it('win over bundled ones of the same name, and leave the others alone', () => {
    const own = withOwnEntries(bundled, ownOf([ownEntry('Ann Baker', { role: 'Potter' })]));
    expect(names(own, 'Ann Baker met Anna Baker.')).toEqual([
      ['Ann Baker', ['own:ann-baker']],
      ['Anna Baker', ['Q1']],
    ]);
    expect(ids(own, own.lookup('ann baker'))).toEqual(['own:ann-baker']);
    expect(ids(own, own.bySurname('Baker'))).toEqual(['own:ann-baker', 'Q3']);
    expect(own.roleAt(own.indexOf('Q1'), '2024-01-01')?.role).toBe('Mayor');
    expect(own.indexOf('Q2')).toBe(bundled.indexOf('Q2'));
  });

  it('are a longer name than the bundled one within', () => {
    const own = withOwnEntries(bundled, ownOf([ownEntry('Ann Baker Foundation', { kind: 'organisation' })]));
    expect(names(own, 'The Ann Baker Foundation and Ann Baker')).toEqual([
      ['Ann Baker Foundation', ['own:ann-baker-foundation']],
      ['Ann Baker', ['Q1']],
    ]);
    expect(own.bySurname('Foundation')).toEqual([]);
  });

  it('have their role when it had begun, and a former one when it was over', () => {
    const entry = ownEntry('Dora Éclair', { role: 'Mayor of Ys', start: '2020-05', end: '2022', asOf: '2026-11-23' });
    const own = withOwnEntries(bundled, ownOf([entry]));
    const at = own.indexOf(entry.id);
    expect(own.roleAt(at, '2020-04-30')).toBeNull();
    expect(own.roles(at, '2019-01-01')).toEqual([]);
    expect(own.roleAt(at, '2021-01-01')).toEqual({
      role: 'Mayor of Ys',
      start: '2020-05',
      end: '2022',
      asOf: '2026-11-23',
      party: null,
      source: 'your own entry',
      former: false,
    });
    expect(own.roles(at, '2024-01-01').map(({ role, former }) => [role, former])).toEqual([
      ['former Mayor of Ys', true],
    ]);
  });
});

describe('mutes', () => {
  it('of a name: nobody is found by it', () => {
    const own = withOwnEntries(bundled, ownOf([], [{ name: 'ann baker', entity: '' }]));
    expect(names(own, 'Ann Baker, Anna Baker and Bob Carter')).toEqual([
      ['Anna Baker', ['Q1']],
      ['Bob Carter', ['Q2']],
    ]);
    expect(own.lookup('Ann Baker')).toEqual([]);
    expect(ids(own, own.bySurname('Baker'))).toEqual(['Q1', 'Q3']);
  });

  it('of a last name: nobody is found by it alone', () => {
    const own = withOwnEntries(bundled, ownOf([], [{ name: 'Baker', entity: '' }]));
    expect(own.bySurname('baker')).toEqual([]);
    expect(ids(own, own.lookup('Ann Baker'))).toEqual(['Q1']);
  });

  it('of an entity under a name: the name is somebody else’s, also the last name in it', () => {
    const own = withOwnEntries(bundled, ownOf([], [{ name: 'Ann Baker', entity: 'Q1' }]));
    expect(names(own, 'Ann Baker and Anna Baker')).toEqual([['Anna Baker', ['Q1']]]);
    expect(own.lookup('Ann Baker')).toEqual([]);
    expect(ids(own, own.bySurname('Baker'))).toEqual(['Q3']);
  });

  it('of an entity: it is not found at all', () => {
    const own = withOwnEntries(bundled, ownOf([], [{ name: '', entity: 'Q1' }]));
    expect(names(own, 'Ann Baker and Anna Baker')).toEqual([]);
    expect(ids(own, own.bySurname('Baker'))).toEqual(['Q3']);
    expect(own.indexOf('Q1')).toBe(bundled.indexOf('Q1'));
  });

  it('of the bundled entity leave an own one of the name', () => {
    const own = withOwnEntries(bundled, ownOf([ownEntry('Ann Baker')], [{ name: 'Ann Baker', entity: 'Q1' }]));
    expect(ids(own, own.lookup('Ann Baker'))).toEqual(['own:ann-baker']);
  });
});
