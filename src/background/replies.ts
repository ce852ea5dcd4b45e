/** How failures are told to whoever asked. */
import type { AnalyseError } from '../messages';
import { DictionaryDamaged } from './dictionary-store';

/** What arrived cannot be answered; `message` is a sentence fit to be shown. */
export class InvalidRequest extends Error {
  constructor(
    readonly kind: 'article-invalid' | 'question-invalid',
    message: string,
  ) {
    super(message);
  }
}

/** The answer to a question that failed. What was not foreseen goes to the console. */
export const failure = (error: unknown): { readonly ok: false; readonly error: AnalyseError } => {
  if (error instanceof DictionaryDamaged) {
    const message = 'The dictionary of On Record is damaged. Installing the extension again mends it.';
    return { ok: false, error: { kind: 'dictionary-damaged', message } };
  }
  if (error instanceof InvalidRequest) return { ok: false, error: { kind: error.kind, message: error.message } };
  console.error(error);
  const message = 'On Record failed on this. Reloading the page may help.';
  return { ok: false, error: { kind: 'internal', message } };
};

/** The reader's calendar date, ISO. */
export const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};
