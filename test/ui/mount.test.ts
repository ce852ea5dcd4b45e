// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountInterface } from '../../src/ui/mount';
import type { Interface } from '../../src/ui/types';
import { ready } from './fixture';
import { ANCHOR, HOST, mounted, settle } from './mounted';

let open: Interface[] = [];
const mount = (...given: Parameters<typeof mounted>) => {
  const made = mounted(...given);
  open.push(made.ui);
  return made;
};

beforeEach(() => {
  open = [];
});

afterEach(() => {
  for (const ui of open) ui.destroy();
  document.body.replaceChildren();
});

const press = (key: string, target: EventTarget = document.body): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

describe('the host element', () => {
  it('is one element beside the body, and the page is as it was when the interface goes', async () => {
    const before = document.documentElement.outerHTML;
    const { ui, host } = mount(ready());
    await settle();
    expect(document.querySelectorAll(HOST).length).toBe(1);
    expect(host.parentElement).toBe(document.documentElement);
    ui.destroy();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(host.shadowRoot?.querySelector('.root')).toBeNull();
  });

  it('goes when the signal aborts, and nothing listens any more', async () => {
    const { life, calls } = mount(ready());
    await settle();
    life.abort();
    press('Escape');
    await settle();
    expect(document.querySelector(HOST)).toBeNull();
    expect(calls).toEqual([]);
  });

  it('mounts nothing that lasts when the signal is aborted already', () => {
    const signal = AbortSignal.abort();
    const { actions } = { actions: {} as never };
    mountInterface({ actions, settings: {} as never, signal });
    expect(document.querySelector(HOST)).toBeNull();
  });

  it('is put back when the page removes it, but not for ever', async () => {
    const { host, root } = mount(ready());
    await settle();
    host.remove();
    await settle();
    expect(host.isConnected).toBe(true);
    expect(root.querySelector('.sidebar')).not.toBeNull();
    for (let i = 0; i < 25; i++) {
      host.remove();
      await settle();
    }
    expect(host.isConnected).toBe(false);
  });

  it('owns what is in it and nothing else', async () => {
    const { ui, host, root } = mount(ready());
    await settle();
    expect(ui.owns(host)).toBe(true);
    expect(ui.owns(root.querySelector('.quote'))).toBe(true);
    expect(ui.owns(document.body)).toBe(false);
    expect(ui.owns(null)).toBe(false);
  });

  it('keeps keys that are pressed in it from the page', async () => {
    const { root } = mount(ready());
    await settle();
    const shortcut = vi.fn();
    document.addEventListener('keydown', shortcut);
    press('j', root.querySelector('.quote-jump')!);
    document.removeEventListener('keydown', shortcut);
    expect(shortcut).not.toHaveBeenCalled();
  });
});

describe('opening and closing', () => {
  it('toggles, and tells the page when the reader has closed it', async () => {
    const { ui, root, calls } = mount(ready());
    await settle();
    expect(ui.sidebarOpen).toBe(true);
    ui.toggleSidebar();
    await settle();
    expect(ui.sidebarOpen).toBe(false);
    expect(root.querySelector('.sidebar')).toBeNull();
    expect(calls).toEqual([['clearSelection']]);
  });

  it('takes the focus when the reader opens it, and gives it back', async () => {
    const field = document.body.appendChild(document.createElement('button'));
    const { ui, host, root } = mount(ready());
    await settle();
    expect(document.activeElement).not.toBe(host);
    ui.toggleSidebar();
    field.focus();
    ui.toggleSidebar();
    await settle();
    expect(root.activeElement).toBe(root.querySelector('.sidebar'));
    press('Escape', root.querySelector('.sidebar')!);
    expect(document.activeElement).toBe(field);
  });

  it('Escape closes the card first and then the sidebar', async () => {
    const { ui, root } = mount(ready());
    ui.showCard('a2', 0, ANCHOR);
    await settle();
    expect(root.querySelector('.card')).not.toBeNull();
    press('Escape');
    await settle();
    expect(root.querySelector('.card')).toBeNull();
    expect(ui.sidebarOpen).toBe(true);
    press('Escape');
    expect(ui.sidebarOpen).toBe(false);
  });

  it('leaves the sidebar alone when Escape is meant for a control of the page', async () => {
    const field = document.body.appendChild(document.createElement('input'));
    const { ui } = mount(ready());
    await settle();
    field.focus();
    press('Escape', field);
    expect(ui.sidebarOpen).toBe(true);
  });
});

describe('a new analysis of the same page', () => {
  it('keeps the card of an actor who is still there, and drops any other', async () => {
    const { ui, root } = mount(ready());
    ui.showCard('a2', 0, ANCHOR);
    await settle();
    const { actors, quotes } = ready().analysis;
    ui.setState(ready({ analysis: { actors: actors.map((one) => ({ ...one, id: `b${one.id}` })), quotes } }));
    await settle();
    expect(root.querySelector('.card h2')?.textContent).toBe('Mike Waltz');
    ui.setState(ready({ analysis: { actors: [], quotes: [] } }));
    await settle();
    expect(root.querySelector('.card')).toBeNull();
  });
});
