import type { ComponentChildren } from 'preact';

interface Hidden {
  readonly summary: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** What few people need, one click away. */
export function More({ summary, open = false, children }: Hidden) {
  return (
    <details class="more" open={open} onToggle={({ currentTarget }) => intoView(currentTarget)}>
      <summary>{summary}</summary>
      <div class="more-content">{children}</div>
    </details>
  );
}

function intoView(details: HTMLDetailsElement) {
  if (details.open) details.scrollIntoView({ block: 'nearest' });
}
