/** The part of the browser's interface that stored values need, in memory. */
import { vi } from 'vitest';

type Changes = Record<string, { newValue?: unknown; oldValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/** A fresh `browser` for `vi.mock('webextension-polyfill')`, its stored values at hand. */
export const storedBrowser = () => {
  const values: Record<string, unknown> = {};
  const listeners = new Set<Listener>();
  const set = vi.fn(async (changed: Record<string, unknown>) => {
    const changes: Changes = {};
    for (const [key, value] of Object.entries(changed)) {
      changes[key] = { oldValue: values[key], newValue: value };
      // As the browser does it: what is stored is a copy.
      values[key] = structuredClone(value);
    }
    for (const listener of listeners) listener(changes, 'local');
  });
  const get = vi.fn(async (keys: string | string[]) =>
    Object.fromEntries([keys].flat().flatMap((key) => (key in values ? [[key, structuredClone(values[key])]] : []))),
  );
  return {
    values,
    listeners,
    runtime: { id: 'us', sendMessage: vi.fn(async (_request: unknown): Promise<unknown> => undefined) },
    storage: {
      local: { get, set },
      onChanged: {
        addListener: (listener: Listener) => void listeners.add(listener),
        removeListener: (listener: Listener) => void listeners.delete(listener),
      },
    },
  };
};
