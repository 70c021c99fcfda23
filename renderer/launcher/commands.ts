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
  | 'larger'
  | 'smaller'
  | 'usual-size'
  | 'help'
  | 'back';

/** The command of a key, or null. `typed` is what stands in the search field. */
export function commandOf(event: KeyboardEvent, mac: boolean, typed: string): Command | null {
  if (event.isComposing) return null;
  if (event.key === 'Escape') return 'back';
  if (event.key === 'F1') return 'help';
  if (event.key === '?' && typed === '' && !isTextField(event.target, 'search')) return 'help';
  const commanding = mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (!commanding || event.altKey) return null;
  const size = sizes[event.key];
  if (size) return size;
  if (event.shiftKey) return null;
  return commands[event.key.toLowerCase()] ?? null;
}

/** Some keyboards have these with Shift only, others without. */
const sizes: Readonly<Record<string, Command>> = {
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  _: 'smaller',
  '0': 'usual-size',
};

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
