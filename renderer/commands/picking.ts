import { useRef, useState } from 'preact/hooks';
import type { PersonRow, Problem } from '../../preload/contract.ts';
import { useFoyer } from '../foyer.ts';
import { useFilling } from './filling.ts';
import { useFoundPeople } from './found-people.ts';

interface Picking {
  /** The ids of who was picked. */
  readonly picked: readonly string[];
  readonly onPick: (ids: readonly string[]) => void;
  readonly several: boolean;
}

/** Picks people by name from those who are known, or by their id. */
export function usePicking({ picked, onPick, several }: Picking) {
  const { bridge } = useFoyer();
  const { form, named } = useFilling();
  const [typed, setTyped] = useState('');
  const [chosen, choose] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const input = useRef<HTMLInputElement>(null);

  const looksLikeId = form.system === 'symphony' ? /^\d+$/u : /^[\w-]{16,}$/u;
  const isId = looksLikeId.test(typed.trim());
  const query = isId ? '' : typed.trim();
  const found = useFoundPeople(query, form.system);
  const open = query !== '' && found.length > 0;
  const at = Math.min(chosen, found.length - 1);

  const take = (userId: string) => {
    onPick(several ? [...new Set([...picked, userId])] : [userId]);
    setTyped('');
    setProblem(null);
  };
  const takeId = () => {
    if (several && isId) take(typed.trim());
  };
  const pick = async (person: PersonRow | undefined) => {
    if (!person) return;
    const outcome = await bridge.findUserId({ accountId: form.accountId, personId: person.id });
    if (!outcome.ok) return setProblem(outcome.problem);
    named(outcome.value, person.name || person.address);
    take(outcome.value);
    input.current?.focus();
  };
  const leave = (userId: string) => onPick(picked.filter((one) => one !== userId));

  const inMenu: Readonly<Record<string, () => void>> = {
    ArrowDown: () => choose(Math.min(at + 1, found.length - 1)),
    ArrowUp: () => choose(Math.max(at - 1, 0)),
    Enter: () => void pick(found[at]),
    Escape: () => setTyped(''),
  };
  const outside: Readonly<Record<string, () => void>> = {
    ...(several && isId ? { Enter: takeId } : {}),
    ...(several && typed === '' && picked.length > 0
      ? { Backspace: () => onPick(picked.slice(0, -1)) }
      : {}),
  };

  return {
    input,
    typed,
    problem,
    found,
    open,
    at,
    /** Something was typed for which nobody was picked. */
    begun: typed.trim() !== '' && !isId,
    pick,
    takeId,
    leave,
    type(letters: string) {
      setTyped(letters);
      if (!several) onPick(looksLikeId.test(letters.trim()) ? [letters.trim()] : []);
      choose(0);
      setProblem(null);
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.isComposing || event.ctrlKey || event.metaKey) return;
      const act = (open ? inMenu : outside)[event.key];
      if (!act) return;
      act();
      event.preventDefault();
    },
  };
}
