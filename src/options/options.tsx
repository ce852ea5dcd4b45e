/** The settings page. Every change is kept at once; there is nothing to confirm. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import { loadSettings, onSettingsChange, saveSettings } from '../stored-settings';
import { useTheme } from './page-theme';
import { SettingsForm } from './settings-form';

const settings = signal<Settings>(DEFAULT_SETTINGS);
const saved = signal<boolean | null>(null);

const change = async (part: Partial<Settings>): Promise<void> => {
  settings.value = { ...settings.value, ...part };
  try {
    await saveSettings(part);
    saved.value = true;
  } catch {
    saved.value = false;
  }
};

const Page = () => {
  useTheme(settings.value.theme);
  return <SettingsForm settings={settings.value} saved={saved.value} onChange={change} />;
};

const start = async (): Promise<void> => {
  const place = document.getElementById('settings');
  if (!place) return;
  settings.value = await loadSettings();
  onSettingsChange((now) => {
    settings.value = now;
  });
  render(<Page />, place);
};

void start();
