import type { invitation as english } from '../en/invitation.ts';
import type { Translated } from '../translated.ts';

export const invitation = {
  'arrived.invitation': '{name} lädt Sie in {space} ein.',
  'arrived.somebody': 'Jemand',
  'arrived.some-space': 'einen Space',
  'arrived.look': 'Ansehen',

  'invitation.invites-you': 'lädt Sie ein in',
  'invitation.somebody': 'Jemand lädt Sie ein in',
  'invitation.unnamed-space': 'Ein Space ohne Namen',
  'invitation.host': 'Wohin sie führt',
  'invitation.inviter': 'Wer einlädt',
  'invitation.written':
    'Diese Namen hat geschrieben, wer den Link gemacht hat. Sicher ist nur der Server.',
  'invitation.from-clipboard': 'In Ihrer Zwischenablage gefunden.',
  'invitation.what-happens':
    'Foyer bittet den Server um Einlass und öffnet den Space in Ihrem Browser.',
  'invitation.join-as': 'Beitreten als {name}',
  'invitation.as-guest': 'Als Gast beitreten',
  'invitation.guest-name': 'Ihr Name als Gast',
  'invitation.guest-means':
    'Ein Gast sieht nur diesen Space, mit dem Namen oben. Nach 24 Stunden endet der Besuch.',
  'invitation.sign-in': 'Erst anmelden',
  'invitation.sign-in-means':
    'Mit einem eigenen Konto behalten Sie den Space. Diese Einladung wartet hier.',
  'invitation.not-now': 'Nicht jetzt',
  'invitation.pin': 'PIN des Space',
  'invitation.joining': 'Um Einlass wird gebeten…',
  'invitation.joined': 'Sie sind drin',
  'invitation.joined-as': 'Sie sind als {role} beigetreten.',
  'invitation.uninvited':
    'Die Einladung gilt vielleicht einer anderen Adresse als Ihrer. Mit jenem Konto dürfen Sie mehr; oder bitten Sie um eine an Ihre Adresse.',
  'invitation.opened': 'Der Space öffnet sich in Ihrem Browser.',
  'invitation.done': 'Fertig',
  'invitation.open': 'Noch einmal öffnen',
  'invitation.gone': 'Diese Einladung ist nicht mehr da',
  'invitation.gone-means': 'Fügen Sie ihren Link in die Suche ein, dann wird sie wieder gezeigt.',
  'invitation.none': 'Das ist keine Einladung',
  'invitation.none-means':
    'Kopieren Sie den ganzen Link der Einladung und fügen Sie ihn in die Suche ein.',
  'invitation.role-member': 'Mitglied',
  'invitation.role-admin': 'Admin',
  'invitation.role-guest': 'Gast',
} as const satisfies Translated<'de', typeof english>;
