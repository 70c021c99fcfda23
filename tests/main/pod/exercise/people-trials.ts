import { nobody, type Trials } from './trial.ts';

/** Connections, presence, session and users. */
export const peopleTrials: Trials = {
  'connection.accept': {
    good: (pod, { asker }) => pod.connection.accept({ userId: asker() }),
    refused: (pod) => pod.connection.accept({ userId: nobody }),
  },
  'connection.create': {
    good: (pod, { stranger }) => pod.connection.create({ userId: stranger() }),
    refused: (pod) => pod.connection.create({ userId: nobody }),
  },
  'connection.list': {
    good: (pod, { colleague }) =>
      pod.connection.list({ status: 'all', userIds: [colleague, nobody] }),
  },
  'connection.reject': {
    good: (pod, { asker }) => pod.connection.reject({ userId: asker() }),
    refused: (pod, { colleague }) => pod.connection.reject({ userId: colleague }),
  },
  'connection.info': {
    good: (pod, { asker }) => pod.connection.info({ userId: asker() }),
  },
  'presence.all': { good: (pod) => pod.presence.all() },
  'presence.one': {
    good: (pod, { colleague }) => pod.presence.one({ userId: colleague }),
    refused: (pod) => pod.presence.one({ userId: nobody }),
  },
  'session.info': { good: (pod) => pod.session.info() },
  'user.findByAddress': {
    good: (pod, { me }) => pod.user.findByAddress({ email: me.email, local: true }),
    absent: (pod) => pod.user.findByAddress({ email: 'nobody@nowhere.example' }),
  },
  'user.findByName': {
    good: (pod, { me }) => pod.user.findByName({ userName: me.username }),
    refused: (pod) => pod.user.findByName({ userName: ' ' }),
    absent: (pod) => pod.user.findByName({ userName: 'nobody' }),
  },
  'user.find': {
    good: (pod, { me }) => pod.user.find({ username: me.username, local: true }),
    refused: (pod, { me }) => pod.user.find({ username: me.username }),
    absent: (pod) => pod.user.find({ uid: nobody }),
  },
};
