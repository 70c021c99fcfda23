import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { BackIcon } from './design/icons.tsx';
import { useWords } from './foyer.ts';
import { useNavigation, type View } from './navigation.ts';

interface Framed {
  readonly view: Exclude<View, 'search' | 'command'>;
  readonly children: ComponentChildren;
}

const views = ['accounts', 'settings'] as const;

/** What stands around the accounts and the settings: the way back, and the way between them. */
export function ViewFrame({ view, children }: Framed) {
  const { say } = useWords();
  const go = useNavigation();
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
    if (body.current) body.current.scrollTop = 0;
  }, [view]);
  return (
    <main class="view">
      <header class="view-header">
        <button
          type="button"
          class="icon-button"
          aria-label={say('view.back')}
          title={`${say('view.back')} (Esc)`}
          onClick={() => go('search')}
        >
          <BackIcon />
        </button>
        <h1 ref={heading} class="visually-hidden" tabIndex={-1}>
          {say(`view.${view}`)}
        </h1>
        <nav class="view-tabs">
          {views.map((name) => (
            <button
              key={name}
              type="button"
              aria-current={name === view ? 'page' : undefined}
              onClick={() => go(name)}
            >
              {say(`view.${name}`)}
            </button>
          ))}
        </nav>
      </header>
      <div ref={body} class="scroller">
        {children}
      </div>
    </main>
  );
}
