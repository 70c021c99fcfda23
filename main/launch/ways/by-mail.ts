import { success } from '../../../preload/contract.ts';
import type { AccountLine } from './account-line.ts';
import { type FindPaths, wayOf } from './path.ts';

/** Whoever reads mail can be invited to a new space; nothing is sent before its form was filled in. */
export function pathsByMail(line: Pick<AccountLine<never>, 'able'>): FindPaths {
  return ({ address }) => {
    const [account] = line.able('new-space');
    if (!account || !address.includes('@')) return [];
    return [
      {
        way: wayOf('invite', account),
        needs: 'nothing',
        opens: 'nothing',
        go: async () => success('new-space'),
      },
    ];
  };
}
