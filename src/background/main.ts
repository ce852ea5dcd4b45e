/** The background: owns the dictionary, answers messages, minds the toolbar button. Composes, and keeps no state. */
import browser from 'webextension-polyfill';
import type { Request } from '../messages';
import { inject, showCount, showDamaged, toggle } from './action';
import { answerAnalyse } from './analyse-requests';
import { answerDictionaryInfo, answerLookup } from './dictionary-requests';
import { createDictionaryStore } from './dictionary-store';
import { createModelStore } from './model-store';
import { createReaderStore } from './reader-dictionary';

const models = createModelStore(browser.runtime.getURL('model.bin'), browser.runtime.getURL('kernel.wasm'));
const store = createReaderStore(createDictionaryStore(browser.runtime.getURL('dictionary.bin')));

const answer = async (request: Request, tabId: number | undefined): Promise<unknown> => {
  switch (request.type) {
    case 'article-found':
      if (tabId !== undefined) await inject(tabId);
      return true;
    case 'analyse': {
      const reply = await answerAnalyse(request.article, store, models);
      if (tabId !== undefined && !reply.ok && reply.error.kind === 'dictionary-damaged') await showDamaged(tabId);
      return reply;
    }
    case 'badge':
      if (tabId !== undefined) {
        await showCount(tabId, Number.isInteger(request.count) ? request.count : null);
      }
      return true;
    case 'open-options':
      await browser.runtime.openOptionsPage();
      return true;
    case 'lookup':
      return answerLookup(request, store);
    case 'dictionary-info':
      return answerDictionaryInfo(store);
    default:
      return request satisfies never;
  }
};

const TYPES = [
  'article-found',
  'analyse',
  'badge',
  'open-options',
  'lookup',
  'dictionary-info',
] satisfies Request['type'][];

browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
  const request = message as Request | null;
  if (sender.id !== browser.runtime.id || !request || !TYPES.includes(request.type)) return undefined;
  return answer(request, sender.tab?.id).catch((error: unknown) => {
    // A tab that was closed or went on meanwhile is no failure; a missing permission shows at the next click.
    console.warn(String(error));
    return null;
  });
});

browser.action.onClicked.addListener((tab) => toggle(tab));

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
});
