import type { ComponentChildren } from 'preact';

interface Fact {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A fact with its name before it. */
export function Fact({ name, children }: Fact) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
