/** One item of the keyring, as `secret-tool search --all` shows it. */
export interface KeyringItem {
  label: string;
  secret: string;
  attributes: Record<string, string>;
}

/**
 * Reads the answer of `secret-tool search --all`: labels and secrets come on standard output, the
 * attributes on standard error, both in the same order of items and each item's under one heading
 * (`[/7]`) on standard output only, so that attributes are told apart by their repeated names.
 */
export function parseSearch(stdout: string, stderr: string): KeyringItem[] {
  const attributes = groupAttributes(stderr);
  return stdout
    .split(/^\[\/.*\]$/m)
    .slice(1)
    .map((block, index) => ({
      label: block.match(/^label = (.*)$/m)?.[1] ?? '',
      secret: block.match(/^secret = ([\s\S]*?)\ncreated = /m)?.[1] ?? '',
      attributes: attributes[index] ?? {},
    }));
}

function groupAttributes(stderr: string): Record<string, string>[] {
  const groups: Record<string, string>[] = [];
  for (const [, name = '', value = ''] of stderr.matchAll(/^attribute\.(.+?) = (.*)$/gm)) {
    const current = groups.at(-1);
    if (current === undefined || name in current) groups.push({ [name]: value });
    else current[name] = value;
  }
  return groups;
}
