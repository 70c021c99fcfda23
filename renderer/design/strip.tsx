import type { ComponentChildren } from 'preact';
import { useWords } from '../foyer.ts';
import { ClearIcon } from './icons.tsx';

interface Told {
  readonly tone: 'problem' | 'hint';
  readonly icon: ComponentChildren;
  readonly children: ComponentChildren;
  readonly action?: { readonly label: string; readonly act: () => void; readonly busy?: boolean };
  readonly onDismiss?: () => void;
}

/** A line across the popover that says what is the matter, with what can be done about it. */
export function Strip({ tone, icon, children, action, onDismiss }: Told) {
  const { say } = useWords();
  return (
    <div class="strip" data-tone={tone} role={tone === 'problem' ? 'alert' : 'status'}>
      {icon}
      <span class="strip-text">{children}</span>
      {action && (
        <button type="button" class="quiet" disabled={action.busy} onClick={action.act}>
          {action.label}
        </button>
      )}
      {onDismiss && (
        <button
          type="button"
          class="icon-button"
          aria-label={say('notice.dismiss')}
          onClick={onDismiss}
        >
          <ClearIcon />
        </button>
      )}
    </div>
  );
}
