import { nobody, type Trials } from './trial.ts';

const newcomer = {
  emailAddress: 'new.comer@northgate-meridian.example',
  firstName: 'New',
  lastName: 'Comer',
  userName: 'new.comer',
  accountType: 'NORMAL',
} as const;
const image = Buffer.from('an image').toString('base64');

/** The accounts of people, as an administrator keeps them. */
export const accountTrials: Trials = {
  'admin.user.create': {
    good: (pod) => pod.admin.user.create({ userAttributes: newcomer, roles: ['INDIVIDUAL'] }),
    refused: (pod, { me }) =>
      pod.admin.user.create({ userAttributes: { ...newcomer, userName: me.username } }),
  },
  'admin.user.list': { good: (pod) => pod.admin.user.list() },
  'admin.user.avatar': {
    good: (pod, { colleague }) => pod.admin.user.avatar({ userId: colleague }),
    refused: (pod) => pod.admin.user.avatar({ userId: nobody }),
  },
  'admin.user.updateAvatar': {
    good: (pod, { colleague }) => pod.admin.user.updateAvatar({ userId: colleague, image }),
    refused: (pod, { colleague }) => pod.admin.user.updateAvatar({ userId: colleague, image: '*' }),
  },
  'admin.user.delegates': {
    async good(pod, { colleague, me }) {
      const delegateId = String(me.uid);
      await pod.admin.user.updateDelegates({ userId: colleague, delegateId, action: 'ADD' });
      return pod.admin.user.delegates({ userId: colleague });
    },
    refused: (pod) => pod.admin.user.delegates({ userId: nobody }),
  },
  'admin.user.updateDelegates': {
    good: (pod, { colleague, me }) =>
      pod.admin.user.updateDelegates({
        userId: colleague,
        delegateId: String(me.uid),
        action: 'ADD',
      }),
    refused: (pod, { colleague }) =>
      pod.admin.user.updateDelegates({ userId: colleague, delegateId: nobody, action: 'ADD' }),
  },
  'admin.user.disclaimer': {
    async good(pod, { colleague, disclaimer }) {
      const disclaimerId = await disclaimer();
      await pod.admin.user.updateDisclaimer({ userId: colleague, disclaimerId });
      return pod.admin.user.disclaimer({ userId: colleague });
    },
    refused: (pod) => pod.admin.user.disclaimer({ userId: nobody }),
    absent: (pod, { me }) => pod.admin.user.disclaimer({ userId: String(me.uid) }),
  },
  'admin.user.updateDisclaimer': {
    good: async (pod, { colleague, disclaimer }) =>
      pod.admin.user.updateDisclaimer({ userId: colleague, disclaimerId: await disclaimer() }),
    refused: (pod, { colleague }) =>
      pod.admin.user.updateDisclaimer({ userId: colleague, disclaimerId: 'nothing' }),
  },
  'admin.user.features': {
    good: (pod, { colleague }) => pod.admin.user.features({ userId: colleague }),
    refused: (pod) => pod.admin.user.features({ userId: nobody }),
  },
  'admin.user.updateFeatures': {
    good: (pod, { colleague }) =>
      pod.admin.user.updateFeatures({
        userId: colleague,
        features: [{ entitlement: 'canCreatePublicRoom', enabled: true }],
      }),
    refused: (pod, { colleague }) =>
      pod.admin.user.updateFeatures({
        userId: colleague,
        features: [{ entitlement: 'canFly', enabled: true }],
      }),
  },
  'admin.user.get': {
    good: (pod, { colleague }) => pod.admin.user.get({ userId: colleague }),
    refused: (pod) => pod.admin.user.get({ userId: nobody }),
  },
  'admin.user.status': {
    good: (pod, { colleague }) => pod.admin.user.status({ userId: colleague }),
    refused: (pod) => pod.admin.user.status({ userId: nobody }),
  },
  'admin.user.updateStatus': {
    good: (pod, { colleague }) =>
      pod.admin.user.updateStatus({ userId: colleague, status: 'DISABLED' }),
    refused: (pod) => pod.admin.user.updateStatus({ userId: nobody, status: 'DISABLED' }),
  },
  'admin.user.update': {
    good: (pod, { colleague }) =>
      pod.admin.user.update({ userId: colleague, title: 'Head of Desk', division: 'Markets' }),
    refused: (pod, { colleague, me }) =>
      pod.admin.user.update({ userId: colleague, userName: me.username }),
  },
};
