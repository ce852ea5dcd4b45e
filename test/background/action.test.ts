import { beforeEach, describe, expect, it, vi } from 'vitest';

const { api } = vi.hoisted(() => ({
  api: {
    action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() },
    scripting: { executeScript: vi.fn(), insertCSS: vi.fn() },
    tabs: { sendMessage: vi.fn() },
  },
}));
vi.mock('webextension-polyfill', () => ({ default: api }));

import type { Tabs } from 'webextension-polyfill';
import { showCount, toggle } from '../../src/background/action';

const tab = { id: 7 } as Tabs.Tab;
const nobody = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => {
  for (const group of Object.values(api))
    for (const call of Object.values(group)) call.mockReset().mockResolvedValue(undefined);
});

describe('a click on the button', () => {
  it('toggles the sidebar where the script is', async () => {
    await toggle(tab);
    expect(api.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(7, { type: 'toggle-sidebar' }, { frameId: 0 });
    expect(api.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('brings the script where it is not', async () => {
    api.tabs.sendMessage.mockRejectedValueOnce(nobody);
    await toggle(tab);
    expect(api.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['content.js'] });
    expect(api.tabs.sendMessage).toHaveBeenCalledTimes(2);
  });

  it('says so where the browser lets nobody in', async () => {
    api.tabs.sendMessage.mockRejectedValue(nobody);
    api.scripting.insertCSS.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await toggle(tab);
    expect(api.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '–' });
    expect(api.action.setTitle).toHaveBeenCalledWith({
      tabId: 7,
      title: expect.stringContaining('cannot read this page'),
    });
  });

  it('on no tab does nothing', async () => {
    await toggle({} as Tabs.Tab);
    expect(api.tabs.sendMessage).not.toHaveBeenCalled();
  });
});

describe('the badge', () => {
  it.each([
    [12, '12'],
    [1000, '999+'],
    [0, ''],
    [null, ''],
  ])('for %s statements is "%s"', async (count, text) => {
    await showCount(7, count);
    expect(api.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
  });

  it('of a tab that has gone is no failure', async () => {
    api.action.setBadgeText.mockRejectedValue(new Error('No tab with id: 7.'));
    await expect(showCount(7, 3)).resolves.toBeUndefined();
  });
});
