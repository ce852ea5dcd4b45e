/** Own entries for tests: one with everything to be changed, and arbitrary ones for properties. */
import fc from 'fast-check';
import { checkEntry, type Mute, type OwnDictionary, type OwnEntry, ownId } from '../../src/dictionary/own-entries';

/** A valid entry with some fields changed. */
export const ownEntry = (name: string, more: Partial<OwnEntry> = {}): OwnEntry => ({
  id: ownId(name),
  name,
  aliases: [],
  kind: 'person',
  gender: '',
  country: '',
  party: '',
  role: '',
  start: '',
  end: '',
  asOf: '',
  note: '',
  ...more,
});

export const ownOf = (entries: readonly OwnEntry[], mutes: readonly Mute[] = []): OwnDictionary => ({
  version: 1,
  entries,
  mutes,
});

const name = fc
  .array(fc.constantFrom('Ann', 'Bäcker', 'O’Neill', 'J.D.', 'Иван', 'of', 'al-Sadr', 'Müller', 'X', '王'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '));
const line = fc.string({ unit: 'grapheme', maxLength: 40 });
const date = fc.constantFrom('', '2019', '2021-04', '2024-02-29');

/** Entries that pass their own check. */
export const anyEntry: fc.Arbitrary<OwnEntry> = fc
  .record({
    name,
    aliases: fc.array(name, { maxLength: 3 }),
    kind: fc.constantFrom('person', 'organisation'),
    gender: fc.constantFrom('', 'm', 'f'),
    country: fc.constantFrom('', 'US', 'DE'),
    party: line,
    role: line,
    start: date,
    asOf: date,
    note: line,
  })
  .map(checkEntry)
  .filter((checked) => 'value' in checked)
  .map((checked) => (checked as { value: OwnEntry }).value);

const anyMute: fc.Arbitrary<Mute> = fc.record({ name, entity: fc.constantFrom('', 'Q1', 'own:ann') });

/** Whole dictionaries, with ids and mutes that stand once. */
export const anyOwn: fc.Arbitrary<OwnDictionary> = fc
  .tuple(
    fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 6 }),
    fc.uniqueArray(anyMute, { selector: ({ name: called, entity }) => `${ownId(called)}|${entity}`, maxLength: 4 }),
  )
  .map(([entries, mutes]) => ownOf(entries, mutes));
