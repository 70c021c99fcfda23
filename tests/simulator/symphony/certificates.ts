import type { World } from '../world.ts';
import { certificateAttributes, certificateTypes, companyCertificate, stringId } from './bodies.ts';
import { type Certificate, readCertificate } from './certificate-state.ts';
import { stretchOf } from './paging.ts';
import {
  type Answer,
  done,
  forAdministrators,
  ok,
  type PodCall,
  refuse,
  type ServeOperation,
  withBody,
} from './pod.ts';

/** The Security group: certificates of the company, and those that the pod manages itself. */
export function serveCertificates(serve: ServeOperation, { certificates }: World): void {
  const admin = forAdministrators(serve);
  const unknown = refuse(400, 'Unknown certificate.');

  admin(
    'POST',
    '/v1/companycert/create',
    withBody(companyCertificate, ({ pem, attributes }, { caller }) => {
      const read = readCertificate(pem, certificates);
      if (read === undefined) return refuse(400, 'The PEM text holds no certificate.');
      if (certificates.has(read.fingerPrint)) return refuse(400, 'Registered already.');
      certificates.set(read.fingerPrint, {
        ...read,
        name: attributes?.name ?? read.commonName,
        type: attributes?.type?.type ?? 'USER',
        status: attributes?.status?.type ?? 'TRUSTED',
        updatedAt: Date.now(),
        updatedBy: caller.uid,
      });
      return done('Certificate created');
    }),
  );

  admin(
    'POST',
    '/v1/companycert/delete',
    withBody(stringId, ({ id }) => {
      const certificate = certificates.get(id);
      if (certificate === undefined) return unknown;
      if (certificate.podManaged) return refuse(400, 'The pod manages this certificate.');
      certificates.delete(id);
      return done('Certificate deleted');
    }),
  );

  admin('GET', '/v1/companycert/{fingerPrint}/get', (call) => {
    const certificate = certificates.get(call.path('fingerPrint'));
    return certificate === undefined ? unknown : ok(detail(certificate));
  });

  admin('GET', '/v1/companycert/{fingerPrint}/issuedBy', (call) => {
    const issuer = call.path('fingerPrint');
    if (!certificates.has(issuer)) return unknown;
    const issued = [...certificates.values()].filter(
      ({ issuerFingerPrint, fingerPrint }) =>
        issuerFingerPrint === issuer && fingerPrint !== issuer,
    );
    return ok(issued.map(brief));
  });

  admin(
    'POST',
    '/v1/companycert/{fingerPrint}/update',
    withBody(certificateAttributes, ({ name, type, status }, call) => {
      const certificate = certificates.get(call.path('fingerPrint'));
      if (certificate === undefined) return unknown;
      if (certificate.podManaged) return refuse(400, 'The pod manages this certificate.');
      certificate.name = name ?? certificate.name;
      certificate.type = type?.type ?? certificate.type;
      certificate.status = status?.type ?? certificate.status;
      Object.assign(certificate, { updatedAt: Date.now(), updatedBy: call.caller.uid });
      return done('Certificate updated');
    }),
  );

  function page(call: PodCall, belongs: (certificate: Certificate) => boolean): Answer {
    const stretch = stretchOf(call);
    if (stretch === undefined) return refuse(400, 'skip and limit: whole numbers.');
    const { skip, limit } = stretch;
    return ok(
      [...certificates.values()]
        .filter(belongs)
        .slice(skip, skip + limit)
        .map(brief),
    );
  }
  const isTrusted = ({ status }: Certificate) => status === 'TRUSTED';

  admin('GET', '/v1/companycert/list', (call) =>
    page(call, (each) => isTrusted(each) && !each.podManaged),
  );
  admin('GET', '/v1/companycert/podmanaged/list', (call) =>
    page(call, (each) => isTrusted(each) && each.podManaged),
  );
  admin(
    'POST',
    '/v1/companycert/type/list',
    withBody(certificateTypes.min(1), (types, call) =>
      page(call, (each) => types.some(({ type }) => type === each.type)),
    ),
  );
}

function brief(certificate: Certificate): Record<string, unknown> {
  const { name, type, status, fingerPrint, issuerFingerPrint, commonName } = certificate;
  const { updatedAt, updatedBy, expiryDate } = certificate;
  return {
    companyCertAttributes: { name, type: { type }, status: { type: status } },
    companyCertInfo: {
      fingerPrint,
      ...(issuerFingerPrint === undefined ? {} : { issuerFingerPrint }),
      updatedAt,
      updatedBy,
      commonName,
      expiryDate,
    },
  };
}

function detail(certificate: Certificate): Record<string, unknown> {
  const { subject, issuer } = certificate;
  return {
    ...brief(certificate),
    certInfo: [
      { name: 'Subject', attributes: subject },
      { name: 'Issuer', attributes: issuer },
    ],
  };
}
