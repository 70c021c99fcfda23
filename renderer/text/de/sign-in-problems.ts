import type { signInProblems as english } from '../en/sign-in-problems.ts';
import type { Translated } from '../translated.ts';

export const signInProblems = {
  'sign-in-cancelled': {
    happened: 'Die Anmeldung wurde abgebrochen.',
    means: 'Es wurde nichts geändert.',
    todo: 'Beginnen Sie neu, wann immer Sie wollen.',
  },
  'sign-in-timed-out': {
    happened: 'Aus dem Browser kam niemand zurück.',
    means: 'Foyer hat nach fünf Minuten aufgehört zu warten.',
    todo: 'Melden Sie sich neu an und beenden Sie es im Browser.',
  },
  'sign-in-denied': {
    happened: 'Der Zugriff wurde nicht gewährt.',
    means: 'Jemand hat im Browser abgelehnt.',
    todo: 'Melden Sie sich neu an und stimmen Sie zu, wenn Sie dieses Konto nutzen wollen.',
  },
  'sign-in-state-mismatch': {
    happened: 'Der Browser brachte eine Antwort, nach der Foyer nicht gefragt hat.',
    means:
      'Sie stammt vielleicht von einem älteren Versuch oder von jemand anderem. Sie wurde verworfen.',
    todo: 'Melden Sie sich neu an, in nur einem Browserfenster.',
  },
  'sign-in-port-taken': {
    happened: 'Port {port|für die Umleitung} wird von einem anderen Programm benutzt.',
    means: 'Der Browser fand nicht zu Foyer zurück.',
    todo: 'Beenden Sie jenes Programm, oder wählen Sie in den Einstellungen einen anderen Umleitungsport.',
  },
  'sign-in-refused': {
    happened: '{host|Der Server} hat die Anmeldung abgelehnt.',
    means:
      'Client-ID, Secret oder Umleitungsadresse passen vielleicht nicht zu Ihrer Registrierung.',
    todo: 'Vergleichen Sie sie in den Einstellungen und melden Sie sich dann neu an.',
  },
  'client-id-missing': {
    happened: 'Avaya Spaces braucht eine Client-ID.',
    means: 'Jede Organisation registriert ihre eigene im Avaya-Entwicklerportal.',
    todo: 'Tragen Sie sie in den Einstellungen ein.',
  },
  'address-invalid': {
    happened: '{address|Diese Adresse} kann nicht benutzt werden.',
    means: 'Foyer spricht nur mit https-Adressen.',
    todo: 'Prüfen Sie, wie sie geschrieben ist.',
  },
  'refresh-refused': {
    happened: 'Ihre Anmeldung bei {host|Avaya Spaces} ist zu Ende.',
    means: 'Sie ist abgelaufen oder wurde zurückgezogen.',
    todo: 'Melden Sie sich neu an.',
  },
  'session-ended': {
    happened: 'Ihre Sitzung bei {host|Symphony} ist zu Ende.',
    means: 'Sitzungen dauern nur eine gewisse Zeit.',
    todo: 'Melden Sie sich neu an.',
  },
  'key-file-unreadable': {
    happened: 'Die Schlüsseldatei ist nicht lesbar.',
    means: 'Sie wurde verschoben, oder Sie dürfen sie nicht öffnen.',
    todo: 'Wählen Sie die Datei noch einmal aus.',
  },
  'key-file-invalid': {
    happened: 'Diese Datei enthält keinen privaten RSA-Schlüssel.',
    means: 'Foyer braucht den privaten Teil, im PEM-Format, ohne Passphrase.',
    todo: 'Wählen Sie eine andere Datei.',
  },
  'key-refused': {
    happened: '{host|Symphony} hat den Schlüssel abgelehnt.',
    means: 'Er ist für diesen Benutzernamen nicht registriert oder abgelaufen.',
    todo: 'Prüfen Sie den Benutzernamen, oder lassen Sie den Schlüssel von Ihrer Administration registrieren.',
  },
  'session-token-refused': {
    happened: '{host|Symphony} hat das Sitzungstoken abgelehnt.',
    means: 'Es ist abgelaufen oder gehört zu einem anderen Pod.',
    todo: 'Fügen Sie ein neues ein.',
  },
  'certificate-unreadable': {
    happened: '{file|Die Zertifikatsdatei} ist nicht lesbar.',
    means: 'Sie wurde verschoben, oder Sie dürfen sie nicht öffnen.',
    todo: 'Wählen Sie die Datei noch einmal aus.',
  },
  'certificate-invalid': {
    happened: '{file|Diese Datei} enthält kein Zertifikat, das Foyer benutzen kann.',
    means: 'Foyer nimmt PEM-Dateien sowie .p12- und .pfx-Dateien.',
    todo: 'Wählen Sie eine andere Datei.',
  },
  'certificate-key-missing': {
    happened: '{file|Diese Datei} enthält keinen privaten Schlüssel, der zum Zertifikat gehört.',
    means: 'Der Schlüssel liegt vielleicht in einer eigenen Datei.',
    todo: 'Wählen Sie jene Datei als Schlüsseldatei.',
  },
  'certificate-passphrase': {
    happened: '{file|Die Datei} öffnet sich mit dieser Passphrase nicht.',
    means: 'Sie ist vielleicht vertippt, oder sie fehlt.',
    todo: 'Tippen Sie die Passphrase der Datei noch einmal.',
  },
  'certificate-expired': {
    happened: 'Ihr Zertifikat ist am {date|einem vergangenen Tag} abgelaufen.',
    means: 'Niemand nimmt es mehr an, darum hat Foyer es nicht gesendet.',
    todo: 'Bitten Sie Ihre Administration um ein neues.',
  },
  'certificate-not-yet-valid': {
    happened: 'Ihr Zertifikat gilt erst ab {date|einem kommenden Tag}.',
    means: 'Es ist neu, oder die Uhr dieses Rechners geht falsch.',
    todo: 'Prüfen Sie die Uhr, oder warten Sie bis dahin.',
  },
  'certificate-refused': {
    happened: '{host|Symphony} hat das Zertifikat von {name|diesem Namen} abgelehnt.',
    means: 'Dort ist unter diesem Namen niemand aktiv, oder dem Aussteller wird nicht vertraut.',
    todo: 'Wählen Sie ein anderes Zertifikat, oder lassen Sie dieses von Ihrer Administration registrieren.',
  },
  'certificate-missing': {
    happened: '{host|Der Server} hat Ihr Zertifikat nicht gesehen.',
    means: 'Diese Adresse fragt nicht danach, oder ein Proxy dazwischen hat es zurückgehalten.',
    todo: 'Prüfen Sie die Session-Auth-Adresse: Sie endet oft auf „-api“ und hat den Port 8444.',
  },
  'authority-invalid': {
    happened: '{file|Die Datei der Zertifizierungsstelle} enthält kein Zertifikat.',
    means: 'Foyer braucht das der Zertifizierungsstelle, im PEM-Format.',
    todo: 'Wählen Sie eine andere Datei oder keine.',
  },
  'server-untrusted': {
    happened: 'Foyer vertraut dem Zertifikat von {host|diesem Server} nicht.',
    means:
      'Seine Zertifizierungsstelle ist hier nicht bekannt, oder jemand steht dazwischen. Es wurde nichts gesendet.',
    todo: 'Bitten Sie Ihre Administration, dass dieser Rechner der Stelle vertraut. Wenn Sie sich mit Zertifikat anmelden, können Sie ihre Datei auswählen.',
  },
  'guest-ended': {
    happened: 'Ihr Besuch bei {host|Avaya Spaces} als Gast ist zu Ende.',
    means: 'Er dauert einen Tag, und wer wiederkommt, kommt als jemand Neues.',
    todo: 'Melden Sie sich mit Ihrem Namen neu an.',
  },
} as const satisfies Translated<'de', typeof english>;
