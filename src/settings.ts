/** The one schema of all settings. Unknown or damaged values fall back to the default, key by key. */

export interface Settings {
  /** Schema version of the stored object; raised with a migration when a key changes its meaning. */
  readonly version: 1;
  readonly theme: 'system' | 'light' | 'dark';
  /** Which edge of the window the sidebar keeps to. */
  readonly side: 'left' | 'right';
  /** Width in CSS pixels. */
  readonly width: number;
  /** Open the sidebar by itself on every article. */
  readonly openOnArticle: boolean;
  readonly view: 'speakers' | 'order' | 'people';
  /** How sure a statement must be to be shown: `careful` hides the less certain ones (analysis/certainty.ts). */
  readonly certainty: 'careful' | 'balanced';
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  theme: 'system',
  side: 'right',
  width: 384,
  openOnArticle: false,
  view: 'speakers',
  certainty: 'balanced',
};

const oneOf = <T extends string>(value: unknown, allowed: readonly T[], fallback: T): T =>
  allowed.includes(value as T) ? (value as T) : fallback;

/** Reads settings from whatever storage holds. Never throws; what is not valid becomes the default. */
export const parseSettings = (stored: unknown): Settings => {
  const raw = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const width = typeof raw.width === 'number' && Number.isFinite(raw.width) ? raw.width : DEFAULT_SETTINGS.width;
  return {
    version: 1,
    theme: oneOf(raw.theme, ['system', 'light', 'dark'], DEFAULT_SETTINGS.theme),
    side: oneOf(raw.side, ['left', 'right'], DEFAULT_SETTINGS.side),
    width: Math.min(640, Math.max(280, Math.round(width))),
    openOnArticle: typeof raw.openOnArticle === 'boolean' ? raw.openOnArticle : DEFAULT_SETTINGS.openOnArticle,
    view: oneOf(raw.view, ['speakers', 'order', 'people'], DEFAULT_SETTINGS.view),
    certainty: oneOf(raw.certainty, ['careful', 'balanced'], DEFAULT_SETTINGS.certainty),
  };
};
