import './proxy.css';
import { useState } from 'preact/hooks';
import { LockIcon } from '../design/icons.tsx';
import { Strip } from '../design/strip.tsx';
import { useAppState, useWords } from '../foyer.ts';
import { alone } from '../text/alone.ts';
import { ProxyForm } from './proxy-form.tsx';

/** A proxy waits to hear who we are: a line that says so, and the form in its place when asked for. */
export function ProxyStrip() {
  const { say } = useWords();
  const question = useAppState(({ proxy }) => proxy);
  const [open, setOpen] = useState(false);
  if (!question) return null;
  if (open) return <ProxyForm question={question} onClose={() => setOpen(false)} />;
  const host = alone(`${question.host}:${question.port}`);
  return (
    <Strip
      tone="hint"
      icon={<LockIcon />}
      action={{ label: say('proxy.answer'), act: () => setOpen(true) }}
    >
      {say('proxy.asks', { host })}
    </Strip>
  );
}
