import {
  choice,
  listModel,
  moment,
  needed,
  onWire,
  record,
  text,
  whole,
  yesOrNo,
} from '../../net/field.ts';
import { textForms } from './plain.ts';

export const Disclaimer = record('Disclaimer', 'A disclaimer', {
  id: text('Id'),
  name: text('Name'),
  content: text('What people are shown', { form: 'lines' }),
  frequencyInHours: whole('Shown again after so many hours'),
  isDefault: yesOrNo('For everyone who has no other'),
  isActive: yesOrNo('In use'),
  createdDate: moment('When it was made'),
  modifiedDate: moment('When it last changed'),
  format: choice('How the content is written', textForms),
});

export const DisclaimerList = listModel('DisclaimerList', 'Disclaimers', Disclaimer);

/** A disclaimer as the body of a question. */
export const DisclaimerId = record('StringId', 'A disclaimer', {
  disclaimerId: needed(onWire(text('Id of the disclaimer', { least: 1 }), 'id')),
});
