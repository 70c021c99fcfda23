/** What a key asks for wherever the focus is. */
export type Command =
  | 'settings'
  | 'new-space'
  | 'spaces'
  | 'outgoing'
  | 'refresh'
  | 'favourite'
  | 'card'
  | 'copy-link'
  | 'help'
  | 'back';

/** The command of a key, or null. `typed` is what stands in the search field. */
export function commandOf(event: KeyboardEvent, mac: boolean, typed: string): Command | null {
  if (event.isComposing) return null;
  if (event.key === 'Escape') return 'back';
  if (event.key === 'F1') return 'help';
  if (event.key === '?' && typed === '' && !isTextField(event.target, 'search')) return 'help';
  const commanding = mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (!commanding || event.altKey || event.shiftKey) return null;
  return commands[event.key.toLowerCase()] ?? null;
}

const commands: Readonly<Record<string, Command>> = {
  ',': 'settings',
  n: 'new-space',
  s: 'spaces',
  o: 'outgoing',
  r: 'refresh',
  d: 'favourite',
  i: 'card',
  c: 'copy-link',
};

/** Whether letters typed there belong to a text field other than the one named. */
function isTextField(target: EventTarget | null, except: string): boolean {
  return target instanceof HTMLInputElement && target.id !== except && target.type !== 'radio';
}
