import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DetailedRecord } from '../../dictionary/lookup';
import type { DictionaryInfo } from '../../dictionary/types';
import { formatDate } from '../../ui/dates';
import { askInfo, askLookup } from './ask';
import { type Model, today } from './model';
import { Record } from './record';
import { words } from './strings';

/** How long the reader's fingers have to rest before the dictionary is asked. */
const REST_MS = 180;
/** The background answers with at most so many. */
const MOST = 20;

type Outcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'found';
      readonly name: string;
      readonly date: string;
      readonly records: readonly DetailedRecord[];
    };

const Statistics = ({ own }: { own: Model['own'] }): JSX.Element => {
  const info = useSignal<DictionaryInfo | null>(null);
  useEffect(() => {
    void askInfo().then((answer) => {
      if (answer.ok) info.value = answer.value;
    });
  }, [own.value]);
  const { entities, names, roles, sourceDate } = info.value ?? {};
  return (
    <p class="soft statistics">
      {info.value && words.statistics(entities ?? 0, names ?? 0, roles ?? 0, formatDate(sourceDate ?? ''))}
    </p>
  );
};

const Results = ({ outcome, onAdd }: { outcome: Outcome; onAdd: (name: string) => void }): JSX.Element => {
  const records = outcome.kind === 'found' ? outcome.records : [];
  return (
    <>
      <p role="status" class="status">
        {outcome.kind === 'failed' && outcome.message}
        {outcome.kind === 'found' &&
          (records.length > 0 ? words.found(records.length, records.length >= MOST) : words.nobody(outcome.name))}
      </p>
      {outcome.kind === 'found' && records.length === 0 && (
        <button type="button" class="button" onClick={() => onAdd(outcome.name)}>
          {words.addThem}
        </button>
      )}
      {outcome.kind === 'found' && records.length > 0 && (
        <ol class="records">
          {records.map((record) => (
            <Record key={record.id} record={record} date={outcome.date} />
          ))}
        </ol>
      )}
    </>
  );
};

/** The search box with what it finds, as the reader writes. */
export const Search = ({ model }: { model: Model }): JSX.Element => {
  const name = useSignal('');
  const date = useSignal(today());
  const outcome = useSignal<Outcome>({ kind: 'nothing' });
  const own = model.own.value;
  useEffect(() => {
    const asked = { name: name.value.trim(), date: date.value };
    if (asked.name === '' || asked.date === '') {
      outcome.value = { kind: 'nothing' };
      return;
    }
    let isStale = false;
    const timer = setTimeout(async () => {
      const answer = await askLookup(asked.name, asked.date);
      // An answer that comes after the next question is nobody's any more.
      if (isStale) return;
      outcome.value = answer.ok
        ? { kind: 'found', ...asked, records: answer.value }
        : { kind: 'failed', message: answer.message };
    }, REST_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [name.value, date.value, own]);

  return (
    <section aria-labelledby="search-heading">
      <h2 id="search-heading">{words.search}</h2>
      {/* Nothing is sent: the answers come by themselves. */}
      <search class="panel">
        <div class="fields">
          <label class="wide">
            {words.searchName}
            <input
              type="search"
              value={name.value}
              maxLength={120}
              spellcheck={false}
              autocomplete="off"
              aria-describedby="search-hint"
              onInput={(event) => {
                name.value = event.currentTarget.value;
              }}
            />
          </label>
          <label>
            {words.searchDate}
            <input
              type="date"
              value={date.value}
              onInput={(event) => {
                date.value = event.currentTarget.value;
              }}
            />
          </label>
        </div>
        <p id="search-hint" class="soft">
          {words.searchHint}
        </p>
      </search>
      <Results
        outcome={outcome.value}
        onAdd={(newName) => {
          model.editing.value = { newName };
        }}
      />
      <Statistics own={model.own} />
    </section>
  );
};
