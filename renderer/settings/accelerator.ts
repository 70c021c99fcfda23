/** What a key event tells about the keys held down. */
type PressedKeys = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'
>;

const named: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Enter: 'Return',
  '+': 'Plus',
};
const alike = new Set([
  'Tab',
  'Backspace',
  'Delete',
  'Insert',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);

/**
 * The accelerator of the keys held down, as Electron writes them, or null while it is not one yet:
 * it takes one key that is no modifier, and with it Ctrl, Alt or Command, or else a function key.
 * https://www.electronjs.org/docs/latest/api/accelerator
 */
export function acceleratorOf(event: PressedKeys, mac: boolean): string | null {
  const key = keyOf(event);
  if (key === null) return null;
  const functionKey = /^F\d+$/u.test(key);
  if (!event.ctrlKey && !event.altKey && !event.metaKey && !functionKey) return null;
  const commanding = mac ? event.metaKey : event.ctrlKey;
  const parts = [
    commanding && 'CommandOrControl',
    mac && event.ctrlKey && 'Control',
    !mac && event.metaKey && 'Super',
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
    key,
  ];
  return parts.filter((part) => part !== false).join('+');
}

/** The names of an accelerator's keys, as they stand on the keyboard. */
export function keyNames(accelerator: string, mac: boolean): readonly string[] {
  const names = mac ? macNames : otherNames;
  return accelerator
    .split('+')
    .filter((part) => part !== '')
    .map((part) => names[part] ?? part);
}

function keyOf({ key, code }: PressedKeys): string | null {
  if (/^Digit\d$/u.test(code)) return code.slice(5);
  if (/^[a-z]$/iu.test(key)) return key.toUpperCase();
  // With Alt or a layout of other letters the key carries a letter that no accelerator knows.
  if (/^Key[A-Z]$/u.test(code)) return code.slice(3);
  if (code === 'Space') return 'Space';
  if (/^F\d{1,2}$/u.test(key) || alike.has(key)) return key;
  return named[key] ?? (/^[!-~]$/u.test(key) ? key : null);
}

const macNames: Readonly<Record<string, string>> = {
  CommandOrControl: '⌘',
  CmdOrCtrl: '⌘',
  Command: '⌘',
  Control: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Plus: '+',
};
const otherNames: Readonly<Record<string, string>> = {
  CommandOrControl: 'Ctrl',
  CmdOrCtrl: 'Ctrl',
  Control: 'Ctrl',
  Plus: '+',
  Return: 'Enter',
};
