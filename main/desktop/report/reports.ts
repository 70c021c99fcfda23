import { failure, type Outcome, type ProblemReport, success } from '../../../preload/contract.ts';
import type { State } from '../../state.ts';
import { conceal, type Personal } from './conceal.ts';
import { reportText } from './content.ts';
import type { Facts } from './facts.ts';

/** Reports of problems: made, read, and then passed on by the person. Nothing is sent. */
export interface Reports {
  readonly prepareReport: () => Promise<Outcome<ProblemReport>>;
  /** Copies the report prepared last; `not-found` when there is none. */
  readonly copyReport: () => Outcome<void>;
  /** The path of the file; null when the person chose none. `report-not-saved`: the disk refused. */
  readonly saveReport: () => Promise<Outcome<string | null>>;
}

interface Terms {
  readonly state: State;
  readonly collectFacts: () => Promise<Facts>;
  readonly whoWeAre: () => Omit<Personal, 'names'>;
  /** Strikes out every secret of this run. */
  readonly strike: (text: string) => string;
  readonly copyText: (text: string) => void;
  /** Asks where, with this name to begin with, and writes it there for the person alone. */
  readonly saveText: (name: string, text: string) => Promise<Outcome<string | null>>;
  readonly now?: () => number;
}

/** Makes reports. What is shown is the very text that is copied or saved. */
export function createReports(terms: Terms): Reports {
  const { state, now = Date.now } = terms;
  let last: { readonly text: string; readonly at: number } | null = null;

  return {
    async prepareReport() {
      const facts = await terms.collectFacts();
      const at = now();
      const { accounts } = state.getState();
      const names = accounts.flatMap(({ name, address }) => [name, address]);
      const said = reportText(state.getState(), facts, at);
      const text = conceal(terms.strike(said), { ...terms.whoWeAre(), names });
      // What was put together while striking may be a secret again: then nobody is shown anything.
      if (terms.strike(text) !== text) return failure('internal', { name: 'prepareReport' });
      last = { text, at };
      return success({ text });
    },
    copyReport() {
      if (!last) return failure('not-found');
      terms.copyText(last.text);
      return success();
    },
    async saveReport() {
      if (!last) return failure('not-found');
      const day = new Date(last.at).toISOString().slice(0, 10);
      return terms.saveText(`foyer-report-${day}.txt`, last.text);
    },
  };
}
