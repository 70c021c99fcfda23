import type { CommandForm, CommandPreview } from '../../preload/contract.ts';
import { useWords } from '../foyer.ts';

interface Call {
  readonly form: CommandForm;
  readonly preview: CommandPreview;
}

/** What will be sent, without headers and secrets. */
export function CallPreview({ form, preview: { call } }: Call) {
  const { say } = useWords();
  return (
    <section class="call" aria-label={say('commands.preview')}>
      <p class="call-line">
        <strong>{form.method}</strong> <bdi dir="ltr">{call?.address ?? form.path}</bdi>
      </p>
      {call?.body && <pre dir="ltr">{call.body}</pre>}
      {!call && <p class="note">{say('commands.incomplete')}</p>}
    </section>
  );
}
