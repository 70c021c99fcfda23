import type { report as english } from '../en/report.ts';
import type { Translated } from '../translated.ts';

/** The report of a problem. */
export const report = {
  'report.means':
    'Das ist alles, was der Bericht sagt. Er enthält keine Anmeldung und keinen Schlüssel, und von niemandem den Namen oder die ganze Adresse. Foyer sendet ihn an niemanden: Sichern Sie ihn, und geben Sie ihn selbst weiter.',
  'report.text': 'Text des Berichts',
  'report.preparing': 'Der Bericht wird vorbereitet…',
  'report.save': 'Sichern…',
  'report.copy': 'Kopieren',
  'report.saved': 'Gesichert als {path}',
} as const satisfies Translated<'de', typeof english>;
