import { useState } from 'preact/hooks';
import { CheckIcon } from '../design/icons.tsx';
import { useFoyer, useWords } from '../foyer.ts';

interface Copy {
  readonly resultId: string;
  readonly form: 'json' | 'csv';
}

/** Copies the whole result; main holds it, and the clipboard. */
export function CopyButton({ resultId, form }: Copy) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async () => setCopied((await bridge.copyResult({ resultId, form })).ok);
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {copied && <CheckIcon />}
        {say(copied ? 'commands.copied' : `commands.copy-${form}`)}
      </button>
      <span class="visually-hidden" role="status">
        {copied && say('commands.copied')}
      </span>
    </>
  );
}
