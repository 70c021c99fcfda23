/** Base paths that stand for Avaya's hosts: on one origin here, four in reality. */
export const accountsPath = '/accounts';
export const restPath = '/spacesapis';
export const webPath = '/spaces-web';

/** Where the authorization server sends a browser: first to sign in, then to consent. */
export const signInPath = `${accountsPath}/oauth2/sign-in/`;
export const confirmPath = `${accountsPath}/oauth2/authorize/confirm/`;
export const revokePath = `${accountsPath}/oauth2/revoke_token`;

/** Whether the authorization server itself answers a path, rather than our own routes. */
export function isProviderPath(path: string): boolean {
  return (
    path.startsWith(`${accountsPath}/`) &&
    ![signInPath, confirmPath, revokePath].some((own) => path.startsWith(own))
  );
}
