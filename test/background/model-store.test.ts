import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createModelStore } from '../../src/background/model-store';

const FILES: Record<string, Uint8Array<ArrayBuffer>> = {
  'model.bin': new Uint8Array(readFileSync('dist/model.bin')),
  'kernel.wasm': new Uint8Array(readFileSync('dist/kernel.wasm')),
};

const answer = vi.fn();
const complaints = { warn: vi.fn(), error: vi.fn() };

beforeEach(() => {
  answer.mockReset().mockImplementation(async (url: string) => new Response(FILES[url]));
  vi.stubGlobal('fetch', answer);
  for (const level of ['warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(complaints[level].mockReset());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const store = () => createModelStore('model.bin', 'kernel.wasm');

it('loads once, however many ask', async () => {
  const models = store();
  const [a, b] = await Promise.all([models.get(), models.get()]);
  expect(a).not.toBeNull();
  expect(b).toBe(a);
  expect(answer.mock.calls.map(([url]) => url).sort()).toEqual(['kernel.wasm', 'model.bin']);
  expect(complaints.error).not.toHaveBeenCalled();
});

describe('weights that cannot be read', () => {
  it.each([
    ['missing', async () => new Response(null, { status: 404 })],
    ['damaged', async () => new Response(FILES['model.bin']!.slice(0, 5000))],
    ['empty', async () => new Response(null)],
    ['unreachable', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('%s: no model and a line on the console', async (_, broken) => {
    answer.mockImplementation(async (url: string) => (url === 'model.bin' ? broken() : new Response(FILES[url])));
    await expect(store().get()).resolves.toBeNull();
    expect(complaints.error).toHaveBeenCalledOnce();
  });

  it('are asked for again at the next question', async () => {
    const models = store();
    answer.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(models.get()).resolves.toBeNull();
    await expect(models.get()).resolves.not.toBeNull();
  });
});

it('without a kernel works all the same', async () => {
  answer.mockImplementation(async (url: string) =>
    url === 'kernel.wasm' ? new Response('no WebAssembly') : new Response(FILES[url]),
  );
  await expect(store().get()).resolves.not.toBeNull();
  expect(complaints.warn).toHaveBeenCalledOnce();
  expect(complaints.error).not.toHaveBeenCalled();
});
