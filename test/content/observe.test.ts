// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { observeChanges } from '../../src/content/observe';

let life: AbortController;
let changed: ReturnType<typeof vi.fn<() => void>>;

const mutate = async () => {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(1);
};

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  changed = vi.fn<() => void>();
  document.body.replaceChildren();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const watch = (ignore: (target: Node) => boolean = () => false) =>
  observeChanges(document.body, changed, { ignore, signal: life.signal });

it('calls once for many mutations, after a pause', async () => {
  watch();
  for (let i = 0; i < 5; i++) await mutate();
  expect(changed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(600);
  expect(changed).toHaveBeenCalledTimes(1);
});

it('calls during a flood, but rarely', async () => {
  watch();
  for (let i = 0; i < 100; i++) {
    await mutate();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(changed.mock.calls.length).toBeGreaterThanOrEqual(3);
  expect(changed.mock.calls.length).toBeLessThanOrEqual(6);
});

it('ignores what is ours', async () => {
  watch(() => true);
  await mutate();
  await vi.advanceTimersByTimeAsync(5000);
  expect(changed).not.toHaveBeenCalled();
});

it('is silent after the abort, also with a call under way', async () => {
  watch();
  await mutate();
  life.abort();
  await mutate();
  await vi.advanceTimersByTimeAsync(5000);
  expect(changed).not.toHaveBeenCalled();
});
