import type { WholePod } from '../../../../main/pod/whole.ts';
import type { Person, Simulator } from '../../../simulator/index.ts';
import { goodOf } from './pod.ts';

/** Things in a pod that operations can be tried on, new ones for each operation. */
export interface Place {
  readonly me: Person;
  /** A colleague who administers nothing. */
  readonly colleague: string;
  /** Somebody of another company whom nothing connects with the signed-in person. */
  readonly stranger: () => string;
  /** Somebody who waits for an answer. */
  readonly asker: () => string;
  /** A room of the signed-in person in which the colleague is. */
  readonly room: () => string;
  readonly roomOwnedByColleague: () => string;
  readonly group: () => Promise<string>;
  readonly disclaimer: () => Promise<string>;
  readonly certificate: () => Promise<string>;
  /** A certificate that issued another one. */
  readonly issuer: () => Promise<string>;
  readonly message: () => string;
  /** In PEM. */
  readonly newCertificate: string;
}

/** Places for operations by their number, so that none stands in the way of another. */
export function createPlaces(simulator: Simulator, administrator: WholePod) {
  const { control, me, people, tls } = simulator;
  const { admin, certificate } = administrator.client;
  const colleagues = [...people].filter(
    ({ inSymphony, uid, username }) =>
      inSymphony && uid !== me.uid && username !== simulator.credentials.administrator.username,
  );

  let strangers = 300;

  return (number: number): Place => {
    const uid = colleagues[number]?.uid ?? 0;
    const room = () => control.createRoom({ attributes: { name: 'Tried out' }, members: [uid] });
    return {
      me,
      colleague: String(uid),
      stranger() {
        strangers += 1;
        return String(people.outsider(strangers).uid);
      },
      asker: () => String(control.arrive()[0]?.userId),
      room,
      roomOwnedByColleague() {
        const roomId = room();
        control.promote({ roomId, userId: uid });
        return roomId;
      },
      group: async () => goodOf(await admin.group.list())[0]?.id ?? '',
      async disclaimer() {
        const disclaimers = goodOf(await admin.disclaimer.list());
        return disclaimers.find(({ isActive }) => isActive)?.id ?? '';
      },
      async certificate() {
        const last = goodOf(await certificate.list()).at(-1);
        return last?.companyCertInfo?.fingerPrint ?? '';
      },
      async issuer() {
        const certificates = goodOf(await certificate.list());
        const issuers = certificates.map(
          ({ companyCertInfo }) => companyCertInfo?.issuerFingerPrint,
        );
        return issuers.find((fingerPrint) => fingerPrint !== undefined) ?? '';
      },
      message: () => control.messages()[number] ?? control.messages()[0] ?? '',
      newCertificate: tls.ca,
    };
  };
}
