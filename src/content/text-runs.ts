/**
 * First pass over the page: the tree as a reader sees it, cut into runs. A run is a stretch of inline content between
 * two block boundaries, that is one paragraph, heading or list item, whatever elements it is made of. Works by tag
 * names and attributes alone, so that it gives the same answer with and without layout. Reads, never writes.
 */
import { type Clutter, ClutterHints } from './clutter-hints';

/** An element on the way from `body` to a run, with what the body finder adds up in it. */
export interface Box {
  readonly element: Element;
  readonly name: string;
  readonly parent: Box | null;
  readonly depth: number;
  /** Its names and attributes say that it is not the article's own text. */
  readonly clutter: Clutter | null;
  /** Characters of prose below it. */
  prose: number;
  /** Prose less everything else: the measure by which the body is found. */
  balance: number;
}

/** A text node or a `<br>`. `gap`: something that is not text of the article stands between it and the piece before. */
export interface Piece {
  readonly node: Text | Element;
  readonly gap: boolean;
}

export interface Run {
  readonly box: Box;
  readonly pieces: readonly Piece[];
  /** The text as rendered, roughly: enough to judge by. The exact text is made for chosen runs only. */
  readonly text: string;
  /** Share of the text inside links, 0 to 1. */
  readonly linked: number;
  /** All of it bold or italic: how some papers set subheads, promotions and credits. */
  readonly emphasised: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NEVER_TEXT = words(
  'script style noscript template svg math iframe frame object embed video audio canvas map picture img select option datalist button input textarea progress meter dialog nav footer menu head link meta source track area param amp-ad amp-embed',
);
const PHRASING = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr',
);
const EMPHASIS = words('b strong i em');
const TEXT_BLOCKS = words('p li h1 h2 h3 h4 h5 h6 dd dt blockquote td th');
const SKIPPED_ROLES = words('navigation contentinfo search dialog alertdialog');

const HIDDEN_STYLE = /(?:display:none|visibility:hidden)/u;

const isHidden = (element: Element): boolean => {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style.replace(/\s+/gu, ''));
};

/** A custom element inside a paragraph is an inline decoration, elsewhere it is a container. */
const isInline = (name: string, parent: Box): boolean =>
  PHRASING.has(name) || (name.includes('-') && (TEXT_BLOCKS.has(parent.name) || PHRASING.has(parent.name)));

/** Children as rendered: those of an open shadow root in place of its host's, and what is slotted in place of a slot. */
const renderedChildren = (element: Element): ArrayLike<Node> => {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
};

/** Whether the page shows it. Without layout everything is taken as shown that no attribute hides. */
const isShown = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility();

const hasBlockInside = (element: Element): boolean => {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (!PHRASING.has(child.localName) || hasBlockInside(child)) return true;
  }
  return false;
};

/** Beyond this depth a page is hostile or broken; what lies deeper is left out. */
const MAX_DEPTH = 400;
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Cuts the tree below `root` into runs, in document order. */
export const collectRuns = (root: Element): Run[] => {
  const runs: Run[] = [];
  const hints = new ClutterHints();
  let pieces: Piece[] = [];
  let text = '';
  let linkedLength = 0;
  let plainLength = 0;
  let gap = false;
  let breaks = 0;

  const flush = (box: Box) => {
    if (text.length > 0) {
      const rendered = text.replace(/\s+/gu, ' ').trim();
      const bare = linkedLength + plainLength;
      if (rendered && isShown(box.element)) {
        runs.push({
          box,
          pieces,
          text: rendered,
          linked: bare > 0 ? linkedLength / bare : 0,
          emphasised: emphasisedLength === bare,
        });
      }
    }
    pieces = [];
    text = '';
    linkedLength = 0;
    plainLength = 0;
    emphasisedLength = 0;
    gap = false;
    breaks = 0;
  };
  let emphasisedLength = 0;

  const addText = (node: Text, link: boolean, emphasis: boolean) => {
    const data = node.data;
    const bare = data.trim().length;
    if (bare === 0 && text.length === 0) return;
    pieces.push({ node, gap });
    gap = false;
    text += data;
    if (bare === 0) return;
    breaks = 0;
    if (link) linkedLength += bare;
    else plainLength += bare;
    if (emphasis) emphasisedLength += bare;
  };

  const visit = (element: Element, box: Box, block: Box, link: boolean, emphasis: boolean) => {
    if (box.depth > MAX_DEPTH) return;
    const children = renderedChildren(element);
    for (let i = 0; i < children.length; i++) {
      const node = children[i]!;
      if (node.nodeType === TEXT_NODE) {
        addText(node as Text, link, emphasis);
        continue;
      }
      if (node.nodeType !== ELEMENT_NODE) continue;
      const child = node as Element;
      const name = child.localName;
      if (name === 'br') {
        if (text.length === 0) continue;
        // Two in a row are how some papers separate paragraphs.
        if (++breaks > 1) flush(block);
        else {
          pieces.push({ node: child, gap });
          text += '\n';
        }
        continue;
      }
      const role = child.getAttribute('role');
      if (NEVER_TEXT.has(name) || (role !== null && SKIPPED_ROLES.has(role)) || isHidden(child)) {
        gap = true;
        if (!PHRASING.has(name) && name !== 'wbr' && !isReplacedInline(name)) flush(block);
        continue;
      }
      const clutter = hints.of(child, name);
      const inner: Box = { element: child, name, parent: box, depth: box.depth + 1, clutter, prose: 0, balance: 0 };
      const linkInside = link || name === 'a';
      if (isInline(name, box)) {
        if (clutter && text.length > 0 && !hasBlockInside(child)) gap = true;
        else visit(child, inner, block, linkInside, emphasis || EMPHASIS.has(name));
      } else {
        flush(block);
        visit(child, inner, inner, linkInside, emphasis);
        flush(inner);
      }
    }
  };

  const box: Box = {
    element: root,
    name: root.localName,
    parent: null,
    depth: 0,
    clutter: null,
    prose: 0,
    balance: 0,
  };
  visit(root, box, box, false, false);
  flush(box);
  return runs;
};

/** Things without text that may stand in the middle of a sentence. */
const isReplacedInline = (name: string): boolean =>
  name === 'img' || name === 'svg' || name === 'button' || name === 'script' || name === 'math' || name === 'picture';
