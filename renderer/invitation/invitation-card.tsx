import { useState } from 'preact/hooks';
import type { Invitation } from '../../preload/contract.ts';
import { ForeignText } from '../design/foreign-text.tsx';
import { Threshold } from '../design/threshold.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { useNavigation } from '../navigation.ts';
import { TitledFrame } from '../view-frame.tsx';
import { readable } from './hostile-text.ts';
import { JoinWays } from './join-ways.tsx';
import { Joined } from './joined.tsx';
import { useJoining } from './joining.ts';

/** Who invites to what, from where, and the ways in. */
export function InvitationCard({ invitation }: { readonly invitation: Invitation }) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const { back } = useNavigation();
  const joining = useJoining(invitation.id);
  const [left, setLeft] = useState(false);
  const dismiss = () => {
    setLeft(true);
    void bridge.dismissInvitation({ invitationId: invitation.id });
    back();
  };
  if (joining.joined) return <Joined joined={joining.joined} />;
  return (
    <TitledFrame ownFocus title={say('view.invitation')}>
      <div class="view-body invitation">
        <Head invitation={invitation} />
        <Origin invitation={invitation} />
        <JoinWays invitation={invitation} joining={joining} />
        <div class="buttons centred">
          <button type="button" class="quiet" disabled={left} onClick={dismiss}>
            {say('invitation.not-now')}
          </button>
        </div>
      </div>
    </TitledFrame>
  );
}

interface Shown {
  readonly invitation: Invitation;
}

function Head({ invitation }: Shown) {
  const { say } = useWords();
  const inviter = readable(invitation.inviterName) || readable(invitation.inviterEmail);
  const space = readable(invitation.spaceName);
  return (
    <div class="invitation-head">
      <Threshold />
      <p class="invitation-by">
        {inviter === '' ? (
          say('invitation.somebody')
        ) : (
          <>
            <ForeignText class="invitation-inviter" whole={inviter} />
            <span>{say('invitation.invites-you')}</span>
          </>
        )}
      </p>
      {space === '' ? (
        <p class="invitation-space">{say('invitation.unnamed-space')}</p>
      ) : (
        <bdi class="invitation-space" dir="auto">
          {space}
        </bdi>
      )}
    </div>
  );
}

/** What is sure is told apart from what anybody could have written. */
function Origin({ invitation }: Shown) {
  const { say } = useWords();
  const address = readable(invitation.inviterEmail);
  return (
    <div class="invitation-facts">
      <dl class="facts">
        <div>
          <dt>{say('invitation.host')}</dt>
          <dd>
            <ForeignText whole={invitation.host} />
          </dd>
        </div>
        {address !== '' && (
          <div>
            <dt>{say('invitation.inviter')}</dt>
            <dd>
              <ForeignText whole={address} />
            </dd>
          </div>
        )}
      </dl>
      <p class="note">
        {invitation.from === 'clipboard' && `${say('invitation.from-clipboard')} `}
        {say('invitation.written')}
      </p>
    </div>
  );
}
