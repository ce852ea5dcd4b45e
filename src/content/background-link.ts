/** The content script's end of the messages. When the extension was updated under the page, it ends the script. */
import browser from 'webextension-polyfill';
import type { Analysis, Article } from '../analysis/types';
import type { AnalyseReply, Command, Request } from '../messages';

const ORPHANED = /context invalidated|extension context|receiving end|message port closed|conduit|dead object/iu;

/** Whether the extension that this script belongs to still runs in this version. */
export const isConnected = (): boolean => {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
};

export interface BackgroundLink {
  /** Never rejects; null when the background is gone or did not understand. */
  send(request: Request): Promise<unknown>;
  analyse(article: Article): Promise<AnalysisOutcome>;
}

export type AnalysisOutcome =
  | { readonly ok: true; readonly analysis: Analysis }
  | { readonly ok: false; readonly message: string };

const NO_ANSWER = 'On Record did not answer. Reload the page to try again.';

/** `orphaned` is called once, when it turns out that the extension is gone. */
export const connectBackground = (orphaned: () => void): BackgroundLink => {
  const send = async (request: Request): Promise<unknown> => {
    if (!isConnected()) {
      orphaned();
      return null;
    }
    try {
      return await browser.runtime.sendMessage(request);
    } catch (error) {
      // The background of a living extension may also be just starting; only a lost id is final.
      if (!isConnected() && ORPHANED.test(String(error))) orphaned();
      return null;
    }
  };
  return {
    send,
    async analyse(article) {
      const reply = (await send({ type: 'analyse', article: JSON.stringify(article) })) as AnalyseReply | null;
      if (!reply) return { ok: false, message: NO_ANSWER };
      if (!reply.ok) return { ok: false, message: reply.error.message };
      return { ok: true, analysis: JSON.parse(reply.analysis) as Analysis };
    },
  };
};

/** Listens for commands until `signal` aborts. The answer tells the background that somebody is there. */
export const onCommand = (callback: (command: Command) => void, signal: AbortSignal): void => {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender): Promise<true> | undefined => {
    const { type } = (message ?? {}) as Partial<Command>;
    if (sender.id !== browser.runtime.id || (type !== 'toggle-sidebar' && type !== 'ping')) return undefined;
    callback({ type });
    return Promise.resolve(true);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      if (isConnected()) browser.runtime.onMessage.removeListener(listener);
    },
    { once: true },
  );
};
