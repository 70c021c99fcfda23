import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inviteMore, makeSpace } from '../../../../main/launch/new-space/new-space.ts';
import type { SpacesAccount } from '../../../../main/launch/spaces/account.ts';
import type { Person } from '../../../../main/people/person.ts';
import { readInviteLink } from '../../../../main/spaces/invite-link.ts';
import { invitationWords } from '../../../../main/text/invitation-words.ts';
import type { Invitee, LanguageTag, QuestionOf } from '../../../../preload/contract.ts';
import type { Simulator } from '../../../simulator/index.ts';
import { startSmall } from '../../accounts/flat.ts';
import { myAccount, serviceAccount } from '../in-spaces.ts';

let simulator: Simulator;
let me: SpacesAccount;
beforeEach(async () => {
  simulator = await startSmall();
  me = await myAccount(simulator);
});
afterEach(() => simulator.close());

const outsider = { kind: 'address', address: 'Olga@outside.example', role: 'guest' } as const;
const colleague = { kind: 'person', personId: 'colleague', role: 'member' } as const;
const faraway = { kind: 'person', personId: 'faraway', role: 'admin' } as const;
const silent = { kind: 'person', personId: 'silent', role: 'member' } as const;

function person(id: string): Person | undefined {
  const { spacesId, displayName, email } = simulator.people.at(2);
  const user = { accountId: me.accountId, system: 'spaces', userId: spacesId } as const;
  const inPod = { accountId: 'symphony:1', system: 'symphony', userId: '1' } as const;
  const facts = { id, company: '', title: '', also: [] };
  const known: Readonly<Record<string, Person>> = {
    colleague: { ...facts, name: displayName, address: email, identities: [user] },
    faraway: { ...facts, name: 'Faye', address: 'faye@pod.example', identities: [inPod] },
    silent: { ...facts, name: 'Sil', address: '', identities: [inPod] },
    gone: {
      ...facts,
      name: 'Gone',
      address: 'gone@home.example',
      identities: [{ ...user, userId: 'f'.repeat(24) }],
    },
  };
  return known[id];
}

const around = (accounts: readonly SpacesAccount[] = [me], language: LanguageTag = 'en') => ({
  accounts: () => accounts,
  person,
  words: () => invitationWords[language],
  told: () => undefined,
  sleep: async () => undefined,
});

const asked = (
  invitees: readonly Invitee[],
  more: Partial<QuestionOf<'createSpace'>> = {},
): QuestionOf<'createSpace'> => ({
  accountId: me.accountId,
  title: ' Tea & cake ',
  description: 'At four',
  invitees,
  inform: 'server',
  ...more,
});

const sent = () =>
  simulator.log.filter(({ method, path }) => method === 'POST' && path.endsWith('/invite'));

