import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CommandForm, CommandResult, CommandValues, Problem } from '../../preload/contract.ts';
import { useFoyer } from '../foyer.ts';

/** How far a command is. */
type Progress =
  | { readonly kind: 'filling'; readonly problem: Problem | null }
  | { readonly kind: 'running' }
  | { readonly kind: 'answered'; readonly result: CommandResult };

interface AskingCommand {
  readonly progress: Progress;
  readonly run: (values: CommandValues, confirmation: string) => Promise<void>;
  readonly cancel: () => void;
  /** Back to the form. */
  readonly change: () => void;
}

const filling: Progress = { kind: 'filling', problem: null };

/** Runs a command, one time at a time. A read that nobody waits for any more is cancelled. */
export function useAskingCommand({ accountId, name, effect }: CommandForm): AskingCommand {
  const { bridge } = useFoyer();
  const [progress, setProgress] = useState<Progress>(filling);
  const runId = useRef<string | null>(null);
  const gone = useRef(false);

  const cancel = () => {
    if (runId.current !== null) void bridge.cancelCommand({ runId: runId.current });
  };
  useLayoutEffect(
    () => () => {
      gone.current = true;
      if (effect === 'reads') cancel();
    },
    [],
  );

  return {
    progress,
    cancel,
    change: () => setProgress(filling),
    async run(values, confirmation) {
      if (runId.current !== null) return;
      const id = crypto.randomUUID();
      runId.current = id;
      setProgress({ kind: 'running' });
      const outcome = await bridge.runCommand({ accountId, name, runId: id, values, confirmation });
      runId.current = null;
      if (gone.current) return;
      setProgress(
        outcome.ok
          ? { kind: 'answered', result: outcome.value }
          : { kind: 'filling', problem: outcome.problem },
      );
    },
  };
}
