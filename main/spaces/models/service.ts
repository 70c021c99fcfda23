import { onWire, record, required, text, whole } from '../../net/field.ts';

/** What lets a guest in for 24 hours. */
export const GuestToken = record('GuestToken', 'A guest', {
  token: required(text('The JWT', { secret: true })),
});

export const ServiceConfigurations = record('ServiceConfigurations', 'Where the parts are', {
  restUrl: onWire(text('REST host'), 'spaces.server_url'),
  socketUrl: onWire(text('Host for what happens live'), 'spaces.socketio_server_url'),
  webUrl: onWire(text('Web client'), 'spaces.marketing_url'),
  storeUrl: onWire(text('Store'), 'store.server_url'),
  accountsUrl: onWire(text('Accounts'), 'accounts.server_url'),
});

/** The document shows no answer; these are the numbers it speaks of. */
export const Limit = record('Limit', 'What one account may ask', {
  calls: onWire(whole('Calls'), 'rest.limit', 'limit'),
  seconds: onWire(whole('Within how many seconds'), 'rest.interval', 'interval'),
  callsOfOne: onWire(whole('Calls of one operation'), 'rest.perCall.limit'),
  secondsOfOne: onWire(whole('Within how many seconds'), 'rest.perCall.interval'),
});
