import type { JSX, TargetedPointerEvent } from 'preact';
import { useStore } from '../store';
import { strings } from '../strings';

/** The limits that settings.ts holds a stored width to. */
export const MIN_WIDTH = 280;
export const MAX_WIDTH = 640;
const STEP = 16;

const clamp = (width: number): number => Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.round(width)));

/** Width after a key on the handle, or null for a key that does not move it. Arrows move the edge the way they point. */
export const widthAfterKey = (key: string, width: number, side: 'left' | 'right'): number | null => {
  const outward = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
  const inward = side === 'right' ? 'ArrowRight' : 'ArrowLeft';
  if (key === outward) return clamp(width + STEP);
  if (key === inward) return clamp(width - STEP);
  if (key === 'Home') return MIN_WIDTH;
  if (key === 'End') return MAX_WIDTH;
  return null;
};

/** The inner edge of the sidebar: drag it, or move it with the arrow keys. Only the final width is saved. */
export const ResizeHandle = (): JSX.Element => {
  const store = useStore();
  const { side, width } = store.settings.value;

  const drag = (event: TargetedPointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const started = { x: event.clientX, width: store.settings.value.width };
    const end = new AbortController();
    const move = (now: PointerEvent): void => {
      const travelled = side === 'right' ? started.x - now.clientX : now.clientX - started.x;
      store.settings.value = { ...store.settings.value, width: clamp(started.width + travelled) };
    };
    const finish = (): void => {
      end.abort();
      store.saveSettings({ width: store.settings.value.width });
    };
    handle.addEventListener('pointermove', move, { signal: end.signal });
    handle.addEventListener('lostpointercapture', finish, { signal: end.signal });
  };

  const press = (event: KeyboardEvent): void => {
    const next = widthAfterKey(event.key, width, side);
    if (next === null) return;
    event.preventDefault();
    store.saveSettings({ width: next });
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> is not operable; this is ARIA's window splitter
    <div
      class="resize-handle"
      role="separator"
      aria-orientation="vertical"
      aria-label={strings.resize}
      aria-valuenow={width}
      aria-valuemin={MIN_WIDTH}
      aria-valuemax={MAX_WIDTH}
      aria-valuetext={strings.pixels(width)}
      tabIndex={0}
      onPointerDown={drag}
      onKeyDown={press}
    />
  );
};
