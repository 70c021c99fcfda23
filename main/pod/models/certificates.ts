import {
  choice,
  listModel,
  listOf,
  moment,
  needed,
  onWire,
  record,
  text,
  user,
} from '../../net/field.ts';

const CompanyCertType = record('CompanyCertType', 'What a certificate is for', {
  type: choice('What it is for', ['USERSIGNING', 'USER', 'OPERATIONSSIGNING', 'OPERATIONSUSER']),
});

export const CompanyCertTypeList = listModel(
  'CompanyCertTypeList',
  'Kinds of certificates',
  CompanyCertType,
);

const CompanyCertStatus = record('CompanyCertStatus', 'Whether a certificate is trusted', {
  type: choice('Whether it is trusted', ['TRUSTED', 'KNOWN', 'REVOKED', 'DISABLED']),
});

export const CompanyCertAttributes = record(
  'CompanyCertAttributes',
  'What the company says of it',
  {
    name: text('The name that the administrators gave it'),
    type: CompanyCertType,
    status: CompanyCertStatus,
  },
);

export const CompanyCert = record('CompanyCert', 'A certificate of the company', {
  pem: needed(text('The X.509 certificate, as PEM', { form: 'lines' })),
  attributes: CompanyCertAttributes,
});

const CompanyCertInfo = record('CompanyCertInfo', 'What the pod knows of a certificate', {
  fingerPrint: text('Fingerprint, which is its id'),
  issuerFingerPrint: text('Fingerprint of the certificate that issued it'),
  lastSeen: moment('When somebody last showed it'),
  updatedAt: moment('When an administrator last changed it'),
  updatedBy: user('Which administrator last changed it'),
  commonName: text('The account that signs in with it'),
  expiryDate: moment('When it expires'),
});

const NameValuePair = record('NameValuePair', 'A name and its value', {
  name: text('Name'),
  value: text('Value'),
});

const CertInfoItem = record('CertInfoItem', 'A part of the certificate', {
  name: text('Name'),
  attributes: listOf('What stands in it', NameValuePair),
});

const CertInfo = listModel('CertInfo', 'What stands in the certificate', CertInfoItem);

export const CompanyCertDetail = record('CompanyCertDetail', 'A certificate in full', {
  companyCertAttributes: CompanyCertAttributes,
  companyCertInfo: CompanyCertInfo,
  certInfo: CertInfo,
});

/** The document has no name for a row of this list. */
const CompanyCertInfoRow = record('CompanyCertInfoList_inner', 'A certificate', {
  companyCertAttributes: CompanyCertAttributes,
  companyCertInfo: CompanyCertInfo,
});

export const CompanyCertInfoList = listModel(
  'CompanyCertInfoList',
  'Certificates',
  CompanyCertInfoRow,
);

/** A certificate as the body of a question. */
export const CertificateId = record('StringId', 'A certificate', {
  fingerPrint: needed(onWire(text('Fingerprint of the certificate', { least: 1 }), 'id')),
});
