import { useEffect, useState } from 'preact/hooks';

/** What a tall window shows, and a bit. */
const FIRST = 24;
const STEP = 120;

/**
 * How many of `total` rows to draw now: the first windowful at once and the rest a portion a frame, so that a list of a
 * thousand statements appears as quickly as a list of ten. `needed` rows are drawn in any case.
 */
export const useGradually = (total: number, needed: number): number => {
  const [drawn, setDrawn] = useState(FIRST);
  const rest = drawn < total;
  useEffect(() => {
    if (!rest) return;
    const frame = requestAnimationFrame(() => setDrawn(drawn + STEP));
    return () => cancelAnimationFrame(frame);
  }, [drawn, rest]);
  return Math.min(total, Math.max(drawn, needed));
};
