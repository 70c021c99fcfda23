import { type Account, type AppState, choosablePresences } from '../../../preload/contract.ts';
import type { Scenario } from './scenarios.ts';
import { requestsOf, spacesAccount, stateWith, symphonyAccount } from './state.ts';

const other: Account = {
  ...symphonyAccount,
  id: 'symphony:2@b',
  host: 'borealis-holding.symphony.com',
};
const accounts = [spacesAccount, symphonyAccount, other];
const ownPresence: AppState['ownPresence'] = [
  { accountId: symphonyAccount.id, presence: 'busy', offers: choosablePresences },
  { accountId: other.id, presence: 'away', offers: [] },
];
const at = (aim: AppState['opening']['aim']) => ({ opening: { count: 1, visible: true, aim } });
const [request] = requestsOf(1);
const requests = request ? [{ ...request, accountId: other.id }] : [];

/** Several accounts, and our own presence in them. */
export const accountScenarios: Readonly<Record<string, Scenario>> = {
  'accounts-several': { state: stateWith({ accounts, ownPresence, ...at({ view: 'accounts' }) }) },
  'accounts-several-form': {
    state: stateWith({ accounts, ownPresence, ...at({ view: 'accounts' }) }),
    clicks: ['Symphony'],
  },
  'search-several': { state: stateWith({ accounts, ownPresence, requests }) },
  'own-presence': { state: stateWith({ ownPresence }), clicks: ['Your presence: Busy'] },
  'own-presence-command': {
    state: stateWith({ ownPresence }),
    keys: ['>', 'p', 'r', 'e', 's', 'e', 'n', 'c', 'e'],
  },
};
