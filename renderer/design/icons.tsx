import type { ComponentChildren } from 'preact';

interface Drawing {
  readonly children: ComponentChildren;
  /** Side length in CSS pixels; all icons are drawn on 16 x 16. */
  readonly size?: number;
}

/** A line drawing that takes the colour of the text around it. It never speaks: the text does. */
function Icon({ children, size = 16 }: Drawing) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  );
}

/** A magnifying glass. */
export const SearchIcon = () => (
  <Icon size={18}>
    <circle cx="7" cy="7" r="4.5" />
    <path d="M10.5 10.5 14 14" />
  </Icon>
);

/** A cross. */
export const ClearIcon = () => (
  <Icon>
    <path d="m4.5 4.5 7 7m0-7-7 7" />
  </Icon>
);

/** An angle to the left. */
export const BackIcon = () => (
  <Icon>
    <path d="M10 3 5 8l5 5" />
  </Icon>
);

/** An angle to the right. */
export const ForwardIcon = () => (
  <Icon>
    <path d="m6 3 5 5-5 5" />
  </Icon>
);

/** An angle downwards: there is more. */
export const MoreIcon = () => (
  <Icon>
    <path d="m4 6 4 4 4-4" />
  </Icon>
);

/** A tick. */
export const CheckIcon = () => (
  <Icon>
    <path d="m3 8.5 3.2 3.2L13 5" />
  </Icon>
);

/** Two sheets, one upon the other. */
export const CopyIcon = () => (
  <Icon>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5" />
  </Icon>
);

/** A plus. */
export const PlusIcon = () => (
  <Icon>
    <path d="M8 3v10M3 8h10" />
  </Icon>
);

/** Two people. */
export const PeopleIcon = () => (
  <Icon>
    <circle cx="6" cy="5.5" r="2.25" />
    <path d="M2 13c0-2.2 1.8-3.7 4-3.7s4 1.5 4 3.7M10.5 3.5a2.2 2.2 0 0 1 0 4.1M12 9.8c1.3.6 2 1.7 2 3.2" />
  </Icon>
);

/** A star, of a favourite. */
export const StarIcon = ({ filled }: { readonly filled: boolean }) => (
  <Icon>
    <path
      class={filled ? 'filled' : undefined}
      d="m8 2 1.8 3.8 4.2.5-3.1 2.9.8 4.1L8 11.3l-3.7 2 .8-4.1L2 6.3l4.2-.5z"
    />
  </Icon>
);

/** Sliders. */
export const SettingsIcon = () => (
  <Icon>
    <path d="M2 4.5h7m4 0h1M2 11.5h1m4 0h7" />
    <circle cx="11" cy="4.5" r="1.75" />
    <circle cx="5" cy="11.5" r="1.75" />
  </Icon>
);

/** A keyboard. */
export const KeysIcon = () => (
  <Icon>
    <rect x="1.5" y="4" width="13" height="8" rx="1.5" />
    <path d="M4 6.8h.5m2.3 0h.5m2.3 0h.5m1.9 0h.4M5 9.4h6" />
  </Icon>
);

/** A triangle with an exclamation mark. */
export const WarningIcon = () => (
  <Icon>
    <path d="M8 2.2 14.2 13H1.8zM8 6.5v3m0 1.7v.1" />
  </Icon>
);

/** A padlock. */
export const LockIcon = () => (
  <Icon>
    <rect x="3" y="7" width="10" height="6.5" rx="1.5" />
    <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />
  </Icon>
);

/** Avaya Spaces: rooms beside each other. */
export const SpacesGlyph = ({ size = 16 }: { readonly size?: number }) => (
  <Icon size={size}>
    <rect x="2" y="2" width="5" height="5" rx="1.2" />
    <rect x="9" y="2" width="5" height="5" rx="1.2" />
    <rect x="2" y="9" width="5" height="5" rx="1.2" />
    <circle class="filled" cx="11.5" cy="11.5" r="2" />
  </Icon>
);

/** Symphony: voices of different height. */
export const SymphonyGlyph = ({ size = 16 }: { readonly size?: number }) => (
  <Icon size={size}>
    <path d="M2.5 6.5v3M6.2 3.5v9M9.8 5v6M13.5 6.5v3" />
  </Icon>
);

/** Turns while something runs; stands still for those who want no motion. */
export const Spinner = () => (
  <svg class="icon spinner" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="5.5" />
  </svg>
);
