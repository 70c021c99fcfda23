import { createHash } from 'node:crypto';
import type { Certificate, Certificates, CertificateType } from './certificate-state.ts';

const YEAR = 365 * 86_400_000;

interface Plan {
  readonly commonName: string;
  readonly issuedBy?: string;
  readonly type: CertificateType;
  readonly podManaged?: boolean;
}

const plans: readonly Plan[] = [
  { commonName: 'Northgate Meridian Root', type: 'USERSIGNING' },
  { commonName: 'report.bot', issuedBy: 'Northgate Meridian Root', type: 'USER' },
  { commonName: 'ticker.bot', issuedBy: 'Northgate Meridian Root', type: 'USER' },
  { commonName: 'Pod Operations Root', type: 'OPERATIONSSIGNING', podManaged: true },
  {
    commonName: 'pod.monitor',
    issuedBy: 'Pod Operations Root',
    type: 'OPERATIONSUSER',
    podManaged: true,
  },
];

/** Some certificates of the company and of the pod, issued by two roots. */
export function createCertificates(administrator: number): Certificates {
  return new Map(
    plans.map((plan) => {
      const certificate = planned(plan, administrator);
      return [certificate.fingerPrint, certificate];
    }),
  );
}

function planned(
  { commonName, issuedBy = commonName, type, podManaged = false }: Plan,
  administrator: number,
): Certificate {
  const company = podManaged ? 'The Pod' : 'Northgate Meridian';
  return {
    fingerPrint: fingerPrintOf(commonName),
    issuerFingerPrint: fingerPrintOf(issuedBy),
    podManaged,
    commonName,
    subject: nameOf(company, commonName),
    issuer: nameOf(company, issuedBy),
    expiryDate: Date.now() + 3 * YEAR,
    name: commonName,
    type,
    status: 'TRUSTED',
    updatedAt: Date.now() - YEAR,
    updatedBy: administrator,
  };
}

function nameOf(company: string, commonName: string) {
  return [
    { name: 'O', value: company },
    { name: 'CN', value: commonName },
  ];
}

function fingerPrintOf(commonName: string): string {
  return createHash('sha256').update(`certificate of ${commonName}`).digest('hex');
}
