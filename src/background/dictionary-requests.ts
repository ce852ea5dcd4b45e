/** Answers what the Dictionary page asks: who is known by a name, and what the dictionary holds. */
import { detailedRecord, findByBeginning, findByName } from '../dictionary/lookup';
import type { DictionaryInfoReply, LookupReply } from '../messages';
import type { ReaderStore } from './reader-dictionary';
import { failure, InvalidRequest, today } from './replies';

/** Most candidates of one answer. */
const MOST = 20;
const MAX_NAME = 200;
const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/u;

const parseQuestion = (name: unknown, date: unknown): { readonly name: string; readonly date: string } => {
  if (typeof name !== 'string' || name.length > MAX_NAME) {
    throw new InvalidRequest('question-invalid', `A name has at most ${MAX_NAME} characters.`);
  }
  if (typeof date !== 'string' || !FULL_DATE.test(date)) {
    throw new InvalidRequest('question-invalid', 'A date has a year, a month and a day.');
  }
  return { name, date };
};

/** Never rejects. `partial` also takes names that only begin so. */
export const answerLookup = async (
  question: { readonly name: unknown; readonly date: unknown; readonly partial?: unknown },
  store: ReaderStore,
): Promise<LookupReply> => {
  try {
    const { name, date } = parseQuestion(question.name, question.date);
    const { dictionary } = await store.get();
    const exact = findByName(dictionary, name);
    const begun = question.partial === true ? findByBeginning(dictionary, name, MOST) : [];
    const indices = [...new Set([...exact, ...begun])].slice(0, MOST);
    const now = today();
    return {
      ok: true,
      candidates: JSON.stringify(indices.map((index) => detailedRecord(dictionary, index, date, now))),
    };
  } catch (error) {
    return failure(error);
  }
};

/** Never rejects. */
export const answerDictionaryInfo = async (store: ReaderStore): Promise<DictionaryInfoReply> => {
  try {
    const { dictionary } = await store.get();
    return { ok: true, info: JSON.stringify(dictionary.info) };
  } catch (error) {
    return failure(error);
  }
};
