import { filesOn, withCertificate } from './certificates.ts';
import { moveIn, startSmall } from './flat.ts';

/** What is filled in beside the certificate's file. */
export type Given = Parameters<typeof withCertificate>[2];

export type CertificateDesk = Awaited<ReturnType<typeof startCertificateDesk>>;

/** A desk with certificate files on it, and a simulated pod to show them to. */
export async function startCertificateDesk() {
  const simulator = await startSmall();
  const files = filesOn(simulator);
  return {
    simulator,
    files,
    goodPassphrase: (): Given => ({ passphrase: simulator.tls.clients.good.passphrase }),

    /** The certificates that the pod was shown until now. */
    authentications: () =>
      simulator.log.filter(({ path }) => path.endsWith('/sessionauth/v1/authenticate')),

    async signIn(certificateFile: string, given?: Given, wishes: object = {}) {
      const flat = moveIn(simulator, { files, ...wishes });
      const question = withCertificate(simulator, certificateFile, given);
      return { ...flat, outcome: await flat.accounts.signInWithCertificate(question) };
    },
  };
}
