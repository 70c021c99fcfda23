import { describe } from '../described.ts';
import { StringList } from '../models/plain.ts';

/** System: what the pod can do. */
export const systemOperations = {
  features: describe({
    number: 45,
    method: 'GET',
    path: '/v1/admin/system/features/list',
    result: StringList,
    purpose: 'List the features that people of this pod can have',
    who: 'administrator',
    effect: 'reads',
  }),
};
