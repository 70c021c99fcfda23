import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { View } from './navigation.ts';
import { topOf, type ViewStack } from './view-stack.ts';

const OnShowContext = createContext(true);

/** Whether the view is on show: those it was left for keep it as it was, behind them. */
export function useOnShow(): boolean {
  return useContext(OnShowContext);
}

interface Layered {
  readonly stack: ViewStack;
  readonly children: (view: View) => ComponentChildren;
}

/** Draws the view on show, and keeps those it was reached through as they were left. */
export function Layers({ stack, children }: Layered) {
  const top = topOf(stack);
  return (
    <>
      {stack.map((step) => (
        <Layer key={step.key} shown={step === top} focus={step.focus}>
          {children(step.view)}
        </Layer>
      ))}
    </>
  );
}

interface Drawn {
  readonly shown: boolean;
  readonly focus: HTMLElement | null;
  readonly children: ComponentChildren;
}

function Layer({ shown, focus, children }: Drawn) {
  const layer = useRef<HTMLDivElement>(null);
  const wasLeft = useRef(false);
  useLayoutEffect(() => {
    if (shown && wasLeft.current) giveBack(focus, layer.current);
    wasLeft.current = !shown;
  }, [shown]);
  return (
    <div ref={layer} class="layer" hidden={!shown}>
      <OnShowContext.Provider value={shown}>{children}</OnShowContext.Provider>
    </div>
  );
}

/** The focus returns to what had it; to where the view begins when that has gone. */
function giveBack(focus: HTMLElement | null, layer: HTMLElement | null) {
  const known = focus && layer?.contains(focus) ? focus : null;
  const beginning = layer?.querySelector<HTMLElement>('[role=combobox], h1[tabindex]');
  (known ?? beginning)?.focus({ preventScroll: true });
}
