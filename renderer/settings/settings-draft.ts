import { useState } from 'preact/hooks';
import type { Settings } from '../../preload/contract.ts';
import { type Asking, useAsking } from '../asking.ts';
import { useAppState, useFoyer } from '../foyer.ts';

type Part = 'spaces' | 'symphony' | 'network';

interface SettingsDraft<Value> {
  readonly draft: Value;
  /** Keeps what is being typed. */
  readonly change: (draft: Value) => void;
  /** Applies what was typed, or the value given, when it differs from what holds. */
  readonly save: (value?: Value) => void;
  readonly asking: Asking;
  readonly saved: boolean;
}

/** A part of the settings while it is changed. What main refuses stays here, to be mended. */
export function useSettingsDraft<Name extends Part>(name: Name): SettingsDraft<Settings[Name]> {
  const { bridge } = useFoyer();
  const holds = useAppState(({ settings }) => settings[name]);
  const [typed, setTyped] = useState<Settings[Name] | null>(null);
  const [saved, setSaved] = useState(false);
  const asking = useAsking();
  const draft = typed ?? holds;
  return {
    draft,
    change(next) {
      setSaved(false);
      setTyped(next);
    },
    save(value = draft) {
      if (JSON.stringify(value) === JSON.stringify(holds)) return;
      setTyped(value);
      void asking
        .ask(() => bridge.changeSettings({ [name]: value }))
        .then((done) => {
          if (!done) return;
          setTyped(null);
          setSaved(true);
        });
    },
    asking,
    saved,
  };
}
