/** A reader's own dictionary from a value of unknown origin: storage, or a file that was JSON. Never throws. */

import {
  type Checked,
  checkEntry,
  checkMute,
  freshId,
  LIMITS,
  type Mute,
  muteKey,
  OWN_VERSION,
  type OwnDictionary,
  type OwnEntry,
} from './own-entries';

/** What is wrong with one item, or with the whole when `list` is null. */
export interface OwnProblem {
  readonly list: 'entries' | 'mutes' | null;
  /** 0-based position in the list. */
  readonly index: number;
  readonly message: string;
}

export interface ReadOwn {
  /** What could be read, whatever is wrong with the rest. */
  readonly own: OwnDictionary;
  readonly problems: readonly OwnProblem[];
}

/** From one version of the schema to the next, by the version that is left behind. */
const MIGRATIONS: Readonly<Record<number, (raw: unknown) => unknown>> = {
  // Before there were mutes: a bare list of entries.
  0: (raw) => ({ version: 1, entries: raw, mutes: [] }),
};

const versionOf = (raw: unknown): number => {
  if (Array.isArray(raw)) return 0;
  const { version } = (raw ?? {}) as Record<string, unknown>;
  return typeof version === 'number' ? version : OWN_VERSION;
};

const migrate = (raw: unknown): unknown => {
  let current = raw;
  for (let version = versionOf(raw); version < OWN_VERSION; version++)
    current = MIGRATIONS[version]?.(current) ?? current;
  return current;
};

const whole = (message: string): OwnProblem => ({ list: null, index: 0, message });

/**
 * Collects checked items: those without an id get one that nobody has, an id that stands twice is an error, and what is
 * beyond the limits is left out.
 */
export class OwnCollector {
  private readonly entries = new Map<string, OwnEntry>();
  private readonly mutes = new Map<string, Mute>();

  /** Adds an entry; gives back what is wrong with it. `named` is true when it brought its own id. */
  entry(checked: Checked<OwnEntry>, named: boolean): readonly string[] {
    if ('wrong' in checked) return checked.wrong;
    if (this.entries.size >= LIMITS.entries) return [`more than ${LIMITS.entries} entries`];
    const id = named ? checked.value.id : freshId(checked.value.name, (taken) => this.entries.has(taken));
    if (this.entries.has(id)) return [`the id ${id} stands here twice`];
    this.entries.set(id, { ...checked.value, id });
    return [];
  }

  /** Adds a mute; the same one again is no error. */
  mute(checked: Checked<Mute>): readonly string[] {
    if ('wrong' in checked) return checked.wrong;
    if (this.mutes.size >= LIMITS.mutes) return [`more than ${LIMITS.mutes} mutes`];
    this.mutes.set(muteKey(checked.value), checked.value);
    return [];
  }

  get own(): OwnDictionary {
    return { version: OWN_VERSION, entries: [...this.entries.values()], mutes: [...this.mutes.values()] };
  }
}

/** Whether a raw entry brings an id of its own. */
const isNamed = (raw: unknown): boolean => {
  const { id } = (raw ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && id.trim() !== '';
};

/** Reads what storage or a JSON file holds; nothing at all (undefined) is an empty dictionary without problems. */
export const readOwn = (stored: unknown): ReadOwn => {
  const collector = new OwnCollector();
  const problems: OwnProblem[] = [];
  if (stored === undefined) return { own: collector.own, problems };
  const raw = migrate(stored);
  if (typeof raw !== 'object' || raw === null) {
    return { own: collector.own, problems: [whole('this is no dictionary of own entries')] };
  }
  if (versionOf(raw) > OWN_VERSION) problems.push(whole('it was written by a newer version of On Record'));
  const lists = raw as Record<string, unknown>;
  const read = (list: 'entries' | 'mutes', add: (item: unknown) => readonly string[]): void => {
    const items = lists[list] ?? [];
    if (!Array.isArray(items)) {
      problems.push(whole(`its ${list} are not a list`));
      return;
    }
    items.forEach((item, index) => {
      for (const message of add(item)) problems.push({ list, index, message });
    });
  };
  read('entries', (item) => collector.entry(checkEntry(item), isNamed(item)));
  read('mutes', (item) => collector.mute(checkMute(item)));
  return { own: collector.own, problems };
};
