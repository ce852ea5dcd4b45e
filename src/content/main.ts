/**
 * The content script proper, injected where the gate said yes or the reader asked. Composes: one instance in a page,
 * one view for each address, all of it ended by one signal.
 */
import { DEFAULT_SETTINGS } from '../settings';
import { onEntriesChange } from '../stored-entries';
import { loadSettings, onSettingsChange } from '../stored-settings';
import { connectBackground, isConnected, onCommand } from './background-link';
import { claimPage } from './instance';
import { onNavigate } from './navigation';
import { View } from './view';

/** A page that has become another one is still being built: it is asked after these delays whether it is an article. */
const ASK_MS = [300, 1200, 3000];

const run = async (script: AbortController): Promise<void> => {
  const { signal } = script;
  const link = connectBackground(() => script.abort());
  let settings = DEFAULT_SETTINGS;
  let life = new AbortController();
  const open = (): View => new View({ link, settings, signal: AbortSignal.any([signal, life.signal]) });
  let view = open();

  // Before the first wait: the command that the reader's click sends follows the injection at once.
  onCommand(({ type }) => {
    if (type === 'toggle-sidebar') view.toggleSidebar();
  }, signal);
  onNavigate(() => {
    const wasOpen = view.sidebarOpen;
    life.abort();
    life = new AbortController();
    view = open();
    if (wasOpen) view.openSidebar();
    const { signal: viewSignal } = life;
    const current = view;
    for (const delay of ASK_MS) {
      setTimeout(() => {
        if (!viewSignal.aborted && !signal.aborted) current.start();
      }, delay);
    }
  }, signal);
  onSettingsChange((changed) => {
    settings = changed;
    view.setSettings(changed);
  }, signal);
  onEntriesChange(() => view.reanalyse(), signal);
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      if (isConnected()) view.refresh();
      else script.abort();
    },
    { signal },
  );

  settings = await loadSettings();
  if (signal.aborted) return;
  view.setSettings(settings);
  view.start();
};

const script = new AbortController();
if (claimPage({ isAlive: () => isConnected() && !script.signal.aborted, destroy: () => script.abort() })) {
  void run(script);
}
