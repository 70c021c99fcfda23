import { atLeast, needed, text } from '../../net/field.ts';
import { describe } from '../described.ts';
import {
  CertificateId,
  CompanyCert,
  CompanyCertAttributes,
  CompanyCertDetail,
  CompanyCertInfoList,
  CompanyCertTypeList,
} from '../models/certificates.ts';
import { SuccessResponse } from '../models/plain.ts';
import { paging } from './parameters.ts';

const fingerPrint = needed(text('Fingerprint of the certificate', { least: 1 }));

/** Security: the certificates of the company. */
export const certificateOperations = {
  create: describe({
    number: 26,
    method: 'POST',
    path: '/v1/companycert/create',
    body: CompanyCert,
    result: SuccessResponse,
    purpose: 'Add a certificate of the company',
    who: 'administrator',
    effect: 'changes',
  }),
  delete: describe({
    number: 27,
    method: 'POST',
    path: '/v1/companycert/delete',
    body: CertificateId,
    result: SuccessResponse,
    purpose: 'Delete a certificate of the company',
    who: 'administrator',
    effect: 'destroys',
  }),
  get: describe({
    number: 28,
    method: 'GET',
    path: '/v1/companycert/{fingerPrint}/get',
    parameters: { fingerPrint },
    result: CompanyCertDetail,
    purpose: 'Show a certificate of the company',
    who: 'administrator',
    effect: 'reads',
  }),
  issuedBy: describe({
    number: 29,
    method: 'GET',
    path: '/v1/companycert/{fingerPrint}/issuedBy',
    parameters: { fingerPrint },
    result: CompanyCertInfoList,
    purpose: 'List the certificates that a certificate vouches for',
    who: 'administrator',
    effect: 'reads',
  }),
  update: describe({
    number: 30,
    method: 'POST',
    path: '/v1/companycert/{fingerPrint}/update',
    parameters: { fingerPrint },
    body: CompanyCertAttributes,
    result: SuccessResponse,
    purpose: 'Change what is said of a certificate of the company',
    who: 'administrator',
    effect: 'changes',
  }),
  list: describe({
    number: 31,
    method: 'GET',
    path: '/v1/companycert/list',
    parameters: paging,
    result: CompanyCertInfoList,
    purpose: 'List the trusted certificates of the company',
    who: 'administrator',
    effect: 'reads',
  }),
  listManagedByPod: describe({
    number: 32,
    method: 'GET',
    path: '/v1/companycert/podmanaged/list',
    parameters: paging,
    result: CompanyCertInfoList,
    purpose: 'List the trusted certificates that the pod looks after itself',
    who: 'administrator',
    effect: 'reads',
  }),
  listOfTypes: describe({
    number: 33,
    method: 'POST',
    path: '/v1/companycert/type/list',
    parameters: paging,
    body: atLeast(1, CompanyCertTypeList),
    as: 'types',
    result: CompanyCertInfoList,
    purpose: 'List the certificates of the company by what they are for',
    who: 'administrator',
    effect: 'reads',
  }),
};
