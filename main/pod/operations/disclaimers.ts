import { needed, onWire, text } from '../../net/field.ts';
import { describe } from '../described.ts';
import { Disclaimer, DisclaimerList } from '../models/disclaimers.ts';
import { UserIdList } from '../models/plain.ts';

const disclaimerId = needed(onWire(text('Id of the disclaimer', { least: 1 }), 'did'));

/** Disclaimer: what people are shown before they write. */
export const disclaimerOperations = {
  get: describe({
    number: 10,
    method: 'GET',
    path: '/v1/admin/disclaimer/{did}',
    parameters: { disclaimerId },
    result: Disclaimer,
    purpose: 'Show a disclaimer',
    who: 'administrator',
    effect: 'reads',
  }),
  users: describe({
    number: 11,
    method: 'GET',
    path: '/v1/admin/disclaimer/{did}/users',
    parameters: { disclaimerId },
    result: UserIdList,
    purpose: 'List the people who are shown a disclaimer',
    who: 'administrator',
    effect: 'reads',
  }),
  list: describe({
    number: 12,
    method: 'GET',
    path: '/v1/admin/disclaimer/list',
    result: DisclaimerList,
    purpose: 'List the disclaimers of the company',
    who: 'administrator',
    effect: 'reads',
  }),
};
