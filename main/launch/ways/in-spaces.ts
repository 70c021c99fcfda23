import { failure, type Outcome, type Problem, success } from '../../../preload/contract.ts';
import { chatAddressOf, spaceAddress, videoCallAddress } from '../addresses.ts';
import { type AccountLine, knownTo } from './account-line.ts';
import { addressOfDirectSpace, type DirectSpaces } from './direct-space.ts';
import {
  type Arrival,
  type FindPaths,
  type Path,
  type Place,
  type Reachable,
  wayOf,
} from './path.ts';

interface Means {
  readonly line: AccountLine<DirectSpaces>;
  /** The web client of accounts that are not open. */
  readonly webUrl: () => string;
  readonly openWeb: (address: string, webUrl: string) => Promise<Outcome<void>>;
  readonly copyText: (text: string) => void;
  /** Told that an account could not be reached, or could again (null). */
  readonly told?: ((accountId: string, problem: Problem | null) => void) | undefined;
}

/** The ways through Avaya Spaces, for accounts with direct spaces. */
export function pathsInSpaces({ line, webUrl, openWeb, copyText, told }: Means): FindPaths {
  const webOf = (accountId: string) => {
    const account = line.open(accountId);
    return account.ok ? account.value.webUrl : webUrl();
  };
  const opened = async (address: string | null, accountId: string): Promise<Outcome<Arrival>> => {
    if (!address) return failure('address-invalid');
    const outcome = await openWeb(address, webOf(accountId));
    return outcome.ok ? success('opened') : outcome;
  };
  const copied = (address: string): Outcome<Arrival> => {
    copyText(address);
    return success('copied');
  };

  function directAddress(accountId: string, userId: string, { name }: Reachable) {
    const account = line.open(accountId);
    return account.ok ? addressOfDirectSpace(account.value, { userId, name }, told) : account;
  }

  function directSpaces(person: Reachable): Path[] {
    return knownTo(line.able('direct-space'), person.identities).map(
      ({ account, identity: { userId } }) => ({
        way: wayOf('direct-space', account),
        needs: 'account',
        opens: 'browser',
        async go() {
          const address = await directAddress(account.id, userId, person);
          return address.ok ? opened(address.value, account.id) : address;
        },
      }),
    );
  }

  /** Called by address, which takes no question to the server. */
  function videoCalls(person: Reachable): Path[] {
    return line
      .able('direct-space')
      .filter(() => videoCallAddress(webUrl(), person.address) !== null)
      .map((account) => ({
        way: wayOf('video-call', account),
        needs: 'network',
        opens: 'browser',
        go: () => opened(videoCallAddress(webOf(account.id), person.address), account.id),
      }));
  }

  function links(person: Reachable): Path[] {
    return line.able('direct-space').flatMap((account): Path[] => {
      const [known] = knownTo([account], person.identities);
      const byAddress = chatAddressOf(webOf(account.id), person.address);
      if (!known && byAddress === null) return [];
      return [
        {
          way: wayOf('copy-link', account),
          needs: byAddress === null ? 'account' : 'nothing',
          opens: 'nothing',
          async go() {
            const address = await linkTo(account.id, known?.identity.userId, person);
            return address.ok ? copied(address.value) : address;
          },
        },
      ];
    });
  }

  /** The link by address leads to the same space, as soon as Spaces can be reached. */
  async function linkTo(
    accountId: string,
    userId: string | undefined,
    person: Reachable,
  ): Promise<Outcome<string>> {
    const direct = userId ? await directAddress(accountId, userId, person) : failure('no-way');
    if (direct.ok || !mayCopyAnyway(direct.problem)) return direct;
    const byAddress = chatAddressOf(webOf(accountId), person.address);
    return byAddress ? success(byAddress) : direct;
  }

  function shared(places: readonly Place[]): Path[] {
    const spaces = places.filter(({ kind }) => kind === 'space');
    return knownTo(line.able('direct-space'), spaces).map(({ account, identity: place }) => ({
      way: wayOf('room', account, place),
      needs: 'network',
      opens: 'browser',
      go: () => opened(spaceAddress(webOf(account.id), place.id), account.id),
    }));
  }

  return (person, places) => [
    ...directSpaces(person),
    ...shared(places),
    ...videoCalls(person),
    ...links(person),
  ];
}

/** Who has no direct space with us would not get one by the link either. */
function mayCopyAnyway({ code }: Problem): boolean {
  return code !== 'not-same-company' && code !== 'not-found';
}
