import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * A part that is loaded when it is first shown, so that the popover need not wait for it. Nothing
 * stands in its place meanwhile: it comes from the same disk, within a frame or two.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return function Later(props: Props) {
    const [loaded, setLoaded] = useState<{ readonly Part: ComponentType<Props> } | null>(null);
    useLayoutEffect(() => {
      void load().then((Part) => setLoaded({ Part }));
    }, []);
    return loaded && <loaded.Part {...props} />;
  };
}
