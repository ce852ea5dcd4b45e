/**
 * The only script that runs on every page of the listed sites. It asks the gate and, on a yes, has the background
 * inject the rest; on a no it waits for the page to become another one. No library, and the least code that does it.
 */
import type { Request } from '../messages';
import { isArticle } from './gate';
import { onNavigate } from './navigation';

interface RuntimeLike {
  readonly runtime?: { readonly id?: string; sendMessage(message: Request): Promise<unknown> };
}

const { browser, chrome } = globalThis as { browser?: RuntimeLike; chrome?: RuntimeLike };
const runtime = (browser ?? chrome)?.runtime;

/** Pages that build themselves are asked again after these delays. */
const RETRY_MS = [1500, 4000];

const waiting = new AbortController();
let timers: ReturnType<typeof setTimeout>[] = [];

const ask = (): boolean => {
  if (!isArticle(document, location.href).is) return false;
  waiting.abort();
  for (const timer of timers) clearTimeout(timer);
  // Fails when the extension was updated under this page: the new version comes with the next load.
  runtime?.sendMessage({ type: 'article-found' }).catch(() => undefined);
  return true;
};

const askAndRetry = () => {
  for (const timer of timers) clearTimeout(timer);
  timers = ask() ? [] : RETRY_MS.map((delay) => setTimeout(() => waiting.signal.aborted || ask(), delay));
};

if (runtime?.id) {
  onNavigate(askAndRetry, waiting.signal);
  askAndRetry();
}
