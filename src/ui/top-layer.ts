import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Store } from './store';

/**
 * Lifts an element with `popover="manual"` into the top layer: above whatever a page can stack, and placed by the
 * window even where the page has put a transform on its root element. Without popovers the host's z-index has to do.
 */
export const useTopLayer = (ref: RefObject<HTMLElement | null>, store: Store, shown: boolean): void => {
  const attached = store.attached.value;
  useLayoutEffect(() => {
    const element = ref.current;
    if (!shown || !element?.isConnected || !('showPopover' in element) || element.matches(':popover-open')) return;
    element.showPopover();
  }, [shown, attached]);
};
