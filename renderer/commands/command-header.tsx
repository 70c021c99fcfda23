import type { CommandForm } from '../../preload/contract.ts';
import { BackIcon } from '../design/icons.tsx';
import { SystemGlyph } from '../design/system-glyph.tsx';
import { useWords } from '../foyer.ts';
import { useNavigation } from '../navigation.ts';

interface Header {
  readonly purpose: string;
  readonly form?: CommandForm;
}

/** What the command does, where, and the way back. */
export function CommandHeader({ purpose, form }: Header) {
  const { say } = useWords();
  const { back } = useNavigation();
  return (
    <header class="view-header command-header">
      <button
        type="button"
        class="icon-button"
        aria-label={say('commands.back')}
        title={`${say('commands.back')} (Esc)`}
        onClick={back}
      >
        <BackIcon />
      </button>
      <div class="command-lines">
        <h1 class="command-title" title={purpose}>
          {purpose}
        </h1>
        {form && (
          <p class="command-second">
            <SystemGlyph system={form.system} size={12} />
            <bdi class="foreign">{form.host}</bdi>
          </p>
        )}
      </div>
    </header>
  );
}
