import { describe } from '../described.ts';
import { PodAppEntitlementList, UserAppEntitlementList } from '../models/entitlements.ts';
import { userId } from './parameters.ts';

/** AppEntitlement: which applications the company and its people have. */
export const entitlementOperations = {
  list: describe({
    number: 1,
    method: 'GET',
    path: '/v1/admin/app/entitlement/list',
    result: PodAppEntitlementList,
    purpose: 'List the applications of the company',
    who: 'administrator',
    effect: 'reads',
  }),
  update: describe({
    number: 2,
    method: 'POST',
    path: '/v1/admin/app/entitlement/list',
    body: PodAppEntitlementList,
    as: 'entitlements',
    result: PodAppEntitlementList,
    purpose: 'Set which applications the company has',
    who: 'administrator',
    effect: 'changes',
  }),
  listOfUser: describe({
    number: 3,
    method: 'GET',
    path: '/v1/admin/user/{uid}/app/entitlement/list',
    parameters: { userId },
    result: UserAppEntitlementList,
    purpose: 'List the applications of a person',
    who: 'administrator',
    effect: 'reads',
  }),
  updateOfUser: describe({
    number: 4,
    method: 'POST',
    path: '/v1/admin/user/{uid}/app/entitlement/list',
    parameters: { userId },
    body: UserAppEntitlementList,
    as: 'entitlements',
    result: UserAppEntitlementList,
    purpose: 'Set which applications a person has',
    who: 'administrator',
    effect: 'changes',
  }),
};
