import { createPrivateKey } from 'node:crypto';
import type { Simulator } from '../../simulator/index.ts';

/** The certificate files of somebody's desk, by path. */
export function filesOn({ tls }: Simulator) {
  const { good, expired, wrongName } = tls.clients;
  const sealed = createPrivateKey(good.privateKey).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: good.passphrase,
  });
  return {
    '/desk/ca.pem': tls.ca,
    '/desk/good.pem': good.certificate,
    '/desk/good-key.pem': good.privateKey,
    '/desk/good-both.pem': `${good.privateKey}\n${good.certificate}`,
    '/desk/good-sealed.pem': `${good.certificate}\n${sealed}`,
    '/desk/good.p12': good.pkcs12,
    '/desk/expired.pem': `${expired.certificate}\n${expired.privateKey}`,
    '/desk/expired.p12': expired.pkcs12,
    '/desk/wrong-name.pem': `${wrongName.certificate}\n${wrongName.privateKey}`,
    '/desk/letter.txt': 'Dear pod, please let me in.',
  };
}

/** What is filled in to sign in to the simulated pod with a certificate. */
export const withCertificate = (
  { endpoints, tls }: Simulator,
  certificateFile: string,
  others: {
    readonly keyFile?: string;
    readonly passphrase?: string;
    readonly authorityFile?: string;
  } = {},
) => ({
  podUrl: endpoints.symphony.podUrl,
  sessionAuthUrl: tls.url,
  certificateFile,
  keyFile: '',
  authorityFile: '/desk/ca.pem',
  passphrase: '',
  ...others,
});
