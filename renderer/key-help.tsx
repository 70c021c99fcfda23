import { useLayoutEffect, useRef } from 'preact/hooks';
import { KeyCaps } from './design/key-caps.tsx';
import { useFoyer, useWords } from './foyer.ts';
import type { WordKey } from './text/language.ts';

interface Help {
  readonly onClose: () => void;
}

type HelpKey = Extract<WordKey, `keys.${string}`>;

const keysOf = (
  command: string,
  shift: string,
): readonly (readonly [HelpKey, readonly string[]])[] => [
  ['keys.move', ['↑', '↓']],
  ['keys.open', ['Enter']],
  ['keys.second', [command, 'Enter']],
  ['keys.ways', ['→']],
  ['keys.pick', [shift, 'Enter']],
  ['keys.copy-link', [command, 'C']],
  ['keys.card', [command, 'I']],
  ['keys.commands', ['>']],
  ['keys.favourite', [command, 'D']],
  ['keys.answer', ['A', 'R']],
  ['keys.new-space', [command, 'N']],
  ['keys.spaces', [command, 'S']],
  ['keys.outgoing', [command, 'O']],
  ['keys.refresh', [command, 'R']],
  ['keys.settings', [command, ',']],
  ['keys.zoom', [command, '+', '−', '0']],
  ['keys.help', ['F1']],
  ['keys.back', ['Esc']],
];

/** Every key and what it does, over everything else. */
export function KeyHelp({ onClose }: Help) {
  const { mac } = useFoyer();
  const { say } = useWords();
  const sheet = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    sheet.current?.showModal();
    // The button that has the focus stands below; reading begins above.
    sheet.current?.scrollTo(0, 0);
  }, []);
  return (
    <dialog ref={sheet} class="key-help" aria-labelledby="key-help" onClose={onClose}>
      <h2 id="key-help" class="section-heading">
        {say('keys.heading')}
      </h2>
      <dl>
        {keysOf(mac ? '⌘' : 'Ctrl', mac ? '⇧' : 'Shift').map(([word, keys]) => (
          <div key={word}>
            <dt>{say(word as 'keys.move')}</dt>
            <dd>
              <KeyCaps keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        <button type="button" onClick={onClose}>
          {say('keys.close')}
        </button>
      </div>
    </dialog>
  );
}
