import { useState } from 'preact/hooks';
import type { NewSpace } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { ForeignText } from '../design/foreign-text.tsx';
import { CheckIcon, CopyIcon } from '../design/icons.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { useFoyer, useWords } from '../foyer.ts';

interface Mail {
  readonly spaceId: string;
  readonly mail: NonNullable<NewSpace['mail']>;
}

/** The invitation that we send ourselves, as plain text. */
export function MailText({ spaceId, mail }: Mail) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const copying = useAsking();
  const sending = useAsking();
  const [sent, setSent] = useState<'opened' | 'copied' | null>(null);
  const send = () =>
    void sending.ask(async () => {
      const outcome = await bridge.sendMail({ spaceId });
      setSent(outcome.ok ? outcome.value : null);
      return outcome;
    });
  const problem = sending.problem ?? copying.problem;
  return (
    <section class="view-section">
      <h2 class="section-heading">{say('made.mail')}</h2>
      <div class="mail">
        <ForeignText class="mail-subject" whole={mail.subject} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <pre class="mail-text" dir="auto" tabIndex={0}>
          {mail.text}
        </pre>
      </div>
      <div class="buttons">
        <button type="button" onClick={send}>
          {say('made.open-mail')}
        </button>
        <button
          type="button"
          onClick={() => void copying.ask(() => bridge.copyFromSpace({ spaceId, what: 'mail' }))}
        >
          {copying.done ? <CheckIcon /> : <CopyIcon />}
          {say(copying.done ? 'view.copied' : 'made.copy-mail')}
        </button>
      </div>
      <p class="note" role="status">
        {problem ? <ProblemText problem={problem} /> : sent && say(`made.mail-${sent}`)}
      </p>
    </section>
  );
}