describe('a new space', () => {
  it('is made once, and each is invited by what the account knows of them', async () => {
    const from = Date.UTC(2027, 3, 28, 19, 55);
    const made = await makeSpace(
      asked([colleague, faraway, outsider], { from, until: from + 3_600_000 }),
      around(),
    );
    const { spacesId, displayName } = simulator.people.at(2);
    expect(sent().map(({ body }) => body)).toEqual([
      {
        topic: { id: null, title: 'Tea & cake', description: 'At four', type: 'group' },
        invitees: [
          { inviteeType: 'userId', invitee: spacesId, role: 'member' },
          { inviteeType: 'email', invitee: 'faye@pod.example', role: 'admin' },
          { inviteeType: 'email', invitee: 'Olga@outside.example', role: 'guest' },
        ],
        startDateTime: '2027-04-28T19:55:00.000Z',
        endDateTime: '2027-04-28T20:55:00.000Z',
        informChannel: 'server',
        inviteMode: 'invite',
        inviteContentLanguage: 'en-US',
      },
    ]);
    const { spaces, invites } = simulator.control.spacesRecord();
    const [space] = spaces;
    expect(made).toMatchObject({
      value: {
        space: {
          spaceId: space?.topicId,
          title: 'Tea & cake',
          mail: null,
          failed: [],
          invited: [
            { name: displayName, role: 'member' },
            { name: 'Faye', role: 'admin' },
            { name: 'Olga@outside.example', role: 'guest' },
          ],
        },
      },
    });
    const link = readInviteLink(made.ok ? made.value.space.link : '', [me.webUrl]);
    expect(link).toMatchObject({
      inviteId: invites[0]?.inviteId,
      spaceName: 'Tea & cake',
      inviterEmail: me.address,
    });
  });

  it('tells who cannot be invited, and makes it with the others', async () => {
    const wrong = { kind: 'address', address: 'nobody at home', role: 'member' } as const;
    const stranger = { kind: 'person', personId: 'nobody', role: 'member' } as const;
    const made = await makeSpace(asked([silent, colleague, wrong, stranger]), around());
    expect(made).toMatchObject({ value: { space: { invited: [{ role: 'member' }] } } });
    expect(made.ok && made.value.space.failed).toEqual([
      { at: 0, problem: { code: 'address-unknown', detail: { name: 'Sil' } } },
      { at: 2, problem: { code: 'no-mail-address', detail: { address: 'nobody at home' } } },
      { at: 3, problem: { code: 'not-found' } },
    ]);
  });

  it('is not made where nobody can be invited', async () => {
    const made = await makeSpace(asked([silent, silent]), around());
    expect(made).toMatchObject({
      problem: { code: 'address-unknown', detail: { name: 'Sil', failed: '0,1' } },
    });
    expect(sent()).toEqual([]);
  });

  it('may be without anybody else', async () => {
    expect(await makeSpace(asked([]), around())).toMatchObject({
      value: { space: { invited: [] } },
    });
  });

  it('invites nobody twice', async () => {
    const again = { ...outsider, address: 'olga@OUTSIDE.example', role: 'admin' } as const;
    const same = { kind: 'address', address: simulator.people.at(2).email, role: 'guest' } as const;
    await makeSpace(asked([outsider, again, colleague, same, colleague]), around());
    expect(sent()[0]?.body).toMatchObject({
      invitees: [{ role: 'guest' }, { inviteeType: 'userId', role: 'member' }],
    });
  });

  it('invites by mail whose id Spaces does not know any more', async () => {
    const gone = { kind: 'person', personId: 'gone', role: 'member' } as const;
    const made = await makeSpace(asked([gone]), around());
    expect(made).toMatchObject({ value: { space: { invited: [{ name: 'Gone' }], failed: [] } } });
    expect(simulator.control.spacesRecord().mails).toMatchObject([{ to: 'gone@home.example' }]);
    expect(simulator.control.spacesRecord().spaces).toHaveLength(1);
  });

  it.each(['client', 'outlook'] as const)('gives the mail to send as text: %s', async (inform) => {
    const made = await makeSpace(asked([colleague, outsider], { inform }), around());
    const mail = made.ok ? made.value.mail : null;
    expect(mail?.to).toEqual([simulator.people.at(2).email, 'Olga@outside.example']);
    expect(mail?.subject).toBe('Invitation: Tea & cake');
    expect(mail?.text).toContain(`${me.name} invites you to the space Tea & cake.`);
    expect(mail?.text).toContain('/spaces/invites/');
    expect(mail?.text).not.toMatch(/<(?!https?:)|color|Avaya Spaces/);
    expect(made.ok && made.value.outlook !== '').toBe(inform === 'outlook');
    expect(simulator.control.spacesRecord().mails).toEqual([]);
  });

  it('whose answer is lost is found, and its address is the link', async () => {
    simulator.control.fail({
      path: '^/spacesapis/api/spaces/invite$',
      method: 'POST',
      mode: 'drop',
      afterEffect: true,
    });
    const made = await makeSpace(asked([outsider], { inform: 'client' }), around());
    const [space, ...more] = simulator.control.spacesRecord().spaces;
    const link = `${me.webUrl}/spaces/${space?.topicId}`;
    expect(more).toEqual([]);
    expect(made).toMatchObject({
      value: { space: { link, mail: { text: expect.stringContaining(link) } } },
    });
  });

  it('is told as not known where nobody could look', async () => {
    simulator.control.fail({
      path: '/spacesapis/api/users/me/spaces',
      mode: 'status',
      status: 403,
    });
    simulator.control.fail({
      path: '^/spacesapis/api/spaces/invite$',
      method: 'POST',
      mode: 'drop',
      afterEffect: true,
    });
    expect(await makeSpace(asked([outsider]), around())).toMatchObject({
      problem: { code: 'done-unknown' },
    });
  });

  it('can be made by a service account for a person of its company', async () => {
    simulator.control.setServiceScopes({ scopes: ['spaces.create.actas'] });
    const app = await serviceAccount(simulator, simulator.me.email);
    const made = await makeSpace({ ...asked([outsider]), accountId: app.accountId }, around([app]));
    expect(made.ok).toBe(true);
    expect(simulator.control.spacesRecord().spaces).toMatchObject([{ by: simulator.me.spacesId }]);
  });

  it.each([
    ['without a title', { title: '  ' }],
    ['that ends before it begins', { from: 2, until: 1 }],
  ])('%s is not asked for', async (_what, more) => {
    expect(await makeSpace(asked([], more), around())).toMatchObject({
      problem: { code: 'not-accepted' },
    });
    expect(sent()).toEqual([]);
  });

  it('needs an account that is signed in', async () => {
    expect(await makeSpace(asked([]), around([]))).toMatchObject({
      problem: { code: 'not-signed-in' },
    });
  });

  it('says what the server means when it has had too many invitations', async () => {
    simulator.control.enforceLimits({ on: true });
    for (let count = 0; count < 10; count += 1) await makeSpace(asked([outsider]), around());
    expect(await makeSpace(asked([outsider]), around())).toMatchObject({
      problem: { code: 'too-many-invitations', detail: { minutes: '10' } },
    });
  });
});

describe('inviting more people to a space', () => {
  it('sends one invitation into it', async () => {
    const spaceId = simulator.control.createSpace({ title: 'Deal room', role: 'admin' });
    const question = {
      accountId: me.accountId,
      spaceId,
      invitees: [outsider],
      inform: 'client',
    } as const;
    expect(await inviteMore(question, around())).toMatchObject({
      value: {
        space: { spaceId, title: 'Deal room', invited: [{ role: 'guest' }] },
        mail: { to: ['Olga@outside.example'], subject: 'Invitation: Deal room' },
      },
    });
    expect(simulator.control.spacesRecord().invites).toMatchObject([{ topicId: spaceId }]);
    expect(simulator.control.spacesRecord().spaces).toEqual([]);
  });

  it('writes the mail in the language of the app, as Spaces is asked to', async () => {
    const spaceId = simulator.control.createSpace({ title: 'Deal room', role: 'admin' });
    const question = {
      accountId: me.accountId,
      spaceId,
      invitees: [outsider],
      inform: 'client',
    } as const;
    expect(await inviteMore(question, around([me], 'de'))).toMatchObject({
      value: {
        mail: {
          subject: 'Einladung: Deal room',
          text: expect.stringContaining('lädt Sie ein'),
        },
      },
    });
  });
});
