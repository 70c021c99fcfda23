import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { BackIcon } from './design/icons.tsx';
import { useWords } from './foyer.ts';
import { useNavigation } from './navigation.ts';

const tabs = ['accounts', 'settings'] as const;

interface Tabbed {
  readonly tab: (typeof tabs)[number];
  readonly children: ComponentChildren;
}

/** What stands around the accounts and the settings: the way back, and the way between them. */
export function ViewFrame({ tab, children }: Tabbed) {
  const { say } = useWords();
  const { go } = useNavigation();
  const heading = useHeading();
  return (
    <main class="view">
      <header class="view-header">
        <BackButton />
        <h1 ref={heading} class="visually-hidden" tabIndex={-1}>
          {say(`view.${tab}`)}
        </h1>
        <nav class="view-tabs">
          {tabs.map((name) => (
            <button
              key={name}
              type="button"
              aria-current={name === tab ? 'page' : undefined}
              onClick={() => go({ view: name })}
            >
              {say(`view.${name}`)}
            </button>
          ))}
        </nav>
      </header>
      <div class="scroller">{children}</div>
    </main>
  );
}

interface Titled {
  readonly title: string;
  /** What scrolls below the header. */
  readonly children: ComponentChildren;
  /** Stands at the end of the header. */
  readonly tools?: ComponentChildren;
  /** Stands between the header and what scrolls, and stays in sight. */
  readonly above?: ComponentChildren;
  readonly below?: ComponentChildren;
  readonly scroller?: RefObject<HTMLDivElement | null>;
  /** The title is told to those who hear the popover; the view shows it itself. */
  readonly quiet?: boolean;
  /** The view gives the focus itself. */
  readonly ownFocus?: boolean;
}

/** What stands around any other view: the way back, its title, and what belongs to all of it. */
export function TitledFrame({ title, children, quiet = false, tools, ...rest }: Titled) {
  const { above, below, scroller, ownFocus } = rest;
  const heading = useHeading(ownFocus);
  return (
    <main class="view">
      <header class="view-header">
        <BackButton />
        <h1
          ref={heading}
          class={quiet ? 'visually-hidden' : 'view-title foreign'}
          dir="auto"
          title={title}
          tabIndex={-1}
        >
          {title}
        </h1>
        <div class="view-tools">{tools}</div>
      </header>
      {above}
      <div {...(scroller && { ref: scroller })} class="scroller">
        {children}
      </div>
      {below}
    </main>
  );
}

function BackButton() {
  const { say } = useWords();
  const { back } = useNavigation();
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={say('view.back')}
      title={`${say('view.back')} (Esc)`}
      onClick={back}
    >
      <BackIcon />
    </button>
  );
}

/** The heading has the focus first, so that a screen reader tells where one is. */
function useHeading(ownFocus = false) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!ownFocus) heading.current?.focus();
  }, []);
  return heading;
}
