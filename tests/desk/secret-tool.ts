/** One item of the keyring, as `secret-tool search --all` shows it. */
export interface KeyringItem {
  label: string;
  secret: string;
  attributes: Record<string, string>;
}

/**
 * Reads what `secret-tool search --all` writes to standard output and standard error together:
 * a heading for each item (`[/7]`), label, secret (of one or more lines), dates, attributes.
 */
export function parseSearch(text: string): KeyringItem[] {
  const items = text.matchAll(
    /^\[\/.*\]\nlabel = (.*)\nsecret = ([\s\S]*?)\n(created = .*\n(?:.+ = .*\n?)*)/gm,
  );
  return [...items].map(([, label = '', secret = '', rest = '']) => ({
    label,
    secret,
    attributes: Object.fromEntries(
      [...rest.matchAll(/^attribute\.(.+?) = (.*)$/gm)].map(([, name, value]) => [name, value]),
    ),
  }));
}
