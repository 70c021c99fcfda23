import './proxy.css';
import { useLayoutEffect, useState } from 'preact/hooks';
import { LockIcon } from '../design/icons.tsx';
import { Strip } from '../design/strip.tsx';
import { useAppState, useWords } from '../foyer.ts';
import { alone } from '../text/alone.ts';
import { ProxyForm } from './proxy-form.tsx';

/**
 * A proxy waits to hear who we are: a line that says so, and the form in its place when asked for,
 * here or in the tray.
 */
export function ProxyStrip() {
  const { say } = useWords();
  const question = useAppState(({ proxy }) => proxy);
  const { aim, count } = useAppState(({ opening }) => opening);
  const [open, setOpen] = useState<'by-button' | 'by-tray' | null>(null);
  useLayoutEffect(() => {
    if (aim.view === 'proxy') setOpen('by-tray');
  }, [count]);
  if (!question) return null;
  if (open) {
    const close = () => setOpen(null);
    return <ProxyForm question={question} called={open === 'by-tray'} onClose={close} />;
  }
  const host = alone(`${question.host}:${question.port}`);
  return (
    <Strip
      tone="hint"
      icon={<LockIcon />}
      action={{ label: say('proxy.answer'), act: () => setOpen('by-button') }}
    >
      {say('proxy.asks', { host })}
    </Strip>
  );
}
