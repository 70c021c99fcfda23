import type { ComponentChildren } from 'preact';

interface Foreign {
  /** What the reader sees in full when there was no room for all of it. */
  readonly whole: string;
  readonly class?: string;
  readonly children?: ComponentChildren;
}

/**
 * Words that somebody else wrote: a name, a title, an address. They stand alone, so that letters
 * which turn the direction of writing turn nothing else, and they end in an ellipsis.
 */
export function ForeignText({ whole, class: name = '', children }: Foreign) {
  return (
    <bdi class={`foreign ${name}`} dir="auto" title={whole}>
      {children ?? whole}
    </bdi>
  );
}
