import { isPlainObject } from '../../preload/guards.ts';

/** One question to the vault process. It answers them one at a time. */
export interface VaultQuestion {
  readonly id: number;
  /** `clear` deletes every item of the service, whatever its account. */
  readonly call: 'get' | 'set' | 'delete' | 'clear';
  /** The name under which the keychain lists the items of a profile. */
  readonly service: string;
  readonly account: string;
  /** The secret to keep; for `set` only. */
  readonly value?: string;
}

/** What the vault process says: once that it runs, then one answer for each question. */
export type VaultMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly value: string | null }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };

/** Whether something that arrived in the vault process is a question. */
export function isVaultQuestion(message: unknown): message is VaultQuestion {
  if (!isPlainObject(message)) return false;
  const { id, call, service, account, value } = message;
  return (
    typeof id === 'number' &&
    typeof service === 'string' &&
    typeof account === 'string' &&
    (call === 'set'
      ? typeof value === 'string'
      : call === 'get' || call === 'delete' || call === 'clear')
  );
}

/** Whether something that arrived from the vault process is one of its messages. */
export function isVaultMessage(message: unknown): message is VaultMessage {
  if (!isPlainObject(message)) return false;
  const { kind, id, value, reason } = message;
  if (kind === 'ready') return true;
  if (typeof id !== 'number') return false;
  if (kind === 'done') return value === null || typeof value === 'string';
  return kind === 'failed' && typeof reason === 'string';
}
