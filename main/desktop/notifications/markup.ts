const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Foreign text for the body of a desktop notification: servers with `body-markup` read it as markup
 * and get it escaped; the others would show the escapes and get it as it is.
 * https://specifications.freedesktop.org/notification-spec/latest/markup.html
 */
export function bodyFor(capabilities: ReadonlySet<string>, text: string): string {
  if (!capabilities.has('body-markup')) return text;
  return text.replace(/[&<>]/g, (letter) => entities[letter] ?? letter);
}
