import { needed, onWire, text } from '../../net/field.ts';
import { describe } from '../described.ts';
import { MessageSuppressionResponse } from '../models/rooms.ts';

/** MessageSuppression: hiding what was written. */
export const messageOperations = {
  suppress: describe({
    number: 18,
    method: 'POST',
    path: '/v1/admin/messagesuppression/{id}/suppress',
    parameters: {
      messageId: needed(onWire(text('Id of the message, safe in addresses', { least: 1 }), 'id')),
    },
    result: MessageSuppressionResponse,
    purpose: 'Suppress a message for everyone',
    who: 'administrator',
    effect: 'destroys',
  }),
};
