import type { invitationProblems as english } from '../en/invitation-problems.ts';
import type { Translated } from '../translated.ts';

export const invitationProblems = {
  'too-many-invitations': {
    happened: 'Spaces nimmt nur zehn Einladungen in zehn Minuten an.',
    means: 'Es wurde nichts gesendet, und nichts Getipptes ist verloren.',
    todo: 'Warten Sie {minutes|10} Min. und versuchen Sie es dann erneut.',
  },
  'no-mail-address': {
    happened: '{address|Das} ist keine E-Mail-Adresse.',
    means: 'Damit kann niemand eingeladen werden.',
    todo: 'Prüfen Sie, wie sie geschrieben ist.',
  },
  'address-unknown': {
    happened: 'Foyer kennt keine E-Mail-Adresse von {name|dieser Person}.',
    means: 'Sie ist nicht in Ihrem Spaces und kann nur per Mail eingeladen werden.',
    todo: 'Tippen Sie ihre E-Mail-Adresse.',
  },
  'password-needed': {
    happened: 'Dieser Space verlangt eine PIN.',
    means: 'Wer Sie eingeladen hat, kennt sie.',
    todo: 'Geben Sie die PIN ein und treten Sie dann bei.',
  },
  'password-wrong': {
    happened: 'Diese PIN öffnet den Space nicht.',
    means: 'Sie ist vielleicht vertippt, oder sie wurde geändert.',
    todo: 'Geben Sie sie noch einmal ein, oder fragen Sie, wer Sie eingeladen hat.',
  },
  'invitation-unknown': {
    happened: '{host|Der Server} kennt diese Einladung nicht mehr.',
    means: 'Sie ist abgelaufen, oder ihr Space wurde gelöscht.',
    todo: 'Bitten Sie um eine neue Einladung.',
  },
  'invitation-refused': {
    happened: '{host|Der Server} hat Sie nicht eingelassen ({said|kein Grund angegeben}).',
    means: 'Die Einladung gilt vielleicht einer anderen Adresse als der dieses Kontos.',
    todo: 'Treten Sie mit einem anderen Konto oder als Gast bei, oder bitten Sie um eine neue Einladung.',
  },
  'link-unknown': {
    happened: 'Foyer versteht diesen Link nicht.',
    means: 'Er ist vielleicht beschädigt oder für ein neueres Foyer gedacht.',
    todo: 'Kopieren Sie die ganze Einladung und fügen Sie sie in die Suche ein.',
  },
} as const satisfies Translated<'de', typeof english>;
