import type { ComponentChildren } from 'preact';
import type { Problem } from '../../preload/contract.ts';
import { CheckIcon } from '../design/icons.tsx';
import { ProblemNote } from '../design/problem-note.tsx';
import { useWords } from '../foyer.ts';

interface Titled {
  readonly title: string;
  readonly saved?: boolean;
  readonly problem?: Problem | null;
  readonly children: ComponentChildren;
}

/** A part of the settings: what it is about, and how the last change went. */
export function Section({ title, saved = false, problem = null, children }: Titled) {
  const { say } = useWords();
  return (
    <section class="section">
      <h2 class="section-heading">
        {title}
        <span class="saved" role="status">
          {saved && (
            <>
              <CheckIcon /> {say('settings.saved')}
            </>
          )}
        </span>
      </h2>
      {children}
      <ProblemNote problem={problem} />
    </section>
  );
}
