import type { JSX } from 'preact';
import { hueStyle } from '../hues';

/** Words of a name that do not start an initial: "House of Lords" is HL. */
const SMALL_WORD = /^(?:of|the|and|for|de|da|di|von|van|der|den|al|bin|la|le)$/iu;

/** First letters of the first and the last telling word: "Donald Trump" → "DT", "NATO" → "N". */
export const initialsOf = (name: string): string => {
  const words = name.split(/[\s-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word) && !SMALL_WORD.test(word));
  const telling = words.length > 1 ? [words[0], words.at(-1)] : words;
  return telling.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('en') ?? '').join('');
};

/** A round mark in a speaker's hue with their initials; a dashed question mark for a speaker who is not named. */
export const Avatar = ({ name, hue }: { name: string; hue: number | null }): JSX.Element => (
  <span class={hue === null ? 'avatar unnamed' : 'avatar'} style={hueStyle(hue)} aria-hidden="true">
    {hue === null ? '?' : initialsOf(name)}
  </span>
);
