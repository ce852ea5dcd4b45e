import type { JSX } from 'preact';
import type { Settings } from '../settings';

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly note?: string;
}

const Choice = <T extends string>({ legend, name, options, value, onChange, note }: ChoiceProps<T>): JSX.Element => (
  <fieldset class="setting">
    <legend>{legend}</legend>
    <div class="choices">
      {options.map(([option, label]) => (
        <label key={option}>
          <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChange(option)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
    {note && <small>{note}</small>}
  </fieldset>
);

const THEMES = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

const SIDES = [
  ['left', 'Left'],
  ['right', 'Right'],
] as const;

const CERTAINTIES = [
  ['balanced', 'Balanced'],
  ['careful', 'Careful'],
] as const;

interface Props {
  readonly settings: Settings;
  /** Whether the last change was kept; null before any. */
  readonly saved: boolean | null;
  readonly onChange: (change: Partial<Settings>) => void;
}

const savedWords = (saved: boolean | null): string => {
  if (saved === null) return '';
  return saved ? 'Saved.' : 'Your browser did not keep this change. It holds until you close this page.';
};

/** What a reader can choose. */
export const SettingsForm = ({ settings, saved, onChange }: Props): JSX.Element => (
  <>
    <Choice
      legend="Colours"
      name="theme"
      options={THEMES}
      value={settings.theme}
      onChange={(theme) => onChange({ theme })}
    />
    <Choice
      legend="Side of the window"
      name="side"
      options={SIDES}
      value={settings.side}
      onChange={(side) => onChange({ side })}
    />
    <Choice
      legend="How sure must it be?"
      name="certainty"
      options={CERTAINTIES}
      value={settings.certainty}
      onChange={(certainty) => onChange({ certainty })}
      note="Balanced shows all that was found and marks what is less certain. Careful hides that; the end of the list says how much it was, and can show it."
    />
    <div class="setting">
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.openOnArticle}
          onChange={(event) => onChange({ openOnArticle: event.currentTarget.checked })}
        />
        <span>
          Open the sidebar on every article
          <small>Otherwise names are highlighted, and the sidebar opens with the toolbar button or Alt+Shift+O.</small>
        </span>
      </label>
    </div>
    <p class="saved" role="status">
      {savedWords(saved)}
    </p>
  </>
);
