/** The Dictionary page: what On Record knows of whom, and what the reader adds to it. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { DEFAULT_SETTINGS } from '../settings';
import { loadSettings, onSettingsChange } from '../stored-settings';
import { createModel } from './dictionary/model';
import { DictionaryPage } from './dictionary/page';
import { useTheme } from './page-theme';

const theme = signal(DEFAULT_SETTINGS.theme);
const model = createModel();

const Page = () => {
  useTheme(theme.value);
  return <DictionaryPage model={model} />;
};

const start = async (): Promise<void> => {
  const place = document.getElementById('dictionary');
  if (!place) return;
  theme.value = (await loadSettings()).theme;
  onSettingsChange((now) => {
    theme.value = now.theme;
  });
  await model.load();
  render(<Page />, place);
};

void start();
