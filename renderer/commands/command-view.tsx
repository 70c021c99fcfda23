import './palette.css';
import './form.css';
import './result.css';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { CommandForm, CommandKey, Problem } from '../../preload/contract.ts';
import { ProblemText } from '../design/problem-text.tsx';
import { useFoyer } from '../foyer.ts';
import { CommandHeader } from './command-header.tsx';
import { CommandRun } from './command-run.tsx';

/** One command: filled in, run, and its answer. */
export function CommandView({ command }: { readonly command: CommandKey }) {
  const { form, problem } = useForm(command);
  if (form) return <CommandRun key={`${form.accountId} ${form.name}`} form={form} />;
  return (
    <main class="view">
      <CommandHeader purpose="" />
      {problem && (
        <p class="view-body" role="alert">
          <ProblemText problem={problem} />
        </p>
      )}
    </main>
  );
}

function useForm({ accountId, name }: CommandKey) {
  const { bridge } = useFoyer();
  const [form, setForm] = useState<CommandForm | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useLayoutEffect(() => {
    let wanted = true;
    void bridge.describeCommand({ accountId, name }).then((described) => {
      if (!wanted) return;
      if (described.ok) setForm(described.value);
      else setProblem(described.problem);
    });
    return () => {
      wanted = false;
    };
  }, [accountId, name]);
  return { form, problem };
}
