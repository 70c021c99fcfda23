import { isPlainObject } from '../../../preload/guards.ts';
import type { Files } from '../chosen-ways.ts';
import { createLatest } from '../latest.ts';

/** The invitations that were followed or put away: they shall not come by themselves again. */
export interface Settled {
  readonly load: () => Promise<void>;
  readonly has: (invitationId: string) => boolean;
  readonly add: (invitationId: string) => void;
  readonly remove: (invitationId: string) => void;
}

const fileName = 'settled-invitations.json';
const mostRemembered = 200;

/** Kept on disk by their ids, which tell nothing of the invitations and lead nowhere. */
export function createSettled(files: Files): Settled {
  const settled = createLatest<true>(mostRemembered);

  /** A disk that refuses costs no more than to be asked again after the next start. */
  function write() {
    void files.write(fileName, { version: 1, settled: settled.names() });
  }

  return {
    async load() {
      const content = await files.read(fileName);
      const list = isPlainObject(content) ? content['settled'] : undefined;
      const before = (Array.isArray(list) ? list : []).filter((id) => typeof id === 'string');
      const sinceStart = settled.names();
      for (const id of [...before, ...sinceStart]) settled.put(id, true);
    },
    has: (invitationId) => settled.get(invitationId) !== undefined,
    add(invitationId) {
      settled.put(invitationId, true);
      write();
    },
    remove(invitationId) {
      if (settled.get(invitationId) === undefined) return;
      settled.remove(invitationId);
      write();
    },
  };
}
