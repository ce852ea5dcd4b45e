import { beforeAll, beforeEach, expect, it, vi } from 'vitest';

type Listener = (...args: unknown[]) => unknown;
const { api, listeners } = vi.hoisted(() => {
  const heard: Record<string, Listener> = {};
  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      heard[name] = listener;
    },
  });
  return {
    listeners: heard,
    api: {
      runtime: {
        id: 'us',
        getURL: (path: string) => `extension://us/${path}`,
        openOptionsPage: vi.fn(),
        onMessage: event('message'),
        onInstalled: event('installed'),
      },
      action: {
        onClicked: event('clicked'),
        setBadgeText: vi.fn(),
        setBadgeBackgroundColor: vi.fn(),
        setTitle: vi.fn(),
      },
      scripting: { executeScript: vi.fn(), insertCSS: vi.fn() },
      tabs: { sendMessage: vi.fn(), create: vi.fn() },
      storage: { local: { get: vi.fn(async () => ({})) }, onChanged: event('storage') },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: api }));
vi.mock('../../src/analysis/analyse', () => ({ analyse: () => ({ actors: [], quotes: [] }) }));
vi.mock('../../src/dictionary/reader', () => ({
  openDictionary: () => {
    throw new Error('damaged');
  },
}));

const sender = { id: 'us', tab: { id: 3 } };
const say = (message: unknown, from: unknown = sender) => listeners.message!(message, from);

beforeAll(async () => {
  await import('../../src/background/main');
});
beforeEach(() => vi.clearAllMocks());

it('injects the script where an article was found', async () => {
  await say({ type: 'article-found' });
  expect(api.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 3 }, files: ['content.js'] });
});

it('listens to nobody else, and to nothing that it does not know', () => {
  expect(say({ type: 'article-found' }, { id: 'them', tab: { id: 3 } })).toBeUndefined();
  expect(say({ type: 'delete-everything' })).toBeUndefined();
  expect(say(null)).toBeUndefined();
  expect(say('article-found')).toBeUndefined();
  expect(api.scripting.executeScript).not.toHaveBeenCalled();
});

it('answers a failed injection with null and does not reject', async () => {
  const complaint = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  api.scripting.executeScript.mockRejectedValueOnce(new Error('The tab was closed.'));
  await expect(say({ type: 'article-found' })).resolves.toBeNull();
  complaint.mockRestore();
});

it('shows the damage of the dictionary in the badge', async () => {
  vi.stubGlobal('fetch', async () => new Response(new Uint8Array(4)));
  // The models are damaged as well, which is told on the console only.
  const complaints = (['warn', 'error'] as const).map((level) => vi.spyOn(console, level).mockReturnValue());
  const reply = await say({ type: 'analyse', article: '{"text":"One."}' });
  expect(reply).toMatchObject({ ok: false, error: { kind: 'dictionary-damaged' } });
  expect(api.action.setBadgeText).toHaveBeenCalledWith({ tabId: 3, text: '!' });
  for (const complaint of complaints) {
    await vi.waitFor(() => expect(complaint).toHaveBeenCalled());
    complaint.mockRestore();
  }
  vi.unstubAllGlobals();
});

it('opens the welcome page at the first installation only', async () => {
  await listeners.installed!({ reason: 'update' });
  expect(api.tabs.create).not.toHaveBeenCalled();
  await listeners.installed!({ reason: 'install' });
  expect(api.tabs.create).toHaveBeenCalledWith({ url: 'extension://us/welcome.html' });
});
