// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { applyStyles } from '../../src/ui/styles';

const newRoot = (): ShadowRoot => document.createElement('div').attachShadow({ mode: 'open' });

afterEach(() => vi.unstubAllGlobals());

it('uses a constructed sheet, which the policy of an extension page allows', () => {
  const root = newRoot();
  applyStyles(root, 'p { color: red }');
  expect(root.adoptedStyleSheets.length).toBe(1);
  expect(root.querySelector('style')).toBeNull();
});

it('uses a style element where constructed sheets cannot be adopted', () => {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      constructor() {
        throw new Error('not here');
      }
    },
  );
  const root = newRoot();
  applyStyles(root, 'p { color: red }');
  expect(root.querySelector('style')?.textContent).toBe('p { color: red }');
});
