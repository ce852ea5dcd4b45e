/** Keeps the card beside its name while the window scrolls or changes, until the name has left the window. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { CardRequest, Store } from '../store';
import type { AnchorRect } from '../types';
import { freeArea, placeCard } from './place';

const shifted = (rect: AnchorRect, x: number, y: number): AnchorRect => ({
  left: rect.left - x,
  right: rect.right - x,
  top: rect.top - y,
  bottom: rect.bottom - y,
});

const isVisible = ({ left, top, right, bottom }: AnchorRect): boolean =>
  bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth;

/**
 * Places the card and follows its name. `pinned` (the reader steps through statements from the card itself) leaves it
 * where it is, so that the button under the pointer stays there.
 */
export const useAnchoring = (
  ref: RefObject<HTMLElement | null>,
  store: Store,
  request: CardRequest,
  pinned: { current: boolean },
): void => {
  const { side, width } = store.settings.value;
  const sidebar = store.open.value;
  useLayoutEffect(() => {
    const card = ref.current;
    if (!card) return;
    pinned.current = false;
    const { anchor, scrolled } = request;
    const anchorNow = (): AnchorRect => shifted(anchor, window.scrollX - scrolled.x, window.scrollY - scrolled.y);
    let seen = false;

    const place = (): void => {
      const size = { width: card.offsetWidth, height: card.offsetHeight };
      const area = freeArea(
        { width: document.documentElement.clientWidth, height: window.innerHeight },
        sidebar ? { side, width } : null,
        size.width,
      );
      const { left, top } = placeCard(anchorNow(), size, area);
      card.style.left = `${left}px`;
      card.style.top = `${top}px`;
    };
    const follow = (): void => {
      if (pinned.current) return;
      const visible = isVisible(anchorNow());
      if (seen && !visible) {
        store.closeCard();
        return;
      }
      seen ||= visible;
      place();
    };
    const end = new AbortController();
    const options = { signal: end.signal, passive: true };
    window.addEventListener('scroll', follow, options);
    window.addEventListener('resize', place, options);
    const sizes = new ResizeObserver(() => {
      if (!pinned.current) place();
    });
    sizes.observe(card);
    follow();
    return () => {
      end.abort();
      sizes.disconnect();
    };
  }, [request, sidebar, side, width]);
};
