import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useWords } from './foyer.ts';

/**
 * A part that is loaded when it is first shown, so that the popover need not wait for it, and for
 * its words. Nothing stands in its place meanwhile: both come from the same disk, within a frame
 * or two.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return function Later(props: Props) {
    const [loaded, setLoaded] = useState<{ readonly Part: ComponentType<Props> } | null>(null);
    const words = useWords();
    useLayoutEffect(() => {
      void Promise.all([load(), words.whole()]).then(([Part]) => setLoaded({ Part }));
    }, []);
    return loaded && <loaded.Part {...props} />;
  };
}
