/** What the Dictionary page asks of the background, which owns the dictionary. */
import browser from 'webextension-polyfill';
import type { DetailedRecord } from '../../dictionary/lookup';
import type { DictionaryInfo } from '../../dictionary/types';
import type { DictionaryInfoReply, LookupReply, Request } from '../../messages';
import { words } from './strings';

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

const NO_ANSWER = { ok: false, message: words.noAnswer } as const;

const send = async <T>(request: Request): Promise<T | null> => {
  try {
    return ((await browser.runtime.sendMessage(request)) as T | undefined) ?? null;
  } catch {
    return null;
  }
};

/** Whom the dictionary knows by a name or the beginning of one. Never rejects. */
export const askLookup = async (name: string, date: string): Promise<Answer<readonly DetailedRecord[]>> => {
  const reply = await send<LookupReply>({ type: 'lookup', name, date, partial: true });
  if (!reply) return NO_ANSWER;
  if (!reply.ok) return { ok: false, message: reply.error.message };
  return { ok: true, value: JSON.parse(reply.candidates) as DetailedRecord[] };
};

/** How much the dictionary holds. Never rejects. */
export const askInfo = async (): Promise<Answer<DictionaryInfo>> => {
  const reply = await send<DictionaryInfoReply>({ type: 'dictionary-info' });
  if (!reply) return NO_ANSWER;
  if (!reply.ok) return { ok: false, message: reply.error.message };
  return { ok: true, value: JSON.parse(reply.info) as DictionaryInfo };
};
