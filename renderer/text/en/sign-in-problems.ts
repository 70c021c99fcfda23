import type { ProblemText } from '../sentence.ts';

/** What a person is told when signing in, or staying signed in, went wrong. */
export const signInProblems = {
  'sign-in-cancelled': {
    happened: 'Signing in was cancelled.',
    means: 'Nothing was changed.',
    todo: 'Start again whenever you like.',
  },
  'sign-in-timed-out': {
    happened: 'Nobody came back from the browser.',
    means: 'Foyer stopped waiting after five minutes.',
    todo: 'Sign in again and finish it in the browser.',
  },
  'sign-in-denied': {
    happened: 'Access was not granted.',
    means: 'Somebody chose “deny” in the browser.',
    todo: 'Sign in again and accept, if you want to use this account.',
  },
  'sign-in-state-mismatch': {
    happened: 'The browser brought back an answer that Foyer did not ask for.',
    means: 'It may be left over from an older attempt, or somebody else’s. It was thrown away.',
    todo: 'Sign in again, in one browser window.',
  },
  'sign-in-port-taken': {
    happened: 'Port {port|for the redirect} is in use by another program.',
    means: 'The browser could not find its way back to Foyer.',
    todo: 'End that program, or choose another redirect port in the settings.',
  },
  'sign-in-refused': {
    happened: '{host|The server} refused the sign-in.',
    means: 'The client ID, the secret or the redirect address may not match your registration.',
    todo: 'Compare them in the settings, then sign in again.',
  },
  'client-id-missing': {
    happened: 'Avaya Spaces needs a client ID.',
    means: 'Every organisation registers its own in the Avaya developer portal.',
    todo: 'Enter it in the settings.',
  },
  'address-invalid': {
    happened: '{address|This address} cannot be used.',
    means: 'Foyer only talks to https addresses.',
    todo: 'Check how it is written.',
  },
  'refresh-refused': {
    happened: 'Your sign-in to {host|Avaya Spaces} has ended.',
    means: 'It expired, or it was withdrawn.',
    todo: 'Sign in again.',
  },
  'session-ended': {
    happened: 'Your session on {host|Symphony} has ended.',
    means: 'Sessions last a limited time.',
    todo: 'Sign in again.',
  },
  'key-file-unreadable': {
    happened: 'The key file cannot be read.',
    means: 'It was moved, or you may not open it.',
    todo: 'Choose the file again.',
  },
  'key-file-invalid': {
    happened: 'This file holds no private RSA key.',
    means: 'Foyer needs the private part, in PEM form, without a passphrase.',
    todo: 'Choose another file.',
  },
  'key-refused': {
    happened: '{host|Symphony} refused the key.',
    means: 'It is not registered for this user name, or it has expired.',
    todo: 'Check the user name, or ask your administrator to register the key.',
  },
  'session-token-refused': {
    happened: '{host|Symphony} refused the session token.',
    means: 'It has ended, or it belongs to another pod.',
    todo: 'Paste a new one.',
  },
  'certificate-unreadable': {
    happened: '{file|The certificate file} cannot be read.',
    means: 'It was moved, or you may not open it.',
    todo: 'Choose the file again.',
  },
  'certificate-invalid': {
    happened: '{file|This file} holds no certificate that Foyer can use.',
    means: 'It takes PEM files, and .p12 or .pfx files.',
    todo: 'Choose another file.',
  },
  'certificate-key-missing': {
    happened: '{file|This file} holds no private key that belongs to the certificate.',
    means: 'The key may be in a file of its own.',
    todo: 'Choose that file as the key file.',
  },
  'certificate-passphrase': {
    happened: '{file|The file} does not open with this passphrase.',
    means: 'It may be mistyped, or missing.',
    todo: 'Type the passphrase of the file again.',
  },
  'certificate-expired': {
    happened: 'Your certificate expired on {date|a day in the past}.',
    means: 'Nobody accepts it any more, so Foyer did not send it.',
    todo: 'Ask your administrator for a new one.',
  },
  'certificate-not-yet-valid': {
    happened: 'Your certificate is not valid before {date|a day to come}.',
    means: 'It is a new one, or the clock of this computer is wrong.',
    todo: 'Check the clock, or wait until then.',
  },
  'certificate-refused': {
    happened: '{host|Symphony} refused the certificate of {name|this name}.',
    means: 'It knows no active user of that name, or does not trust who issued the certificate.',
    todo: 'Choose another certificate, or ask your administrator to register this one.',
  },
  'certificate-missing': {
    happened: '{host|The server} has not seen your certificate.',
    means: 'It is not the address that asks for one, or a proxy in between has kept it back.',
    todo: 'Check the session auth address: it often ends in “-api” and has port 8444.',
  },
  'authority-invalid': {
    happened: '{file|The authority file} holds no certificate.',
    means: 'Foyer needs that of the authority, in PEM form.',
    todo: 'Choose another file, or none.',
  },
  'server-untrusted': {
    happened: 'Foyer does not trust the certificate of {host|the server}.',
    means: 'Its authority is not known here, or somebody stands in between. Nothing was sent.',
    todo: 'Ask your administrator to make this computer trust that authority. When you sign in with a certificate, you can choose its file.',
  },
  'guest-ended': {
    happened: 'Your visit to {host|Avaya Spaces} as a guest has ended.',
    means: 'It lasts a day, and whoever comes again comes as somebody new.',
    todo: 'Sign in again with your name.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
