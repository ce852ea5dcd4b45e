/** Changes of a reader's own dictionary, each giving a new one. */

import { freshId, LIMITS, type Mute, muteKey, type OwnDictionary, type OwnEntry } from './own-entries';

/** Puts an entry in the place of the one with its id, or at the end. Beyond the limit nothing is added. */
export const putEntry = (own: OwnDictionary, entry: OwnEntry): OwnDictionary => {
  const at = own.entries.findIndex(({ id }) => id === entry.id);
  if (at >= 0) return { ...own, entries: own.entries.with(at, entry) };
  return own.entries.length >= LIMITS.entries ? own : { ...own, entries: [...own.entries, entry] };
};

/** Adds an entry under an id that is free. */
export const addEntry = (own: OwnDictionary, entry: OwnEntry): OwnDictionary => {
  const ids = new Set(own.entries.map(({ id }) => id));
  return putEntry(own, { ...entry, id: freshId(entry.name, (id) => ids.has(id)) });
};

export const removeEntry = (own: OwnDictionary, id: string): OwnDictionary => ({
  ...own,
  entries: own.entries.filter((entry) => entry.id !== id),
});

/** Adds a mute, unless there is one that says the same. */
export const addMute = (own: OwnDictionary, mute: Mute): OwnDictionary => {
  const key = muteKey(mute);
  if (own.mutes.length >= LIMITS.mutes || own.mutes.some((present) => muteKey(present) === key)) return own;
  return { ...own, mutes: [...own.mutes, mute] };
};

export const removeMute = (own: OwnDictionary, mute: Mute): OwnDictionary => {
  const key = muteKey(mute);
  return { ...own, mutes: own.mutes.filter((present) => muteKey(present) !== key) };
};

/** Adds what a file brought: entries with a known id replace the old ones, the rest is added up to the limits. */
export const mergeOwn = (own: OwnDictionary, brought: Pick<OwnDictionary, 'entries' | 'mutes'>): OwnDictionary => {
  const entries = new Map(own.entries.map((entry) => [entry.id, entry]));
  for (const entry of brought.entries) {
    if (entries.has(entry.id) || entries.size < LIMITS.entries) entries.set(entry.id, entry);
  }
  const mutes = new Map(own.mutes.map((mute) => [muteKey(mute), mute]));
  for (const mute of brought.mutes) {
    if (mutes.size < LIMITS.mutes) mutes.set(muteKey(mute), mute);
  }
  return { ...own, entries: [...entries.values()], mutes: [...mutes.values()] };
};

/** Takes an import back: what it replaced since `before` is as it was, what it added is gone, all else stays. */
export const unmergeOwn = (
  own: OwnDictionary,
  before: OwnDictionary,
  brought: Pick<OwnDictionary, 'entries' | 'mutes'>,
): OwnDictionary => {
  const ids = new Set(brought.entries.map(({ id }) => id));
  const old = new Map(before.entries.map((entry) => [entry.id, entry]));
  const muted = new Set(before.mutes.map(muteKey));
  const added = new Set(brought.mutes.map(muteKey).filter((key) => !muted.has(key)));
  return {
    ...own,
    entries: own.entries.flatMap((entry) => (ids.has(entry.id) ? (old.get(entry.id) ?? []) : entry)),
    mutes: own.mutes.filter((mute) => !added.has(muteKey(mute))),
  };
};
