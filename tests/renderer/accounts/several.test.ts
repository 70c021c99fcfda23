// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { type Account, success } from '../../../preload/contract.ts';
import { peopleOf } from '../preview/people.ts';
import { requestsOf, spacesAccount, symphonyAccount } from '../preview/state.ts';
import { wayOf } from '../preview/ways.ts';
import { show } from '../show.ts';

const other: Account = { ...symphonyAccount, id: 'symphony:2@b', host: 'b.symphony.com' };
const hostile = '\u2069\u202Eevil <b>b</b>';
const accounts = [spacesAccount, symphonyAccount, other];
const inAccounts = { opening: { count: 1, visible: true, aim: { view: 'accounts' as const } } };

describe('the order of accounts', () => {
  it('is changed by Alt and an arrow, and the focus stays on the card that moved', async () => {
    const shown = show({ accounts, ...inAccounts });
    const card = await shown.find('article:nth-of-type(3)');
    const button = card.querySelector<HTMLElement>('.buttons button');
    button?.focus();
    shown.press('ArrowUp', { altKey: true });
    expect(shown.questions('moveAccount')).toEqual([{ accountId: other.id, to: 1 }]);
    shown.change({ accounts: [spacesAccount, other, symphonyAccount] });
    await vi.waitFor(() =>
      expect(document.activeElement?.closest('article')?.textContent).toContain('b.symphony.com'),
    );
    expect(document.querySelectorAll('article')[1]?.textContent).toContain('b.symphony.com');
  });

  it('goes no further than the first and the last place', async () => {
    const shown = show({ accounts, ...inAccounts });
    (await shown.find('article:nth-of-type(1) [data-step="-1"]')).click();
    (await shown.find('article:nth-of-type(3) [data-step="1"]')).click();
    expect(shown.questions('moveAccount')).toEqual([]);
    (await shown.find('article:nth-of-type(1) [data-step="1"]')).click();
    expect(shown.questions('moveAccount')).toEqual([{ accountId: spacesAccount.id, to: 1 }]);
  });

  it('is none where there is but one', async () => {
    const shown = show({ accounts: [spacesAccount], ...inAccounts });
    await shown.find('article');
    expect(document.querySelector('.moves')).toBeNull();
  });
});

describe('two accounts of one system', () => {
  it('are told apart in the foot, by the requests and by the ways', async () => {
    const [request] = requestsOf(1);
    if (!request) throw new Error('Nobody knocks');
    const requests = [{ ...request, accountId: other.id }];
    const ways = [wayOf('chat'), { ...wayOf('chat'), id: 'chat/b', accountId: other.id }];
    const shown = show({ accounts, requests }, peopleOf(3), (main) =>
      main.answer('listWays', () => success(ways)),
    );
    await shown.find('[role=option] .person-name');
    const foot = [...document.querySelectorAll('.status-system')].map((line) => line.textContent);
    expect(foot[0]).toBe('Spaces');
    expect(foot[2]).toContain('b.symphony.com');
    expect((await shown.find('.request')).textContent).toContain('b.symphony.com');
    shown.press('ArrowRight');
    await shown.sees('Chat in Symphony (\u2068acme.symphony.com\u2069)');
    await shown.sees('Chat in Symphony (\u2068b.symphony.com\u2069)');
  });

  it('of one host are told apart by their names, which keep to themselves', async () => {
    const twin: Account = { ...other, host: symphonyAccount.host, name: hostile };
    const ways = [{ ...wayOf('chat'), id: 'chat/b', accountId: other.id }];
    const shown = show({ accounts: [symphonyAccount, twin] }, peopleOf(3), (main) =>
      main.answer('listWays', () => success(ways)),
    );
    await shown.find('[role=option] .person-name');
    shown.press('ArrowRight');
    const way = await shown.find('[role=menuitem] bdi');
    expect(way.textContent).toBe('Chat in Symphony (\u2068evil <b>b</b>\u2069)');
    expect(document.querySelector('[role=menuitem] b')).toBeNull();
  });
});

describe('signing in again at a pod', () => {
  it('begins with the files and the address that it went by before', async () => {
    const ended: Account = {
      ...other,
      way: 'certificate',
      status: { kind: 'signed-out', problem: { code: 'session-ended' } },
      podSignIn: {
        podUrl: 'https://b.symphony.com',
        username: '',
        keyFile: '',
        certificate: {
          sessionAuthUrl: 'https://b-api.symphony.com:8444',
          certificateFile: '/keys/mara.pem',
          keyFile: '/keys/mara.key',
          authorityFile: '',
        },
      },
    };
    const shown = show({ accounts: [ended] }, peopleOf(1));
    await shown.click('Sign in again');
    await shown.sees('/keys/mara.pem');
    await shown.sees('/keys/mara.key');
    const values = [...document.querySelectorAll('input')].map(({ value }) => value);
    expect(values).toContain('https://b.symphony.com');
    expect(values).toContain('https://b-api.symphony.com:8444');
  });
});
