import { atLeast, needed, onWire, text } from '../../net/field.ts';
import { describe } from '../described.ts';
import { BulkActionResult, GroupList, PolicyList } from '../models/barriers.ts';
import { UserIntegerList } from '../models/plain.ts';

const groupId = needed(onWire(text('Id of the group', { least: 1 }), 'gid'));

/** InfoBarriers, the groups: people who are held apart. */
export const groupOperations = {
  addMembers: describe({
    number: 13,
    method: 'POST',
    path: '/v1/admin/group/{gid}/membership/add',
    parameters: { groupId },
    body: atLeast(1, UserIntegerList),
    as: 'userIds',
    result: BulkActionResult,
    purpose: 'Put people behind an information barrier',
    who: 'administrator',
    effect: 'changes',
  }),
  members: describe({
    number: 14,
    method: 'GET',
    path: '/v1/admin/group/{gid}/membership/list',
    parameters: { groupId },
    result: UserIntegerList,
    purpose: 'List the people behind an information barrier',
    who: 'administrator',
    effect: 'reads',
  }),
  removeMembers: describe({
    number: 15,
    method: 'POST',
    path: '/v1/admin/group/{gid}/membership/remove',
    parameters: { groupId },
    body: atLeast(1, UserIntegerList),
    as: 'userIds',
    result: BulkActionResult,
    purpose: 'Take people out from behind an information barrier',
    who: 'administrator',
    effect: 'changes',
  }),
  list: describe({
    number: 16,
    method: 'GET',
    path: '/v1/admin/group/list',
    result: GroupList,
    purpose: 'List the groups of information barriers',
    who: 'administrator',
    effect: 'reads',
  }),
};

/** InfoBarriers, the policies: which groups may speak with which. */
export const policyOperations = {
  list: describe({
    number: 17,
    method: 'GET',
    path: '/v1/admin/policy/list',
    result: PolicyList,
    purpose: 'List the policies of information barriers',
    who: 'administrator',
    effect: 'reads',
  }),
};
