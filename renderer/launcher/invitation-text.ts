/** As much as a question about an invitation may carry, in UTF-16 units. */
const longest = 2_000_000;

/** Whether a text may hold the link of an invitation, at a glance. */
export function mayInvite(text: string): boolean {
  return text.length <= longest && text.includes('://') && text.includes('invites');
}

/** What was dragged here, as text: the first address of a list, else the words themselves. */
export function droppedText(data: DataTransfer | null): string {
  const list = data?.getData('text/uri-list') ?? '';
  const [address = ''] = list
    .split(/\r?\n/u)
    .filter((line) => line !== '' && !line.startsWith('#'));
  return address || (data?.getData('text/plain') ?? '');
}
