/** The state of the Dictionary page: the reader's own dictionary as stored, and what they are doing to it. */
import { type Signal, signal } from '@preact/signals';
import {
  addEntry,
  addMute,
  mergeOwn,
  putEntry,
  removeEntry,
  removeMute,
  unmergeOwn,
} from '../../dictionary/own-changes';
import { LIMITS, type Mute, NO_OWN, type OwnDictionary, type OwnEntry } from '../../dictionary/own-entries';
import type { ParsedOwn } from '../../dictionary/own-files';
import { changeEntries, loadEntries, onEntriesChange } from '../../stored-entries';
import { words } from './strings';

type Change = (own: OwnDictionary) => OwnDictionary;

/** What was done last, and how to take it back; null when there is no way back. */
export interface Done {
  readonly message: string;
  readonly undo: Change | null;
}

/** Which entry is being written: an id, a new one with a name to begin with, or none. */
export type Editing = { readonly id: string } | { readonly newName: string } | null;

export interface Model {
  readonly own: Signal<OwnDictionary>;
  readonly damage: Signal<readonly string[]>;
  readonly done: Signal<Done | null>;
  readonly editing: Signal<Editing>;
  load(): Promise<void>;
  /** Keeps an entry: in the place of the one with the id that is being edited, or as a new one. */
  save(entry: OwnEntry): Promise<void>;
  remove(entry: OwnEntry): Promise<void>;
  mute(mute: Mute): Promise<void>;
  unmute(mute: Mute): Promise<void>;
  take(parsed: ParsedOwn): Promise<void>;
  undo(): Promise<void>;
}

/** The reader's calendar date, ISO: from then on is known what they write now. */
export const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

export const createModel = (): Model => {
  const own = signal(NO_OWN);
  const damage = signal<readonly string[]>([]);
  const done = signal<Done | null>(null);
  const editing = signal<Editing>(null);

  const load = async (): Promise<void> => {
    const stored = await loadEntries();
    own.value = stored.own;
    damage.value = stored.damage;
  };
  onEntriesChange(() => void load());

  const change = async (to: Change, message: (after: OwnDictionary) => string, undo: Change | null): Promise<void> => {
    try {
      own.value = await changeEntries(to);
      done.value = { message: message(own.value), undo };
    } catch {
      done.value = { message: words.notKept, undo: null };
    }
  };

  return {
    own,
    damage,
    done,
    editing,
    load,
    async save(entry) {
      const at = editing.value;
      const dated = { ...entry, asOf: today() };
      await change(
        (now) => (at && 'id' in at ? putEntry(now, { ...dated, id: at.id }) : addEntry(now, dated)),
        () => words.saved(entry.name),
        null,
      );
      editing.value = null;
    },
    async remove(entry) {
      const at = own.value.entries.findIndex(({ id }) => id === entry.id);
      await change(
        (now) => removeEntry(now, entry.id),
        () => words.removed(entry.name),
        (now) => ({ ...now, entries: removeEntry(now, entry.id).entries.toSpliced(at, 0, entry) }),
      );
    },
    async mute(mute) {
      await change(
        (now) => addMute(now, mute),
        () => words.never(mute.name),
        (now) => removeMute(now, mute),
      );
    },
    async unmute(mute) {
      await change(
        (now) => removeMute(now, mute),
        () => words.unmuted,
        (now) => addMute(now, mute),
      );
    },
    async take({ entries, mutes }) {
      const brought = { entries: entries.map((entry) => ({ ...entry, asOf: entry.asOf || today() })), mutes };
      const before = own.value;
      await change(
        (now) => mergeOwn(now, brought),
        ({ entries: all }) => {
          const ids = new Set(all.map(({ id }) => id));
          const taken = entries.filter(({ id }) => ids.has(id)).length;
          const message = words.imported(taken, mutes.length);
          return taken < entries.length ? `${message} ${words.full(LIMITS.entries)}` : message;
        },
        (now) => unmergeOwn(now, before, brought),
      );
    },
    async undo() {
      const { undo } = done.value ?? {};
      done.value = null;
      if (!undo) return;
      try {
        own.value = await changeEntries(undo);
      } catch {
        done.value = { message: words.notKept, undo: null };
      }
    },
  };
};
