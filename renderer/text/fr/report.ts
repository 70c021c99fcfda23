import type { report as english } from '../en/report.ts';
import type { Translated } from '../translated.ts';

/** The report of a problem. */
export const report = {
  'report.means':
    'Voici tout ce que dit le rapport. Il ne contient ni connexion ni clé, ni le nom ou l’adresse entière de personne. Foyer ne l’envoie à personne\u00a0: enregistrez-le et transmettez-le vous-même.',
  'report.text': 'Texte du rapport',
  'report.preparing': 'Préparation du rapport…',
  'report.save': 'Enregistrer…',
  'report.copy': 'Copier',
  'report.saved': 'Enregistré sous {path}',
} as const satisfies Translated<'fr', typeof english>;
