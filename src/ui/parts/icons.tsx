/** Icons drawn as strokes in the text's colour. They are decoration: the control that holds one has the name. */
import type { ComponentChildren, JSX } from 'preact';

const Icon = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    {children}
  </svg>
);

export const CloseIcon = (): JSX.Element => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
);

export const SettingsIcon = (): JSX.Element => (
  <Icon>
    <path d="M2 4.5h5.5M11.5 4.500H14M2 11.500h2.500M8.5 11.500H14" />
    <circle cx="9.5" cy="4.5" r="1.9" />
    <circle cx="6.5" cy="11.5" r="1.9" />
  </Icon>
);

export const PreviousIcon = (): JSX.Element => (
  <Icon>
    <path d="M9.5 4l-4 4 4 4" />
  </Icon>
);

export const NextIcon = (): JSX.Element => (
  <Icon>
    <path d="M6.5 4l4 4-4 4" />
  </Icon>
);

export const ExternalIcon = (): JSX.Element => (
  <Icon>
    <path d="M6 4h6v6M12 4L4.5 11.5" />
  </Icon>
);

export const CopyIcon = (): JSX.Element => (
  <Icon>
    <rect x="5.5" y="5.5" width="7.5" height="8" rx="1.5" />
    <path d="M10.5 3.500V3A1 1 0 0 0 9.5 2h-6A1.5 1.5 0 0 0 2 3.500V10a1 1 0 0 0 1 1h.5" />
  </Icon>
);

/** The mark of On Record: an opening quotation mark on a rounded square. The same shape as icons/icon.svg. */
export const Logo = (): JSX.Element => (
  <svg class="logo" viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
    <rect class="logo-ground" width="32" height="32" rx="8" />
    <path
      class="logo-mark"
      transform="matrix(1.14 0 0 1.14 -2.24 -2.2)"
      d="M14.6 8.600c-4.3 1.3-7.1 4.6-7.1 9 0 3.3 1.8 5.5 4.3 5.5 2.2 0 3.8-1.6 3.8-3.700s-1.5-3.5-3.4-3.500c-.4 0-.8.1-1 .2.3-2 1.9-3.9 4.3-4.900zM24.6 8.600c-4.3 1.3-7.1 4.6-7.1 9 0 3.3 1.8 5.5 4.3 5.5 2.2 0 3.8-1.6 3.8-3.700s-1.5-3.5-3.4-3.500c-.4 0-.8.1-1 .2.3-2 1.9-3.9 4.3-4.900z"
    />
  </svg>
);
