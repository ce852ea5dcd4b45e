import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LIMITS, type OwnEntry } from '../../dictionary/own-entries';
import { formatDate } from '../../ui/dates';
import { EntryForm } from './entry-form';
import type { Model } from './model';
import { words } from './strings';

const aboutOf = ({ kind, country, party, role, start, end }: OwnEntry): string => {
  const term = start || end ? `${start && formatDate(start)} – ${end && formatDate(end)}`.trim() : '';
  return [words.kinds[kind], country, party, [role, term].filter(Boolean).join(', ')].filter(Boolean).join(' · ');
};

interface Props {
  readonly model: Model;
}

const Entry = ({ model, entry }: Props & { entry: OwnEntry }): JSX.Element => (
  <li class="row">
    <div>
      <strong>{entry.name}</strong>
      <p class="soft">{aboutOf(entry)}</p>
      {entry.aliases.length > 0 && <p class="soft">{words.also(entry.aliases.join(', '))}</p>}
      {entry.note && <p class="soft note">{entry.note}</p>}
    </div>
    <div class="buttons">
      <button
        type="button"
        class="button"
        aria-label={words.editOf(entry.name)}
        onClick={() => {
          model.editing.value = { id: entry.id };
        }}
      >
        {words.edit}
      </button>
      <button
        type="button"
        class="button"
        aria-label={words.removeOf(entry.name)}
        onClick={() => void model.remove(entry)}
      >
        {words.remove}
      </button>
    </div>
  </li>
);

/** The reader's own entries, and the form to write one. */
export const Entries = ({ model }: Props): JSX.Element => {
  const { entries } = model.own.value;
  const editing = model.editing.value;
  const addButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  /** The form took the focus; when it goes the focus must not be lost with it. */
  useEffect(() => {
    if (wasEditing.current && !editing) addButton.current?.focus();
    wasEditing.current = editing !== null;
  }, [editing]);
  const close = (): void => {
    model.editing.value = null;
  };
  const isFull = entries.length >= LIMITS.entries;

  return (
    <section aria-labelledby="own-heading">
      <h2 id="own-heading">{words.own}</h2>
      <p class="soft">{words.ownMore}</p>
      {editing && 'newName' in editing ? (
        <EntryForm
          key="new"
          entry={{ name: editing.newName }}
          heading={words.newEntry}
          onSave={(entry) => void model.save(entry)}
          onCancel={close}
        />
      ) : (
        <button
          ref={addButton}
          type="button"
          class="button main"
          disabled={isFull}
          onClick={() => {
            model.editing.value = { newName: '' };
          }}
        >
          {words.add}
        </button>
      )}
      {isFull && <p class="soft">{words.full(LIMITS.entries)}</p>}
      {entries.length === 0 && !editing && <p class="soft">{words.noOwn}</p>}
      {entries.length > 0 && (
        <ul class="panel rows">
          {entries.map((entry) =>
            editing && 'id' in editing && editing.id === entry.id ? (
              <li key={entry.id}>
                <EntryForm
                  entry={entry}
                  heading={words.entryOf(entry.name)}
                  onSave={(changed) => void model.save(changed)}
                  onCancel={close}
                />
              </li>
            ) : (
              <Entry key={entry.id} model={model} entry={entry} />
            ),
          )}
        </ul>
      )}
    </section>
  );
};
