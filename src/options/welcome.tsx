/** The welcome page: a short explanation (welcome.html) and an article to try it on. */

import { loadSettings } from '../stored-settings';
import { DEMO_ARTICLE } from './demo-article';
import { demoNodes } from './demo-nodes';
import { applyTheme } from './page-theme';

const start = async (): Promise<void> => {
  document.getElementById('demo')?.append(...demoNodes(DEMO_ARTICLE));
  const settings = await loadSettings();
  applyTheme(settings.theme);
};

void start();
