import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../src/content/block-text';
import { OffsetMap, type PageSpan } from '../../src/content/offset-map';
import { collectRuns } from '../../src/content/text-runs';
import { bodyOf } from './fixtures';

const NOT_SHOWN = /[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/gu;
/** What two stretches of text must have in common: all that is seen, white space aside. */
const seen = (text: string): string => text.replace(NOT_SHOWN, '');

const TEXT = 3;
const textNodes = (node: Node): Text[] =>
  node.nodeType === TEXT ? [node as Text] : Array.from(node.childNodes).flatMap(textNodes);

/** The text of a stretch as a DOM Range would give it. */
const textOf = (root: Node, { startNode, startOffset, endNode, endOffset }: PageSpan): string => {
  const nodes = textNodes(root);
  return nodes
    .slice(nodes.indexOf(startNode), nodes.indexOf(endNode) + 1)
    .map((node) => node.data.slice(node === startNode ? startOffset : 0, node === endNode ? endOffset : undefined))
    .join('');
};

const mapOf = (html: string): { root: Element; text: string; map: OffsetMap } => {
  const root = bodyOf(html).body;
  let text = '';
  const segments = collectRuns(root).flatMap(({ pieces }) => {
    const base = text ? text.length + 2 : 0;
    const block = blockText(pieces, base);
    if (block.text) text += (text ? '\n\n' : '') + block.text;
    return block.segments;
  });
  return { root, text, map: new OffsetMap(segments) };
};

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const words = fc
  .array(
    fc.constantFrom(
      'Donald',
      'a',
      'é',
      '“Yes,”',
      '😀',
      ' ',
      '  ',
      '\n\t',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\ufeff',
      '\u2066',
      '\u200d',
      '\ud83d',
      'x\u00ady',
    ),
    { maxLength: 6 },
  )
  .map((parts) => escapeHtml(parts.join('')));

const { block } = fc.letrec<{ inline: string; block: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    words,
    fc.constant('<br>'),
    fc.constant('<span hidden>no</span>'),
    fc.constant('<!-- no -->'),
    fc
      .tuple(fc.constantFrom('b', 'i', 'a', 'span', 'q'), fc.array(tie('inline'), { maxLength: 4 }))
      .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
  ),
  block: fc.oneof(
    { maxDepth: 3 },
    tie('inline'),
    fc.constant('<script>no()</script>'),
    fc
      .tuple(fc.constantFrom('p', 'div', 'blockquote', 'li'), fc.array(tie('inline'), { maxLength: 5 }))
      .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
    fc.array(tie('block'), { maxLength: 4 }).map((inside) => `<div>${inside.join('')}</div>`),
  ),
}));

const page = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join(''));

describe('text and page', () => {
  it('agree on every span', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (html, a, b) => {
        const { root, text, map } = mapOf(html);
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const there = map.locate([start, end]).map((span) => textOf(root, span));
        expect(seen(there.join(''))).toBe(seen(text.slice(start, end)));
      }),
      { numRuns: 500 },
    );
  });

  it('lead to each other and back at every offset', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { text, map } = mapOf(html);
        for (let at = 0; at < text.length; at++) {
          const [place] = map.locate([at, at + 1]);
          if (!place) {
            expect(text[at]).toBe('\n');
            continue;
          }
          expect(map.offsetAt(place.startNode, place.startOffset)).toBe(at);
          const char = place.startNode.data[place.startOffset];
          expect(char?.trim() ? char : ' ').toBe(text[at]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keep the order of the page', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { root, map } = mapOf(html);
        const offsets = textNodes(root).flatMap((node) =>
          Array.from({ length: node.length + 1 }, (_, i) => map.offsetAt(node, i)).filter((offset) => offset !== null),
        );
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      }),
    );
  });

  it('have no white space at the ends of a block and none twice', () => {
    fc.assert(
      fc.property(page, (html) => {
        for (const block of mapOf(html).text.split('\n\n').filter(Boolean)) {
          expect(block).toBe(block.trim());
          expect(block).not.toMatch(/ {2}|\n | \n|\t|\u00a0/u);
        }
      }),
    );
  });
});

describe('a span', () => {
  it('over inline markup is one stretch', () => {
    const { text, root, map } = mapOf('<p>We met <b>Don</b>ald <i>Ash</i>.</p>');
    const start = text.indexOf('Donald');
    const [span, ...more] = map.locate([start, start + 'Donald Ash'.length]);
    expect(more).toEqual([]);
    expect(textOf(root, span!)).toBe('Donald Ash');
  });

  it('leaves out what is hidden within it', () => {
    const { text, root, map } = mapOf('<p>Two <span hidden>secret</span>boats</p>');
    expect(text).toBe('Two boats');
    expect(map.locate([0, text.length]).map((span) => textOf(root, span))).toEqual(['Two ', 'boats']);
  });

  it('over two blocks is two stretches', () => {
    const { text, map } = mapOf('<p>One.</p><div>not</div><p>Two.</p>');
    expect(map.locate([0, text.length])).toHaveLength(3);
  });

  it('that is empty, or lies between blocks, is nowhere', () => {
    const { map } = mapOf('<p>One.</p><p>Two.</p>');
    expect(map.locate([1, 1])).toEqual([]);
    expect(map.locate([4, 6])).toEqual([]);
  });
});

describe('a place on the page', () => {
  it('in an element is the next text after it', () => {
    const { root, text, map } = mapOf('<p>One.</p><p>Two <b>and</b> three.</p>');
    const second = root.querySelectorAll('p')[1]!;
    expect(map.offsetAt(second, 0)).toBe(text.indexOf('Two'));
    expect(map.offsetAt(second, 1)).toBe(text.indexOf('and'));
    expect(map.offsetAt(second, 3)).toBe(text.length);
  });

  it('outside of the text is null', () => {
    const { root, map } = mapOf('<p>One.</p><script>no()</script>');
    expect(map.offsetAt(root.querySelector('script')!.firstChild!, 1)).toBeNull();
  });
});
