/** Where a card goes: below the name if there is room, else above it, else beside it, and always inside the visible area. */
import type { AnchorRect } from '../types';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Distance between the name and the card, CSS pixels. */
const GAP = 8;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Top left corner of the card in the viewport. `area` is what of the viewport is free to use. */
export const placeCard = (anchor: AnchorRect, size: Size, area: AnchorRect): { left: number; top: number } => {
  const left = clamp(anchor.left, area.left, area.right - size.width);
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - size.height;
  const roomBelow = area.bottom - below;
  const roomAbove = anchor.top - GAP - area.top;
  if (size.height > roomBelow && size.height > roomAbove) {
    const top = clamp(anchor.top, area.top, area.bottom - size.height);
    if (anchor.right + GAP + size.width <= area.right) return { left: anchor.right + GAP, top };
    if (anchor.left - GAP - size.width >= area.left) return { left: anchor.left - GAP - size.width, top };
  }
  const top = size.height <= roomBelow || roomBelow >= roomAbove ? below : above;
  return { left, top: clamp(top, area.top, area.bottom - size.height) };
};

/** The part of the window beside an open sidebar, or the whole window where the card would not fit beside it. */
export const freeArea = (
  window: Size,
  sidebar: { readonly side: 'left' | 'right'; readonly width: number } | null,
  cardWidth: number,
  margin = GAP,
): AnchorRect => {
  const beside = sidebar !== null && window.width - sidebar.width >= cardWidth + 2 * margin;
  return {
    left: margin + (beside && sidebar.side === 'left' ? sidebar.width : 0),
    top: margin,
    right: window.width - margin - (beside && sidebar.side === 'right' ? sidebar.width : 0),
    bottom: window.height - margin,
  };
};
