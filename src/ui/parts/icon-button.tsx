import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

/** A square button with an icon in it; its label is its name and its tooltip. */
export const IconButton = ({ label, onClick, disabled = false, children }: Props): JSX.Element => (
  <button type="button" class="icon-button" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
    {children}
  </button>
);
