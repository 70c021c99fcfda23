import {
  choice,
  id,
  listModel,
  needed,
  onWire,
  record,
  text,
  user,
  whole,
} from '../../net/field.ts';

/** What a pod says with a refusal. */
export const PodError = record('Error', 'A refusal', {
  code: whole('Status'),
  message: text('What went wrong'),
});

export const textForms = ['TEXT', 'XML'] as const;

export const SuccessResponse = record('SuccessResponse', 'The pod did it', {
  format: choice('How the message is written', textForms),
  message: text('What the pod says'),
});

export const StringList = listModel('StringList', 'Words', text('One word'));

/** Ids that are not of users. */
export const IntegerList = listModel('IntegerList', 'Ids', id('One id'));

/** The document has one name for ids of all kinds; these are of users. */
export const UserIntegerList = listModel('IntegerList', 'User ids', user('One person'));

export const UserIdList = listModel('UserIdList', 'User ids', user('One person'));

/** A user as the body of a question. */
export const UserId = record('UserId', 'A person', {
  userId: needed(onWire(user('The person'), 'id')),
});
