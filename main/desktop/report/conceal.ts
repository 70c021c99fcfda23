import { maskAddresses, redact } from '../../net/redact.ts';

/** What a report may not say beside secrets. */
export interface Personal {
  /** The person's own folder, and their name on this computer. */
  readonly home: string;
  readonly user: string;
  /** The names and addresses of their accounts. */
  readonly names: readonly string[];
}

const shortestName = 3;
/** A folder that is named after somebody, on each system. */
const ownFolder = /((?:\/home\/|\/Users\/|\\Users\\))[^/\\\s"']+/g;

/** The text without secrets, without names of ours, without a way to where we live on the disk. */
export function conceal(text: string, { home, user, names }: Personal): string {
  const withoutHome = home.length > 1 ? text.replaceAll(home, '~') : text;
  const withoutFolders = withoutHome
    .replace(ownFolder, '$1[user]')
    .replaceAll(`/${user}/`, '/[user]/');
  const withoutNames = names
    .filter((name) => name.length >= shortestName)
    .reduce((left, name) => left.replaceAll(name, '[name]'), withoutFolders);
  return maskAddresses(redact(withoutNames));
}
