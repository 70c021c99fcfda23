import type { Barrier } from '../../../preload/contract.ts';
import type { ProblemText } from '../sentence.ts';

/** What is said where something in between keeps a call from its server, beside what keeps a server silent. */
export const barriers = {
  'proxy-sign-in': {
    happened: 'A proxy lets nothing through to {host|the server}.',
    means: 'It wants to know who you are, and was not told.',
    todo: 'Try again: Foyer then asks you for the name and the password.',
  },
  'proxy-down': {
    happened: 'Your proxy cannot be reached.',
    means: 'This computer sends everything through it, and it does not answer.',
    todo: 'Check your network and your VPN, then the proxy in the settings. Foyer keeps trying.',
  },
  'proxy-refuses': {
    happened: 'Your proxy does not lead to {host|the server}.',
    means: 'It answers, but makes no connection there. The address may be blocked.',
    todo: 'Check the address, or ask your administrator to let Foyer through. Foyer keeps trying.',
  },
  'name-unknown': {
    happened: '{host|The server} is not known on this network.',
    means: 'The name is mistyped, or only known inside your company.',
    todo: 'Check the address, and start your VPN if you need one. Foyer keeps trying.',
  },
  'network-sign-in': {
    happened: 'Something else answered in place of {host|the server}.',
    means: 'This network may want you to sign in first, as in hotels and on trains.',
    todo: 'Open a page in your browser and sign in there. If that is done, check the address in the settings. Foyer keeps trying.',
  },
} as const satisfies Readonly<Record<Barrier, ProblemText>>;
