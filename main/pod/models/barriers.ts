import {
  choice,
  listModel,
  listOf,
  moment,
  record,
  text,
  whole,
  yesOrNo,
} from '../../net/field.ts';

const Group = record('Group', 'A group that a barrier holds apart', {
  id: text('Id'),
  name: text('Name'),
  active: yesOrNo('In force'),
  memberCount: whole('How many people are in it'),
  policies: listOf('Ids of its policies', text('Id of a policy')),
  createdDate: moment('When it was made'),
  modifiedDate: moment('When it last changed'),
});

export const GroupList = listModel('GroupList', 'Groups', Group);

const Policy = record('Policy', 'A rule between groups', {
  id: text('Id'),
  policyType: choice('What it does', ['BLOCK', 'ALLOW']),
  active: yesOrNo('In force'),
  memberCount: whole('How many people it holds for'),
  groups: listOf('Ids of its groups', text('Id of a group')),
  createdDate: moment('When it was made'),
  modifiedDate: moment('When it last changed'),
});

export const PolicyList = listModel('PolicyList', 'Policies', Policy);

export const BulkActionResult = record('BulkActionResult', 'What came of it', {
  overallResult: choice('As a whole', ['SUCCESS', 'FAIL']),
  results: listOf('One by one', text('What came of one')),
});
