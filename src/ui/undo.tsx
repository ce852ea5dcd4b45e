/** Says for some seconds what was muted, with a way back. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Muted, useStore } from './store';
import { strings } from './strings';
import { useTopLayer } from './top-layer';

const SHOWN_MS = 8000;

const Note = ({ muted }: { muted: Muted }): JSX.Element => {
  const store = useStore();
  const note = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useTopLayer(note, store, true);

  /** It waits while the reader is on it: whoever comes by keyboard needs the time. */
  const wait = (): void => clearTimeout(timer.current);
  const goLater = (): void => {
    wait();
    timer.current = setTimeout(() => store.forgetMuted(muted), SHOWN_MS);
  };
  useEffect(() => {
    goLater();
    return wait;
  }, [muted]);

  return (
    <div
      ref={note}
      class="undo"
      popover="manual"
      onPointerEnter={wait}
      onPointerLeave={goLater}
      onFocusCapture={wait}
      onBlurCapture={goLater}
    >
      <p role="status">{muted.message}</p>
      {muted.mute && (
        <button type="button" class="undo-button" onClick={() => store.undoMute(muted)}>
          {strings.undo}
        </button>
      )}
    </div>
  );
};

/** Nothing until something was muted. */
export const UndoNote = (): JSX.Element | null => {
  const { muted } = useStore();
  return muted.value && <Note muted={muted.value} />;
};
