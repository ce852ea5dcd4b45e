import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly label: string;
  readonly pressed: boolean;
  readonly onToggle: () => void;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

/** A small button that is either on or off. */
export const Chip = ({ label, pressed, onToggle, disabled = false, children }: Props): JSX.Element => (
  <button type="button" class="chip" title={label} aria-pressed={pressed} disabled={disabled} onClick={onToggle}>
    {children}
  </button>
);
