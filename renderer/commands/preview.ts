import { useLayoutEffect, useState } from 'preact/hooks';
import type { CommandForm, CommandPreview, CommandValues } from '../../preload/contract.ts';
import { useFoyer } from '../foyer.ts';

const unknown: CommandPreview = { wrongs: [], call: null, confirmation: null };

/** What a form would do as it is now; the last answer stays until the next one comes. */
export function usePreview(
  { accountId, name }: CommandForm,
  values: CommandValues,
): CommandPreview {
  const { bridge } = useFoyer();
  const [preview, setPreview] = useState(unknown);
  useLayoutEffect(() => {
    let wanted = true;
    void bridge.previewCommand({ accountId, name, values }).then((looked) => {
      if (wanted && looked.ok) setPreview(looked.value);
    });
    return () => {
      wanted = false;
    };
  }, [accountId, name, values]);
  return preview;
}
