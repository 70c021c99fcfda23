/** The sign of Foyer: an open door, and somebody in it. */
export function Threshold() {
  return (
    <svg class="threshold" width="56" height="56" viewBox="0 0 56 56" aria-hidden="true">
      <path class="threshold-light" d="M14 50V16a8 8 0 0 1 8-8h12a8 8 0 0 1 8 8v34Z" />
      <path class="threshold-line" d="M14 50V16a8 8 0 0 1 8-8h12a8 8 0 0 1 8 8v34M6 50h44" />
      <circle class="threshold-person" cx="28" cy="26" r="5" />
      <path class="threshold-person" d="M18.5 50a9.5 9.5 0 0 1 19 0Z" transform="translate(0 -5)" />
    </svg>
  );
}
