import { useState } from 'preact/hooks';
import { useFoyer, useWords } from '../foyer.ts';
import { CheckIcon, CopyIcon } from './icons.tsx';

interface Copied {
  readonly text: string;
  readonly label: string;
}

/** A small button that copies what stands beside it. */
export function CopyText({ text, label }: Copied) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async () => setCopied((await bridge.copyText({ text })).ok);
  return (
    <>
      <button
        type="button"
        class="icon-button copy-text"
        aria-label={label}
        title={label}
        onClick={() => void copy()}
        onBlur={() => setCopied(false)}
      >
        {copied ? <CheckIcon /> : <CopyIcon />}
      </button>
      <span class="visually-hidden" role="status">
        {copied && say('view.copied')}
      </span>
    </>
  );
}
