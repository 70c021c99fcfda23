import type { Outcome } from '../../preload/contract.ts';
import { isPlainObject } from '../../preload/guards.ts';
import { plainText } from '../people/plain-text.ts';
import type { CommandWords } from '../text/en/commands.ts';
import type { OpenAccount } from './systems.ts';

/** What things are called; whatever cannot be found out is called by its id. */
export interface Naming {
  readonly user: (open: OpenAccount, userId: unknown) => Promise<string>;
  readonly room: (open: OpenAccount, roomId: unknown) => Promise<string>;
  readonly certificate: (open: OpenAccount, fingerPrint: unknown) => Promise<string>;
}

interface Surroundings {
  /** The name of a user whom some account knows already. */
  readonly knownUser: (accountId: string, userId: string) => string | undefined;
  readonly lookUp: (
    accountId: string,
    userId: string,
  ) => Promise<Outcome<{ readonly name: string }>>;
  readonly words: () => CommandWords;
}

const longestId = 40;

/** Names things by asking the system they are in. */
export function createNaming({ knownUser, lookUp, words }: Surroundings): Naming {
  /** The text at a path of the answer, in quotation marks; else the id. */
  async function ask(
    { system }: OpenAccount,
    operation: string,
    question: Readonly<Record<string, unknown>>,
    path: readonly string[],
  ): Promise<string | undefined> {
    const outcome = await system.ask(operation, question);
    const name = outcome.ok ? textAt(outcome.value, path) : '';
    return name === '' ? undefined : words().named(plainText(name, 100));
  }

  return {
    async user({ account }, userId) {
      const id = String(userId);
      const known = knownUser(account.id, id);
      if (known) return plainText(known, 100);
      if (account.system !== 'symphony') return shortened(id);
      const found = await lookUp(account.id, id);
      return found.ok && found.value.name !== '' ? plainText(found.value.name, 100) : shortened(id);
    },
    async room(open, roomId) {
      const name = await ask(open, 'room.info', { roomId }, ['roomAttributes', 'name']);
      return name ?? shortened(roomId);
    },
    async certificate(open, fingerPrint) {
      const path = ['companyCertAttributes', 'name'];
      const name = await ask(open, 'certificate.get', { fingerPrint }, path);
      return name ?? shortened(fingerPrint);
    },
  };
}

function shortened(id: unknown): string {
  return plainText(String(id), longestId);
}

function textAt(value: unknown, path: readonly string[]): string {
  const found = path.reduce<unknown>(
    (inside, step) => (isPlainObject(inside) ? inside[step] : undefined),
    value,
  );
  return typeof found === 'string' ? found : '';
}
