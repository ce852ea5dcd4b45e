import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../settings';

/** Gives a page of the extension the colours that the reader chose for the sidebar. */
export const applyTheme = (theme: Settings['theme']): void => {
  document.documentElement.dataset.theme = theme;
};

/** The same for a page drawn by components, whenever the choice changes. */
export const useTheme = (theme: Settings['theme']): void => {
  useLayoutEffect(() => applyTheme(theme), [theme]);
};
