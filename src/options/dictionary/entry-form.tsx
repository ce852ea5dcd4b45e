import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { checkEntry, LIMITS, type OwnEntry } from '../../dictionary/own-entries';
import { words } from './strings';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly wide?: boolean;
  readonly max?: number;
}

const Field = ({ name, label, value, hint, wide = false, max }: FieldProps): JSX.Element => {
  const id = useId();
  return (
    <label class={wide ? 'wide' : undefined}>
      {label}
      <input
        type="text"
        name={name}
        defaultValue={value}
        maxLength={max}
        autocomplete="off"
        aria-describedby={hint && id}
      />
      {hint && (
        <small id={id} class="soft">
          {hint}
        </small>
      )}
    </label>
  );
};

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly children: ComponentChildren;
}

const Choice = ({ name, label, value, children }: ChoiceProps): JSX.Element => (
  <label>
    {label}
    <select name={name} defaultValue={value}>
      {children}
    </select>
  </label>
);

/** What the form holds, not yet checked. */
const read = (form: HTMLFormElement): Record<string, unknown> => {
  const values = Object.fromEntries(new FormData(form));
  return { ...values, aliases: String(values.aliases ?? '').split('\n') };
};

interface Props {
  /** The entry that is edited, or what is known of a new one. */
  readonly entry: Partial<OwnEntry>;
  readonly heading: string;
  readonly onSave: (entry: OwnEntry) => void;
  readonly onCancel: () => void;
}

/** Writes one entry. Mistakes are named together when the reader saves. */
export const EntryForm = ({ entry, heading, onSave, onCancel }: Props): JSX.Element => {
  const form = useRef<HTMLFormElement>(null);
  const wrong = useSignal<readonly string[]>([]);
  const id = useId();
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const save = (event: Event): void => {
    event.preventDefault();
    if (!form.current) return;
    const checked = checkEntry({ ...read(form.current), id: entry.id });
    wrong.value = 'wrong' in checked ? checked.wrong : [];
    if ('value' in checked) onSave(checked.value);
  };

  return (
    <form
      ref={form}
      class="panel entry-form"
      aria-labelledby={id}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <h3 id={id}>{heading}</h3>
      <div class="fields">
        <Field name="name" label={words.name} value={entry.name ?? ''} max={LIMITS.name} wide />
        <label class="wide">
          {words.aliases}
          <textarea name="aliases" rows={2} defaultValue={(entry.aliases ?? []).join('\n')} />
        </label>
        <Choice name="kind" label={words.kind} value={entry.kind ?? 'person'}>
          <option value="person">{words.kinds.person}</option>
          <option value="organisation">{words.kinds.organisation}</option>
        </Choice>
        <Choice name="gender" label={words.gender} value={entry.gender ?? ''}>
          {Object.entries(words.genders).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Choice>
        <Field name="country" label={words.country} value={entry.country ?? ''} hint={words.countryHint} max={2} />
        <Field name="party" label={words.party} value={entry.party ?? ''} max={LIMITS.party} />
        <Field name="role" label={words.entryRole} value={entry.role ?? ''} max={LIMITS.role} wide />
        <Field name="start" label={words.start} value={entry.start ?? ''} hint={words.dateHint} max={10} />
        <Field name="end" label={words.end} value={entry.end ?? ''} hint={words.dateHint} max={10} />
        <Field name="note" label={words.note} value={entry.note ?? ''} max={LIMITS.note} wide />
      </div>
      <div role="alert">
        {wrong.value.length > 0 && (
          <ul class="wrong">
            {wrong.value.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )}
      </div>
      <div class="buttons">
        <button type="submit" class="button main">
          {words.save}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
};
