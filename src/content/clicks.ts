/**
 * Clicks on marks. A highlight is no element and gets no event, so the place in the text is asked of the caret. What
 * the page does with a click comes first: links, buttons, fields and selections are never taken over. (The way by
 * keyboard is the sidebar: everything that a mark opens is a button there.)
 */

/** A place in the page's text that was clicked. */
export interface TextClick {
  readonly node: Node;
  readonly offset: number;
  readonly x: number;
  readonly y: number;
}

const CONTROLS =
  'a[href],area,button,input,select,textarea,label,summary,option,video,audio,[contenteditable=""],[contenteditable="true"],[role="button"],[role="link"],[role="tab"],[role="menuitem"],[onclick]';

const caretAt = (x: number, y: number): { node: Node; offset: number } | null => {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
};

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 &&
  event.detail <= 1 &&
  !event.defaultPrevented &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** A control may also be an ancestor across a shadow boundary, hence the path and not `closest`. */
const onControl = (event: Event): boolean =>
  event.composedPath().some((target) => target instanceof Element && target.matches(CONTROLS));

const SLOP = 2;

/** Whether a point is on the text of one of the ranges; the caret alone also answers from the blank beside a line. */
export const rectAt = (ranges: readonly Range[], x: number, y: number): DOMRect | null => {
  for (const range of ranges) {
    for (const rect of range.getClientRects()) {
      const across = x >= rect.left - SLOP && x <= rect.right + SLOP;
      if (across && y >= rect.top - SLOP && y <= rect.bottom + SLOP) return rect;
    }
  }
  return null;
};

/** Calls back for every plain click on text that is nobody else's, until `signal` aborts. */
export const onTextClick = (callback: (click: TextClick) => void, signal: AbortSignal): void => {
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !isPlain(event) || onControl(event)) return;
      if (document.getSelection()?.isCollapsed === false) return;
      const caret = caretAt(event.clientX, event.clientY);
      if (caret) callback({ ...caret, x: event.clientX, y: event.clientY });
    },
    { signal },
  );
};
