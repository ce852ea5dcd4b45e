/** Keeps the content script single in a page, whoever injects it how often. */

interface Instance {
  /** False once the extension was updated or removed: the script can no longer reach its background. */
  isAlive(): boolean;
  destroy(): void;
}

const KEY = Symbol.for('on-record.content');
type Holder = typeof globalThis & { [KEY]?: Instance };

/** Takes the place in this page. False when a living instance has it; an orphan is made to leave first. */
export const claimPage = (instance: Instance): boolean => {
  const holder = globalThis as Holder;
  const present = holder[KEY];
  if (present?.isAlive()) return false;
  present?.destroy();
  holder[KEY] = instance;
  return true;
};
