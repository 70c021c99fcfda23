/** Where Spaces searches for a regular expression, what was typed is meant letter by letter. */
export function escapeExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
