/**
 * One hue a speaker, the same in avatar, rule and strip. Each has a form for either scheme: white text is readable on
 * `light`, near-black text on `dark`, and both stand out from the sidebar's background (test/ui/hues.test.ts measures).
 */
export interface Hue {
  readonly light: string;
  readonly dark: string;
}

/** Neighbours in this list are far apart on the colour wheel, since the first few speakers share most of a strip. */
export const HUES: readonly Hue[] = [
  { light: '#b4501f', dark: '#ee9566' },
  { light: '#25598f', dark: '#8fbdf0' },
  { light: '#7a4aa3', dark: '#c6a2ea' },
  { light: '#1f7480', dark: '#74c9d2' },
  { light: '#a83a6c', dark: '#f09bc0' },
  { light: '#3a7546', dark: '#8ccb98' },
  { light: '#7d6510', dark: '#d9bd62' },
  { light: '#5355b5', dark: '#aeb1f5' },
  { light: '#ab3539', dark: '#f59a96' },
  { light: '#566a1c', dark: '#b7c972' },
];

/** For a speaker whom the article does not name. */
export const NO_HUE: Hue = { light: '#66696f', dark: '#a3a7ae' };

/** Custom properties that give an element its speaker's colour; theme.css picks the one that fits the scheme. */
export const hueStyle = (index: number | null): Record<string, string> => {
  const hue = (index === null ? undefined : HUES[index % HUES.length]) ?? NO_HUE;
  return { '--hue-light': hue.light, '--hue-dark': hue.dark };
};
