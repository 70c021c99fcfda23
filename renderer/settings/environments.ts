import type { SpacesSettings } from '../../preload/contract.ts';

/** Where Spaces is: at Avaya, at its place for trying out, or at addresses of one’s own. */
export type EnvironmentName = 'production' | 'staging' | 'own';
type Addresses = Pick<SpacesSettings, 'accountsUrl' | 'restUrl' | 'webUrl'>;

/** The two public environments of Avaya Spaces. */
export const environments: Readonly<Record<Exclude<EnvironmentName, 'own'>, Addresses>> = {
  production: {
    accountsUrl: 'https://accounts.avayacloud.com',
    restUrl: 'https://spacesapis.avayacloud.com',
    webUrl: 'https://spaces.avayacloud.com',
  },
  staging: {
    accountsUrl: 'https://onesnastaging.esna.com',
    restUrl: 'https://loganstagingapis.esna.com',
    webUrl: 'https://loganstaging.esna.com',
  },
};

/** Which environment the addresses are those of. */
export function environmentOf(settings: Addresses): EnvironmentName {
  const fits = ({ accountsUrl, restUrl, webUrl }: Addresses) =>
    accountsUrl === settings.accountsUrl &&
    restUrl === settings.restUrl &&
    webUrl === settings.webUrl;
  if (fits(environments.production)) return 'production';
  return fits(environments.staging) ? 'staging' : 'own';
}
