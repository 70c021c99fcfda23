import { nobody, type Trials } from './trial.ts';

const app = { appId: 'market-ticker', appName: 'Market Ticker', listed: true, install: false };
const nothing = 'nothing';

/** Entitlements, disclaimers, barriers, messages, certificates and features of the company. */
export const companyTrials: Trials = {
  'admin.entitlement.list': { good: (pod) => pod.admin.entitlement.list() },
  'admin.entitlement.update': {
    good: (pod) => pod.admin.entitlement.update({ entitlements: [{ ...app, enable: true }] }),
    refused: (pod) =>
      pod.admin.entitlement.update({ entitlements: [{ ...app, enable: true, appId: nothing }] }),
  },
  'admin.entitlement.listOfUser': {
    good: (pod, { colleague }) => pod.admin.entitlement.listOfUser({ userId: colleague }),
    refused: (pod) => pod.admin.entitlement.listOfUser({ userId: nobody }),
  },
  'admin.entitlement.updateOfUser': {
    good: (pod, { colleague }) =>
      pod.admin.entitlement.updateOfUser({
        userId: colleague,
        entitlements: [{ ...app, products: [] }],
      }),
    refused: (pod) => pod.admin.entitlement.updateOfUser({ userId: nobody, entitlements: [app] }),
  },
  'admin.disclaimer.get': {
    good: async (pod, { disclaimer }) =>
      pod.admin.disclaimer.get({ disclaimerId: await disclaimer() }),
    refused: (pod) => pod.admin.disclaimer.get({ disclaimerId: nothing }),
  },
  'admin.disclaimer.users': {
    async good(pod, { colleague, disclaimer }) {
      const disclaimerId = await disclaimer();
      await pod.admin.user.updateDisclaimer({ userId: colleague, disclaimerId });
      return pod.admin.disclaimer.users({ disclaimerId });
    },
    refused: (pod) => pod.admin.disclaimer.users({ disclaimerId: nothing }),
  },
  'admin.disclaimer.list': { good: (pod) => pod.admin.disclaimer.list() },
  'admin.group.addMembers': {
    good: async (pod, { group, colleague }) =>
      pod.admin.group.addMembers({ groupId: await group(), userIds: [colleague] }),
    refused: (pod, { colleague }) =>
      pod.admin.group.addMembers({ groupId: nothing, userIds: [colleague] }),
  },
  'admin.group.members': {
    good: async (pod, { group }) => pod.admin.group.members({ groupId: await group() }),
    refused: (pod) => pod.admin.group.members({ groupId: nothing }),
  },
  'admin.group.removeMembers': {
    good: async (pod, { group, colleague }) =>
      pod.admin.group.removeMembers({ groupId: await group(), userIds: [colleague] }),
    refused: (pod, { colleague }) =>
      pod.admin.group.removeMembers({ groupId: nothing, userIds: [colleague] }),
  },
  'admin.group.list': { good: (pod) => pod.admin.group.list() },
  'admin.policy.list': { good: (pod) => pod.admin.policy.list() },
  'admin.message.suppress': {
    good: (pod, { message }) => pod.admin.message.suppress({ messageId: message() }),
    refused: (pod) => pod.admin.message.suppress({ messageId: nothing }),
  },
  'certificate.create': {
    good: (pod, { newCertificate }) =>
      pod.certificate.create({
        pem: newCertificate,
        attributes: { name: 'New', type: { type: 'USERSIGNING' } },
      }),
    refused: (pod) => pod.certificate.create({ pem: nothing }),
  },
  'certificate.delete': {
    good: async (pod, { certificate }) =>
      pod.certificate.delete({ fingerPrint: await certificate() }),
    refused: (pod) => pod.certificate.delete({ fingerPrint: nothing }),
  },
  'certificate.get': {
    good: async (pod, { certificate }) => pod.certificate.get({ fingerPrint: await certificate() }),
    refused: (pod) => pod.certificate.get({ fingerPrint: nothing }),
  },
  'certificate.issuedBy': {
    good: async (pod, { issuer }) => pod.certificate.issuedBy({ fingerPrint: await issuer() }),
    refused: (pod) => pod.certificate.issuedBy({ fingerPrint: nothing }),
  },
  'certificate.update': {
    good: async (pod, { certificate }) =>
      pod.certificate.update({
        fingerPrint: await certificate(),
        name: 'Renamed',
        status: { type: 'KNOWN' },
      }),
    refused: (pod) => pod.certificate.update({ fingerPrint: nothing, name: 'Renamed' }),
  },
  'certificate.list': {
    good: (pod) => pod.certificate.list({ skip: 0, limit: 2 }),
    refused: (pod) => pod.certificate.list({ skip: -1 }),
  },
  'certificate.listManagedByPod': {
    good: (pod) => pod.certificate.listManagedByPod({ limit: 1 }),
    refused: (pod) => pod.certificate.listManagedByPod({ skip: -1 }),
  },
  'certificate.listOfTypes': {
    good: (pod) => pod.certificate.listOfTypes({ types: [{ type: 'USER' }], limit: 10 }),
    refused: (pod) => pod.certificate.listOfTypes({ types: [{}] }),
  },
  'admin.system.features': { good: (pod) => pod.admin.system.features() },
};
