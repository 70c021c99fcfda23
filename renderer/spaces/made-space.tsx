import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NewSpace } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { ForeignText } from '../design/foreign-text.tsx';
import { CheckIcon, CopyIcon, WarningIcon } from '../design/icons.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { TitledFrame } from '../view-frame.tsx';
import { FailedGuests } from './failed-guests.tsx';
import { MailText } from './mail-text.tsx';
import type { Making } from './making.ts';

interface Made {
  readonly making: Making;
  readonly made: NewSpace;
}

/** What became of the form: the space, its link, who was invited, and who was not. */
export function MadeSpace({ making, made }: Made) {
  const { say } = useWords();
  return (
    <TitledFrame ownFocus title={say('view.new-space')}>
      <div class="view-body made">
        <div class="made-head">
          <CheckIcon />
          <div>
            <ForeignText class="made-title" whole={made.title} />
            <p class="quiet-text">{say('made.heading')}</p>
          </div>
        </div>
        <LinkButtons made={made} />
        <FailedGuests making={making} />
        {made.mail && <MailText spaceId={made.spaceId} mail={made.mail} />}
        <Invited made={made} />
        <div class="buttons">
          <button type="button" class="quiet" onClick={making.anew}>
            {say('made.another')}
          </button>
        </div>
      </div>
    </TitledFrame>
  );
}

function LinkButtons({ made }: Pick<Made, 'made'>) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const { accountId, spaceId, link } = made;
  const opening = useAsking();
  const copying = useAsking();
  const first = useRef<HTMLButtonElement>(null);
  const problem = opening.problem ?? copying.problem;
  useLayoutEffect(() => first.current?.focus(), []);
  const open = async () => {
    if (await opening.ask(() => bridge.openSpace({ accountId, spaceId }))) bridge.hidePopover();
  };
  return (
    <div class="field">
      <ForeignText class="made-link" whole={link} />
      <div class="buttons">
        <button ref={first} type="button" class="primary" onClick={() => void open()}>
          {say('made.open')}
        </button>
        <button
          type="button"
          onClick={() => void copying.ask(() => bridge.copyFromSpace({ spaceId, what: 'link' }))}
        >
          {copying.done ? <CheckIcon /> : <CopyIcon />}
          {say(copying.done ? 'view.copied' : 'made.copy-link')}
        </button>
      </div>
      {problem && (
        <div class="problem-block" role="alert">
          <WarningIcon />
          <ProblemText problem={problem} />
        </div>
      )}
    </div>
  );
}

function Invited({ made: { invited } }: Pick<Made, 'made'>) {
  const { say } = useWords();
  if (invited.length === 0) return <p class="note">{say('made.nobody')}</p>;
  return (
    <section class="view-section">
      <h2 class="section-heading">{say('made.invited')}</h2>
      <ul class="invited">
        {invited.map(({ name, role }, index) => (
          <li key={index}>
            <ForeignText class="endless-name" whole={name} />
            <span class="role" data-role={role}>
              {say(`role.${role}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
