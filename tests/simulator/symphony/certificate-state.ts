import { X509Certificate } from 'node:crypto';

export type CertificateType = 'USERSIGNING' | 'USER' | 'OPERATIONSSIGNING' | 'OPERATIONSUSER';
export type CertificateStatus = 'TRUSTED' | 'KNOWN' | 'REVOKED' | 'DISABLED';

/** A certificate that the company, or the pod itself, has registered. */
export interface Certificate {
  readonly fingerPrint: string;
  readonly issuerFingerPrint: string | undefined;
  readonly podManaged: boolean;
  readonly commonName: string;
  readonly subject: readonly NameValuePair[];
  readonly issuer: readonly NameValuePair[];
  readonly expiryDate: number;
  name: string;
  type: CertificateType;
  status: CertificateStatus;
  updatedAt: number;
  updatedBy: number;
}

export interface NameValuePair {
  readonly name: string;
  readonly value: string;
}

/** Certificates by fingerprint, in the order in which they were registered. */
export type Certificates = Map<string, Certificate>;

/** Reads a certificate; undefined where the text is none. The issuer is sought among the known. */
export function readCertificate(
  pem: string,
  known: Certificates,
): Omit<Certificate, 'name' | 'type' | 'status' | 'updatedAt' | 'updatedBy'> | undefined {
  try {
    const certificate = new X509Certificate(pem);
    const subject = pairsOf(certificate.subject);
    const issuer = pairsOf(certificate.issuer);
    const fingerPrint = certificate.fingerprint256.replaceAll(':', '').toLowerCase();
    const issuedBy = [...known.values()].find(
      (other) => JSON.stringify(other.subject) === JSON.stringify(issuer),
    );
    return {
      fingerPrint,
      issuerFingerPrint: issuedBy?.fingerPrint,
      podManaged: false,
      commonName: valueNamed(subject, 'CN'),
      subject,
      issuer,
      expiryDate: Date.parse(certificate.validTo),
    };
  } catch {
    return undefined;
  }
}

function pairsOf(name: string): NameValuePair[] {
  return name
    .split('\n')
    .map((line) => line.split('='))
    .map(([key = '', ...rest]) => ({ name: key, value: rest.join('=') }));
}

function valueNamed(pairs: readonly NameValuePair[], name: string): string {
  return pairs.find((pair) => pair.name === name)?.value ?? '';
}
