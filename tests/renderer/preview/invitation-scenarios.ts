import { failure, type Invitation, success } from '../../../preload/contract.ts';
import type { Scenario } from './scenarios.ts';
import { spacesAccount, stateWith, symphonyAccount } from './state.ts';

/** An invitation that was clicked, by somebody who signed in. */
export const invitation: Invitation = {
  id: 'invitation-1',
  host: 'spaces.avayacloud.com',
  spaceName: 'Quarterly outlook',
  inviterName: 'Yusuf Demirel',
  inviterEmail: 'yusuf.demirel@example.com',
  from: 'link',
  ways: [{ kind: 'join', accountId: spacesAccount.id }, { kind: 'guest' }],
};

const opening = { count: 1, visible: true, aim: { view: 'invitation' } } as const;
const arrived = (parts: Partial<Invitation> = {}) =>
  stateWith({ invitation: { ...invitation, ...parts }, opening });
const signedOut = stateWith({
  accounts: [symphonyAccount],
  invitation: { ...invitation, from: 'clipboard', ways: [{ kind: 'sign-in' }, { kind: 'guest' }] },
  opening,
});

/** An invitation, in every state it can be in. */
export const invitationScenarios: Readonly<Record<string, Scenario>> = {
  invitation: { state: arrived() },
  'invitation-signed-out': { state: signedOut },
  'invitation-bare': {
    state: arrived({ spaceName: '', inviterName: '', inviterEmail: '', ways: [{ kind: 'guest' }] }),
  },
  'invitation-several': {
    state: stateWith({
      accounts: [
        spacesAccount,
        { ...spacesAccount, id: 'other', name: 'Foyer service', address: 'foyer@example.org' },
      ],
      invitation: {
        ...invitation,
        ways: [
          { kind: 'join', accountId: spacesAccount.id },
          { kind: 'join', accountId: 'other' },
          { kind: 'guest' },
        ],
      },
      opening,
    }),
  },
  'invitation-refused': {
    state: arrived(),
    prepare: (main) =>
      main.answer('joinInvitation', () =>
        failure('invitation-refused', { host: 'spaces.avayacloud.com', said: 'not on the list' }),
      ),
    clicks: ['Join as'],
  },
  'invitation-pin': {
    state: arrived(),
    prepare: (main) => main.answer('joinInvitation', () => failure('password-needed')),
    clicks: ['Join as'],
  },
  'invitation-joining': {
    state: arrived(),
    prepare: (main) => main.answer('joinInvitation', () => new Promise(() => {})),
    clicks: ['Join as'],
  },
  'invitation-joined': {
    state: arrived(),
    prepare: (main) =>
      main.answer('joinInvitation', () =>
        success({
          accountId: spacesAccount.id,
          spaceId: '5f3e',
          title: 'Quarterly outlook',
          role: 'guest',
        }),
      ),
    clicks: ['Join as'],
  },
  'invitation-gone': { state: stateWith({ opening }) },
  'invitation-hostile': {
    state: arrived({
      spaceName: '<script>alert(1)</script>\u202E\u202E dlrow olleh '.repeat(40),
      inviterName: '<img src=x onerror=alert(1)>\u202E\n\n\n\nreversed',
      inviterEmail: 'someone@'.repeat(400),
    }),
  },
  'invitation-strip': {
    state: stateWith({ invitation: { ...invitation, from: 'clipboard' } }),
  },
  'invitation-strip-hostile': {
    state: stateWith({
      invitation: { ...invitation, spaceName: '<b>x</b>\u202E'.repeat(90), inviterName: '\u202E' },
    }),
  },
};
